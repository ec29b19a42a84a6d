package se.justerbar.bevis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides six norms for every ballot of a board with substitutes and jäv straight from the wording of the norms. */
public final class ReferensMedErsattare {

    /** What one seat did in the item. */
    public enum Tillstand {
        /** The ledamot votes for. */
        LEDAMOT_JA,
        /** The ledamot votes against. */
        LEDAMOT_NEJ,
        /** The ledamot is present and casts no vote. */
        LEDAMOT_AVSTAR,
        /** The ledamot is absent, the same member's ersättare serves and votes for. */
        ERSATTARE_JA,
        /** The ledamot is absent, the same member's ersättare serves and votes against. */
        ERSATTARE_NEJ,
        /** The ledamot is absent, the same member's ersättare serves and casts no vote. */
        ERSATTARE_AVSTAR,
        /** The seat is empty in this item. */
        FRANVARANDE,
        /** The ledamot has jäv, left the room and took no part, and nobody stepped in. */
        JAVIG
    }

    /** The norms that this reference decides. */
    public enum Norm {
        /** More than half of the ledamöter are present, by the proposal. */
        BESLUTFORHET("styrelse/beslutforhet"),
        /** The chair has the casting vote in a tie, by the proposal. */
        UTSLAGSROST("styrelse/utslagsrost"),
        /** More than half of the ledamöter are present, by the law. */
        NARVARANDE("lag/narvarande"),
        /** Simple majority of the votes cast, by the law. */
        MAJORITET("lag/majoritet"),
        /** Whoever has jäv takes no part and is not present. */
        JAV("lag/jav"),
        /** The chair votes where that is needed to settle the matter. */
        ORDFORANDE_MASTE_ROSTA("lag/ordforande-maste-rosta");

        private final String id;

        Norm(String id) {
            this.id = id;
        }

        /**
         * Names the norm as norms.yaml does.
         *
         * @return the stable id
         */
        public String id() {
            return id;
        }
    }

    // "Förbundet ska ledas av en styrelse med 13 ledamöter och 13 ersättare."
    private static final int PLATSER = 13;

    // "Vid lika röstetal har ordförande utslagsröst.": one chair, whose seat is kept apart from the others
    private static final int ORDFORANDE = 1;

    // The seats which differ only by what they did, so that counting them is enough
    private static final int OVRIGA = PLATSER - ORDFORANDE;

    // "fler än hälften av ledamöterna": a half is one of two parts; multiplying avoids rounding an odd number of seats
    private static final int DELAR_I_EN_HALFT = 2;

    private static final List<Tillstand> TILLSTAND = List.of(Tillstand.values());

    private ReferensMedErsattare() {
    }

    /**
     * All ballots that differ only in which of the other seats did what.
     *
     * @param ordforande the state of the chair's seat
     * @param ovriga     how many of the other seats are in each state, in the order of {@link Tillstand}
     */
    public record Klass(Tillstand ordforande, List<Integer> ovriga) {

        /** Refuses counts that do not describe a full board. */
        public Klass {
            Objects.requireNonNull(ordforande);
            ovriga = List.copyOf(ovriga);
            if (ovriga.size() != TILLSTAND.size() || ovriga.stream().anyMatch(antal -> antal < 0)
                    || ovriga.stream().mapToInt(Integer::intValue).sum() != OVRIGA) {
                throw new IllegalArgumentException("not a board of " + PLATSER + " seats");
            }
        }

        /**
         * Counts the ballots in this class, the chair's seat being given.
         *
         * @return the multinomial coefficient of the other seats
         */
        public long roster() {
            long ordningar = fakultet(OVRIGA);
            for (int antal : ovriga) {
                ordningar /= fakultet(antal);
            }
            return ordningar;
        }

        /**
         * Counts the seats in a state, the chair's seat among them.
         *
         * @param tillstand the state to count
         * @return a number of seats from none to all
         */
        public int antal(Tillstand tillstand) {
            int antal = ovriga.get(tillstand.ordinal());
            return ordforande == tillstand ? antal + ORDFORANDE : antal;
        }
    }

