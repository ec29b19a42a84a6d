package se.justerbar.godkannande;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A named reviewer's approval of a section as it read then. The name is kept because a sign-off is personal.
 *
 * @param avsnitt the folder of the text and the name of the section
 * @param namn    the reviewer's name
 * @param roll    in what role the reviewer approves
 * @param dag     the day of the approval
 * @param delar   the hash of each part as it was, in hexadecimal
 * @param hela    the hash of the whole as it was, in hexadecimal
 */
public record Avsnittsgodkannande(String avsnitt, String namn, String roll, LocalDate dag, Map<Avsnittsdel, String> delar, String hela) {
    private static final int LANGST = 200;
    private static final Pattern STYRTECKEN = Pattern.compile("[\\p{Cntrl}\u2028\u2029]");

    /**
     * An approval.
     *
     * @throws Godkannandefel where the name or the role is empty, too long or not of one line
     */
    public Avsnittsgodkannande {
        kontrollera("namn", namn);
        kontrollera("roll", roll);
    }

    /** An approval of a section as it reads now. */
    public static Avsnittsgodkannande av(Avsnittshash nu, String namn, String roll, LocalDate dag) {
        return new Avsnittsgodkannande(nu.avsnitt(), namn.strip(), roll.strip(), dag, nu.delar(), nu.hela());
    }

    private static void kontrollera(String vad, String varde) {
        if (varde.isBlank()) {
            throw new Godkannandefel("Uppgiften " + vad + " är tom. Ett godkännande är personligt; ange vem som godkänner och i vilken roll.");
        }
        if (varde.length() > LANGST || STYRTECKEN.matcher(varde).find()) {
            throw new Godkannandefel("Uppgiften " + vad + " ska stå på en rad och ha högst " + LANGST + " tecken.");
        }
    }

    /** The parts that are not what they were. */
    List<Avsnittsdel> andrat(Avsnittshash nu) {
        return Arrays.stream(Avsnittsdel.values()).filter(del -> !nu.delar().get(del).equals(delar.get(del))).toList();
    }
}
