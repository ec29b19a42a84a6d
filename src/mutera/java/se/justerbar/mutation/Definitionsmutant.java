package se.justerbar.mutation;

import java.util.List;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.engine.MutationDetails;

/**
 * A fault that was planted in a definition, and how it went.
 *
 * @param klass       the class, with the inner one after {@code $}
 * @param metod       the method, a lambda by the method that it stands in
 * @param mutator     what sort of fault, by PIT's name of it
 * @param plats       where in the method, by PIT's index of its instructions; follows the method when lines move
 * @param rad         the line today
 * @param beskrivning what was changed, in PIT's words
 * @param status      how it went, by PIT's name of it
 * @param dodare      the scenario that failed; empty where none did
 */
record Definitionsmutant(String klass, String metod, String mutator, int plats, int rad, String beskrivning, String status, String dodare) {
    private static final String PAKET = "se.justerbar.begrepp.";
    private static final List<String> UPPTACKTA = List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    static Definitionsmutant av(MutationResult resultat) {
        MutationDetails mutant = resultat.getDetails();
        String mutator = mutant.getMutator();
        return new Definitionsmutant(mutant.getClassName().asJavaName().substring(PAKET.length()), mutant.getMethod(),
                mutator.substring(mutator.lastIndexOf('.') + 1).replace("Mutator", ""), mutant.getFirstIndex(), mutant.getLineNumber(),
                mutant.getDescription().replace("se/justerbar/begrepp/", "").replace(PAKET, ""), resultat.getStatus().name(),
                resultat.getKillingTest().map(prov -> prov.replace("se.justerbar.mutation.Scenarioprov.", "")).orElse(""));
    }

    /** The mutant as a line of a file. */
    String rad(String mellan) {
        return String.join(mellan, klass, metod, mutator, Integer.toString(plats), Integer.toString(rad), beskrivning, status, dodare);
    }

    /** A mutant from such a line. */
    static Definitionsmutant las(String rad, String mellan) {
        String[] delar = rad.split(mellan, -1);
        return new Definitionsmutant(delar[0], delar[1], delar[2], Integer.parseInt(delar[3]), Integer.parseInt(delar[4]), delar[5], delar[6], delar[7]);
    }

    /** Its name, the same from run to run and when lines move. */
    String id() {
        return klass + "." + metod + " " + mutator + " " + plats;
    }

    /** The file that it stands in, without its ending. */
    String definition() {
        return definition(PAKET + klass);
    }

    /** The file that a class stands in, without its ending. */
    static String definition(String klass) {
        return klass.substring(PAKET.length()).replaceAll("\\$.*", "");
    }

    /** Whether no scenario noticed it. */
    boolean overlever() {
        return !UPPTACKTA.contains(status);
    }

    /** Whether no scenario even reached it. */
    boolean onadd() {
        return status.equals("NO_COVERAGE");
    }
}
