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

    /** Whether the request is a browser's for a page of ours: it takes HTML by name, which no client of an interface does. */
    public boolean vill(HttpServletRequest begaran) {
        String vill = begaran.getHeader("Accept");
        return vill != null && vill.contains("text/html") && !begaran.getRequestURI().matches("/(justerbar|actuator)(/.*)?");
    }

    /** The page. */
    public void visa(HttpServletResponse svar, int status, String text) throws IOException {
        mallar.visa(svar, status, "fel", Map.of("text", text));
    }
}
