package se.justerbar.webblasare;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a page in Chromium as its readers do, on wide and narrow screens, and says in Swedish what stands in their way. */
final class Lasare implements AutoCloseable {
    static final List<Integer> BREDDER = List.of(320, 768, 1280);
    private static final int BRED = BREDDER.get(2);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> KRAV = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final int HOJD = 900;
    private static final double VANTAN = 60_000;
    private final Playwright playwright;
    private final Browser webblasare;

    private Lasare(Playwright playwright, Browser webblasare) {
        this.playwright = playwright;
        this.webblasare = webblasare;
    }

    /** A browser; where there is none the check fails, for a check that was skipped would read as one that held. */
    static Lasare starta() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new AssertionError("Sidorna kan inte provas: " + CHROMIUM + " finns inte. Installera webbläsaren: apt-get install -y --no-install-recommends chromium");
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Lasare(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox"))));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Everything that stands in the way of a reader of a page in a file. */
    List<String> fel(Path sida) {
        return fel(sida.toUri().toString(), "file:");
    }

    /** Everything that stands in a reader's way: each fault once a width and a colour scheme. Whatever the page asks for elsewhere is a fault too. */
    List<String> fel(String adress, String inom) {
        List<String> fel = new ArrayList<>();
        for (int bredd : BREDDER) {
            for (ForcedColors farger : List.of(ForcedColors.NONE, ForcedColors.ACTIVE)) {
                String dar = bredd + " px" + (farger == ForcedColors.ACTIVE ? ", systemets färger" : "") + ": ";
                oppna(adress, inom, new Browser.NewContextOptions().setViewportSize(bredd, HOJD).setForcedColors(farger), fel, blad -> {
                    axe(blad).forEach(ett -> fel.add(dar + ett));
                    dubblaId(blad).forEach(ett -> fel.add(dar + ett));
                    rymsPaBredden(blad).forEach(ett -> fel.add(dar + ett));
                });
            }
        }
        List<String> texter = new ArrayList<>();
        for (boolean skript : List.of(true, false)) {
            oppna(adress, inom, new Browser.NewContextOptions().setJavaScriptEnabled(skript), fel, blad -> texter.add(blad.locator("body").textContent()));
        }
        if (!texter.get(0).equals(texter.get(1))) {
            fel.add("texten är en annan utan skript");
        }
        return fel.stream().distinct().toList();
    }

    /** A window to work in; whoever opens it closes it. */
    BrowserContext fonster(boolean skript) {
        BrowserContext fonster = webblasare.newContext(new Browser.NewContextOptions().setViewportSize(BRED, HOJD).setJavaScriptEnabled(skript).setAcceptDownloads(true));
        fonster.setDefaultTimeout(VANTAN);
        return fonster;
    }

    private interface Prov {
        void pa(Page blad);
    }

    private void oppna(String adress, String inom, Browser.NewContextOptions val, List<String> fel, Prov prov) {
        try (BrowserContext fonster = webblasare.newContext(val)) {
            fonster.setDefaultTimeout(VANTAN);
            Page blad = fonster.newPage();
            blad.route("**/*", vag -> {
                if (vag.request().url().startsWith(inom)) {
                    vag.resume();
                } else {
                    fel.add("sidan hämtar " + vag.request().url());
                    vag.abort();
                }
            });
            blad.navigate(adress);
            prov.pa(blad);
        }
    }

    private static List<String> axe(Page blad) {
        AxeRunOnlyOptions krav = new AxeRunOnlyOptions();
        krav.setType("tag");
        krav.setValues(KRAV);
        AxeRunOptions val = new AxeRunOptions();
        val.setRunOnly(krav);
        // The places where a rule held are many thousands, and nobody asks for them.
        val.setResultTypes(List.of("violations"));
        AxeResults svar = new AxeBuilder(blad).options(val).setLegacyMode(true).analyze();
        return svar.getViolations().stream().map(regel -> regel.getId() + " (" + regel.getHelp() + "): "
                + regel.getNodes().size() + " ställen, först " + regel.getNodes().get(0).getHtml()).toList();
    }

    /** Axe leaves ids that stand twice for a person to look at. */
    private static List<String> dubblaId(Page blad) {
        Object dubbla = blad.evaluate("(() => { const sedda = new Set(); return [...document.querySelectorAll('[id]')].map(e => e.id).filter(id => sedda.has(id) || !sedda.add(id)); })()");
        return ((List<?>) dubbla).stream().map(id -> "id " + id + " står mer än en gång").toList();
    }

    private static List<String> rymsPaBredden(Page blad) {
        Object over = blad.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        return ((Number) over).intValue() <= 0 ? List.of() : List.of("sidan är " + over + " px bredare än fönstret");
    }
}
