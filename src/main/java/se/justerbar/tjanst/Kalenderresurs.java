package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Tillfallesval;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.ics.Kalenderskrivare;

/** The duties and days of a year or of an event, as JSON or as a calendar to subscribe to. */
@RestController
@RequestMapping(Adresser.V1 + "/kalender")
final class Kalenderresurs {
    private static final String ICS = "text/calendar;charset=UTF-8";
    private final Justerbar justerbar;

    Kalenderresurs(Justerbar justerbar) {
        this.justerbar = justerbar;
    }

    /** As JSON. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> json(HttpServletRequest begaran) {
        return Svar.json(blad(begaran));
    }

    /** As a calendar (RFC 5545). */
    @GetMapping(produces = ICS)
    ResponseEntity<byte[]> ics(HttpServletRequest begaran) {
        Kalenderblad blad = blad(begaran);
        if (blad.poster().isEmpty()) {
            throw new Problemfel(Problemslag.finnsInte, "Ingen text som gäller sätter någon plikt; det finns inget att lägga i en kalender.");
        }
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, ICS).body(Kalenderskrivare.skriv(blad));
    }

    private Kalenderblad blad(HttpServletRequest begaran) {
        Parametrar parametrar = Parametrar.av(begaran, "ar", "uppsagning", "inkommen", "likvidation", "sammantrade", "justerat", "anslaget", "forbund");
        Tillfallesval val = new Tillfallesval(parametrar.text("ar"), parametrar.dag("uppsagning"), parametrar.dag("inkommen"), parametrar.dag("likvidation"),
                parametrar.dag("sammantrade"), parametrar.dag("justerat"), parametrar.dag("anslaget"));
        String forbund = parametrar.text("forbund");
        return justerbar.kalender(forbund == null ? justerbar.forbund().iterator().next() : forbund, val.tillfalle(namn -> namn));
    }
}
