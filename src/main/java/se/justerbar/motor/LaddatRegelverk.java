package se.justerbar.motor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.justerbar.begrepp.Amnen;
import se.justerbar.begrepp.Lasning;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Motsvarighet;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/** A regelverk with the texts that it rests on and its rules, which are loaded when they are first needed. Safe to share between threads. */
final class LaddatRegelverk {
    private final Regelverk regelverk;
    private final Hylla hylla;
    private final Supplier<? extends Regler> byggare;
    private final Map<String, String> forvalda = new HashMap<>();
    private final Map<String, String> rubriker = new HashMap<>();
    private final Map<Motsvarighet, String> motsvarigheter = new LinkedHashMap<>();
    private final Map<String, Norm> normer = new HashMap<>();
    private volatile Regler regler;

    LaddatRegelverk(Regelverk regelverk, Hylla hylla, Supplier<? extends Regler> byggare) {
        this.regelverk = regelverk;
        this.hylla = hylla;
        this.byggare = byggare;
        Map<String, Fraga> fragor = new HashMap<>();
        for (Avsnitt avsnitt : regelverk.avsnitt()) {
            for (Norm norm : avsnitt.normer()) {
                rubriker.put(norm.id(), avsnitt.rubrik());
                normer.put(norm.id(), norm);
                norm.motsvarar().forEach(en -> motsvarigheter.put(en, norm.id()));
                norm.amnen().forEach(Amnen::kravs);
                for (Fraga fraga : norm.fragor()) {
                    Fraga tidigare = fragor.putIfAbsent(fraga.id(), fraga);
                    if (tidigare != null && !tidigare.equals(fraga)) {
                        throw new IllegalArgumentException("frågan " + fraga.id() + " står på två sätt i " + regelverk.id());
                    }
                    forvalda.put(fraga.id(), Lasning.forvalt(fraga));
                }
            }
        }
    }

    Regelverk regelverk() {
        return regelverk;
    }

    /** Whether it judges the decisions of the förbund of this name. */
    boolean omfattar(String forbund) {
        return regelverk.krets().omfattar(forbund, hylla.forbund());
    }

    /** Whether it is the own text of the förbund of this name. */
    boolean egenFor(String forbund) {
        return regelverk.krets().egenFor(forbund, hylla.forbund());
    }

    /** The texts that its numbers are sought in when it has none of a name itself; see {@link Hylla#stod}. */
    List<Regelverk> stod(String forbund) {
        return hylla.stod(regelverk, forbund);
    }

    /** The default answer to each question of the text. */
    Map<String, String> forvalda() {
        return forvalda;
    }

    /** The norms of the sources that speak of the same thing as one of this text, each with that one. */
    Map<Motsvarighet, String> motsvarigheter() {
        return motsvarigheter;
    }

    /** The norm of this id. */
    Norm norm(String id) {
        return normer.get(id);
    }

    /** The heading of each norm's section. */
    Map<String, String> rubriker() {
        return rubriker;
    }

    Regler regler() {
        if (regler == null) {
            synchronized (this) {
                if (regler == null) {
                    regler = byggare.get();
                }
            }
        }
        return regler;
    }
}
