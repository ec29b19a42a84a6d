package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Medlemsbesked;

/**
 * For which members something is known to hold, known not to hold, or unknown: informed, consulted, agreed, approved.
 *
 * @param ja       members for which it holds
 * @param nej      members for which it is known not to hold
 * @param okanda   members of which it is not known
 * @param utomstaende names on the list that are no members
 * @param senaste  the last of the days on which it came to hold; {@code null} where a day is missing or no member holds
 * @param dagarKanda whether the day is known for every member for which it holds
 * @param vilarPa  the facts that it rests on
 * @param saknas   the facts that are missing
 */
public record Medlemslage(
        List<String> ja,
        List<String> nej,
        List<String> okanda,
        List<String> utomstaende,
        LocalDate senaste,
        boolean dagarKanda,
        List<String> vilarPa,
        List<String> saknas) implements Grund {

    /** What the list says of each member. */
    public static Medlemslage av(Rader<Medlemsbesked> besked, Medlemskrets krets) {
        List<String> ja = new ArrayList<>();
        List<String> nej = new ArrayList<>();
        List<String> kvar = new ArrayList<>(krets.alla());
        List<String> okanda = new ArrayList<>();
        List<String> utomstaende = new ArrayList<>();
        List<String> vilarPa = new ArrayList<>(besked.vilarPa());
        List<String> saknas = new ArrayList<>(besked.saknas());
        LocalDate senaste = null;
        boolean dagarKanda = true;
        boolean namnlos = false;
        for (int i = 0; i < besked.rader().size(); i++) {
            Medlemsbesked rad = besked.rader().get(i);
            if (rad.medlem() == null) {
                saknas.add(besked.vid(i, "medlem"));
                namnlos = true;
                continue;
            }
            if (!krets.har(rad.medlem())) {
                utomstaende.add(rad.medlem());
                continue;
            }
            kvar.remove(rad.medlem());
            if (rad.ja() == null) {
                okanda.add(rad.medlem());
                saknas.add(besked.vid(i, "ja"));
            } else if (!rad.ja()) {
                nej.add(rad.medlem());
            } else {
                ja.add(rad.medlem());
                if (rad.dag() == null) {
                    dagarKanda = false;
                } else if (senaste == null || rad.dag().isAfter(senaste)) {
                    senaste = rad.dag();
                }
            }
        }
        (besked.hel() && !namnlos ? nej : okanda).addAll(kvar);
        return new Medlemslage(List.copyOf(ja), List.copyOf(nej), List.copyOf(okanda), List.copyOf(utomstaende),
                dagarKanda ? senaste : null, dagarKanda, List.copyOf(vilarPa), List.copyOf(saknas));
    }

    /** Whether it is known to hold for every member. */
    public boolean alla() {
        return nej.isEmpty() && okanda.isEmpty();
    }

    /** Whether it is known to hold for some member. */
    public boolean nagon() {
        return !ja.isEmpty();
    }

    /** Whether it is known that some member does not. */
    public boolean nagonInte() {
        return !nej.isEmpty();
    }
}
