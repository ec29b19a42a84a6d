package se.justerbar.json;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import se.justerbar.granskning.Likhet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what Jackson says into a Swedish sentence with a JSON pointer. No words of Jackson's own get through. */
final class Felsvar {
    private static final int LANGD = 60;

    private Felsvar() {
    }

    /** The fault, where the parser stands at the place of it. */
    static Underlagsfel av(JacksonException e, JsonParser parser) {
        if (e instanceof UnrecognizedPropertyException okand) {
            return new Underlagsfel(pekare(e), "okänd uppgift." + menade(okand.getPropertyName(), okand.getKnownPropertyIds()).orElse(" Ta bort den."));
        }
        if (e instanceof Skalarfel skalar) {
            return new Underlagsfel(pekare(e), skalar.getOriginalMessage());
        }
        if (e instanceof InvalidNullException) {
            return new Underlagsfel(pekare(e), "listan har en tom plats (null). Ta bort den.");
        }
        if (e instanceof MismatchedInputException fel) {
            boolean lista = fel.getTargetType() != null && Collection.class.isAssignableFrom(fel.getTargetType());
            return new Underlagsfel(pekare(e), "ska vara " + (lista ? "en lista" : "ett objekt med uppgifter") + ", men är "
                    + art(parser.currentToken()) + ".");
        }
        return new Underlagsfel(pekare(parser.streamReadContext()), skrivfel(e));
    }

    private static String skrivfel(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return forStort(e.getOriginalMessage());
        }
        if (e instanceof UnexpectedEndOfInputException || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return "filen tar slut mitt i" + rad(e) + ". Lämna hela filen.";
        }
        return e.getOriginalMessage().startsWith("Duplicate") ? "samma uppgift står två gånger" + rad(e) + ". Ta bort den ena."
                : "det här är inte giltig JSON" + rad(e) + ". Rätta skrivningen där.";
    }

    private static String forStort(String vad) {
        if (vad.startsWith("Number")) {
            return "talet har för många siffror. Skriv högst " + Strikt.LANGSTA_TAL + ".";
        }
        if (vad.startsWith("Document nesting")) {
            return "det är för djupt nästlat. Det ska ha högst " + Strikt.DJUPAST + " nivåer.";
        }
        // A number of very many digits is stopped as a text.
        return (vad.startsWith("Name") ? "namnet på en uppgift" : "värdet") + " är för långt. Korta av det.";
    }

    /** What a token is called in Swedish. */
    static String art(JsonToken token) {
        return switch (token) {
            case START_ARRAY, END_ARRAY -> "en lista";
            case VALUE_STRING -> "en text";
            case VALUE_NUMBER_INT -> "ett heltal";
            case VALUE_NUMBER_FLOAT -> "ett decimaltal";
            case VALUE_TRUE, VALUE_FALSE -> "true eller false";
            case VALUE_NULL -> "null";
            default -> "ett objekt";
        };
    }

    /** A text that is safe to show on one line: what cannot be seen is made visible, and a long one is cut. */
    static String kort(String text) {
        String synlig = synlig(text);
        return synlig.codePointCount(0, synlig.length()) <= LANGD ? synlig : synlig.substring(0, synlig.offsetByCodePoints(0, LANGD)) + "…";
    }

    private static String synlig(String text) {
        return text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\ufffd");
    }

    private static String del(String namn) {
        return "/" + synlig(namn).replace("~", "~0").replace("/", "~1");
    }

    private static String pekare(JacksonException e) {
        return e.getPath().stream().map(del -> del.getPropertyName() == null ? "/" + del.getIndex() : del(del.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String pekare(TokenStreamContext plats) {
        if (plats == null || plats.inRoot()) {
            return "";
        }
        String hit = pekare(plats.getParent());
        if (plats.inArray()) {
            return plats.hasCurrentIndex() ? hit + "/" + plats.getCurrentIndex() : hit;
        }
        return plats.currentName() == null ? hit : hit + del(plats.currentName());
    }

    /** Where in the file, for whoever writes it by hand. */
    static String rad(JacksonException e) {
        return " (rad " + e.getLocation().getLineNr() + ", kolumn " + e.getLocation().getColumnNr() + ")";
    }

    /** A question that names the known word that is nearest to what was written, where one is near. */
    static Optional<String> menade(String skrivet, Collection<?> kanda) {
        if (skrivet.length() > LANGD) {
            return Optional.empty();
        }
        return Likhet.narmast(skrivet, kanda.stream().map(String::valueOf).toList())
                .filter(namn -> Likhet.avstand(skrivet, namn) <= Math.max(2, namn.length() / 3)).map(namn -> " Menade du " + namn + "?");
    }
}
