package se.justerbar.bevis;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal, its cells folded at the width of their column; and the same table for a page. The first row is its heading. */
final class Texttabell {
    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private final int[] bredder;
    private final StringBuilder rader = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();

    /** A table with columns of these widths. */
    Texttabell(int... bredder) {
        this.bredder = bredder;
    }

    /** A whole number with its thousands apart. */
    static String tal(long tal) {
        return NumberFormat.getIntegerInstance(SVENSKA).format(tal);
    }

    /** A row below a line; a cell may have several paragraphs, parted by line breaks. */
    void rad(String... celler) {
        rader.append(rader.isEmpty() ? linje("┌", "┬", "┐") : linje("├", "┼", "┤"));
        tatRad(celler);
    }

    /** A row with no line above it. */
    void tatRad(String... celler) {
        markdown.append(Arrays.stream(celler).map(cell -> cell.replace("|", "\\|").replace("\n", "<br>")).collect(Collectors.joining(" | ", "| ", " |\n")));
        if (markdown.indexOf("\n") == markdown.length() - 1) {
            markdown.append("|").append("---|".repeat(celler.length)).append("\n");
        }
        List<List<String>> vikta = IntStream.range(0, bredder.length).mapToObj(i -> vik(celler[i], bredder[i])).toList();
        int hojd = vikta.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, hojd).mapToObj(rad -> IntStream.range(0, bredder.length).mapToObj(i -> fyll(vikta.get(i), rad, bredder[i]))
                .collect(Collectors.joining(" │ ", "│ ", " │\n"))).forEach(rader::append);
    }

    private static String fyll(List<String> cell, int rad, int bredd) {
        String text = rad < cell.size() ? cell.get(rad) : "";
        return text + " ".repeat(Math.max(0, bredd - text.length()));
    }

    private static List<String> vik(String text, int bredd) {
        List<String> rader = new ArrayList<>();
        for (String stycke : text.split("\n")) {
            StringBuilder rad = new StringBuilder();
            for (String ord : stycke.split(" ")) {
                if (rad.length() > 0 && rad.length() + 1 + ord.length() > bredd) {
                    rader.add(rad.toString());
                    rad.setLength(0);
                }
                rad.append(rad.length() > 0 ? " " : "").append(ord);
            }
            rader.add(rad.toString());
        }
        return rader;
    }

    private String linje(String vanster, String kors, String hoger) {
        return Arrays.stream(bredder).mapToObj(bredd -> "─".repeat(bredd + 2)).collect(Collectors.joining(kors, vanster, hoger + "\n"));
    }

    /** The table in Markdown. */
    String markdown() {
        return markdown.toString();
    }

    @Override
    public String toString() {
        return rader + linje("└", "┴", "┘");
    }
}
