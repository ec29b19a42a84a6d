package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.formular.Styrelse;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Skrivbord;

/** The board, entered once: its seats, who sits there, its chair and its term. */
@RestController
@RequestMapping("/styrelse")
final class Styrelsesida {
    private final Justerbar justerbar;
    private final Skrivbord skrivbord;
    private final Mallar mallar;
    private final Vem vem;
    private final Clock klocka;

    Styrelsesida(Justerbar justerbar, Journal journal, Mallar mallar, Vem vem, Clock klocka) {
        this.justerbar = justerbar;
        this.skrivbord = journal.skrivbord();
        this.mallar = mallar;
        this.vem = vem;
        this.klocka = klocka;
    }

    /** The board as it was written, or one with a seat for each member by the first förbund's own text. */
    static Styrelse styrelse(Justerbar justerbar, Skrivbord skrivbord, String vems, LocalDate idag) {
        return skrivbord.styrelse(vems).map(Styrelse::las).orElseGet(() -> {
            String forbund = justerbar.forbund().iterator().next();
            return Styrelse.av(forbund, Forbund.medlemmar(justerbar, forbund, idag));
        });
    }

    /** The board. */
    @GetMapping
    void visa(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        visa(svar, 200, styrelse(justerbar, skrivbord, vem.nu(), idag()), List.of(), "sparad".equals(begaran.getQueryString()));
    }

    private void visa(HttpServletResponse svar, int status, Styrelse styrelse, List<Map<String, String>> fel, boolean sparad) throws IOException {
        Map<String, Object> varden = new HashMap<>();
        varden.put("styrelse", styrelse);
        varden.put("forbunden", Forbund.namn(justerbar));
        varden.put("fel", fel);
        varden.put("sparad", sparad);
        mallar.visa(svar, status, "styrelse", varden);
    }

    /** Writes the board anew. */
    @PostMapping
    void spara(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        Map<String, List<String>> svaren = Formularsvar.av(begaran);
        Styrelse styrelse = av(svaren);
        List<Map<String, String>> fel = fel(styrelse);
        if (!fel.isEmpty()) {
            visa(svar, 200, styrelse, fel, false);
            return;
        }
        skrivbord.styrelse(vem.nu(), styrelse.skriv());
        mallar.vidare(svar, "/styrelse?sparad");
    }

    private static Styrelse av(Map<String, List<String>> svar) {
        List<Styrelse.Stol> stolar = new ArrayList<>();
        for (int i = 0; svar.containsKey("plats:" + i); i++) {
            String plats = Formularsvar.ett(svar, "plats:" + i);
            if (plats != null) {
                String medlem = Formularsvar.ett(svar, "medlem:" + i);
                stolar.add(new Styrelse.Stol(plats, medlem == null ? plats : medlem, Formularsvar.ett(svar, "ledamot:" + i), Formularsvar.ett(svar, "ersattare:" + i),
                        svar.containsKey("ledamotVakant:" + i), svar.containsKey("ersattareVakant:" + i)));
            }
        }
        return new Styrelse(Formularsvar.ett(svar, "forbund"), Formularsvar.ett(svar, "mandatFran"), Formularsvar.ett(svar, "mandatTill"), Formularsvar.ett(svar, "ordforande"),
                Formularsvar.ett(svar, "viceOrdforande"), svar.containsKey("komplett"), svar.containsKey("valdaAvEgen"), svar.containsKey("ingenHarLamnat"), Formularsvar.ett(svar, "sekreterare"),
                List.copyOf(stolar));
    }

    private static List<Map<String, String>> fel(Styrelse styrelse) {
        List<Map<String, String>> fel = new ArrayList<>();
        dag(fel, "mandatFran", styrelse.mandatFran());
        dag(fel, "mandatTill", styrelse.mandatTill());
        Set<String> sedda = new HashSet<>();
        for (int i = 0; i < styrelse.stolar().size(); i++) {
            if (!sedda.add(styrelse.stolar().get(i).plats())) {
                fel.add(Map.of("lank", "#plats-" + i, "text", "Två platser heter likadant. Ge dem var sitt namn."));
            }
        }
        return fel;
    }

    private static void dag(List<Map<String, String>> fel, String falt, String skriven) {
        if (skriven != null && !Datum.ar(skriven)) {
            fel.add(Map.of("lank", "#" + falt, "text", "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-11-24."));
        }
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }
}
