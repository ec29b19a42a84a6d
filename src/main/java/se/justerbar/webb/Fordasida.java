package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.formular.Formular;
import se.justerbar.formular.Utkast;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskningsblad.Bilder;
import se.justerbar.granskningsblad.Bladmaterial;
import se.justerbar.granskningsblad.Granskningsblad;
import se.justerbar.granskningsblad.Stycke;
import se.justerbar.journal.Akt;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Kvittobesked;
import se.justerbar.journal.Kvittoprov;
import se.justerbar.journal.Skrivbord;
import se.justerbar.journal.Urval;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportlasare;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Gallringspost.Omfattning;
import se.justerbar.merkle.Verifier;
import se.justerbar.svar.Svarsvy;

/** What was recorded: listed, opened again as it was, verified, put right by a new check, and its names erased. */
@RestController
@RequestMapping("/forda")
final class Fordasida {
    /** What whoever checked is called among the names beside a recorded check. */
    static final String SEKRETERARE = "sekreterare";
    private static final int PER_SIDA = 20;
    private static final int LANGST_SOKT = 200;
    private static final Underlagslasare LASARE = new Underlagslasare();
    private final Justerbar justerbar;
    private final Journal journal;
    private final Skrivbord skrivbord;
    private final Mallar mallar;
    private final Normsida normsida;
    private final Vem vem;
    private final Kvittoform form = new Kvittoform();
    private final Formular formular = new Formular();
    private final Granskningsblad blad = new Granskningsblad();

    Fordasida(Justerbar justerbar, Journal journal, Mallar mallar, Normsida normsida, Vem vem) {
        this.justerbar = justerbar;
        this.journal = journal;
        this.skrivbord = journal.skrivbord();
        this.mallar = mallar;
        this.normsida = normsida;
        this.vem = vem;
    }

    /** The recorded checks, the latest first. */
    @GetMapping
    void lista(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        Map<String, List<String>> sokt = Formularsvar.av(begaran);
        String fran = Formularsvar.ett(sokt, "fran");
        String till = Formularsvar.ett(sokt, "till");
        String bedomning = Formularsvar.ett(sokt, "bedomning");
        boolean last = (fran == null || Datum.ar(fran)) && (till == null || Datum.ar(till));
        String sok = Formularsvar.ett(sokt, "sok");
        boolean langt = sok != null && sok.length() > LANGST_SOKT;
        Urval urval = new Urval(null, bedomning(bedomning), last && fran != null ? Datum.av(fran) : null, last && till != null ? Datum.av(till) : null, langt ? null : sok);
        String sidnummer = Formularsvar.ett(sokt, "sida");
        int sida = sidnummer != null && sidnummer.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(sidnummer) : 1;
        long antal = journal.antal(vem.nu(), urval);
        Map<String, Object> varden = new HashMap<>();
        varden.put("forda", journal.lista(vem.nu(), urval, (sida - 1) * PER_SIDA, PER_SIDA).stream().map(Startsida::ford).toList());
        varden.put("antal", antal);
        varden.put("sida", sida);
        varden.put("fler", (long) sida * PER_SIDA < antal);
        varden.put("fran", fran == null ? "" : fran);
        varden.put("till", till == null ? "" : till);
        varden.put("bedomning", bedomning == null ? "" : bedomning);
        varden.put("sok", sok == null ? "" : sok);
        varden.put("filter", filter(sokt));
        List<Map<String, String>> fel = new ArrayList<>();
        if (langt) {
            fel.add(Map.of("lank", "#sok", "text", "Sök på högst " + LANGST_SOKT + " tecken."));
        }
        if (!last) {
            fel.add(Map.of("lank", "#fran", "text", "Skriv dagarna som ÅÅÅÅ-MM-DD, till exempel 2026-11-24."));
        }
        varden.put("fel", fel);
        mallar.visa(svar, 200, "forda", varden);
    }

