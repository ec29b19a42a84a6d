package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The förbund that were there before the common one, and their members.
 *
 * @param kommuner   the kommuner of each, by its name
 * @param avvecklas  those that are to be wound up
 * @param krets      the members of the common förbund; its region and the state's agencies are in every old one
 */
record GamlaForbund(Map<String, List<String>> kommuner, List<String> avvecklas, Medlemskrets krets) {

    static GamlaForbund av(Ram ram) {
        return new GamlaForbund(ram.listor("gamla-forbund"), ram.lista("forbund-som-avvecklas"), Medlemskrets.av(ram));
    }

    /** Whether this is the name of an old förbund. */
    boolean har(String namn) {
        return kommuner.containsKey(namn);
    }

    /** Whether this is known to be an old förbund. */
    boolean har(Uppgift<String> forbund) {
        return forbund.kand() && har(forbund.varde());
    }

    /** The members of an old förbund. */
    List<String> medlemmar(String forbund) {
        List<String> medlemmar = new ArrayList<>(kommuner.get(forbund));
        medlemmar.add(krets.region());
        medlemmar.addAll(krets.myndigheter());
        return medlemmar;
    }

    /** The members of those that are to be wound up. */
    List<String> medlemmarSomAvvecklas() {
        return avvecklas.stream().flatMap(forbund -> medlemmar(forbund).stream()).distinct().toList();
    }

    /** Those of some förbund that a member is not in; none where the member is unknown. */
    List<String> utanMedlemskap(Uppgift<String> medlem, List<String> forbund) {
        return medlem.okand() ? List.of() : forbund.stream().filter(ett -> har(ett) && !medlemmar(ett).contains(medlem.varde())).distinct().toList();
    }
}
