package se.justerbar.protokoll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The notes of a document, read where they are referred to: what a note says is said of what it stands beside. */
final class Fotnoter {
    /** Stands for a note that names somebody else, of whom it is not known what it says. */
    static final String OLAST = "fotnot som nämner någon annan";
    /** Begins a note that names somebody else. */
    static final String NAMNER = "fotnot: ";
    private final Map<String, String> noter = new HashMap<>();

    /** The notes in these parts, in which there may be a null. */
    Fotnoter(Ordstil stil, List<Xml> fot, List<Xml> slut) {
        las(stil, "footnote", fot);
        las(stil, "endnote", slut);
    }

    private void las(Ordstil stil, String slag, List<Xml> delar) {
        for (Xml del : delar) {
            for (Xml not : del.delar(slag)) {
                String text = new Radlasare(stil, this).las(not).stream().map(Rad::text).collect(Collectors.joining(" ")).strip();
                if (!text.isEmpty()) {
                    noter.put(slag + not.attribut("id"), " (" + (Namn.alla(text).isEmpty() ? "" : NAMNER) + text.replaceFirst("\\.$", "").replaceAll("[()]",
                            ",") + ")");
                }
            }
        }
    }

    /** A text without its notes on others, which say nothing of what it says itself. */
    static String utan(String text) {
        return text.replaceAll("\\(" + NAMNER + "[^()]*\\)", "(" + OLAST + ")");
    }

    /** What is read in the place of a reference; "" for one to nothing. */
    String vid(Xml hanvisning) {
        return noter.getOrDefault(hanvisning.namn.replace("Reference", "") + hanvisning.attribut("id"), "");
    }
}
