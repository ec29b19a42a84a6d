package se.justerbar.webblasare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.granskningsblad.Arkivprov;
import se.justerbar.tjanst.Provtjanst;

/** The secretary's pages in a browser: from the minutes to the sheet, by mouse, by keys and without a script, and what stands in a reader's way on each page. */
class SekreterarTest {
    /** Fewer than this many clicks, choices and filled fields. */
    private static final int GRANS = 15;
    private static final int MANGA_TABBAR = 60;
    private static final int SVITENS_TID = 120_000;
    private static final String PROTOKOLLET = "Budgeten för 2023 i Västra Mälardalen, som protokoll i Word";
    @TempDir
    private static Path mapp;
    private static Lasare lasare;
    private static Provtjanst tjanst;

    @BeforeAll
    static void starta() {
        lasare = Lasare.starta();
        tjanst = Provtjanst.starta(mapp.resolve("journal"), Map.of());
    }

    @AfterAll
    static void stang() {
        lasare.close();
        tjanst.close();
    }

    private static String rot() {
        return "http://127.0.0.1:" + tjanst.port();
    }

    /** What a person does on a page, counted. */
    private interface Hand {
        void tryck(Locator del);

        void fil(Locator del, Path fil);
    }

    /** The whole way, and the sheet at its end; each thing that is done goes through the hand. */
    private static byte[] franProtokollTillBlad(Page sida, Hand hand) throws IOException {
        sida.navigate(rot() + "/");
        hand.tryck(sida.locator("summary", new Page.LocatorOptions().setHasText("Pröva med ett exempel")));
        Download protokoll = sida.waitForDownload(() -> hand.tryck(sida.locator("a", new Page.LocatorOptions().setHasText(PROTOKOLLET))));
        Path docx = mapp.resolve(System.nanoTime() + ".docx");
        protokoll.saveAs(docx);
        hand.fil(sida.locator("#fil"), docx);
        hand.tryck(sida.locator("button", new Page.LocatorOptions().setHasText("Läs in protokollet")));
        assertEquals("Oavgjort", sida.locator("#svar .omdome .ordet strong").textContent());
        assertTrue(sida.locator("#laget").textContent().contains("6 av 6 tjänstgör – beslutför, 2 kan lämna"));
        hand.tryck(sida.locator("button", new Page.LocatorOptions().setHasText("För granskningen i journalen")));
        sida.locator("h1", new Page.LocatorOptions().setHasText("Förd granskning")).waitFor();
        Download blad = sida.waitForDownload(() -> hand.tryck(sida.locator("a", new Page.LocatorOptions().setHasText("Hämta granskningsbladet"))));
        Path pdf = mapp.resolve(System.nanoTime() + ".pdf");
        blad.saveAs(pdf);
        return Files.readAllBytes(pdf);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void franProtokolletTillBladetAttSkrivaUnder(boolean skript) throws IOException {
        List<String> gjort = new ArrayList<>();
        try (BrowserContext fonster = lasare.fonster(skript)) {
            byte[] pdf = franProtokollTillBlad(fonster.newPage(), new Hand() {
                @Override
                public void tryck(Locator del) {
                    gjort.add(del.textContent());
                    del.click();
                }

                @Override
                public void fil(Locator del, Path fil) {
                    gjort.add("fil");
                    del.setInputFiles(fil);
                }
            });
            assertEquals(List.of(), Arkivprov.fel(pdf));
        }
        System.out.println("Från protokollet till bladet, " + (skript ? "med" : "utan") + " skript: " + gjort.size() + " steg.");
        assertTrue(gjort.size() < GRANS, gjort::toString);
    }

    /** With the Tab key to each part and Enter on it, past the form by the link that is there for it; the file is handed over where the focus stands. */
    @Test
    void detGarMedTangentbordetAllena() throws IOException {
        try (BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            byte[] pdf = franProtokollTillBlad(sida, new Hand() {
                @Override
                public void tryck(Locator del) {
                    Locator forbi = sida.locator("a.hoppa[href='#svarsspalt']");
                    if (forbi.count() > 0) {
                        tabba(sida, forbi);
                        sida.keyboard().press("Enter");
                    }
                    tabba(sida, del);
                    sida.keyboard().press("Enter");
                }

                @Override
                public void fil(Locator del, Path fil) {
                    tabba(sida, del);
                    del.setInputFiles(fil);
                }
            });
            assertEquals(List.of(), Arkivprov.fel(pdf));
        }
    }

    private static void tabba(Page sida, Locator del) {
        for (int i = 0; i < MANGA_TABBAR; i++) {
            if (Boolean.TRUE.equals(del.evaluate("en => en === document.activeElement"))) {
                assertTrue(synligFokus(del), "the focus does not show");
                return;
            }
            sida.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not come to " + del);
    }

    private static boolean synligFokus(Locator del) {
        return Boolean.TRUE.equals(del.evaluate("en => { const s = getComputedStyle(en); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0; }"));
    }

    /** Opens an example as a check and gives its address. */
    private static String exempel(Page sida, String namn) {
        sida.navigate(rot() + "/");
        sida.locator("summary", new Page.LocatorOptions().setHasText("Pröva med ett exempel")).click();
        sida.locator("#exempel").selectOption(namn);
        sida.locator("button", new Page.LocatorOptions().setHasText("Öppna exemplet")).click();
        return sida.url().replaceFirst("#.*", "");
    }

    private static String forande(Page sida) {
        sida.locator("button[value=for]").click();
        assertTrue(sida.url().contains("/forda/"), sida.url());
        return sida.url();
    }

    /** The answer follows what is typed, the focus stays where it was, and nothing is lost when the page is loaded again. */
    @Test
    void svaretFoljerMedOchFokusStannar() {
        try (BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            String utkast = exempel(sida, "budget-2027");
            assertEquals("Justerbar", sida.locator("#svar .omdome .ordet strong").textContent());
            Locator dag = sida.locator("[name='/sammantrade/datum']");
            dag.fill("2026-12-02");
            sida.keyboard().press("Tab");
            sida.locator("#svar .omdome.brister").waitFor();
            assertEquals("polite", sida.locator("#svar").getAttribute("aria-live"));
            assertFalse(Boolean.TRUE.equals(sida.evaluate("() => document.activeElement === document.body")), "the focus is lost");
            sida.reload();
            assertEquals("2026-12-02", sida.locator("[name='/sammantrade/datum']").inputValue());
            sida.navigate(rot() + "/forda");
            sida.goBack();
            assertEquals("2026-12-02", sida.locator("[name='/sammantrade/datum']").inputValue());
            assertEquals(utkast, sida.url().replaceFirst("#.*", ""));
        }
    }

    @Test
    void felLankarTillFaltetOchFlyttarFokus() {
        try (BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            exempel(sida, "budget-2027");
            sida.locator("[name='/sammantrade/datum']").fill("i går");
            sida.locator("button[value=prova]").click();
            sida.locator("#felruta").waitFor();
            assertEquals("Inget besked", sida.locator("#svar .omdome strong").textContent());
            sida.locator("#felruta a").first().click();
            assertEquals("/sammantrade/datum", sida.evaluate("() => document.activeElement.name"));
        }
    }

    @Test
    void utkastetFinnsKvarEfterEnOmstart() {
        try (BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            String vag;
            int port;
            try (Provtjanst forsta = Provtjanst.starta(mapp.resolve("omstart"), Map.of())) {
                port = forsta.port();
                sida.navigate("http://127.0.0.1:" + port + "/");
                sida.locator("button", new Page.LocatorOptions().setHasText("Börja en ny granskning utan fil")).click();
                sida.locator("[name='/sammantrade/datum']").fill("2026-11-24");
                sida.waitForResponse(svar -> svar.request().method().equals("POST"), () -> sida.keyboard().press("Tab"));
                vag = sida.url();
            }
            try (Provtjanst andra = Provtjanst.starta(mapp.resolve("omstart"), Map.of("port", String.valueOf(port)))) {
                sida.navigate(vag);
                assertEquals("2026-11-24", sida.locator("[name='/sammantrade/datum']").inputValue());
            }
        }
    }

    @Test
    void utskriftenHarVarkenNavigeringEllerKnappar() {
        try (BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            exempel(sida, "budget-2027");
            forande(sida);
            assertTrue(sida.locator("nav").first().isVisible());
            sida.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertFalse(sida.locator("nav").first().isVisible());
            assertEquals(0, sida.locator("button:visible").count());
            assertTrue(sida.locator(".omdome").isVisible());
        }
    }

    @Test
    void ingenSidaHarNagotSomStarIVagen() {
        List<String> sidor = new ArrayList<>(List.of("/", "/styrelse", "/forda", "/forda?bedomning=brister&fran=x", "/forda/finns-inte", "/tillganglighet", "/verifiera", "/granskare", "/granskare/index.html",
                "/texten/forslag-forbundsordning-2024.txt?norm=budget/senast-30-november"));
        try (BrowserContext fonster = lasare.fonster(true)) {
            Page sida = fonster.newPage();
            sida.navigate(rot() + "/");
            sida.locator("button", new Page.LocatorOptions().setHasText("Börja en ny granskning utan fil")).click();
            sidor.add(vag(sida.url()));
            sida.navigate(rot() + "/granskare");
            sida.locator("main button").click();
            sida.waitForURL("**/granskare/index.html", new Page.WaitForURLOptions().setTimeout(SVITENS_TID));
            String flera = exempel(sida, "vanligt-sammantrade");
            sidor.addAll(List.of(vag(flera), vag(flera) + "/bilder", vag(flera) + "/normer"));
            String fel = exempel(sida, "lika-med-utslagsrost");
            sida.locator("[name='/sammantrade/datum']").fill("i går");
            sida.locator("button[value=prova]").click();
            sida.locator("#felruta").waitFor();
            sidor.add(vag(fel));
            exempel(sida, "bidrag-fel-alder");
            sida.locator("button[value=forsok]").click();
            sidor.add(vag(sida.url()));
            exempel(sida, "budget-2027-for-sent");
            String ford = forande(sida);
            sidor.addAll(List.of(vag(ford), vag(ford) + "/bilder", vag(ford) + "/normer"));
        }
        List<String> alla = new ArrayList<>();
        for (String vag : sidor) {
            List<String> fel = lasare.fel(rot() + vag, rot() + "/");
            System.out.println(vag + ": " + (fel.isEmpty() ? "inget" : fel.size()) + " fel vid " + Lasare.BREDDER + " px, i egna och systemets färger, med och utan skript");
            fel.forEach(ett -> alla.add(vag + ": " + ett));
        }
        assertEquals(List.of(), alla);
    }

    private static String vag(String adress) {
        return adress.replaceFirst("#.*", "").substring(rot().length());
    }
}
