package se.justerbar.tjanst;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import se.justerbar.granskning.Likhet;

/** Reads what the service is set to from a file of properties, and refuses what it does not know. */
public final class Installningslasare {
    private static final String PREFIX = "justerbar.tjanst.";
    private static final List<String> KANDA = List.of("adress", "port", "utfardare", "jwks", "malgrupp", "algoritm", "hyresgast", "vardnamn", "samtidiga", "ko",
            "kontakt.namn", "kontakt.url", "kontakt.epost", "redogorelse.forenlighet", "redogorelse.brister", "redogorelse.bedomd", "redogorelse.metod",
            "redogorelse.undantag9", "redogorelse.undantag12");
    private static final List<String> FORENLIGHET = List.of("helt", "delvis", "inte");
    private static final int STORSTA_PORT = 65_535;
    private static final int STORSTA_ANTAL = 10_000;
    private final Map<String, String> varden = new TreeMap<>();

    private Installningslasare() {
    }

    /**
     * The settings.
     *
     * @param fil    the file; {@code null} for none
     * @param framst what goes before the file, by the names of the file without what they all begin with
     * @throws Installningsfel where the file cannot be read, or says what it may not
     */
    public static Installningar las(String fil, Map<String, String> framst) {
        Installningslasare lasare = new Installningslasare();
        if (fil != null) {
            lasare.fil(fil);
        }
        lasare.varden.putAll(framst);
        return lasare.installningar();
    }

    private void fil(String fil) {
        Properties egenskaper = new Properties();
        try {
            egenskaper.load(new StringReader(Files.readString(Path.of(fil), StandardCharsets.UTF_8)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new Installningsfel("Filen " + fil + " är ingen fil med inställningar i UTF-8." + (e instanceof InvalidPathException ? " Namnet går inte." : ""));
        } catch (IOException e) {
            throw new Installningsfel("Filen " + fil + " går inte att läsa. Kontrollera namnet och behörigheten.");
        }
        egenskaper.stringPropertyNames().stream().sorted().forEach(namn -> {
            String kort = namn.startsWith(PREFIX) ? namn.substring(PREFIX.length()) : namn;
            if (!namn.startsWith(PREFIX) || !KANDA.contains(kort)) {
                throw new Installningsfel("Inställningen " + namn + " i " + fil + " finns inte. Menade du " + PREFIX + Likhet.narmast(kort, KANDA).orElseThrow() + "?");
            }
            varden.put(kort, egenskaper.getProperty(namn).strip());
        });
    }

    private Installningar installningar() {
        return new Installningar(eller("adress", "127.0.0.1"), tal("port", 0, STORSTA_PORT, 8080), inloggning(), vardnamn(),
                tal("samtidiga", 1, STORSTA_ANTAL, Runtime.getRuntime().availableProcessors()), tal("ko", 0, STORSTA_ANTAL, 64),
                new Installningar.Kontakt(varde("kontakt.namn"), varde("kontakt.url"), varde("kontakt.epost")), redogorelse());
    }

    private Installningar.Redogorelse redogorelse() {
        String forenlighet = varde("redogorelse.forenlighet");
        if (forenlighet != null && !FORENLIGHET.contains(forenlighet)) {
            throw new Installningsfel("redogorelse.forenlighet ska vara helt, delvis eller inte, men är " + forenlighet + ".");
        }
        return new Installningar.Redogorelse(forenlighet, varde("redogorelse.brister"), dag("redogorelse.bedomd"), varde("redogorelse.metod"), varde("redogorelse.undantag9"),
                varde("redogorelse.undantag12"));
    }

    private LocalDate dag(String namn) {
        try {
            return varde(namn) == null ? null : LocalDate.parse(varde(namn));
        } catch (DateTimeParseException e) {
            throw new Installningsfel(namn + " ska vara en dag, skriven som 2026-11-24, men är " + varde(namn) + ".");
        }
    }

    private Installningar.Inloggning inloggning() {
        List<String> kravs = List.of("utfardare", "jwks", "malgrupp");
        List<String> saknas = kravs.stream().filter(namn -> varde(namn) == null).toList();
        if (saknas.size() == kravs.size()) {
            return null;
        }
        if (!saknas.isEmpty()) {
            throw new Installningsfel("Inloggningen är ofullständig. Ange också " + PREFIX + saknas.get(0) + ".");
        }
        try {
            return new Installningar.Inloggning(varde("utfardare"), new URI(varde("jwks")), varde("malgrupp"), eller("algoritm", "RS256"), eller("hyresgast", "forbund"));
        } catch (URISyntaxException e) {
            throw new Installningsfel(PREFIX + "jwks är ingen adress. Ange den adress där utfärdarens nycklar finns.");
        }
    }

    private List<String> vardnamn() {
        return varde("vardnamn") == null ? List.of() : Arrays.stream(varde("vardnamn").split(",")).map(String::strip).filter(namn -> !namn.isEmpty()).toList();
    }

    private String varde(String namn) {
        String varde = varden.get(namn);
        return varde == null || varde.isEmpty() ? null : varde;
    }

    private String eller(String namn, String annars) {
        return varde(namn) == null ? annars : varde(namn);
    }

    private int tal(String namn, int minst, int mest, int annars) {
        String varde = varde(namn);
        if (varde == null) {
            return annars;
        }
        if (!varde.matches("[0-9]{1,6}") || Integer.parseInt(varde) < minst || Integer.parseInt(varde) > mest) {
            throw new Installningsfel(namn + " ska vara ett heltal från " + minst + " till " + mest + ", men är " + varde + ".");
        }
        return Integer.parseInt(varde);
    }
}
