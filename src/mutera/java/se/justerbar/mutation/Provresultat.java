package se.justerbar.mutation;

/**
 * What became of a mutant.
 *
 * @param nyckel    what it depends on, so that a run can be taken up again
 * @param text      the id of the regelverk
 * @param avsnitt   the section
 * @param norm      the norm
 * @param regel     the rule; {@code null} where the fault stands in the data
 * @param sort      what sort of fault
 * @param andring   what is changed
 * @param dom       what became of it
 * @param scenario  the scenario that saw it; {@code null} where none did
 * @param skal      why it is equivalent, or which facts would kill it; {@code null} where that is not known
 */
record Provresultat(String nyckel, String text, String avsnitt, String norm, String regel, String sort, String andring, Dom dom, String scenario, String skal, String fakta, String sokt) {

    /** What can become of a mutant. */
    enum Dom {
        /** A scenario expected something else. */
        dodad,
        /** The engine's own guard refused to answer in a scenario. */
        stoppad,
        /** No scenario saw it. */
        overlevde,
        /** No facts at all can tell it from the rule. */
        likvardig,
        /** It does not compile, so nobody could have written it. */
        ogiltig;

        /** Whether the scenarios saw it. */
        boolean sedd() {
            return this == dodad || this == stoppad;
        }
    }

    static Provresultat av(String nyckel, Mutant mutant, Dom dom, String scenario) {
        return new Provresultat(nyckel, mutant.regelverk().id(), mutant.avsnitt(), mutant.norm(), mutant.regel(), mutant.sort(), mutant.andring(), dom,
                scenario, null, null, null);
    }

    /** The same after a search. */
    Provresultat med(Dom nyDom, String nyttSkal, String nyaFakta, String nySokt) {
        return new Provresultat(nyckel, text, avsnitt, norm, regel, sort, andring, nyDom, scenario, nyttSkal, nyaFakta, nySokt);
    }

    /** Its name in the report. */
    String namn() {
        return (regel == null ? "texten" : "regeln ”" + regel + "”") + ": " + andring;
    }
}
