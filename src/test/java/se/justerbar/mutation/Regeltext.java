package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it stands in its file, in the one form that the house style has.
 *
 * @param huvud   the head of the file after its package
 * @param namn    the rule's name
 * @param norm    the norm that it speaks for
 * @param kropp   what follows the name, to the end
 */
record Regeltext(String huvud, String namn, String norm, String kropp) {
    private static final Pattern REGEL = Pattern.compile("^rule \"([^\"]+)\"\n(  @Norm\\( \"([^\"]+)\" \\)\n(?:  @Led\\( \"[^\"]+\" \\)\n)?when\n.*?\nthen\n"
            + "  utslag\\.[^\n]+;\nend)$", Pattern.MULTILINE | Pattern.DOTALL);

    /** The rules of a file. */
    static List<Regeltext> av(String fil) {
        int forsta = fil.indexOf("\nrule \"");
        String huvud = fil.substring(fil.indexOf(';') + 1, forsta);
        List<Regeltext> regler = new ArrayList<>();
        Matcher regel = REGEL.matcher(fil);
        while (regel.find()) {
            regler.add(new Regeltext(huvud, regel.group(1), regel.group(3), regel.group(2)));
        }
        if (regler.size() != fil.split("\nrule \"", -1).length - 1) {
            throw new IllegalStateException("en regel är inte skriven som de andra, så den kan inte muteras: bara " + regler.size() + " lästes");
        }
        return regler;
    }
}
