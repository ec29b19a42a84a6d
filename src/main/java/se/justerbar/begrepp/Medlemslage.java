package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Medlemsbesked;

/**
 * For which members something is known to hold, known not to hold, or unknown: informed, consulted, agreed.
 *
 * @param ja          members for which it holds
 * @param nej         members for which it is known not to hold
 * @param okanda      members of which it is not known
 * @param vilarPa     the facts that it rests on
 * @param saknas      the facts that are missing
 */
public record Medlemslage(List<String> ja, List<String> nej, List<String> okanda, List<String> vilarPa, List<String> saknas) implements Grund {

    /** What the list says of each member; names on it that are no members are passed over. */
    public static Medlemslage av(Rader<Medlemsbesked> besked, Medlemskrets krets) {
        return av(besked, krets.alla());
    }

    /** What the list says of each of some members; other names on it are passed over. */
    static Medlemslage av(Rader<Medlemsbesked> besked, List<String> medlemmar) {
        List<String> ja = new ArrayList<>();
        List<String> nej = new ArrayList<>();
        List<String> okanda = new ArrayList<>();
        List<String> kvar = new ArrayList<>(medlemmar);
        List<String> saknas = new ArrayList<>(besked.saknas());
        boolean namnlos = false;
        for (int i = 0; i < besked.rader().size(); i++) {
            Medlemsbesked rad = besked.rader().get(i);
            if (rad.medlem() == null) {
                saknas.add(besked.vid(i, "medlem"));
                namnlos = true;
            } else if (medlemmar.contains(rad.medlem())) {
                kvar.remove(rad.medlem());
                if (rad.ja() == null) {
                    saknas.add(besked.vid(i, "ja"));
                }
                (rad.ja() == null ? okanda : rad.ja() ? ja : nej).add(rad.medlem());
            }
        }
        (besked.hel() && !namnlos ? nej : okanda).addAll(kvar);
        return new Medlemslage(List.copyOf(ja), List.copyOf(nej), List.copyOf(okanda), besked.vilarPa(), List.copyOf(saknas));
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

    /** Whether it is known to hold for no member at all. */
    public boolean ingen() {
        return ja.isEmpty() && okanda.isEmpty();
    }
}
