package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;

/** How accessible the pages are, by lag (2018:1937); whoever runs the service owns the statement. */
@RestController
final class Redogorelse {
    private final Mallar mallar;
    private final Utgivare utgivare;

    Redogorelse(Mallar mallar, Utgivare utgivare) {
        this.mallar = mallar;
        this.utgivare = utgivare;
    }

    /** The statement. */
    @GetMapping("/tillganglighet")
    void visa(HttpServletResponse svar) throws IOException {
        mallar.visa(svar, 200, "tillganglighet", Map.of("utgivare", utgivare, "bedomd", utgivare.bedomd() == null ? "" : Svenska.datum(utgivare.bedomd()),
                "version", Justerbar.version(), "slappt", Svenska.datum(Justerbar.slappt())));
    }
}
