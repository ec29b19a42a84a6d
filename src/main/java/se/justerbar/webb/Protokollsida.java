package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.formular.Styrelse;
import se.justerbar.formular.Utkast;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Skrivbord;
import se.justerbar.json.Underlagslasare;
import se.justerbar.merkle.Merkle;
import se.justerbar.protokoll.Lasfalt;
import se.justerbar.protokoll.Protokollsfel;
import se.justerbar.protokoll.Protokollslasare;
import se.justerbar.protokoll.Protokollslasning;
import se.justerbar.protokoll.Protokollsskrivare;
import se.justerbar.protokoll.Sakerhet;

/** Minutes in Word: read into a draft, and written as an empty form or as an example. The file itself is not kept, only its hash. */
@RestController
@RequestMapping("/protokoll")
final class Protokollsida {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private final Justerbar justerbar;
    private final Skrivbord skrivbord;
    private final Protokollslasare lasare = new Protokollslasare();
    private final Protokollsskrivare skrivare = new Protokollsskrivare();
    private final Mallar mallar;
    private final Vem vem;
    private final Clock klocka;

    Protokollsida(Justerbar justerbar, Journal journal, Mallar mallar, Vem vem, Clock klocka) {
        this.justerbar = justerbar;
        this.skrivbord = journal.skrivbord();
        this.mallar = mallar;
        this.vem = vem;
        this.klocka = klocka;
    }

    /** Reads minutes into a new draft. */
    @PostMapping
    void las(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        byte[] docx = fil(begaran);
        Styrelse styrelse = styrelse();
        Protokollslasning last;
        try {
            last = lasare.las(docx, stolar(styrelse));
        } catch (Protokollsfel e) {
            throw new Sidfel(422, e.getMessage());
        }
        List<String> oforstatt = new ArrayList<>(last.olast());
        last.falt().stream().filter(falt -> falt.pekare().isEmpty()).forEach(falt -> oforstatt.add(falt.var() + ": ”" + falt.ord() + "”"));
        Utkast utkast = Utkast.av(last.underlag().getBytes(StandardCharsets.UTF_8), last.falt().stream().filter(falt -> !falt.pekare().isEmpty()).map(Protokollsida::last).toList(),
                oforstatt, HexFormat.of().formatHex(Merkle.sha256(docx)), null);
        utkast.fyll(styrelse);
        mallar.vidare(svar, "/utkast/" + skrivbord.nytt(vem.nu(), utkast.skriv()));
    }

    private static Utkast.Last last(Lasfalt falt) {
        return new Utkast.Last(falt.pekare(), falt.var(), falt.ord(), falt.sakerhet() == Sakerhet.saker);
    }

    private static byte[] fil(HttpServletRequest begaran) throws IOException {
        byte[] fil = Formularsvar.fil(begaran, "fil");
        if (fil.length == 0) {
            throw new Sidfel(400, "Ingen fil är vald. Gå tillbaka, välj protokollet som .docx och läs in det igen.");
        }
        return fil;
    }

    private Styrelse styrelse() {
        return Styrelsesida.styrelse(justerbar, skrivbord, vem.nu(), LocalDate.now(klocka));
    }

    private static List<Protokollslasare.Stol> stolar(Styrelse styrelse) {
        return styrelse.stolar().stream().map(stol -> new Protokollslasare.Stol(stol.plats(), stol.medlem(), stol.ledamot(), stol.ersattare())).toList();
    }

    /** The empty form, with the seats of the board. */
    @GetMapping("/protokollsmall.docx")
    void mall(HttpServletResponse svar) throws IOException {
        docx(svar, "protokollsmall.docx", skrivare.mall(stolar(styrelse())));
    }

    /** An example as minutes. */
    @GetMapping("/exempel/{namn}.docx")
    void exempel(@PathVariable("namn") String namn, HttpServletResponse svar) throws IOException {
        byte[] underlag = Exempelsamling.underlag(namn).orElseThrow(() -> Sidfel.saknas("Exemplet"));
        docx(svar, namn + ".docx", skrivare.skriv(new Underlagslasare().las(underlag), List.of()));
    }

    private static void docx(HttpServletResponse svar, String namn, byte[] bytes) throws IOException {
        svar.setContentType(DOCX);
        svar.setHeader("Content-Disposition", "attachment; filename=\"" + namn + "\"");
        svar.setContentLength(bytes.length);
        svar.getOutputStream().write(bytes);
    }
}
