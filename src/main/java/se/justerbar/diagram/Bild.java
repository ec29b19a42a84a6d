package se.justerbar.diagram;

import java.util.Locale;

/** A picture in SVG, drawn part by part with attributes alone, so that a page without styles in it may show it. */
final class Bild {
    static final String SVART = "#1b2a33";
    static final String PAPPER = "#ffffff";
    static final String FARG = "#0b4a63";
    private final StringBuilder svg = new StringBuilder();

    /** An empty picture. */
    Bild(int bredd, int hojd, String text) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" aria-label=\"%s\">"
                .formatted(bredd, hojd, bredd, hojd, fri(text)));
        svg.append("<rect x=\"0\" y=\"0\" width=\"%d\" height=\"%d\" fill=\"%s\"/>".formatted(bredd, hojd, PAPPER));
    }

    private static String fri(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String tal(double tal) {
        return String.format(Locale.ROOT, "%.1f", tal);
    }

    /** A text; the anchor is start, middle or end. */
    Bild text(double x, double y, int storlek, String ankare, String farg, String text) {
        svg.append("<text x=\"%s\" y=\"%s\" font-family=\"DejaVu Sans, sans-serif\" font-size=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(tal(x), tal(y), storlek, ankare, farg, fri(text)));
        return this;
    }

    /** A circle; a dashed line where the pattern says so. */
    Bild cirkel(double x, double y, double radie, String fyllning, String streck) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"%s/>"
                .formatted(tal(x), tal(y), tal(radie), fyllning, SVART, streck == null ? "" : " stroke-dasharray=\"" + streck + "\""));
        return this;
    }

    /** A line. */
    Bild linje(double x1, double y1, double x2, double y2, String farg) {
        svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>".formatted(tal(x1), tal(y1), tal(x2), tal(y2), farg));
        return this;
    }

    /** A bar. */
    Bild stapel(double x, double y, double bredd, double hojd, String fyllning) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
                .formatted(tal(x), tal(y), tal(bredd), tal(hojd), fyllning, SVART));
        return this;
    }

    /** The picture, whole. */
    String svg() {
        return svg + "</svg>";
    }
}
