package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Spann;

/** A document of the sources to the letter, with the sentence of a norm marked. */
@RestController
final class Textsida {
    private final Map<String, Kalla> kallor = new LinkedHashMap<>();
    private final Mallar mallar;

    Textsida(Mallar mallar) {
        this.mallar = mallar;
        Justerbar.kallor().forEach(kalla -> kallor.put(kalla.text().namn(), kalla));
    }

    /**
     * A stretch of a document.
     *
     * @param text  its characters
     * @param markt whether it is the sentence that was asked for
     * @param forst whether it is the first that is marked
     */
    public record Stycke(String text, boolean markt, boolean forst) {
    }

    /** The document. */
    @GetMapping("/texten/{kalla}")
    void visa(@PathVariable("kalla") String namn, HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        Kalla kalla = kallor.get(namn);
        if (kalla == null) {
            throw Sidfel.saknas("Dokumentet");
        }
        Map<String, Object> varden = new HashMap<>();
        varden.put("namn", namn);
        varden.put("stycken", stycken(kalla, begaran.getParameter("norm")));
        mallar.visa(svar, 200, "texten", varden);
    }

    private static List<Stycke> stycken(Kalla kalla, String norm) {
        List<Stycke> stycken = new ArrayList<>();
        boolean sett = false;
        for (Spann spann : kalla.spann()) {
            boolean markt = norm != null && spann.normer().contains(norm);
            stycken.add(new Stycke(kalla.text().text().substring(spann.fran(), spann.till()), markt, markt && !sett));
            sett |= markt;
        }
        return stycken;
    }
}
