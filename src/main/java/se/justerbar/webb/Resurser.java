package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The style and the script of the pages; only these files, read once. */
@RestController
final class Resurser {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private final Map<String, byte[]> filer = new TreeMap<>();

    Resurser() {
        filer.put("stil.css", las("/se/justerbar/webb/stil.css"));
        filer.put("sida.js", las("/se/justerbar/webb/sida.js"));
        filer.put("ikon.svg", las("/se/justerbar/webb/ikon.svg"));
        filer.put("htmx.js", las(HTMX));
    }

    private static byte[] las(String namn) {
        try (InputStream in = Resurser.class.getResourceAsStream(namn)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file. */
    @GetMapping("/sida/{fil}")
    void fil(@PathVariable("fil") String fil, HttpServletResponse svar) throws IOException {
        byte[] bytes = filer.get(fil);
        if (bytes == null) {
            throw Sidfel.saknas("Filen");
        }
        Mallar.huvud(svar);
        svar.setHeader("Cache-Control", "private, max-age=3600");
        svar.setContentType(fil.endsWith(".css") ? "text/css;charset=UTF-8" : fil.endsWith(".js") ? "text/javascript;charset=UTF-8" : "image/svg+xml");
        svar.setContentLength(bytes.length);
        svar.getOutputStream().write(bytes);
    }
}
