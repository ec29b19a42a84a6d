package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.journal.Journal;

/** What an outsider needs to watch the log: its key, its latest signed checkpoint, and that it only grows. */
@RestController
@RequestMapping(path = Adresser.V1 + "/logg", produces = MediaType.APPLICATION_JSON_VALUE)
final class Loggresurs {
    private static final int STORST = 999_999_999;
    private final Journal journal;

    Loggresurs(Journal journal) {
        this.journal = journal;
    }

    /**
     * The key of the log.
     *
     * @param nyckel the public key, as one line in the form of C2SP signed-note
     */
    record Loggnyckel(String nyckel) {
    }

    /**
     * The latest checkpoint.
     *
     * @param kontrollpunkt the checkpoint with its signature, in the form of C2SP; {@code null} while nothing is recorded
     */
    record Loggpunkt(String kontrollpunkt) {
    }

    /**
     * What shows that the log at one size is the beginning of the log at another.
     *
     * @param fran  the smaller size
     * @param till  the larger size
     * @param bevis the hashes from below, in hexadecimal, by RFC 6962
     */
    record Loggbevis(int fran, int till, List<String> bevis) {
    }

    /** The key of the log. */
    @GetMapping("/nyckel")
    ResponseEntity<byte[]> nyckel(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(new Loggnyckel(journal.nyckel()));
    }

    /** The latest checkpoint. */
    @GetMapping("/kontrollpunkt")
    ResponseEntity<byte[]> kontrollpunkt(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(new Loggpunkt(journal.kontrollpunkt().orElse(null)));
    }

    /** The latest checkpoint, byte for byte as it is signed. */
    @GetMapping(path = "/kontrollpunkt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> kontrollpunktstext(HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(journal.kontrollpunkt().orElseThrow(() -> new Problemfel(Problemslag.finnsInte, "Inget är fört ännu.")).getBytes(StandardCharsets.UTF_8));
    }

    /** That the log at one size is the beginning of the log at another. */
    @GetMapping("/konsistens")
    ResponseEntity<byte[]> konsistens(HttpServletRequest begaran) {
        Parametrar parametrar = Parametrar.av(begaran, "fran", "till");
        int fran = parametrar.tal("fran", 1, STORST, 0);
        int till = parametrar.tal("till", 1, STORST, 0);
        if (fran == 0 || till == 0) {
            throw new Problemfel(Problemslag.olasligBegaran, "Ange parametrarna fran och till, två storlekar av loggen.");
        }
        return Svar.json(new Loggbevis(fran, till, journal.konsistens(fran, till)));
    }
}
