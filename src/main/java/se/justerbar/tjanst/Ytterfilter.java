package se.justerbar.tjanst;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Stands outside all else: says what every answer says, turns what nobody else caught into a problem, and logs that a request was answered. */
final class Ytterfilter extends OncePerRequestFilter {
    private static final Logger LOGG = Loggning.logg();

    @Override
    protected void doFilterInternal(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja) throws ServletException, IOException {
        long borjan = System.nanoTime();
        Svar.huvud(svar);
        try {
            kedja.doFilter(begaran, svar);
            if (tomtNej(svar)) {
                Svar.problem(begaran, svar, Problemfel.avRamen(Problemslag.av(svar.getStatus())));
            }
        } catch (AuthenticationServiceException e) {
            Svar.problem(begaran, svar, new Problemfel(Problemslag.inloggningenSvararInte, "Utfärdarens nycklar går inte att hämta just nu. Skicka igen om en stund."));
        } finally {
            // Neither the path nor what stands in it: it may hold what is nobody's business.
            LOGG.info(() -> begaran.getMethod().replaceAll("[^A-Z]", "?") + " " + monster(begaran) + " " + svar.getStatus() + " "
                    + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - borjan) + " ms");
        }
    }

    /** Whether it was refused with a status and not a word, as the operations' pages do. */
    private static boolean tomtNej(HttpServletResponse svar) {
        return svar.getStatus() >= 400 && svar.getStatus() < 500 && !svar.isCommitted() && svar.getContentType() == null;
    }

    private static Object monster(HttpServletRequest begaran) {
        Object monster = begaran.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return monster == null ? "-" : monster;
    }
}
