package se.justerbar.sidor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills a template and writes the page; everything that the page needs stands in it. */
final class Mall {
    private static final TemplateEngine MOTOR = motor();

    private Mall() {
    }

    private static TemplateEngine motor() {
        ClassLoaderTemplateResolver mallar = new ClassLoaderTemplateResolver(Mall.class.getClassLoader());
        mallar.setPrefix("se/justerbar/sidor/");
        mallar.setSuffix(".html");
        mallar.setTemplateMode(TemplateMode.HTML);
        mallar.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine motor = new TemplateEngine();
        motor.setTemplateResolver(mallar);
        return motor;
    }

    /**
     * Writes a page.
     *
     * @param mall   the name of the template
     * @param varden what it shows
     * @param fil    the page
     * @throws UncheckedIOException where it cannot be written
     */
    static void skriv(String mall, Map<String, Object> varden, Path fil) {
        Map<String, Object> alla = new HashMap<>(varden);
        alla.put("stil", stil());
        try (Writer ut = Files.newBufferedWriter(fil)) {
            MOTOR.process(mall, new Context(Locale.forLanguageTag("sv"), alla), ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stil() {
        try (InputStream in = Mall.class.getResourceAsStream("stil.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
