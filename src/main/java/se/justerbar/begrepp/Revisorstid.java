package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Bildande;

/**
 * When the auditors were appointed and when the förbund was formed, under the reading. Rests on lag/revisor-vid-bildandet.
 *
 * @param bildandedag the day on which the förbund is said to be formed
 * @param utsedda     the day on which its auditors were appointed
 * @param iTid        whether they are known to be appointed no later than on that day
 * @param forSent     whether they are known to be appointed later, or not at all
 * @param tidKvar     whether the day of formation has not passed on the day of the check
 * @param angivet     whether it is said that a new förbund is formed, and not an older one enlarged
 * @param nybildat    whether the förbund counts as newly formed: as said, or else by the reading
 * @param saknas      whether it is known that no auditors are appointed
 */
public record Revisorstid(
        Uppgift<LocalDate> bildandedag,
        Uppgift<LocalDate> utsedda,
        boolean iTid,
        boolean forSent,
        Uppgift<Boolean> tidKvar,
        Uppgift<Boolean> angivet,
        boolean nybildat,
        Uppgift<Boolean> saknas) {

    static Revisorstid av(Lage lage) {
        Bildande bildande = lage.arende().bildande();
        Uppgift<LocalDate> dag = lage.uppgift(bildande, Bildande::bildandedag, "bildande/bildandedag");
        Uppgift<LocalDate> utsedda = lage.uppgift(bildande, Bildande::revisorernaUtsedda, "bildande/revisorernaUtsedda");
        Uppgift<Boolean> saknas = lage.uppgift(bildande, Bildande::revisorerSaknas, "bildande/revisorerSaknas");
        Uppgift<Boolean> angivet = lage.uppgift(bildande, Bildande::nybildat, "bildande/nybildat");
        Uppgift<LocalDate> kontrolldag = lage.kontrolldag();
        boolean bada = dag.kand() && utsedda.kand();
        boolean senare = bada && utsedda.varde().isAfter(dag.varde());
        Boolean tidKvar = dag.kand() && kontrolldag.kand() ? !kontrolldag.varde().isAfter(dag.varde()) : null;
        return new Revisorstid(dag, utsedda, bada && !senare, senare || utsedda.okand() && saknas.ja(), Uppgift.av(tidKvar, dag, kontrolldag), angivet,
                angivet.kand() ? angivet.ja() : lage.ram().laser("bildas-ett-nytt-forbund", "nytt"), saknas);
    }
}
