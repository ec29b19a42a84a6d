package se.justerbar.begrepp;

import java.util.List;

/**
 * A number of which only the bounds may be known.
 *
 * @param minst   the least that the facts allow
 * @param hogst   the most that the facts allow
 * @param vilarPa the facts that it rests on
 * @param saknas  the facts that would bring the bounds together; empty where they meet
 */
public record Antal(int minst, int hogst, List<String> vilarPa, List<String> saknas) implements Grund {

    /** Keeps copies, so that the number stays as it was made. */
    public Antal {
        vilarPa = List.copyOf(vilarPa);
        saknas = List.copyOf(saknas);
    }

    /** Whether the number is known. */
    public boolean kant() {
        return minst == hogst;
    }

    @Override
    public String toString() {
        return minst == hogst ? Integer.toString(minst) : minst + "–" + hogst;
    }
}
