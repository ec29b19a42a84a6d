package se.justerbar.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns what Jackson says into a Swedish sentence with a JSON pointer. */
final class Felsvar {
    private static final int LANGD = 60;

    private Felsvar() {
    }

    static Underlagsfel av(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException okand) {
            return new Underlagsfel(pekare(okand), "okänd uppgift." + menade(okand.getPropertyName(), okand.getKnownPropertyIds()));
        }
        if (e instanceof Skalarfel skalar) {
            return new Underlagsfel(pekare(skalar), skalar.getOriginalMessage());
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() != null && format.getTargetType().isEnum()) {
            List<String> kanda = Arrays.stream(format.getTargetType().getEnumConstants()).map(String::valueOf).toList();
            return new Underlagsfel(pekare(format), "”" + kort(String.valueOf(format.getValue())) + "” är inget känt värde."
                    + menade(String.valueOf(format.getValue()), kanda) + " Kända värden: " + String.join(", ", kanda) + ".");
        }
        if (e instanceof StreamConstraintsException) {
            return new Underlagsfel(plats(e), "underlaget är för djupt nästlat, eller har en för lång text eller ett för långt tal.");
        }
        if (e instanceof InvalidNullException) {
            return new Underlagsfel(plats(e), "listan har en tom plats (null). Ta bort den.");
        }
        if (e instanceof MismatchedInputException fel && !(e.processor() instanceof JsonParser p && p.currentToken() == null)) {
            return new Underlagsfel(pekare(fel), "fel slags värde: " + vantat(fel) + (e.processor() instanceof JsonParser parser
                    ? ", men här står " + art(parser.currentToken()) + "." : "."));
        }
        if (e instanceof StreamReadException lasning && lasning.getOriginalMessage().startsWith("Duplicate")) {
            return new Underlagsfel(plats(e), "samma uppgift står två gånger" + rad(e) + ". Ta bort den ena.");
        }
        return new Underlagsfel(plats(e), "det här är inte giltig JSON" + rad(e) + ". Rätta skrivningen där.");
    }

    private static String vantat(MismatchedInputException fel) {
        Class<?> typ = fel.getTargetType();
        if (typ == null) {
            return "ett annat värde väntades";
        }
        if (Collection.class.isAssignableFrom(typ)) {
            return "det ska vara en lista";
        }
        return typ.isEnum() ? "det ska vara ett av " + Arrays.stream(typ.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "))
                : typ.isRecord() ? "det ska vara ett objekt med uppgifter" : "ett annat värde väntades";
    }

    /** What a token is called in Swedish. */
    static String art(JsonToken token) {
        return token == null ? "ingenting" : switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "ett objekt";
            case START_ARRAY, END_ARRAY -> "en lista";
            case VALUE_STRING -> "en text";
            case VALUE_NUMBER_INT -> "ett heltal";
            case VALUE_NUMBER_FLOAT -> "ett decimaltal";
            case VALUE_TRUE, VALUE_FALSE -> "true eller false";
            default -> "null";
        };
    }

    static String kort(String text) {
        String synlig = text.replaceAll("\\p{C}", "�");
        return synlig.length() <= LANGD ? synlig : synlig.substring(0, LANGD) + "…";
    }

    private static String pekare(JacksonException e) {
        return e.getPath().stream().map(del -> "/" + (del.getPropertyName() == null ? String.valueOf(del.getIndex())
                : kort(del.getPropertyName().replace("~", "~0").replace("/", "~1")))).collect(Collectors.joining());
    }

    private static String plats(JacksonException e) {
        String pekare = pekare(e);
        if (pekare.isEmpty() && e.processor() instanceof JsonParser parser && parser.streamReadContext() != null) {
            return kort(parser.streamReadContext().pathAsPointer().toString());
        }
        return pekare;
    }

    private static String rad(JacksonException e) {
        return e.getLocation() == null ? "" : " (rad " + e.getLocation().getLineNr() + ", kolumn " + e.getLocation().getColumnNr() + ")";
    }

    private static String menade(String skrivet, Collection<?> kanda) {
        Optional<String> narmast = kanda == null ? Optional.empty()
                : kanda.stream().map(String::valueOf).min(Comparator.comparingInt(namn -> avstand(skrivet, namn)));
        return narmast.filter(namn -> avstand(skrivet, namn) <= Math.max(2, namn.length() / 3))
                .map(namn -> " Menade du " + namn + "?").orElse("");
    }

    /** Levenshtein distance, without regard to case. */
    private static int avstand(String a, String b) {
        int[] forra = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            forra[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] denna = new int[b.length() + 1];
            denna[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int byte_ = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                denna[j] = Math.min(Math.min(denna[j - 1], forra[j]) + 1, forra[j - 1] + byte_);
            }
            forra = denna;
        }
        return forra[b.length()];
    }
}
