package se.justerbar.motor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.begrepp.Lage;
import se.justerbar.regelverk.Galler;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Organ;

/**
 * Whether a norm bears on a matter: yes, no, or unknown because the förbund, the kind of decision, the body or the day is missing.
 *
 * @param angar  whether it is known to bear
 * @param saknas what is missing to know; empty where it is known
 */
record Barighet(boolean angar, List<String> saknas) {
    private static final Barighet JA = new Barighet(true, List.of());
    private static final Barighet NEJ = new Barighet(false, List.of());

    boolean okand() {
        return !saknas.isEmpty();
    }

    /** The norm bears where any of its alternatives does; where none is known to and some may, what is missing is what the first of these lacks. */
    static Barighet av(Norm norm, Regelverk regelverk, Lage lage) {
        Barighet svar = NEJ;
        for (Galler galler : norm.galler()) {
            Barighet ett = av(norm, galler, regelverk, lage);
            if (ett.angar()) {
                return ett;
            }
            svar = svar.okand() ? svar : ett;
        }
        return svar;
    }

    private static Barighet av(Norm norm, Galler galler, Regelverk regelverk, Lage lage) {
        Arende arende = lage.arende();
        LocalDate dag = lage.sammantrade().datum();
        Organ organ = lage.sammantrade().organ();
        List<String> saknas = new ArrayList<>();
        if (!regelverk.krets().alla() && lage.underlag().forbund() == null) {
            saknas.add("/forbund");
        }
        if (dag == null) {
            if (!galler.ocksaForeIkraft()) {
                saknas.add("/sammantrade/datum");
            }
        } else if (!(regelverk.gallerDen(dag) && norm.gallerDen(dag)) && !utanfor(galler, regelverk, dag)) {
            return NEJ;
        }
        if (galler.organ() != null) {
            if (organ == null) {
                saknas.add("/sammantrade/organ");
            } else if (!galler.organ().contains(organ)) {
                return NEJ;
            }
        }
        if (galler.slag() != null) {
            // What was laid on the table, sent back or refused settles nothing of its kind; only what every decision must meet bears on it.
            if (arende.slag() != null && !galler.slag().contains(arende.slag()) || lage.ejAvgjort() && !galler.ocksaEjAvgjort()) {
                return NEJ;
            }
            if (arende.slag() == null) {
                saknas.add(lage.vid("slag"));
            }
        }
        return saknas.isEmpty() ? JA : new Barighet(false, List.copyOf(saknas));
    }

    /** Whether the norm bears on a day before or after its text is in force. */
    private static boolean utanfor(Galler galler, Regelverk regelverk, LocalDate dag) {
        return galler.ocksaForeIkraft() && dag.isBefore(regelverk.fran())
                || galler.ocksaEfterIkraft() && regelverk.till() != null && dag.isAfter(regelverk.till());
    }
}
