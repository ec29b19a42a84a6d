package se.justerbar.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.justerbar.regelverk.Plikt;
import se.justerbar.regelverk.Plikt.Enhet;
import se.justerbar.regelverk.Plikt.Handelse;
import se.justerbar.regelverk.Plikt.Nar;
import se.justerbar.regelverk.Plikt.Rakning;
import se.justerbar.regelverk.Plikt.Startdag;

/** Reads what a norm asks for on a day or in an order, from {@code kalender} beside its wording. */
final class Kalenderlasare {
    private static final String AR = "{ar}";

    private Kalenderlasare() {
    }

    /** What becomes of a day that is no weekday. */
    private enum Vardag { star, flyttas }

    static Plikt plikt(Post post) {
        String id = post.eventuellText("id");
        String text = post.text("plikt");
        Handelse handelse = post.val("handelse", Handelse.class);
        int avserAr = post.heltal("avserAr");
        Rakning rakning = rakning(post, new Rakning(null, null, handelse.start(), false, false, null));
        Post lasning = post.eventuellPost("lasning");
        Plikt plikt = new Plikt(id == null ? "" : id, text, handelse, post.val("nar", Nar.class), post.heltal("ordning"), avserAr,
                rakning.tal() == null || lasning != null ? null : rakning, post.eventuelltVal("ger", Startdag.class, null),
                lasning == null ? null : lasning.text("fraga"), lasning == null ? Map.of() : svar(lasning.post("svar"), rakning));
        if (lasning != null) {
            lasning.slut();
        }
        post.slut();
        kontrollera(plikt, post);
        return plikt;
    }

    /** A reading says only what it reckons otherwise. */
    private static Map<String, Rakning> svar(Post post, Rakning grund) {
        Map<String, Rakning> svar = new LinkedHashMap<>();
        for (String id : post.nycklar()) {
            Post ett = post.post(id);
            svar.put(id, rakning(ett, grund));
            ett.slut();
        }
        return Collections.unmodifiableMap(svar);
    }

    private static Rakning rakning(Post post, Rakning grund) {
        String tal = post.eventuellText("tal");
        String upprepas = post.eventuellText("upprepas");
        return new Rakning(tal == null ? grund.tal() : tal, post.eventuelltVal("enhet", Enhet.class, grund.enhet()),
                post.eventuelltVal("fran", Startdag.class, grund.fran()), post.ja("aretsSlut") || grund.aretsSlut(),
                post.eventuelltVal("vardag", Vardag.class, grund.flyttasTillVardag() ? Vardag.flyttas : Vardag.star) == Vardag.flyttas,
                upprepas == null ? grund.upprepas() : upprepas);
    }

    private static void kontrollera(Plikt plikt, Post post) {
        plikt.rakningar().forEach(rakning -> {
            if (rakning.tal() == null || rakning.enhet() == null) {
                throw post.fel("tal och enhet hör ihop");
            }
            if (rakning.enhet() == Enhet.manadsdag && plikt.handelse() != Handelse.arligen
                    || (rakning.enhet() == Enhet.datum) != (plikt.handelse() == Handelse.engang)) {
                throw post.fel("en månadsdag är årlig, och ett datum är textens eget");
            }
        });
        boolean utanDag = plikt.rakningar().isEmpty();
        boolean arEttAr = plikt.handelse() == Handelse.arligen || plikt.handelse() == Handelse.engang;
        boolean stammer = switch (plikt.nar()) {
            case senast, tidigast -> !utanDag;
            case den, fore -> !utanDag || !arEttAr;
            case efter -> utanDag && !arEttAr;
            case under -> utanDag && plikt.handelse() == Handelse.arligen;
        };
        if (!stammer) {
            throw post.fel("nar stämmer inte med dagen för plikten");
        }
        if (plikt.avserAr() != 0 && !plikt.text().contains(AR) || plikt.text().contains(AR) && plikt.handelse() != Handelse.arligen) {
            throw post.fel("{ar} är det år som en årlig plikt avser");
        }
    }
}
