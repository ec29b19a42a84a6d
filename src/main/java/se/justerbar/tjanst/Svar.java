package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.justerbar.json.Rapportskrivare;

/** Answers as bytes. */
final class Svar {
    /** The form of every problem. */
    static final String PROBLEM = "application/problem+json";
    private static final Rapportskrivare SKRIVARE = new Rapportskrivare();

    private Svar() {
    }

    /** The answer as JSON. */
    static ResponseEntity<byte[]> json(Record svar) {
        return json(SKRIVARE.skriv(svar));
    }

    /** What is JSON already. */
    static ResponseEntity<byte[]> json(byte[] svar) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(svar);
    }

    /** The answer as bytes. */
    static byte[] bytes(Record svar) {
        return SKRIVARE.skriv(svar);
    }

    /** What every answer says, a refusal of the container's own too. */
    static void huvud(HttpServletResponse svar) {
        svar.setHeader("Content-Language", "sv");
        svar.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        svar.setHeader("Strict-Transport-Security", "max-age=31536000");
        svar.setHeader("X-Content-Type-Options", "nosniff");
        svar.setHeader("Referrer-Policy", "no-referrer");
        svar.setHeader("Cache-Control", "no-store");
    }

    /** Answers with a problem, unless an answer has begun. */
    static void problem(HttpServletRequest begaran, HttpServletResponse svar, Problemfel fel) throws IOException {
        if (svar.isCommitted()) {
            throw new IOException("svaret har börjat");
        }
        svar.resetBuffer();
        svar.setStatus(fel.slag().status());
        svar.setContentType(PROBLEM);
        svar.setHeader("Content-Language", "sv");
        if (fel.slag() == Problemslag.forManga) {
            svar.setHeader("Retry-After", "1");
        }
        byte[] bytes = bytes(Problem.av(fel, begaran));
        svar.setContentLength(bytes.length);
        if (!"HEAD".equals(begaran.getMethod())) {
            svar.getOutputStream().write(bytes);
        }
    }
}
