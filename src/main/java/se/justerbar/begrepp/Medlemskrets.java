package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of the förbund by the text: the kommuner, the region and the state's agencies.
 *
 * @param kommuner    the kommuner
 * @param region      the region
 * @param myndigheter the state's agencies
 */
public record Medlemskrets(List<String> kommuner, String region, List<String> myndigheter) {

    /** The members by the text on the day; see norm medlemmar/krets. */
    public static Medlemskrets av(Ram ram) {
        return new Medlemskrets(ram.lista("medlemskommuner"), ram.text("medlemsregion"), ram.lista("statliga-medlemmar"));
    }

    /** All members, the kommuner first. */
    public List<String> alla() {
        List<String> alla = new ArrayList<>(kommuner);
        alla.add(region);
        alla.addAll(myndigheter);
        return alla;
    }

    /** Whether this is the name of a member. */
    public boolean har(String namn) {
        return kommuner.contains(namn) || region.equals(namn) || myndigheter.contains(namn);
    }

    /**
     * The four parties with their members: each agency is one, the region is one, and the kommuner are one together, as lag (2003:1210)
     * 5 § counts them.
     */
    public Map<String, List<String>> parter() {
        Map<String, List<String>> parter = new LinkedHashMap<>();
        myndigheter.forEach(myndighet -> parter.put(myndighet, List.of(myndighet)));
        parter.put(region, List.of(region));
        parter.put("kommunerna", kommuner);
        return parter;
    }
}
