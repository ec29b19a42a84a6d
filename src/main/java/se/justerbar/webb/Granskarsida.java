package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.merkle.Merkle;
import se.justerbar.sidor.Rapport;
import se.justerbar.sidor.Sidmaterial;
import se.justerbar.sidor.Sidor;
import se.justerbar.svit.Mellanmapp;
import se.justerbar.svit.Svit;
import se.justerbar.svit.Svitsvar;

/**
 * The legal reviewer's pages: text, rule and scenario side by side, and the report of the suite. They are those that the command line writes, of
 * a run of the suite that the reviewer asks for and that lasts as long as the service.
 */
@RestController
@RequestMapping("/granskare")
final class Granskarsida {
    private static final Pattern STIL = Pattern.compile("(?s)<style>(.*?)</style>");
    private final Justerbar justerbar;
    private final Mallar mallar;
    /** By their names; empty until the suite has run. Its arrays are written once, before the map is seen. */
    private volatile Map<String, byte[]> sidor = Map.of();

    Granskarsida(Justerbar justerbar, Mallar mallar) {
        this.justerbar = justerbar;
        this.mallar = mallar;
    }

    /** What the pages are, and a button that runs the suite. */
    @GetMapping
    void visa(HttpServletResponse svar) throws IOException {
        mallar.visa(svar, 200, "granskare", Map.of("korda", !sidor.isEmpty()));
    }

    /** Runs the suite and makes the pages; one run at a time, and each asks the rules anew. */
    @PostMapping
    synchronized void kor(HttpServletResponse svar) {
        sidor = Mellanmapp.i(this::gjorda);
        mallar.vidare(svar, "/granskare/index.html");
    }

    private Map<String, byte[]> gjorda(Path mapp) {
        Svitsvar svit = Svit.medfoljande(justerbar.hylla()).kor(null, mapp);
        Sidor.av(Sidmaterial.av(justerbar, svit, null)).skriv(mapp, "/");
        Rapport.skriv(svit, justerbar.hylla(), mapp.resolve("rapport.html"), "/granskare");
        Map<String, byte[]> gjorda = new TreeMap<>();
        try (Stream<Path> filer = Files.list(mapp)) {
            for (Path fil : filer.filter(en -> en.toString().endsWith(".html")).toList()) {
                gjorda.put(fil.getFileName().toString(), Files.readAllBytes(fil));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gjorda;
    }

    /** A page; before the suite has run, what to do first. */
    @GetMapping("/{fil}")
    void sida(@PathVariable("fil") String fil, HttpServletResponse svar) throws IOException {
        byte[] sida = sidor.get(fil);
        if (sida == null) {
            mallar.visa(svar, sidor.isEmpty() ? 409 : 404, "granskare", Map.of("korda", !sidor.isEmpty()));
            return;
        }
        Mallar.huvud(svar, stilar(sida));
        svar.setContentType("text/html;charset=UTF-8");
        svar.setContentLength(sida.length);
        svar.getOutputStream().write(sida);
    }

    /** The pages carry their style within them; it is let in by its hash and no other is. */
    private static List<String> stilar(byte[] sida) {
        Matcher stil = STIL.matcher(new String(sida, StandardCharsets.UTF_8));
        return stil.results().map(traff -> "'sha256-" + Base64.getEncoder().encodeToString(Merkle.sha256(traff.group(1).getBytes(StandardCharsets.UTF_8))) + "'").toList();
    }
}
