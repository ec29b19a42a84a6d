package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates and answers with pages. Safe to share between threads. */
final class Mallar {
    private final TemplateEngine motor = new TemplateEngine();

    Mallar() {
        ClassLoaderTemplateResolver mallar = new ClassLoaderTemplateResolver(Mallar.class.getClassLoader());
        mallar.setPrefix("se/justerbar/webb/");
        mallar.setSuffix(".html");
        mallar.setTemplateMode(TemplateMode.HTML);
        mallar.setCharacterEncoding(StandardCharsets.UTF_8.name());
        motor.setTemplateResolver(mallar);
    }

    /** Answers with a page. */
    void visa(HttpServletResponse svar, int status, String mall, Map<String, Object> varden) throws IOException {
        byte[] sida = motor.process(mall, new Context(Locale.forLanguageTag("sv"), varden)).getBytes(StandardCharsets.UTF_8);
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
        svar.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
                + "frame-ancestors 'none'; base-uri 'none'");
        svar.setHeader("Referrer-Policy", "same-origin");
    }
}
