package se.justerbar.webb;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.Justerbar;
import se.justerbar.formular.Utkast;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;

/**
 * A draft as it was just checked.
 *
 * @param underlag   the facts; {@code null} where they could not be read
 * @param granskning the answer; {@code null} where the facts could not be read
 * @param fel        what is wrong with them; empty where they could be read
 */
record Provade(Underlag underlag, Granskning granskning, List<Underlagsfel.Fel> fel) {
    private static final Underlagslasare LASARE = new Underlagslasare();

    /** Checks a draft; nothing is recorded. */
    static Provade av(Justerbar justerbar, Utkast utkast, LocalDate idag) {
        try {
            Underlag underlag = LASARE.las(utkast.fakta()).medKontrolldag(idag);
            return new Provade(underlag, justerbar.granska(underlag), List.of());
        } catch (Underlagsfel e) {
            return new Provade(null, null, e.fel());
        }
    }
}
