package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;

/** Checks that are tried: answered, and not recorded. */
@RestController
final class Provningsresurs {
    private final Justerbar justerbar;
    private final Ko ko;
    private final Utfallsmatare matare;
    private final Clock klocka;
    private final Underlagslasare lasare = new Underlagslasare();

    Provningsresurs(Justerbar justerbar, Ko ko, Utfallsmatare matare, Clock klocka) {
        this.justerbar = justerbar;
        this.ko = ko;
        this.matare = matare;
        this.klocka = klocka;
    }

    /** Checks an underlag; the day of the check is today where the underlag does not say. */
    @PostMapping(path = Adresser.V1 + "/provningar", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> prova(HttpServletRequest begaran) throws IOException {
        Parametrar.av(begaran);
        byte[] json = Kropp.json(begaran);
        return Svar.json(ko.kor(() -> {
            Underlag underlag = lasare.las(json);
            Granskning granskning = justerbar.granska(underlag.kontrolldag() == null ? underlag.medKontrolldag(LocalDate.now(klocka)) : underlag);
            matare.rakna(Utfallsmatare.Vag.provning, granskning.bedomning(), 1);
            return Svar.bytes(granskning);
        }));
    }
}
