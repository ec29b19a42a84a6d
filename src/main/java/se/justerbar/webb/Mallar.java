package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.justerbar.mallar.Mallmotor;

/** Fills the templates and answers with pages. Safe to share between threads. */
final class Mallar {
    private final Mallmotor motor = new Mallmotor(Mallar.class);

    /** Answers with a page. */
    void visa(HttpServletResponse svar, int status, String mall, Map<String, Object> varden) throws IOException {
        byte[] sida = motor.fyll(mall, varden).getBytes(StandardCharsets.UTF_8);
        huvud(svar);
        svar.setStatus(status);
        svar.setContentType("text/html;charset=UTF-8");
        svar.setContentLength(sida.length);
        svar.getOutputStream().write(sida);
    }

    /** Answers with another page to go to, so that a page that is loaded again sends nothing again. */
    void vidare(HttpServletResponse svar, String vart) {
        huvud(svar);
        svar.setStatus(HttpServletResponse.SC_SEE_OTHER);
        svar.setHeader("Location", vart);
    }

    /** A page of ours takes style, script and pictures from the service alone and sends its forms there; a form tells where it came from. */
    static void huvud(HttpServletResponse svar) {
        huvud(svar, List.of("'self'"));
    }

    /** The same for a page that takes its style from these. */
    static void huvud(HttpServletResponse svar, List<String> stilar) {
        svar.setHeader("Content-Security-Policy", "default-src 'none'; style-src " + String.join(" ", stilar) + "; script-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        svar.setHeader("Referrer-Policy", "same-origin");
    }
}
