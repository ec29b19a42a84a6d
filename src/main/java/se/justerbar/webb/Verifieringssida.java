package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Kvittobesked;
import se.justerbar.journal.Kvittoprov;
import se.justerbar.json.Kvittofel;
import se.justerbar.json.Kvittoform;
import se.justerbar.merkle.Verifier;

/** A receipt that somebody hands in, from this journal or another's, held against itself, a key and the minutes. Nothing of it is kept. */
@RestController
@RequestMapping("/verifiera")
final class Verifieringssida {
    private final Journal journal;
    private final Mallar mallar;
    private final Kvittoform form = new Kvittoform();

    Verifieringssida(Journal journal, Mallar mallar) {
        this.journal = journal;
        this.mallar = mallar;
    }

    /** The form. */
    @GetMapping
    void visa(HttpServletResponse svar) throws IOException {
        visa(svar, 200, null, List.of());
    }

    private void visa(HttpServletResponse svar, int status, Kvittobesked kvitto, List<Map<String, String>> fel) throws IOException {
        Map<String, Object> varden = new HashMap<>();
        varden.put("kvitto", kvitto);
        varden.put("fel", fel);
        mallar.visa(svar, status, "verifiera", varden);
    }

    /** Verifies; with this journal's key where no other is handed in. */
    @PostMapping
    void verifiera(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        byte[] kvitto = Formularsvar.fil(begaran, "kvitto");
        byte[] nyckel = Formularsvar.fil(begaran, "nyckel");
        byte[] protokoll = Formularsvar.fil(begaran, "protokoll");
        List<Map<String, String>> fel = new ArrayList<>();
        Verifier den = Verifier.of(nyckel.length == 0 ? journal.nyckel() : new String(nyckel, StandardCharsets.UTF_8).strip()).orElse(null);
        if (den == null) {
            fel.add(Map.of("lank", "#nyckel", "text", "Filen är ingen öppen nyckel. Ange nyckel.pub från den som för journalen."));
        }
        if (kvitto.length == 0) {
            fel.add(Map.of("lank", "#kvitto", "text", "Inget kvitto är valt. Välj filen med kvittot, till exempel kvitto-….json."));
        } else {
            try {
                Kvittobesked vy = Kvittobesked.av(form.las(kvitto), new Kvittoprov(den), protokoll.length == 0 ? null : protokoll);
                if (fel.isEmpty()) {
                    visa(svar, 200, vy, fel);
                    return;
                }
            } catch (Kvittofel e) {
                fel.add(Map.of("lank", "#kvitto", "text", e.getMessage()));
            }
        }
        visa(svar, 422, null, fel);
    }
}
