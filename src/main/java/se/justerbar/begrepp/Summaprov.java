package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums of a table recomputed.
 *
 * @param antal      how many hold
 * @param avvikelser those that do not, with what is given, what is computed and the difference, in Swedish
 * @param ejAngivna  those that the tables do not give the figures for, in Swedish
 * @param raknade    whether every figure that they need is known
 */
public record Summaprov(int antal, List<String> avvikelser, List<String> ejAngivna, Uppgift<Boolean> raknade) {

    /** Keeps copies, so that the sums stay as they were recomputed. */
    public Summaprov {
        avvikelser = List.copyOf(avvikelser);
        ejAngivna = List.copyOf(ejAngivna);
    }

    /** Whether some sum is known not to hold. */
    public boolean avviker() {
        return !avvikelser.isEmpty();
    }

    /** Whether all that the tables give is known to hold, and they give all. */
    public boolean stammer() {
        return !avviker() && raknade.ja() && ejAngivna.isEmpty();
    }

    /** Whether all that the tables give is known to hold, but they do not give all. */
    public boolean stammerSaLangt() {
        return !avviker() && raknade.ja() && !ejAngivna.isEmpty();
    }

    /** Whether some figure is unknown, and no sum is known not to hold. */
    public boolean oppet() {
        return !avviker() && raknade.okand();
    }

    /** Collects the sums of one kind. */
    static final class Samling {
        private final List<String> avvikelser = new ArrayList<>();
        private final List<String> ejAngivna = new ArrayList<>();
        private final List<Grund> grunder = new ArrayList<>();
        private int antal;

        /** Sums that rest on this list of columns. */
        Samling(Grund kolumner) {
            grunder.add(kolumner);
        }

        /** Compares a figure with what it is computed to be. */
        void jamfor(String vad, Uppgift<BigDecimal> angiven, Uppgift<BigDecimal> raknad) {
            grunder.add(angiven);
            grunder.add(raknad);
            if (angiven.okand() || raknad.okand()) {
                return;
            }
            BigDecimal skillnad = angiven.varde().subtract(raknad.varde());
            if (skillnad.signum() == 0) {
                antal++;
            } else {
                avvikelser.add(vad + " anges till " + Svenska.belopp(angiven.varde()) + ", räknas till " + Svenska.belopp(raknad.varde())
                        + ", skillnad " + Svenska.belopp(skillnad));
            }
        }

        /** A sum that the tables do not give the figures for. */
        void ejAngiven(String vad, Grund grund) {
            grunder.add(grund);
            ejAngivna.add(vad);
        }

        /** A ground that decides what is asked for. */
        void vilarPa(Grund grund) {
            grunder.add(grund);
        }

        Summaprov prov() {
            return new Summaprov(antal, avvikelser, ejAngivna, Uppgift.klart(grunder));
        }
    }
}
