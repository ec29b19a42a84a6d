package se.justerbar.webblasare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.tjanst.Provtjanst;

/** Takes the pictures of docs/sidor.md anew, of the pages and of the sheet. */
class SkarmbilderTest {
    private static final Path BILDER = Path.of("docs/bilder");
    private static final int SMAL = 320;
    private static final int HOJD = 900;
    @TempDir
    private Path mapp;

    private static void bild(Page sida, String namn) throws IOException {
        Path fil = Files.createDirectories(BILDER).resolve(namn + ".png");
        sida.screenshot(new Page.ScreenshotOptions().setPath(fil));
        assertTrue(Files.size(fil) > 5_000, namn);
    }

    @Test
    @Tag("bilder")
    void varjeSidaOchBladet() throws IOException {
        try (Lasare lasare = Lasare.starta(); Provtjanst tjanst = Provtjanst.starta(mapp, Map.of()); BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            String rot = "http://127.0.0.1:" + tjanst.port();
            for (String[] en : new String[][] {{"/", "start"}, {"/styrelse", "styrelsen"}, {"/granskare", "granskaren"}, {"/tillganglighet", "tillganglighet"},
                {"/texten/forslag-forbundsordning-2024.txt?norm=budget/senast-30-november#norm", "texten"}, {"/finns/inte", "fel"}}) {
                sida.navigate(rot + en[0]);
                bild(sida, en[1]);
            }
            sida.navigate(rot + "/");
            sida.locator("summary", new Page.LocatorOptions().setHasText("Pröva med ett exempel")).click();
            sida.locator("#exempel").selectOption("budget-2027-for-sent");
            sida.locator("button", new Page.LocatorOptions().setHasText("Öppna exemplet")).click();
            String utkast = sida.url().replaceFirst("#.*", "");
            bild(sida, "granskning");
            sida.setViewportSize(SMAL, HOJD);
            bild(sida, "granskning-smal");
            sida.setViewportSize(1280, HOJD);
            for (String del : new String[] {"bilder", "normer"}) {
                sida.navigate(utkast + "/" + del);
                bild(sida, "granskning-" + del);
            }
            sida.navigate(utkast);
            sida.locator("button[value=for]").click();
            bild(sida, "ford");
            Download blad = sida.waitForDownload(() -> sida.locator("a", new Page.LocatorOptions().setHasText("Hämta granskningsbladet")).click());
            blad.saveAs(mapp.resolve("blad.pdf"));
            try (PDDocument pdf = Loader.loadPDF(mapp.resolve("blad.pdf").toFile())) {
                BufferedImage forsta = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
                assertTrue(ImageIO.write(forsta, "png", BILDER.resolve("blad.png").toFile()));
                ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 80), "png", BILDER.resolve("blad-sist.png").toFile());
            }
            sida.navigate(rot + "/forda");
            bild(sida, "forda");
        }
    }
}
