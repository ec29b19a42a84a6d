package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Roll;

/**
 * Counts the seats that are taken in a matter, by member: each has one seat, so a second seat of a member, or a seat of someone who is
 * none, adds nothing.
 */
final class Platsrakning {
    private final Deltagande deltagande;
    private final boolean baraLedamoter;
    private final Set<String> sakert = new LinkedHashSet<>();
    private final Map<String, List<String>> kanske = new LinkedHashMap<>();
    private final Set<String> borta = new LinkedHashSet<>();
    private final Set<String> saknas = new LinkedHashSet<>();
    private int utanMedlem;

    Platsrakning(Deltagande deltagande, boolean baraLedamoter) {
        this.deltagande = deltagande;
        this.baraLedamoter = baraLedamoter;
    }

    /** Counts one attendance. */
    void post(int rad) {
        Narvaro post = deltagande.narvaro().rader().get(rad);
        if (baraLedamoter && post.roll() == Roll.ersattare) {
            return;
        }
        Uppgift<String> medlem = post.plats() == null ? Uppgift.saknad(deltagande.narvaro().vid(rad, "plats"))
                : deltagande.platser().medlem(post.plats());
        Uppgift<Boolean> tjanstgor = post.plats() == null || post.roll() == null ? deltagande.tjanstgor(rad)
                : deltagande.tjanstgor(post.plats(), post.roll());
        if (tjanstgor.nej()) {
            borta.add(post.plats() + "/" + post.roll());
        } else if (medlem.okand()) {
            saknas.addAll(medlem.saknas());
            saknas.addAll(tjanstgor.saknas());
            utanMedlem++;
        } else if (har(medlem.varde())) {
            if (tjanstgor.ja()) {
                sakert.add(medlem.varde());
            } else {
                kanske(medlem.varde(), tjanstgor);
            }
        }
    }

    /** Counts those of whom nothing is said, where the attendance may not be whole. */
    void onamnda() {
        if (deltagande.narvaro().hel()) {
            return;
        }
        for (Plats plats : deltagande.platser().rader().rader()) {
            if (plats.medlem() != null && har(plats.medlem()) && nagonAterstar(plats)) {
                kanske(plats.medlem(), deltagande.narvaro());
            }
        }
        if (!deltagande.platser().rader().hel()) {
            utanMedlem = deltagande.platser().krets().alla().size();
            saknas.addAll(deltagande.narvaro().saknas());
            saknas.addAll(deltagande.platser().rader().saknas());
        }
    }

    private boolean har(String medlem) {
        return deltagande.platser().krets().har(medlem);
    }

    private void kanske(String medlem, Grund oppet) {
        kanske.computeIfAbsent(medlem, m -> new ArrayList<>()).addAll(oppet.saknas());
    }

    private boolean nagonAterstar(Plats plats) {
        boolean ersattareAterstar = !baraLedamoter && !borta.contains(plats.id() + "/" + Roll.ersattare);
        return ersattareAterstar || !borta.contains(plats.id() + "/" + Roll.ledamot);
    }

    /** How many seats are taken, as far as the facts tell. */
    Antal antal() {
        sakert.forEach(kanske::remove);
        kanske.values().forEach(saknas::addAll);
        int hogst = Math.min(deltagande.platser().krets().alla().size(), sakert.size() + kanske.size() + utanMedlem);
        List<String> vilarPa = new ArrayList<>(deltagande.narvaro().vilarPa());
        vilarPa.addAll(deltagande.jav().vilarPa());
        vilarPa.addAll(deltagande.platser().rader().vilarPa());
        return new Antal(sakert.size(), hogst, List.copyOf(vilarPa), sakert.size() == hogst ? List.of() : List.copyOf(saknas));
    }
}
