package se.justerbar.svit;

import java.util.List;

/**
 * A scenario as it stands in a file; a row of examples is one of its own.
 *
 * @param fil      the file, as a path below the folder of features
 * @param rad      its line, from 1
 * @param egenskap the heading of the file
 * @param regel    the sentence that it stands under; {@code null} where it stands under none
 * @param normer   the norms that it or its sentence is tagged with
 * @param taggar   all its tags, without the sign
 * @param namn     its title
 */
public record Scenario(String fil, int rad, String egenskap, String regel, List<String> normer, List<String> taggar, String namn) {

    /** Where it stands, for a person. */
    public String plats() {
        return fil + ":" + rad;
    }
}
