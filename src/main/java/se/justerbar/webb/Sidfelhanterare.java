package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.justerbar.journal.Journalfel;

/** Answers with a page where one of the pages goes wrong in a way that was foreseen; all else is told as everywhere in the service. */
@ControllerAdvice(basePackageClasses = Vem.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Sidfelhanterare {
    private final Mallar mallar;

    Sidfelhanterare(Mallar mallar) {
        this.mallar = mallar;
    }

    @ExceptionHandler
    void visa(Sidfel fel, HttpServletResponse svar) throws IOException {
        mallar.visa(svar, fel.status(), "fel", Map.of("text", fel.getMessage()));
    }

    @ExceptionHandler
    void visa(Journalfel fel, HttpServletResponse svar) throws IOException {
        int status = switch (fel.art()) {
            case saknas -> 404;
            case strider -> 409;
            default -> 503;
        };
        mallar.visa(svar, status, "fel", Map.of("text", fel.getMessage()));
    }
}
