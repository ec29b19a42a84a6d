package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Bedomning;
import se.justerbar.parti.Parti;
import se.justerbar.parti.Summa;

/** Any number of underlag in one stream, each answered in its place while the rest is still on its way. */
@RestController
final class Partiresurs {
    private static final int SAMTIDIGA = 2;
    private final Parti parti;
    private final Ko ko = new Ko(SAMTIDIGA, 0);
    private final int tradar;
    private final Utfallsmatare matare;
    private final Clock klocka;

    /** What of a report is written on a line. */
    enum Visa { brister, allt }

    Partiresurs(Justerbar justerbar, Installningar installningar, Utfallsmatare matare, Clock klocka) {
        this.parti = new Parti(justerbar);
        this.tradar = Math.max(1, installningar.samtidiga() / SAMTIDIGA);
        this.matare = matare;
        this.klocka = klocka;
    }

    /** Checks a stream, one underlag a line; it records nothing. */
    @PostMapping(path = Adresser.V1 + "/partier", produces = MediaType.APPLICATION_NDJSON_VALUE)
    void kor(HttpServletRequest begaran, HttpServletResponse svar) throws IOException {
        Parametrar parametrar = Parametrar.av(begaran, "visa", "dag");
        LocalDate dag = parametrar.dag("dag");
        Parti.Val val = new Parti.Val(parametrar.ord("visa", Visa.class) == Visa.allt, dag == null ? LocalDate.now(klocka) : dag, tradar);
        Kropp.kravForm(begaran, MediaType.APPLICATION_NDJSON);
        Summa summa = ko.kor(() -> {
            svar.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            return parti.kor(new Strom(begaran.getInputStream()), svar.getOutputStream(), val, bytes -> { });
        });
        for (Bedomning bedomning : Bedomning.values()) {
            matare.rakna(Utfallsmatare.Vag.parti, bedomning, summa.antal(bedomning));
        }
    }
}
