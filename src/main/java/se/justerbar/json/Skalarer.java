package se.justerbar.json;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads single values without any coercion: a date is a date, a number is no text, and no text hides what cannot be seen. */
final class Skalarer {
    /** The longest text, in characters. */
    static final int LANGSTA_TEXT = 10_000;
    private static final int STORSTA_HELTAL = 100_000_000;
    private static final BigDecimal STORSTA_BELOPP = new BigDecimal("1000000000000");

    private Skalarer() {
    }

    private abstract static class Skalar<T> extends StdDeserializer<T> {
        private final String vantat;

        Skalar(Class<T> klass, String vantat) {
            super(klass);
            this.vantat = vantat;
        }

        abstract T las(JsonParser parser, DeserializationContext context);

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return las(parser, context);
        }

        T felTyp(JsonParser parser) {
            return fel(parser, "ska vara " + vantat + ", men är " + Felsvar.art(parser.currentToken()) + ".");
        }

        T fel(JsonParser parser, String text) {
            throw new Skalarfel(parser, text);
        }
    }

    /**
     * A text in which two that look the same are the same: no control characters, nothing invisible, no other spaces than the ordinary
     * one and none at the ends, and no letter in pieces. Else a name could be held to be another's, and nobody would see why.
     */
    static final class Text extends Skalar<String> {
        Text() {
            super(String.class, "en text");
        }

        @Override
        String las(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return felTyp(parser);
            }
            String text = parser.getString();
            if (text.isBlank()) {
                return fel(parser, "är en tom text. Utelämna uppgiften om den inte är känd.");
            }
            if (text.codePointCount(0, text.length()) > LANGSTA_TEXT) {
                return fel(parser, "är längre än 10 000 tecken. Korta av texten.");
            }
            text.codePoints().forEach(tecken -> tecken(parser, tecken));
            if (text.startsWith(" ") || text.endsWith(" ")) {
                return fel(parser, "börjar eller slutar med ett mellanslag. Ta bort det.");
            }
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                return fel(parser, "har en bokstav som är skriven i delar, till exempel o och två prickar var för sig. Skriv den som ett tecken.");
            }
            return text;
        }

        private void tecken(JsonParser parser, int tecken) {
            String kod = String.format("(U+%04X)", tecken);
            switch (Character.getType(tecken)) {
                case Character.CONTROL -> fel(parser, "innehåller ett styrtecken " + kod + ". Ta bort det.");
                case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    fel(parser, "innehåller ett osynligt tecken " + kod + ". Ta bort det.");
                case Character.SURROGATE -> fel(parser, "innehåller ett halvt tecken " + kod + ". Skriv om texten.");
                case Character.SPACE_SEPARATOR -> {
                    if (tecken != ' ') {
                        fel(parser, "innehåller ett särskilt mellanslag " + kod + ". Skriv ett vanligt.");
                    }
                }
                default -> {
                    // A letter, digit or mark that can be seen.
                }
            }
        }
    }

    /** One of the words of an enum, written exactly so. */
    static final class Ord<E extends Enum<E>> extends Skalar<E> {
        private final Map<String, E> kanda = new LinkedHashMap<>();

        Ord(Class<E> klass) {
            super(klass, "ett av " + Arrays.stream(klass.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
            for (E varde : klass.getEnumConstants()) {
                kanda.put(varde.name(), varde);
            }
        }

        @Override
        E las(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return felTyp(parser);
            }
            E varde = kanda.get(parser.getString());
            return varde != null ? varde : fel(parser, "”" + Felsvar.kort(parser.getString()) + "” är inget känt värde."
                    + Felsvar.menade(parser.getString(), kanda.keySet()).orElse("") + " Kända värden: " + String.join(", ", kanda.keySet()) + ".");
        }
    }

    /** A day as ÅÅÅÅ-MM-DD. */
    static final class Dag extends Skalar<LocalDate> {
        Dag() {
            super(LocalDate.class, "en dag som ÅÅÅÅ-MM-DD");
        }

        @Override
        LocalDate las(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return felTyp(parser);
            }
            String text = parser.getString();
            try {
                if (text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                return fel(parser, "”" + text + "” är ingen dag som finns.");
            }
            return fel(parser, "”" + Felsvar.kort(text) + "” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD.");
        }
    }

    /** A whole number, not negative. */
    static final class Heltal extends Skalar<Integer> {
        Heltal() {
            super(Integer.class, "ett heltal");
        }

        @Override
        Integer las(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return felTyp(parser);
            }
            BigDecimal tal = parser.getDecimalValue();
            if (tal.signum() < 0 || tal.compareTo(BigDecimal.valueOf(STORSTA_HELTAL)) > 0) {
                return fel(parser, tal + " är inget antal. Det ska vara från 0 till 100 000 000.");
            }
            return tal.intValueExact();
        }
    }

    /** True or false. */
    static final class JaNej extends Skalar<Boolean> {
        JaNej() {
            super(Boolean.class, "true eller false");
        }

        @Override
        Boolean las(JsonParser parser, DeserializationContext context) {
            return switch (parser.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> felTyp(parser);
            };
        }
    }

    /** An exact amount or percentage with at most two decimals. */
    static final class Kronor extends Skalar<BigDecimal> {
        Kronor() {
            super(BigDecimal.class, "ett tal");
        }

        @Override
        BigDecimal las(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return felTyp(parser);
            }
            BigDecimal tal;
            try {
                tal = parser.getDecimalValue();
            } catch (NumberFormatException e) {
                // The exponent alone is more than a BigDecimal holds.
                return fel(parser, "talet går inte att läsa som ett belopp. Skriv det utan e.");
            }
            // The exponent comes first: a number like 1e999999 must not be written out before it is refused.
            if (tal.precision() - (long) tal.scale() > 13 || tal.abs().compareTo(STORSTA_BELOPP) > 0) {
                return fel(parser, "talet är för stort. Belopp anges i kronor, högst 1 000 000 000 000.");
            }
            if (tal.scale() > 2 && tal.stripTrailingZeros().scale() > 2) {
                return fel(parser, "talet har fler än två decimaler. Belopp anges i kronor med högst två decimaler (ören).");
            }
            return tal.stripTrailingZeros().scale() < 0 ? tal.stripTrailingZeros().setScale(0) : tal.stripTrailingZeros();
        }
    }
}
