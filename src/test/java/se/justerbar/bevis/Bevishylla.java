package se.justerbar.bevis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.regelverk.Tal;

/** The texts that ship, with fewer norms or another number; changed in memory, and never in the files. */
final class Bevishylla {
    private static final String KVORUM = "beslutfor-fler-an";
    private static final String PLATSER = "antal-platser";

    private Bevishylla() {
    }

    /** The norms of all the texts, in order. */
    static Stream<Norm> normer(Hylla hylla) {
        return hylla.regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream());
    }

    /** The norm of this id. */
    static Norm norm(Hylla hylla, String id) {
        return normer(hylla).filter(norm -> norm.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("ingen norm heter " + id));
    }

    /** The same texts and rules, asked of these norms alone: a norm concludes on its own, and the others cost most of the time. */
    static Hylla bara(Hylla hylla, Set<String> normer) {
        return med(hylla, text -> med(text, text.avsnitt().stream().map(avsnitt -> new Avsnitt(avsnitt.id(), avsnitt.rubrik(),
                avsnitt.normer().stream().filter(norm -> normer.contains(norm.id())).toList())).toList(), text.tal()));
    }

    /** How many seats the board has by the text that the norm stands in. */
    static int platser(Hylla hylla, String norm) {
        return (Integer) text(hylla, norm).tal(PLATSER, null).varde();
    }

    /** The text in which a norm stands. */
    static Regelverk text(Hylla hylla, String norm) {
        return hylla.regelverk().stream().filter(text -> har(text, norm)).findFirst().orElseThrow(() -> new AssertionError("ingen text har " + norm));
    }

    private static boolean har(Regelverk text, String norm) {
        return text.avsnitt().stream().anyMatch(avsnitt -> avsnitt.normer().stream().anyMatch(en -> en.id().equals(norm)));
    }

    /** The texts with a fault planted: the one that this norm stands in asks only for so many of the seats. */
    static Hylla medKvorum(Hylla hylla, String norm, int kvorum) {
        String merAn = kvorum - 1 + "/" + platser(hylla, norm);
        return med(hylla, text -> har(text, norm) ? med(text, text.avsnitt(), medKvorum(text, merAn)) : text);
    }

    private static Map<String, List<Tal>> medKvorum(Regelverk text, String merAn) {
        Map<String, List<Tal>> tal = new HashMap<>(text.tal());
        tal.computeIfPresent(KVORUM, (namn, perioder) -> perioder.stream()
                .map(period -> new Tal(namn, period.fran(), period.till(), period.kand(), merAn)).toList());
        return tal;
    }

    private static Hylla med(Hylla hylla, UnaryOperator<Regelverk> andring) {
        return new Hylla(hylla.regelverk().stream().map(andring).toList(), hylla.forbund());
    }

    private static Regelverk med(Regelverk text, List<Avsnitt> avsnitt, Map<String, List<Tal>> tal) {
        return new Regelverk(text.id(), text.titel(), text.lager(), text.status(), text.fran(), text.till(), text.kand(), text.krets(), text.stod(),
                text.paket(), avsnitt, tal, text.hash());
    }
}
