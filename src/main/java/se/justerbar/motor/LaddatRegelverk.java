package se.justerbar.motor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import se.justerbar.begrepp.Amnen;
import se.justerbar.begrepp.Lasning;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/** A regelverk with its rules, which are loaded when they are first needed. Safe to share between threads. */
final class LaddatRegelverk {
    private final Regelverk regelverk;
    private final Supplier<Regelbas> byggare;
    private final Map<String, String> forvalda = new HashMap<>();
    private final Map<String, String> rubriker = new HashMap<>();
    private volatile Regelbas regelbas;

    LaddatRegelverk(Regelverk regelverk, Supplier<Regelbas> byggare) {
        this.regelverk = regelverk;
        this.byggare = byggare;
        Map<String, Fraga> fragor = new HashMap<>();
        for (Avsnitt avsnitt : regelverk.avsnitt()) {
            for (Norm norm : avsnitt.normer()) {
                rubriker.put(norm.id(), avsnitt.rubrik());
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

    /** The default answer to each question of the text. */
    Map<String, String> forvalda() {
        return forvalda;
    }

    /** The heading of each norm's section. */
    Map<String, String> rubriker() {
        return rubriker;
    }

    Regelbas regelbas() {
        if (regelbas == null) {
            synchronized (this) {
                if (regelbas == null) {
                    regelbas = byggare.get();
                }
            }
        }
        return regelbas;
    }
}
