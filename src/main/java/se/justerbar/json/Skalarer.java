package se.justerbar.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads single values without any coercion: a date is a date, a number is no text, and no text hides what cannot be seen. */
final class Skalarer {
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

        T felTyp(JsonParser parser, DeserializationContext context) {
            return fel(parser, context, "ska vara " + vantat + ", men är " + Felsvar.art(parser.currentToken()) + ".");
        }

        T fel(JsonParser parser, DeserializationContext context, String text) {
            throw new Skalarfel(parser, text);
        }
    }

    /** A text without control characters, lone surrogates or characters that turn the direction of writing. */
    static final class Text extends Skalar<String> {
        Text() {
            super(String.class, "en text");
        }

        @Override
        String las(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return felTyp(parser, context);
            }
            String text = parser.getString();
            if (text.isBlank()) {
                return fel(parser, context, "är en tom text. Utelämna uppgiften om den inte är känd.");
            }
            for (int i = 0; i < text.length(); i++) {
                char tecken = text.charAt(i);
                if (Character.isISOControl(tecken)) {
                    return fel(parser, context, "innehåller ett styrtecken (" + kod(tecken) + "). Ta bort det.");
                }
                if (tecken >= '\u202a' && tecken <= '\u202e' || tecken >= '\u2066' && tecken <= '\u2069' || tecken == '\u200e'
                        || tecken == '\u200f' || tecken == '\ufeff') {
                    return fel(parser, context, "innehåller ett osynligt riktningstecken (" + kod(tecken) + "). Ta bort det.");
                }
                if (Character.isHighSurrogate(tecken) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else if (Character.isSurrogate(tecken)) {
                    return fel(parser, context, "innehåller en ensam surrogat (" + kod(tecken) + "), alltså ett halvt tecken. Skriv om texten.");
                }
            }
            return text;
        }

        private static String kod(char tecken) {
            return String.format("U+%04X", (int) tecken);
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
                return felTyp(parser, context);
            }
            String text = parser.getString();
            try {
                if (text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                return fel(parser, context, "”" + text + "” är ingen dag som finns.");
            }
            return fel(parser, context, "”" + Felsvar.kort(text) + "” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD.");
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
                return felTyp(parser, context);
            }
            BigDecimal tal = parser.getDecimalValue();
            if (tal.signum() < 0 || tal.compareTo(BigDecimal.valueOf(STORSTA_HELTAL)) > 0) {
                return fel(parser, context, tal + " är inget antal. Det ska vara från 0 till " + STORSTA_HELTAL + ".");
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
                default -> felTyp(parser, context);
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
                return felTyp(parser, context);
            }
            BigDecimal tal = parser.getDecimalValue();
            // The exponent comes first: a number like 1e999999 must not be written out before it is refused.
            if (tal.precision() - (long) tal.scale() > 13 || tal.abs().compareTo(STORSTA_BELOPP) > 0) {
                return fel(parser, context, "talet är för stort. Belopp anges i kronor, högst 1 000 000 000 000.");
            }
            if (tal.scale() > 2 && tal.stripTrailingZeros().scale() > 2) {
                return fel(parser, context, "talet har fler än två decimaler. Belopp anges i kronor med högst två decimaler (ören).");
            }
            return tal.stripTrailingZeros().scale() < 0 ? tal.stripTrailingZeros().setScale(0) : tal.stripTrailingZeros();
        }
    }
}
