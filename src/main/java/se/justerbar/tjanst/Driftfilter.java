package se.justerbar.tjanst;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells of health the whole and its parts: asked for a part of a part, the framework takes itself to be broken. */
final class Driftfilter extends OncePerRequestFilter {
    private static final String HALSA = Adresser.DRIFT + "/health/";

    @Override
    protected void doFilterInternal(HttpServletRequest begaran, HttpServletResponse svar, FilterChain kedja) throws ServletException, IOException {
        String vag = begaran.getServletPath();
        if (vag.startsWith(HALSA) && vag.indexOf('/', HALSA.length()) >= 0) {
            Svar.problem(begaran, svar, new Problemfel(Problemslag.finnsInte, "Hälsan har ingen sådan del. " + Adresser.DRIFT + "/health räknar upp dem som finns."));
        } else {
            kedja.doFilter(begaran, svar);
        }
    }
}
