package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.formular.Formular;
import se.justerbar.formular.Fraga;
import se.justerbar.formular.Styrelse;
import se.justerbar.formular.Utkast;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskningsblad.Bilder;
import se.justerbar.journal.Bokforare;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Skrivbord;
import se.justerbar.json.Underlagsfel;
import se.justerbar.merkle.Merkle;
import se.justerbar.svar.Svarsvy;

/** The check as it is filled in: every answer is saved as it comes, and what is asked next is what would still decide something. */
@RestController
@RequestMapping("/utkast")
final class Granskningssida {
    private final Justerbar justerbar;
    private final Journal journal;
    private final Skrivbord skrivbord;
    private final Bokforare bokforare;
    private final Formular formular = new Formular();
    private final Mallar mallar;
    private final Normsida normsida;
    private final Vem vem;
    private final Clock klocka;

    Granskningssida(Justerbar justerbar, Journal journal, Bokforare bokforare, Mallar mallar, Normsida normsida, Vem vem, Clock klocka) {
        this.justerbar = justerbar;
        this.journal = journal;
        this.skrivbord = journal.skrivbord();
        this.bokforare = bokforare;
        this.mallar = mallar;
        this.normsida = normsida;
        this.vem = vem;
        this.klocka = klocka;
    }

    /** Begins a check: an empty one for the board, or one with the facts of an example. */
    @PostMapping
    void nytt(HttpServletRequest begaran, HttpServletResponse svar) {
        String exempel = Formularsvar.ett(Formularsvar.av(begaran), "exempel");
        Utkast utkast = exempel == null ? Utkast.nytt(styrelse())
                : Utkast.av(Exempelsamling.underlag(exempel).orElseThrow(() -> Sidfel.saknas("Exemplet")), List.of(), List.of(), null, null);
        mallar.vidare(svar, "/utkast/" + skrivbord.nytt(vem.nu(), utkast.skriv()));
    }

    /** The check as it stands. */
    @GetMapping("/{id}")
    void visa(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        visa(id, utkast(id), svar, List.of());
    }

    private Utkast utkast(String id) {
        return Utkast.las(skrivbord.blad(vem.nu(), id).orElseThrow(() -> Sidfel.saknas("Utkastet")).innehall());
    }

    /** The norms that the decision touches. */
    @GetMapping("/{id}/normer")
    void normer(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        normsida.visa(svar, last(id).granskning(), "/utkast/" + id);
    }

    /** The draft checked, where every answer of it could be read. */
    private Provade last(String id) {
        Utkast utkast = utkast(id);
        Provade provade = Provade.av(justerbar, utkast, idag());
        if (provade.underlag() == null || !utkast.olasta().isEmpty()) {
            throw new Sidfel(409, "Något i uppgifterna går inte att läsa. Gå tillbaka till granskningen och rätta det som står överst.");
        }
        return provade;
    }

    /** The meeting in pictures. */
    @GetMapping("/{id}/bilder")
    void bilder(@PathVariable("id") String id, HttpServletResponse svar) throws IOException {
        mallar.visa(svar, 200, "bilder", Map.of("bilder", Bilder.av(justerbar, last(id).underlag()), "tillbaka", "/utkast/" + id));
    }

    /** Saves the answers, and does what the button says. */
    @PostMapping("/{id}")
    void svara(@PathVariable("id") String id, HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        Map<String, List<String>> svaren = Formularsvar.av(begaran);
        Utkast utkast = utkast(id);
        List<String> ledde = utkast.ordforandeplatser();
        formular.las(utkast, svaren);
        utkast.fyllUppdrag(styrelse(), ledde);
        String gor = svaren.getOrDefault("gor", List.of("prova")).get(0);
        if (gor.equals("nytt-arende")) {
            formular.nyttArende(utkast);
        } else if (gor.startsWith("ta-bort:") && gor.matches("ta-bort:[0-9]{1,4}")) {
            formular.taBort(utkast, Integer.parseInt(gor.substring("ta-bort:".length())));
        }
        skrivbord.skriv(vem.nu(), id, utkast.skriv());
        switch (gor) {
            case "for" -> forande(id, utkast, svar);
            case "forsok" -> mallar.vidare(svar, "/utkast/" + skrivbord.nytt(vem.nu(), utkast.forsok(id).skriv()));
            case "slang" -> {
                skrivbord.slang(vem.nu(), id);
                mallar.vidare(svar, utkast.forsok() == null ? "/" : "/utkast/" + utkast.forsok());
            }
            default -> {
                if (begaran.getHeader("HX-Request") != null) {
                    visa(id, utkast, svar, List.of());
                } else {
                    mallar.vidare(svar, "/utkast/" + id + (gor.equals("nytt-arende") ? "#nytt" : gor.equals("alla") ? "#narvaro" : "#svar"));
                }
            }
        }
    }

