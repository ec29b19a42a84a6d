package se.justerbar.sidor;

import java.util.List;

/**
 * The report of a run as its page shows it, in Swedish throughout.
 *
 * @param haller    whether everything was run, shown and held
 * @param avstamning the same scenarios counted at each place
 * @param status    how many scenarios went each way
 * @param brister   what is wrong besides scenarios that did not hold
 * @param forst     the scenarios that did not hold
 * @param texter    every scenario by text, section and sentence
 */
public record Rapportsida(boolean haller, List<Textsida.Rad> avstamning, List<Textsida.Rad> status, List<String> brister, List<Forst> forst, List<Text> texter) {

    /**
     * A scenario that did not hold.
     *
     * @param scenario the scenario
     * @param mening   the sentence that it stands under; {@code null} where it stands under none
     */
    public record Forst(Sidscenario scenario, String mening) {
    }

    /**
     * The scenarios of a text.
     *
     * @param ankare  its anchor
     * @param titel   its title
     * @param avsnitt its sections
     */
    public record Text(String ankare, String titel, List<Avsnitt> avsnitt) {
    }

    /**
     * The scenarios of a section.
     *
     * @param ankare   its anchor
     * @param rubrik   its heading
     * @param meningar its sentences
     */
    public record Avsnitt(String ankare, String rubrik, List<Mening> meningar) {
    }

    /**
     * The scenarios of a sentence.
     *
     * @param text      the sentence; {@code null} where they stand under none
     * @param normer    the ids of the norms
     * @param scenarier the scenarios; one that did not hold stands first on the page and is only linked to here
     */
    public record Mening(String text, String normer, List<Sidscenario> scenarier) {
    }
}
