package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.justerbar.begrepp.Kalenderfel;
import se.justerbar.journal.Journalfel;
import se.justerbar.json.Underlagsfel;
import se.justerbar.webb.Felsida;

/** Turns what went wrong into a problem. What nobody foresaw is a fault of ours: it is logged without its words, and nothing of it is shown. */
@RestControllerAdvice
final class Felhanterare {
    private final Felsida felsida;

    Felhanterare(Felsida felsida) {
        this.felsida = felsida;
    }

    @ExceptionHandler
    void svara(Exception e, HttpServletRequest begaran, HttpServletResponse svar) throws Exception {
        if (e instanceof ClientAbortException || svar.isCommitted()) {
            // Nobody is there to be told; or half an answer is, which must not look whole.
            throw e;
        }
        Problemfel fel = fel(e);
        if (e instanceof HttpRequestMethodNotSupportedException metod && metod.getSupportedMethods() != null) {
            svar.setHeader("Allow", Stream.of(metod.getSupportedMethods()).sorted().collect(Collectors.joining(", ")));
        }
        Problemfel problem = fel == null ? vart(e) : fel;
        if (!(e instanceof RequestRejectedException) && felsida.vill(begaran)) {
            felsida.visa(svar, problem.slag().status(), problem.getMessage());
        } else {
            Svar.problem(begaran, svar, problem);
        }
    }

    private static Problemfel fel(Exception e) {
        if (e instanceof Problemfel fel) {
            return fel;
        }
        if (e instanceof Underlagsfel underlagsfel) {
            return Problemfel.av(underlagsfel);
        }
        if (e instanceof Kalenderfel) {
            return new Problemfel(Problemslag.olasligBegaran, e.getMessage());
        }
        if (e instanceof Journalfel journalfel) {
            if (journalfel.art() == Journalfel.Art.otillganglig) {
                Loggning.fel(e);
            }
            return Problemfel.av(journalfel);
        }
        if (e instanceof InvalidParameterException) {
            return new Problemfel(Problemslag.olasligBegaran, "Adressens parametrar är inte kodade i UTF-8 med procenttecken. Koda om dem.");
        }
        if (e instanceof RequestRejectedException) {
            return new Problemfel(Problemslag.olasligBegaran, "Ett huvud i begäran har tecken som inte får stå där. Skriv huvuden med synliga tecken ur ASCII.");
        }
        if (e instanceof InvalidMimeTypeException) {
            return new Problemfel(Problemslag.felSvarsform, "Accept går inte att läsa. Ange en form för svaret, eller */*.");
        }
        return e instanceof ErrorResponse svar ? ramverkets(e, svar.getStatusCode().value()) : null;
    }

    /** What the web framework refuses, in our words. */
    private static Problemfel ramverkets(Exception e, int status) {
        Problemslag slag = Problemslag.av(status);
        if (slag == Problemslag.felIProgrammet) {
            return null;
        }
        if (e instanceof HttpMediaTypeNotAcceptableException form && !form.getSupportedMediaTypes().isEmpty()) {
            return new Problemfel(slag, "Svaret finns som " + form.getSupportedMediaTypes().get(0) + ". Ange det i Accept.");
        }
        return Problemfel.avRamen(slag);
    }

    private static Problemfel vart(Exception e) {
        Loggning.fel(e);
        return new Problemfel(Problemslag.felIProgrammet, "Inget besked lämnas. Anmäl felet till den som underhåller programmet.");
    }
}
