package se.justerbar.protokoll;

import java.util.List;

/**
 * What was read in minutes. Immutable.
 *
 * @param underlag the facts as the JSON of an underlag, with nothing in it that the minutes do not say, and no name of a person
 * @param falt     one for each fact, in the order of the underlag
 * @param olast    what was not understood and what contradicts itself, a Swedish sentence each, with where
 */
public record Protokollslasning(String underlag, List<Lasfalt> falt, List<String> olast) {

    /** Keeps copies of the lists. */
    public Protokollslasning {
        falt = List.copyOf(falt);
        olast = List.copyOf(olast);
    }
}
