package se.justerbar.webblasare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.cli.Kommandoprov;

/** Every page that the commands write, read in a browser; and a page with planted faults, so that the reader is known to find them. */
class WebblasarTest {
    @TempDir
    private static Path mapp;
    private static Lasare lasare;

    @BeforeAll
    static void skrivOchStarta() {
        lasare = Lasare.starta();
        for (String kommando : List.of("texten", "granskarsvit")) {
            assertEquals(0, Kommandoprov.kor(OutputStream.nullOutputStream(), System.err, kommando, "--utdata", mapp.toString()), kommando);
        }
    }

    @AfterAll
    static void stang() {
        if (lasare != null) {
            lasare.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> varjeSidaGarAttLasa() throws IOException {
        List<Path> sidor;
        try (Stream<Path> filer = Files.list(mapp)) {
            sidor = filer.filter(fil -> fil.toString().endsWith(".html")).sorted().toList();
        }
        assertEquals(8, sidor.size(), sidor.toString());
        return sidor.stream().map(sida -> DynamicTest.dynamicTest(sida.getFileName().toString(), () -> {
            long start = System.nanoTime();
            assertEquals(List.of(), lasare.fel(sida));
            System.out.printf("%s: inget fel vid %s px, i egna och systemets färger, utan skript och utan nät (%d s)%n", sida.getFileName(), Lasare.BREDDER,
                    (System.nanoTime() - start) / 1_000_000_000);
        }));
    }

    @Test
    void planteradeFelHittas() throws IOException {
        List<String> fel = lasare.fel(sida("planterade-fel.html"));
        for (String vantat : List.of("image-alt", "color-contrast", "html-has-lang", "document-title", "label", "select-name", "button-name", "link-name",
                "id samma står mer än en gång", "heading-order", "empty-heading", "page-has-heading-one", "landmark-one-main", "list", "listitem", "definition-list",
                "aria-allowed-attr", "aria-valid-attr-value", "target-size", "td-headers-attr", "tabindex", "meta-viewport", "scrollable-region-focusable",
                "texten är en annan utan skript", "sidan hämtar https://bild.invalid/", "px bredare än fönstret")) {
            assertTrue(fel.stream().anyMatch(ett -> ett.contains(vantat)), vantat + " hittades inte bland " + fel);
        }
        assertTrue(fel.stream().anyMatch(ett -> ett.startsWith("320 px: sidan är ")), fel::toString);
        System.out.println("Sidan med planterade fel: " + fel.size() + " fel hittade");
    }

    /** Else a reader that complains of everything would pass for a good one. */
    @Test
    void enSidaUtanFelHarInga() throws IOException {
        assertEquals(List.of(), lasare.fel(sida("utan-fel.html")));
    }

    private static Path sida(String namn) throws IOException {
        Path fil = Files.createDirectories(mapp.resolve("prov")).resolve(namn);
        Files.copy(WebblasarTest.class.getResourceAsStream(namn), fil);
        return fil;
    }
}
