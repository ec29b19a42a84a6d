package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Arsredovisning;

/**
 * When an annual account is decided and when it has to be. Rests on lag/arsredovisning-tre-manader.
 *
 * @param beslutsdag the day of the decision
 * @param aretsSlut  the last day of the accounting year
 * @param sistaDag   the last day of the time, moved to the next weekday where it is none; unknown also outside the table of holidays
 */
public record Arsredovisningsbild(Uppgift<LocalDate> beslutsdag, Uppgift<LocalDate> aretsSlut, Uppgift<LocalDate> sistaDag) {

    static Arsredovisningsbild av(Lage lage) {
        int manader = lage.ram().heltal("arsredovisning-manader");
        Uppgift<LocalDate> aretsSlut = lage.uppgift(lage.arende().arsredovisning(), Arsredovisning::periodTill, "arsredovisning/periodTill");
        return new Arsredovisningsbild(lage.beslutsdag(), aretsSlut, Tid.nastaVardag(aretsSlut.som(dag -> Tid.plusManader(dag, manader))));
    }
}
