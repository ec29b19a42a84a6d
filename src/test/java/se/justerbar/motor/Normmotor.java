package se.justerbar.motor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.justerbar.granskning.Granskning;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Underlag;

/**
 * Checkers that are asked about one norm alone, over the texts and rules that ship; what they say of that norm is what a whole check says,
 * and their verdict on the matter means nothing. Safe to share between threads.
 */
public final class Normmotor {
    private final Hylla hylla;
    private final Map<String, Regelbas> regler = new ConcurrentHashMap<>();

    /** Checkers over these texts; their rules are loaded when a check first needs them. */
    public Normmotor(Hylla hylla) {
        this.hylla = hylla;
    }

    /** A checker for a norm of a regelverk. */
    public Function<Underlag, Granskning> bara(String regelverk, String norm) {
        return new Granskare(null, "prov", "1", hylla.regelverk().stream().map(text -> bara(text, text.id().equals(regelverk) ? norm : "")).toList())::granska;
    }

    private LaddatRegelverk bara(Regelverk text, String norm) {
        List<Avsnitt> avsnitt = text.avsnitt().stream().map(ett -> new Avsnitt(ett.id(), ett.rubrik(),
                ett.normer().stream().map(en -> en.id().equals(norm) ? en : tyst(en)).toList())).toList();
        Regelverk litet = new Regelverk(text.id(), text.titel(), text.lager(), text.status(), text.fran(), text.till(), text.kand(), text.krets(),
                text.stod(), text.paket(), avsnitt, text.tal(), text.hash());
        Hylla med = new Hylla(hylla.regelverk().stream().map(en -> en == text ? litet : en).toList(), hylla.forbund());
        return new LaddatRegelverk(litet, med, () -> regler.computeIfAbsent(text.paket(), Regelbas::av));
    }

    /** A norm that bears on nothing; it stays on the shelf, because its questions are the text's. */
    private static Norm tyst(Norm norm) {
        return new Norm(norm.id(), norm.art(), norm.paragraf(), norm.kalla(), norm.lydelser(), norm.atergiven(), List.of(), norm.amnen(), norm.foljd(),
                norm.led(), norm.fragor(), norm.motsvarar(), norm.motsagelser(), norm.atgarder(), norm.manniska(), norm.plikter(), norm.tal());
    }
}
