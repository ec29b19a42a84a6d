package se.justerbar.sidor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import se.justerbar.underlag.Beskrivning;

/** What the names in the rules and the texts are called in Swedish; remembers the names that it was asked for and does not have. */
final class Glosor {
    private static final Properties ALLA = las();
    private final Set<String> saknade = new LinkedHashSet<>();

    private static Properties las() {
        Properties alla = new Properties();
        try (InputStream in = Glosor.class.getResourceAsStream("glosor.properties")) {
            alla.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alla;
    }

    /** The names that have no word, in the order in which they were met. */
    Set<String> saknade() {
        return saknade;
    }

    /** What a rule looks at. */
    String amne(String typ) {
        return ord(typ, typ);
    }

    /** A fact of what a rule looks at; empty where it is left out. */
    String faktum(String typ, String namn) {
        String eget = ALLA.getProperty(typ + "." + namn, ALLA.getProperty(namn));
        return eget == null ? ord(typ + "." + namn, namn) : eget;
    }

    /** A number, name, day or list of a text. */
    String tal(String namn) {
        return ord("tal." + namn, namn.replace('-', ' '));
    }

    /** Whether a name asks something of a fact. */
    boolean fragar(String namn) {
        return ALLA.containsKey("svar." + namn);
    }

    /** What is asked of a fact, or its opposite, with the value that it is compared with. */
    String svar(String namn, boolean inte, String varde) {
        return ALLA.getProperty((inte ? "inte." : "svar.") + namn).replace("{}", varde);
    }

    /** A value of an enumeration of the facts, by the description that stands at it. */
    String varde(String typ, String namn) {
        try {
            String text = Class.forName("se.justerbar.underlag." + typ).getField(namn).getAnnotation(Beskrivning.class).value();
            return "”" + text.replaceFirst("\\.$", "") + "”";
        } catch (ReflectiveOperationException e) {
            return ord(typ + "." + namn, namn);
        }
    }

    private String ord(String nyckel, String annars) {
        String ord = ALLA.getProperty(nyckel);
        if (ord == null) {
            saknade.add(nyckel);
        }
        return ord == null ? annars.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT) : ord;
    }
}
