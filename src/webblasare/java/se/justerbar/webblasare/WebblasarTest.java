package se.justerbar.webblasare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Projekt;
import se.justerbar.cli.Kommandoprov;
import se.justerbar.sidor.Dokumentsida;

/** Every page that the commands write, read in a browser; and a page with planted faults, so that the reader is known to find them. */
class WebblasarTest {
    private static final int SIDOR = 12;
    @TempDir
    private static Path mapp;

    @BeforeAll
    static void skriv() {
        // The browser is asked for first, so that a machine without one says so at once.
        Lasare.starta().close();
        for (String kommando : List.of("texten", "granskarsvit")) {
            assertEquals(0, Kommandoprov.kor(OutputStream.nullOutputStream(), System.err, kommando, "--utdata", mapp.toString()), kommando);
        }
        for (String kommando : List.of("lagkrav", "godkannanden")) {
            assertEquals(1, Kommandoprov.kor(OutputStream.nullOutputStream(), System.err, kommando, "--utdata", mapp.toString()), kommando);
        }
        for (String rapport : List.of("mutation", "mutation-java")) {
            Dokumentsida.skriv(Projekt.text("docs/" + rapport + ".md"), mapp.resolve(rapport + ".html"));
        }
    }

    /** The largest first and each with a browser of its own, for reading takes time. */
    @TestFactory
    Stream<DynamicTest> varjeSidaGarAttLasa() throws IOException {
        List<Path> sidor;
        try (Stream<Path> filer = Files.list(mapp)) {
            sidor = filer.filter(fil -> fil.toString().endsWith(".html")).sorted(Comparator.comparing((Path fil) -> fil.toFile().length()).reversed()).toList();
        }
        assertEquals(SIDOR, sidor.size(), sidor.toString());
        ExecutorService lasare = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<List<String>>> svar = sidor.stream().map(sida -> lasare.submit(() -> fel(sida))).toList();
        lasare.shutdown();
        return Stream.iterate(0, i -> i < sidor.size(), i -> i + 1)
                .map(i -> DynamicTest.dynamicTest(sidor.get(i).getFileName().toString(), () -> assertEquals(List.of(), vanta(svar.get(i)))));
    }

    private static List<String> fel(Path sida) {
        long start = System.nanoTime();
        try (Lasare lasare = Lasare.starta()) {
            List<String> fel = lasare.fel(sida);
            System.out.println(sida.getFileName() + ": " + (fel.isEmpty() ? "inget" : fel.size()) + " fel vid " + Lasare.BREDDER
                    + " px, i egna och systemets färger, utan skript och utan nät (" + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s)");
            return fel;
        }
    }

    private static List<String> vanta(Future<List<String>> svar) throws InterruptedException {
        try {
            return svar.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void planteradeFelHittas() throws IOException {
        List<String> fel = fel(sida("planterade-fel.html"));
        for (String vantat : List.of("image-alt", "color-contrast", "html-has-lang", "document-title", "label", "select-name", "button-name", "link-name",
                "heading-order", "empty-heading", "page-has-heading-one", "landmark-one-main", "region", "list", "listitem", "definition-list",
                "aria-allowed-attr", "aria-valid-attr-value", "target-size", "td-headers-attr", "tabindex", "meta-viewport", "scrollable-region-focusable",
                "id samma står mer än en gång", "texten är en annan utan skript", "sidan hämtar https://bild.invalid/")) {
            assertTrue(fel.stream().anyMatch(ett -> ett.contains(vantat)), vantat + " hittades inte bland " + fel);
        }
        assertTrue(fel.stream().anyMatch(ett -> ett.startsWith("320 px: sidan är ")), fel::toString);
        assertTrue(fel.stream().anyMatch(ett -> ett.startsWith("1280 px, systemets färger: ")), fel::toString);
    }

    /** Else a reader that complains of everything would pass for a good one. */
    @Test
    void enSidaUtanFelHarInga() throws IOException {
        assertEquals(List.of(), fel(sida("utan-fel.html")));
    }

    private static Path sida(String namn) throws IOException {
        Path fil = Files.createDirectories(mapp.resolve("prov")).resolve(namn);
        try (InputStream in = WebblasarTest.class.getResourceAsStream(namn)) {
            Files.copy(in, fil);
        }
        return fil;
    }
}
