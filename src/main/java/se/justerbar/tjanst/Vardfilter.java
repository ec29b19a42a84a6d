package se.justerbar.tjanst;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in what is sent to the service under its own name and from its own pages: another site in somebody's browser is told no. */
final class Vardfilter extends OncePerRequestFilter {
    private final Set<String> namn = new HashSet<>();

    Vardfilter(Installningar installningar) {
        if (installningar.egenDator()) {
            namn.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
        }
        installningar.vardnamn().forEach(ett -> namn.add(ett.toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja) throws ServletException, IOException {
        Problemfel fel = fel(begaran);
        if (fel == null) {
            kedja.doFilter(begaran, svar);
        } else {
            Svar.problem(begaran, svar, fel);
        }
    }

    private Problemfel fel(HttpServletRequest begaran) {
        String vard = begaran.getHeader("Host");
        if (vard == null || !namn.contains(vard.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT))) {
            return new Problemfel(Problemslag.felVard, "Tjänsten svarar inte under det namn som står i Host. Anropa den under ett namn som den är satt att svara under.");
        }
        String ursprung = begaran.getHeader("Origin");
        if (ursprung != null && !ursprung.equalsIgnoreCase("http://" + vard) && !ursprung.equalsIgnoreCase("https://" + vard)) {
            return new Problemfel(Problemslag.felUrsprung, "Begäran kommer från en sida på en annan webbplats. Anropa tjänsten från dess egen adress, eller utan webbläsare.");
        }
        boolean hamtar = begaran.getMethod().equals("GET") || begaran.getMethod().equals("HEAD");
        if (hamtar && (begaran.getContentLengthLong() > 0 || begaran.getHeader("Transfer-Encoding") != null)) {
            return new Problemfel(Problemslag.olasligBegaran, "En begäran med " + begaran.getMethod() + " har inget innehåll. Ta bort det.");
        }
        return null;
    }
}
