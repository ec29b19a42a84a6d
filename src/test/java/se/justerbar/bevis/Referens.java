package se.justerbar.bevis;

import java.util.ArrayList;
import java.util.List;

/** Decides quorum and casting vote for every ballot of the board straight from the wording of the two norms. */
public final class Referens {

    /** What one seat did in the item. */
    public enum Tillstand {
        /** The seat is empty in this item. */
        FRANVARANDE,
        /** The seat is taken and votes for. */
        JA,
        /** The seat is taken and votes against. */
        NEJ,
        /** The seat is taken and casts no vote. */
        AVSTAR
    }

    /** What a checker must conclude for one norm. */
    public enum Svar {
        /** The facts meet the sentence. */
        UPPFYLLD,
        /** The facts break the sentence. */
        BRISTER,
        /** The text or the known facts do not decide. */
        OAVGJORD,
        /** The sentence has nothing to say of the decision. */
        EJ_TILLAMPLIG
    }

    /** How an item ended. */
    public enum Utgang {
        /** The proposal was carried. */
        BIFALL,
        /** The proposal fell. */
        AVSLAG
    }

    // "Förbundet ska ledas av en styrelse med 13 ledamöter och 13 ersättare."
    private static final int PLATSER = 13;

    // "Vid lika röstetal har ordförande utslagsröst.": one chair, who holds one of the seats
    private static final int ORDFORANDE = 1;

    // The seats which differ only by what they did, so that counting them is enough
    private static final int OVRIGA = PLATSER - ORDFORANDE;

    // "fler än hälften av ledamöterna": a half is one of two parts; multiplying avoids rounding an odd number of seats
    private static final int DELAR_I_EN_HALFT = 2;

    private Referens() {
    }

    /**
     * All ballots that differ only in which of the other seats did what.
     *
     * @param franvarande other seats that are absent
     * @param ja          other seats that vote for
     * @param nej         other seats that vote against
     * @param avstar      other seats that are present without voting
     * @param ordforande  what the chair of the item did
     */
    public record Klass(int franvarande, int ja, int nej, int avstar, Tillstand ordforande) {

        /** Refuses counts that do not describe a full board. */
        public Klass {
            if (franvarande < 0 || ja < 0 || nej < 0 || avstar < 0 || ordforande == null
                    || franvarande + ja + nej + avstar != OVRIGA) {
                throw new IllegalArgumentException("not a board of " + PLATSER + " seats");
            }
        }

        /**
         * Counts the ballots in this class, the chair's seat being given.
         *
         * @return the multinomial coefficient of the other seats
         */
        public long roster() {
            return fakultet(OVRIGA) / (fakultet(franvarande) * fakultet(ja) * fakultet(nej) * fakultet(avstar));
        }

        private int antal(Tillstand tillstand) {
            int ovriga = switch (tillstand) {
                case FRANVARANDE -> franvarande;
                case JA -> ja;
                case NEJ -> nej;
                case AVSTAR -> avstar;
            };
            return ordforande == tillstand ? ovriga + ORDFORANDE : ovriga;
        }
    }

    /**
     * Lists every class once, by the chair's state and then by rising counts.
     *
     * @return all classes, always in the same order
     */
    public static List<Klass> allaKlasser() {
        List<Klass> klasser = new ArrayList<>();
        for (Tillstand ordforande : Tillstand.values()) {
            for (int franvarande = 0; franvarande <= OVRIGA; franvarande++) {
                for (int ja = 0; franvarande + ja <= OVRIGA; ja++) {
                    for (int nej = 0; franvarande + ja + nej <= OVRIGA; nej++) {
                        int avstar = OVRIGA - franvarande - ja - nej;
                        klasser.add(new Klass(franvarande, ja, nej, avstar, ordforande));
                    }
                }
            }
        }
        return List.copyOf(klasser);
    }

    /**
     * Decides "Styrelsen är beslutför om fler än hälften av ledamöterna är närvarande.".
     *
     * @param k the ballots to judge
     * @return met or broken, since every seat's presence is known
     */
    public static Svar beslutforhet(Klass k) {
        // "närvarande": the sentence asks who is there, not who votes, so a seat that abstains counts
        int narvarande = PLATSER - k.antal(Tillstand.FRANVARANDE);
        return DELAR_I_EN_HALFT * narvarande > PLATSER ? Svar.UPPFYLLD : Svar.BRISTER;
    }

    /**
     * Decides "Vid lika röstetal har ordförande utslagsröst." for a vote that was held.
     *
     * @param k         the ballots to judge
     * @param antecknad the outcome in the minutes, or null where they do not say
     * @return undetermined where the text or the minutes are silent, else whether the minutes agree with the votes
     */
    public static Svar utslagsrost(Klass k, Utgang antecknad) {
        Utgang beraknad = beraknad(k);
        // A missing fact is never a pass, and without a computed outcome there is nothing for the minutes to contradict
        if (beraknad == null || antecknad == null) {
            return Svar.OAVGJORD;
        }
        return antecknad == beraknad ? Svar.UPPFYLLD : Svar.BRISTER;
    }

    // Null where the text is silent
    private static Utgang beraknad(Klass k) {
        // "röstetal": votes cast, the chair's own among them, so neither absence nor abstention weighs here
        int ja = k.antal(Tillstand.JA);
        int nej = k.antal(Tillstand.NEJ);
        if (ja != nej) {
            return ja > nej ? Utgang.BIFALL : Utgang.AVSLAG;
        }
        // "har ordförande utslagsröst": the chair's own vote is the casting one; who cast none has not used it
        return switch (k.ordforande()) {
            case JA -> Utgang.BIFALL;
            case NEJ -> Utgang.AVSLAG;
            case FRANVARANDE, AVSTAR -> null;
        };
    }

    private static long fakultet(int n) {
        long produkt = 1;
        for (int faktor = 1; faktor <= n; faktor++) {
            produkt *= faktor;
        }
        return produkt;
    }
}
