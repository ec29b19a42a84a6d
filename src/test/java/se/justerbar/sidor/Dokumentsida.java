package se.justerbar.sidor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import se.justerbar.Justerbar;

/** A report in Markdown as a page like the others: to read, to print and to keep. */
public final class Dokumentsida {
    private static final List<Extension> TABELLER = List.of(TablesExtension.create());

    private Dokumentsida() {
    }

    /**
     * Writes the page.
     *
     * @param markdown the report; its first line is its title
     * @param fil      the page
     */
    public static void skriv(String markdown, Path fil) {
        String html = HtmlRenderer.builder().extensions(TABELLER).build().render(Parser.builder().extensions(TABELLER).build().parse(markdown));
        // A wide table scrolls by itself, also from the keyboard, and the page does not.
        String rullande = html.replace("<table>", "<div class=\"bred\" role=\"group\" aria-label=\"Tabell\" tabindex=\"0\"><table>").replace("</table>", "</table></div>");
        Mall.skriv("dokument", Map.of("titel", markdown.lines().findFirst().orElseThrow().substring(2), "innehall", rullande, "version", Justerbar.version()), fil);
    }
}