    /**
     * Walks through every class once without holding them, by the counts of the other seats and then the chair's state.
     *
     * @return all classes, always in the same order
     */
    public static Stream<Klass> allaKlasser() {
        // The short list is the inner one, so that an iterator over the stream never buffers more than one per state
        return Stream.iterate(forstaFordelning(), Objects::nonNull, ReferensMedErsattare::nastaFordelning)
                .flatMap(ovriga -> TILLSTAND.stream().map(ordforande -> new Klass(ordforande, ovriga)));
    }

    /**
     * Decides one norm for the ballots of a class.
     *
     * @param norm      the norm to decide
     * @param k         the ballots to judge
     * @param antecknad the outcome in the minutes, or null where they do not say
     * @return the conclusion that a checker must reach
     */
    public static Referens.Svar svar(Norm norm, Klass k, Referens.Utgang antecknad) {
        return switch (norm) {
            case BESLUTFORHET -> beslutforhet(k);
            case UTSLAGSROST -> utslagsrost(k, antecknad);
            case NARVARANDE -> narvarande(k);
            case MAJORITET -> majoritet(k, antecknad);
            case JAV -> jav(k);
            case ORDFORANDE_MASTE_ROSTA -> ordforandeMasteRosta(k);
        };
    }

    /**
     * Decides "Styrelsen är beslutför om fler än hälften av ledamöterna är närvarande.".
     *
     * @param k the ballots to judge
     * @return met or broken, since every seat's presence is known
     */
    public static Referens.Svar beslutforhet(Klass k) {
        // Open: the base could be the seats filled; no seat here is said to be vacant, so that reading never differs
        return arBeslutfor(k) ? Referens.Svar.UPPFYLLD : Referens.Svar.BRISTER;
    }

    /**
     * Decides "Vid lika röstetal har ordförande utslagsröst." for a vote that was held between two proposals.
     *
     * @param k         the ballots to judge
     * @param antecknad the outcome in the minutes, or null where they do not say
     * @return undetermined where the text or the minutes are silent, else whether the minutes agree with the votes
     */
    public static Referens.Svar utslagsrost(Klass k, Referens.Utgang antecknad) {
        Referens.Utgang beraknad = beraknad(k);
        // A missing fact is never a pass, and without a computed outcome there is nothing for the minutes to contradict
        if (beraknad == null || antecknad == null) {
            return Referens.Svar.OAVGJORD;
        }
        return antecknad == beraknad ? Referens.Svar.UPPFYLLD : Referens.Svar.BRISTER;
    }

    /**
     * Decides the law's "matters are handled only where more than half of the ledamöter are present".
     *
     * @param k the ballots to judge
     * @return the same as {@link #beslutforhet(Klass)}, on the law's own ground
     */
    public static Referens.Svar narvarande(Klass k) {
        // "no exception for jäv": a board emptied by jäv is short of a quorum like any other
        return beslutforhet(k);
    }

    /**
     * Decides the law's "simple majority of the votes cast" for a vote that was held between two proposals.
     *
     * @param k         the ballots to judge
     * @param antecknad the outcome in the minutes, or null where they do not say
     * @return the same as {@link #utslagsrost(Klass, Referens.Utgang)}, on the law's own ground
     */
    public static Referens.Svar majoritet(Klass k, Referens.Utgang antecknad) {
        // Open: "against the votes" could take in a tie carried with no casting vote; equal votes are against neither
        // outcome, and "as styrelse/utslagsrost" leaves that undetermined. An ordinary matter is never settled by lot.
        return utslagsrost(k, antecknad);
    }

    /**
     * Decides the law's "whoever has jäv takes no part and is not present", all of them having left.
     *
     * @param k the ballots to judge
     * @return broken where someone left with jäv and too few remain, else met
     */
    public static Referens.Svar jav(Klass k) {
        // "An empty list of jäv is the meeting's statement that none was reported": too few for another reason is
        // the quorum norms' to find. Open: whether the jäv must itself have cost the quorum; the sentence asks only how
        // many are left, so a board that was too small before the jäv breaks it too.
        boolean nagonLamnade = k.antal(Tillstand.JAVIG) > 0;
        return nagonLamnade && !arBeslutfor(k) ? Referens.Svar.BRISTER : Referens.Svar.UPPFYLLD;
    }

