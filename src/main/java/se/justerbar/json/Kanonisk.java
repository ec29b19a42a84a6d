package se.justerbar.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** JSON in the one form that RFC 8785 gives it, for numbers of at most fifteen digits: the same facts are the same bytes. */
final class Kanonisk {
    private final StringBuilder ut = new StringBuilder();

    private Kanonisk() {
    }

    static byte[] skriv(JsonNode nod) {
        Kanonisk kanonisk = new Kanonisk();
        kanonisk.varde(nod);
        return kanonisk.ut.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void varde(JsonNode nod) {
        switch (nod.getNodeType()) {
            case OBJECT -> objekt(nod);
            case ARRAY -> lista(nod);
            case STRING -> text(nod.stringValue());
            case NUMBER -> ut.append(tal(nod.decimalValue()));
            case BOOLEAN, NULL -> ut.append(nod);
            default -> throw new IllegalArgumentException(nod.getNodeType().toString());
        }
    }

    /** The names in the order of their UTF-16 units, which is that of String. */
    private void objekt(JsonNode nod) {
        TreeMap<String, JsonNode> ordnat = new TreeMap<>();
        nod.properties().forEach(post -> ordnat.put(post.getKey(), post.getValue()));
        ut.append('{');
        String mellan = "";
        for (String namn : ordnat.keySet()) {
            ut.append(mellan);
            text(namn);
            ut.append(':');
            varde(ordnat.get(namn));
            mellan = ",";
        }
        ut.append('}');
    }

    private void lista(JsonNode nod) {
        ut.append('[');
        for (Iterator<JsonNode> delar = nod.iterator(); delar.hasNext();) {
            varde(delar.next());
            if (delar.hasNext()) {
                ut.append(',');
            }
        }
        ut.append(']');
    }

    /** A double of so few digits is written by ECMAScript just as it was. */
    private static String tal(BigDecimal tal) {
        BigDecimal rent = tal.signum() == 0 ? BigDecimal.ZERO : tal.stripTrailingZeros();
        if (rent.precision() > 15 || rent.scale() > 6 || rent.precision() - rent.scale() > 15) {
            throw new IllegalArgumentException("a number of more than fifteen digits");
        }
        return rent.toPlainString();
    }

    private void text(String text) {
        ut.append('"');
        text.chars().forEach(tecken -> {
            switch (tecken) {
                case '"' -> ut.append("\\\"");
                case '\\' -> ut.append("\\\\");
                case '\b' -> ut.append("\\b");
                case '\t' -> ut.append("\\t");
                case '\n' -> ut.append("\\n");
                case '\f' -> ut.append("\\f");
                case '\r' -> ut.append("\\r");
                default -> ut.append(tecken < ' ' ? "\\u%04x".formatted(tecken) : String.valueOf((char) tecken));
            }
        });
        ut.append('"');
    }
}
