package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Roll;

/**
 * How many seats are taken in the matter by someone entitled to take part in it, and how many are needed. A seat counts once, whoever
 * of its two persons serves. Rests on styrelse/beslutforhet, with the readings of its two questions.
 *
 * @param tjanstgorande the seats taken
 * @param platser       the base: all seats, or those that are filled
 * @param kravs         the least number that is more than half of the base
 */
public record Narvarobild(Antal tjanstgorande, Antal platser, Antal kravs) {

    static Narvarobild av(Lage lage) {
        Deltagande deltagande = Deltagande.av(lage);
        boolean baraLedamoter = lage.ram().laser("tjanstgorande-ersattare", "bara-ledamoter");
        Antal bas = lage.ram().laser("bas-for-beslutforhet", "tillsatta-platser") ? tillsatta(deltagande.platser(), lage.ram())
                : new Antal(lage.ram().heltal("antal-platser"), lage.ram().heltal("antal-platser"), List.of(), List.of());
        Brak merAn = lage.ram().brak("beslutfor-fler-an");
        return new Narvarobild(tjanstgorande(deltagande, baraLedamoter), bas,
                new Antal(merAn.minstMerAn(bas.minst()), merAn.minstMerAn(bas.hogst()), bas.vilarPa(), bas.saknas()));
    }

    private static Antal tillsatta(Platser platser, Ram ram) {
        int minst = 0;
        int hogst = platser.rader().hel() ? 0 : ram.heltal("antal-platser") - platser.rader().rader().size();
        List<String> saknas = new ArrayList<>(platser.rader().saknas());
        for (int i = 0; i < platser.rader().rader().size(); i++) {
            Plats plats = platser.rader().rader().get(i);
            if (plats.ledamoter() == null) {
                saknas.add(platser.rader().vid(i, "ledamoter"));
            }
            minst += plats.ledamoter() != null && plats.ledamoter() > 0 ? 1 : 0;
            hogst += plats.ledamoter() == null || plats.ledamoter() > 0 ? 1 : 0;
        }
        return new Antal(minst, Math.max(minst, hogst), platser.rader().vilarPa(), saknas);
    }

    /** Counts by member: each has one seat, so a second seat of a member, or a seat of someone who is none, adds nothing. */
    private static Antal tjanstgorande(Deltagande deltagande, boolean baraLedamoter) {
        Set<String> sakert = new LinkedHashSet<>();
        Map<String, List<String>> kanske = new LinkedHashMap<>();
        List<String> losa = new ArrayList<>();
        int losaPersoner = 0;
        Set<String> borta = new LinkedHashSet<>();
        for (int i = 0; i < deltagande.narvaro().rader().size(); i++) {
            var post = deltagande.narvaro().rader().get(i);
            if (baraLedamoter && post.roll() == Roll.ersattare) {
                continue;
            }
            Uppgift<String> medlem = post.plats() == null ? Uppgift.saknad(deltagande.narvaro().vid(i, "plats"))
                    : deltagande.platser().medlem(post.plats());
            Uppgift<Boolean> tjanstgor = post.plats() == null || post.roll() == null ? deltagande.tjanstgor(i)
                    : deltagande.tjanstgor(post.plats(), post.roll());
            if (tjanstgor.nej()) {
                borta.add(post.plats() + "/" + post.roll());
            } else if (medlem.okand()) {
                losa.addAll(medlem.saknas());
                losa.addAll(tjanstgor.saknas());
                losaPersoner++;
            } else if (tjanstgor.ja() && deltagande.platser().krets().har(medlem.varde())) {
                sakert.add(medlem.varde());
            } else if (tjanstgor.okand() && deltagande.platser().krets().har(medlem.varde())) {
                kanske.computeIfAbsent(medlem.varde(), m -> new ArrayList<>()).addAll(tjanstgor.saknas());
            }
        }
        Set<String> saknas = new LinkedHashSet<>(losa);
        int fler = losaPersoner;
        for (Plats plats : deltagande.platser().rader().rader()) {
            boolean ersattareAterstar = !baraLedamoter && !borta.contains(plats.id() + "/" + Roll.ersattare);
            boolean nagonAterstar = !borta.contains(plats.id() + "/" + Roll.ledamot) || ersattareAterstar;
            if (!deltagande.narvaro().hel() && nagonAterstar && plats.medlem() != null && deltagande.platser().krets().har(plats.medlem())) {
                kanske.computeIfAbsent(plats.medlem(), m -> new ArrayList<>()).addAll(deltagande.narvaro().saknas());
            }
        }
        if (!deltagande.narvaro().hel() && !deltagande.platser().rader().hel()) {
            fler = deltagande.platser().krets().alla().size();
            saknas.addAll(deltagande.narvaro().saknas());
            saknas.addAll(deltagande.platser().rader().saknas());
        }
        sakert.forEach(kanske::remove);
        kanske.values().forEach(saknas::addAll);
        int hogst = Math.min(deltagande.platser().krets().alla().size(), sakert.size() + kanske.size() + fler);
        List<String> vilarPa = new ArrayList<>(deltagande.narvaro().vilarPa());
        vilarPa.addAll(deltagande.jav().vilarPa());
        vilarPa.addAll(deltagande.platser().rader().vilarPa());
        return new Antal(sakert.size(), Math.max(sakert.size(), hogst), List.copyOf(vilarPa),
                sakert.size() == hogst ? List.of() : List.copyOf(saknas));
    }
}