    /**
     * Decides the law's "anyone may abstain, but the chair votes where that is needed to settle the matter".
     *
     * @param k the ballots to judge
     * @return met unless the votes are equal, then by what the chair did, undetermined where nobody known to vote leads
     */
    public static Referens.Svar ordforandeMasteRosta(Klass k) {
        // Open: without a tie the duty never arises and could be called not applicable; "when" is every vote, and a vote
        // that settles itself meets the sentence whoever led it. Whatever the minutes say, the abstention is the fault.
        if (ja(k) != nej(k)) {
            return Referens.Svar.UPPFYLLD;
        }
        // A vote held in which nobody votes is a tie of none against none: the chair's single vote would have settled it
        return switch (k.ordforande()) {
            case LEDAMOT_JA, LEDAMOT_NEJ -> Referens.Svar.UPPFYLLD;
            case LEDAMOT_AVSTAR -> Referens.Svar.BRISTER;
            // Whoever led the item is unknown, and so whether that person could vote and abstained
            case ERSATTARE_JA, ERSATTARE_NEJ, ERSATTARE_AVSTAR, FRANVARANDE, JAVIG -> Referens.Svar.OAVGJORD;
        };
    }

    // "närvarande": who is there, not who votes, so a seat that abstains counts. One with jäv has left the item.
    // Open: that an ersättare who serves counts is implied by "ersättare för denna"; that reading is the applied one.
    private static boolean arBeslutfor(Klass k) {
        int narvarande = PLATSER - k.antal(Tillstand.FRANVARANDE) - k.antal(Tillstand.JAVIG);
        return DELAR_I_EN_HALFT * narvarande > PLATSER;
    }

    // Null where the text is silent
    private static Referens.Utgang beraknad(Klass k) {
        int ja = ja(k);
        int nej = nej(k);
        if (ja != nej) {
            return ja > nej ? Referens.Utgang.BIFALL : Referens.Utgang.AVSLAG;
        }
        // "har ordförande utslagsröst": the chair's own vote is the casting one; who cast none has not used it. The
        // ersättare in the chair's seat has the seat's vote but not the chair, so that vote settles no tie.
        return switch (k.ordforande()) {
            case LEDAMOT_JA -> Referens.Utgang.BIFALL;
            case LEDAMOT_NEJ -> Referens.Utgang.AVSLAG;
            case LEDAMOT_AVSTAR, ERSATTARE_JA, ERSATTARE_NEJ, ERSATTARE_AVSTAR, FRANVARANDE, JAVIG -> null;
        };
    }

    // "röstetal": votes cast, the chair's own among them; "One who stands in has the seat's vote" (the applied reading)
    private static int ja(Klass k) {
        return k.antal(Tillstand.LEDAMOT_JA) + k.antal(Tillstand.ERSATTARE_JA);
    }

    private static int nej(Klass k) {
        return k.antal(Tillstand.LEDAMOT_NEJ) + k.antal(Tillstand.ERSATTARE_NEJ);
    }

    // All the other seats in the last state: the lowest of the counts when read from the left
    private static List<Integer> forstaFordelning() {
        List<Integer> antal = new ArrayList<>(Collections.nCopies(TILLSTAND.size(), 0));
        antal.set(antal.size() - 1, OVRIGA);
        return antal;
    }

    // The next higher counts when read from the left, or null after the highest, where all seats are in the first state
    private static List<Integer> nastaFordelning(List<Integer> fordelning) {
        int sista = sistaAnvanda(fordelning);
        if (sista == 0) {
            return null;
        }
        List<Integer> antal = new ArrayList<>(fordelning);
        int flyttbara = antal.set(sista, 0);
        antal.set(sista - 1, antal.get(sista - 1) + 1);
        antal.set(antal.size() - 1, flyttbara - 1);
        return antal;
    }

    private static int sistaAnvanda(List<Integer> fordelning) {
        return IntStream.range(0, fordelning.size()).filter(plats -> fordelning.get(plats) > 0).max().orElseThrow();
    }

    private static long fakultet(int n) {
        return IntStream.rangeClosed(1, n).asLongStream().reduce(1, (produkt, faktor) -> produkt * faktor);
    }
}
