package se.justerbar.mallar;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of one folder, read once. Safe to share between threads. */
public final class Mallmotor {
    private final TemplateEngine motor = new TemplateEngine();

    /** The templates beside a class. */
    public Mallmotor(Class<?> bredvid) {
        ClassLoaderTemplateResolver mallar = new ClassLoaderTemplateResolver(bredvid.getClassLoader());
        mallar.setPrefix(bredvid.getPackageName().replace('.', '/') + "/");
        mallar.setSuffix(".html");
        mallar.setTemplateMode(TemplateMode.HTML);
        mallar.setCharacterEncoding(StandardCharsets.UTF_8.name());
        motor.setTemplateResolver(mallar);
    }

    /** A template with these values, in Swedish. */
    public String fyll(String mall, Map<String, Object> varden) {
        return motor.process(mall, sammanhang(varden));
    }

    /** The same, written as it is filled. */
    public void fyll(String mall, Map<String, Object> varden, Writer ut) {
        motor.process(mall, sammanhang(varden), ut);
    }

    private static Context sammanhang(Map<String, Object> varden) {
        return new Context(Locale.forLanguageTag("sv"), varden);
    }
}
