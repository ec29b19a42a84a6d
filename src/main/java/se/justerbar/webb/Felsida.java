package se.justerbar.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What goes wrong, as a page, where a person in a browser asked for one. */
public final class Felsida {
    private final Mallar mallar;

    Felsida(Mallar mallar) {
        this.mallar = mallar;
    }

    /** Whether the request is a browser's for a page of ours: every browser asks for HTML first and for XHTML beside it, and no client of an interface does. */
    public boolean vill(HttpServletRequest begaran) {
        String vill = begaran.getHeader("Accept");
        return begaran.getMethod().equals("GET") && vill != null && vill.startsWith("text/html") && vill.contains("application/xhtml+xml") && !begaran.getRequestURI().matches("/(justerbar|actuator)(/.*)?");
    }

    /** The page. */
    public void visa(HttpServletResponse svar, int status, String text) throws IOException {
        mallar.visa(svar, status, "fel", Map.of("text", text));
    }
}