    /** What was asked for, as it goes on in the address of another page of the list. */
    private static String filter(Map<String, List<String>> sokt) {
        return Stream.of("sok", "fran", "till", "bedomning").filter(namn -> Formularsvar.ett(sokt, namn) != null)
                .map(namn -> "&" + namn + "=" + URLEncoder.encode(Formularsvar.ett(sokt, namn), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    private static Bedomning bedomning(String namn) {
        for (Bedomning en : Bedomning.values()) {
            if (en.name().equals(namn)) {
                return en;
            }
        }
        return null;
    }

    /** A recorded check as it was. */
    @GetMapping("/{id}")
    void visa(@PathVariable("id") String id, HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        Akt akt = akt(id);
        Map<String, Object> varden = new HashMap<>();
        varden.put("akt", akt);
        varden.put("post", akt.post());
        varden.put("namn", journal.namn(vem.nu(), id));
        varden.put("kvitto", Kvittobesked.av(akt.kvitto(), new Kvittoprov(Verifier.of(journal.nyckel()).orElseThrow()), null));
        varden.put("tid", Svenska.tidpunkt(akt.post().tid()));
        varden.put("gallrat", "gallrat".equals(begaran.getQueryString()));
        if (akt.svar() != null) {
            Granskning granskning = Rapportlasare.las(akt.svar()).get(0);
            varden.put("granskning", granskning);
            varden.put("svar", svar(akt, granskning));
            varden.put("stycke", Stycke.av(granskning, akt.post(), akt.kvitto()));
        }
        mallar.visa(svar, 200, "ford", varden);
    }

    private Svarsvy svar(Akt akt, Granskning granskning) {
        Utkast utkast = utkast(akt);
        return Svarsvy.av(granskning, pekare -> Saknade.olankad(formular, utkast, pekare));
    }

    /** The facts of a recorded check, as they are asked for. */
    private static Utkast utkast(Akt akt) {
        return Utkast.av(akt.underlag(), List.of(), List.of(), null, akt.post().id());
    }

    /** The sheet to sign and attach to the minutes. */
    @GetMapping("/{id}/blad.pdf")
    void blad(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        Akt akt = ogallrad(id);
        Granskning granskning = Rapportlasare.las(akt.svar()).get(0);
        byte[] pdf = blad.pdf(new Bladmaterial(granskning, svar(akt, granskning), akt.post(), akt.kvitto(), journal.namn(vem.nu(), id).get(SEKRETERARE),
                Bilder.av(justerbar, LASARE.las(akt.underlag()))));
        svar.setContentType("application/pdf");
        svar.setHeader("Content-Disposition", "attachment; filename=\"granskningsblad-" + id + ".pdf\"");
        svar.setContentLength(pdf.length);
        svar.getOutputStream().write(pdf);
    }

    /** The norms that the decision touched. */
    @GetMapping("/{id}/normer")
    void normer(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        normsida.visa(svar, Rapportlasare.las(ogallrad(id).svar()).get(0), "/forda/" + id);
    }

    /** The meeting in pictures. */
    @GetMapping("/{id}/bilder")
    void bilder(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        mallar.visa(svar, 200, "bilder", Map.of("bilder", Bilder.av(justerbar, LASARE.las(ogallrad(id).underlag())), "tillbaka", "/forda/" + id));
    }

    private Akt ogallrad(String id) {
        Akt akt = akt(id);
        if (akt.underlag() == null) {
            throw new Sidfel(409, "Uppgifterna i granskningen är gallrade. Kvittot går fortfarande att hämta och verifiera.");
        }
        return akt;
    }

    private Akt akt(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Sidfel.saknas("Granskningen");
        }
        return journal.akt(vem.nu(), id);
    }

    /** The receipt, to keep and to verify without the service. */
    @GetMapping("/{id}/kvitto.json")
    void kvitto(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        byte[] kvitto = form.kvitto(akt(id).kvitto());
        svar.setContentType("application/json");
        svar.setHeader("Content-Disposition", "attachment; filename=\"kvitto-" + id + ".json\"");
        svar.setContentLength(kvitto.length);
        svar.getOutputStream().write(kvitto);
    }

    /** Begins a check that is to take the place of this one; both remain. */
    @PostMapping("/{id}/ratta")
    void ratta(@PathVariable("id") String id, HttpServletResponse svar) {
        mallar.vidare(svar, "/utkast/" + skrivbord.nytt(vem.nu(), utkast(ogallrad(id)).skriv()));
    }

    /** Erases the names beside a check by a decision, which is recorded. */
    @PostMapping("/{id}/gallring")
    void gallra(@PathVariable("id") String id, HttpServletRequest begaran, HttpServletResponse svar) {
        String beslut = Formularsvar.ett(Formularsvar.av(begaran), "beslut");
        akt(id);
        if (beslut == null) {
            throw new Sidfel(400, "Ange det beslut som gallringen vilar på, till exempel ”Dokumenthanteringsplan 2026, punkt 4”. Gå tillbaka och skriv det.");
        }
        journal.gallra(vem.nu(), id, Omfattning.namn, beslut, null);
        mallar.vidare(svar, "/forda/" + id + "?gallrat");
    }
}