    /** Records the check, unless something has to be put right first. */
    private void forande(String id, Utkast utkast, HttpServletResponse svar) throws IOException {
        Provade provade = Provade.av(justerbar, utkast, idag());
        List<Map<String, String>> hinder = hinder(utkast, provade);
        if (!hinder.isEmpty() || utkast.forsok() != null) {
            visa(id, utkast, svar, hinder);
            return;
        }
        byte[] fakta = utkast.fakta();
        String nyckel = "utkast-" + id + "-" + HexFormat.of().formatHex(Merkle.sha256(fakta)).substring(0, 16);
        String ford = bokforare.granska(provade.underlag().medKontrolldag(null), idag(), new Bokforare.Uppgifter(vem.nu(), utkast.protokoll(), utkast.ersatter(), nyckel)).kvitto()
                .post().id();
        journal.namn(vem.nu(), ford, namn(styrelse()));
        skrivbord.slang(vem.nu(), id);
        mallar.vidare(svar, "/forda/" + ford);
    }

    private static Map<String, String> namn(Styrelse styrelse) {
        Map<String, String> namn = new TreeMap<>();
        for (Styrelse.Stol stol : styrelse.stolar()) {
            if (stol.ledamot() != null) {
                namn.put(stol.plats(), stol.ledamot());
            }
            if (stol.ersattare() != null) {
                namn.put(stol.plats() + " (ersättare)", stol.ersattare());
            }
        }
        if (styrelse.sekreterare() != null) {
            namn.put(Fordasida.SEKRETERARE, styrelse.sekreterare());
        }
        return namn;
    }

    private void visa(String id, Utkast utkast, HttpServletResponse svar, List<Map<String, String>> hinder) throws IOException {
        Styrelse styrelse = styrelse();
        Provade provade = Provade.av(justerbar, utkast, idag());
        List<Arendegranskning> arenden = provade.granskning() == null ? List.of() : provade.granskning().arenden();
        List<Fynd> alla = arenden.stream().flatMap(arende -> arende.fynd().stream()).toList();
        String forbund = formular.fraga(utkast, "/forbund").varde();
        LocalDate dag = dag(formular.fraga(utkast, "/sammantrade/datum").varde());
        List<String> medlemmar = Forbund.medlemmar(justerbar, forbund, dag);
        List<String> kommuner = Forbund.kommuner(justerbar, forbund, dag);
        Map<String, Object> varden = new HashMap<>();
        varden.put("id", id);
        varden.put("utkast", utkast);
        varden.put("forbunden", Forbund.namn(justerbar));
        varden.put("forbund", formular.fraga(utkast, "/forbund"));
        varden.put("datum", formular.fraga(utkast, "/sammantrade/datum"));
        varden.put("organ", formular.fraga(utkast, "/sammantrade/organ"));
        varden.put("stolar", formular.stolar(utkast, styrelse));
        varden.put("laget", provade.underlag() == null ? Map.of() : laget(provade));
        varden.put("beteckningar", formular.beteckningar(utkast));
        varden.put("motesfragor", formular.sammantrade(utkast, alla, medlemmar, kommuner));
        varden.put("arenden", formular.arenden(utkast, arenden, medlemmar, kommuner));
        List<Map<String, String>> fel = new ArrayList<>(hinder.isEmpty() ? fel(utkast, provade) : hinder);
        varden.put("fel", fel);
        // A verdict is given on what was understood to the last answer, or not at all.
        varden.put("svar", fel(utkast, provade).isEmpty() && provade.granskning() != null ? Svarsvy.av(provade.granskning(), pekare -> Saknade.lankad(formular, utkast, pekare)) : null);
        mallar.visa(svar, 200, "granskning", varden);
    }

    /** How many serve in each matter; one line where it is the same in all. */
    private Map<String, String> laget(Provade provade) {
        Map<String, String> laget = new LinkedHashMap<>();
        for (Arendegranskning arende : provade.granskning().arenden()) {
            justerbar.narvaro(provade.underlag(), arende.index())
                    .ifPresent(lage -> laget.put(arende.id() == null ? "Ärende " + (arende.index() + 1) : arende.id(), lage.text()));
        }
        return laget.size() > 1 && Set.copyOf(laget.values()).size() == 1 ? Map.of("Alla ärenden", laget.values().iterator().next()) : laget;
    }

    private List<Map<String, String>> hinder(Utkast utkast, Provade provade) {
        List<Map<String, String>> hinder = new ArrayList<>(fel(utkast, provade));
        utkast.obekraftade().forEach(nyckel -> hinder.add(Map.of("lank", "#" + (nyckel.contains("#") ? "narvaro" : Fraga.idAv(nyckel)),
                "text", "Bekräfta eller ändra det som lästes osäkert i protokollet: " + (nyckel.contains("#") ? "närvaro för " + nyckel.substring(nyckel.indexOf('#') + 1)
                        : formular.fraga(utkast, nyckel).text()))));
        return hinder;
    }

    private List<Map<String, String>> fel(Utkast utkast, Provade provade) {
        List<Map<String, String>> fel = new ArrayList<>();
        utkast.olasta().keySet().forEach(pekare -> {
            Fraga fraga = formular.fraga(utkast, pekare);
            fel.add(Map.of("lank", "#" + fraga.id(), "text", fraga.text() + ": " + fraga.fel()));
        });
        for (Underlagsfel.Fel ett : provade.fel()) {
            fel.add(Map.of("lank", "#" + (ett.pekare().isEmpty() ? "main" : Fraga.idAv(ett.pekare())), "text", ett.text()));
        }
        return fel;
    }

    private LocalDate dag(String skriven) {
        return skriven.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(skriven) : idag();
    }

    private Styrelse styrelse() {
        return Styrelsesida.styrelse(justerbar, skrivbord, vem.nu(), idag());
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
