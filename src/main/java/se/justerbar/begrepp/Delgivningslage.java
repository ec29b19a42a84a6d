package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Delgivning;

/**
 * The service of the two documents on some members.
 *
 * @param ejDelgivna members that are known not to have been served
 * @param sista      the day of the last service, known only where every service is
 * @param sistaKanda the last of the days that are known; {@code null} where none is
 */
record Delgivningslage(List<String> ejDelgivna, Uppgift<LocalDate> sista, LocalDate sistaKanda) {

    /** What the list says of each of some members; other names on it are passed over. */
    static Delgivningslage av(Rader<Delgivning> rader, List<String> medlemmar) {
        List<Grund> oppet = new ArrayList<>(List.of(rader));
        List<String> kvar = new ArrayList<>(medlemmar);
        boolean namnlos = false;
        LocalDate sistaKanda = null;
        for (int i = 0; i < rader.rader().size(); i++) {
            Delgivning rad = rader.rader().get(i);
            if (rad.medlem() == null) {
                namnlos = true;
                oppet.add(Uppgift.saknad(rader.vid(i, "medlem")));
            } else if (medlemmar.contains(rad.medlem())) {
                kvar.remove(rad.medlem());
                oppet.add(Uppgift.vid(rader.vid(i, "forvaltningsberattelse"), rad.forvaltningsberattelse()));
                oppet.add(Uppgift.vid(rader.vid(i, "redovisningshandlingar"), rad.redovisningshandlingar()));
                sistaKanda = Ordning.senare(sistaKanda, Ordning.senare(rad.forvaltningsberattelse(), rad.redovisningshandlingar()));
            }
        }
        boolean allaKanda = kvar.isEmpty() && Uppgift.kanda(oppet);
        return new Delgivningslage(rader.hel() && !namnlos ? List.copyOf(kvar) : List.of(),
                Uppgift.av(allaKanda ? sistaKanda : null, oppet.toArray(Grund[]::new)), sistaKanda);
    }
}
