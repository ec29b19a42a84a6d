package se.justerbar.granskning;

import java.util.List;

/**
 * What the texts leave open, and where the sources contradict each other.
 *
 * @param tolkningar     the open places, in the order of the texts
 * @param motstridigheter the contradictions, each once
 */
public record Tolkningsregister(List<Tolkning> tolkningar, List<Kallkonflikt> motstridigheter) {

    /**
     * A contradiction between the sources.
     *
     * @param motstridighet what it is about and what each source says
     * @param normer        the norms that it concerns
     */
    public record Kallkonflikt(Motstridighet motstridighet, List<String> normer) {
    }
}
