package se.justerbar.protokoll;

import java.math.BigDecimal;

/** Writes single values as JSON. */
final class Jsontext {
    private Jsontext() {
    }

    static void skriv(Object varde, StringBuilder ut) {
        if (varde instanceof Boolean || varde instanceof Integer) {
            ut.append(varde);
        } else if (varde instanceof BigDecimal tal) {
            ut.append(tal.toPlainString());
        } else {
            text(varde instanceof Enum<?> ord ? ord.name() : varde.toString(), ut);
        }
    }

    private static void text(String text, StringBuilder ut) {
        ut.append('"');
        text.chars().forEach(tecken -> {
            if (tecken == '"' || tecken == '\\') {
                ut.append('\\').append((char) tecken);
            } else if (tecken < ' ' || Character.isSurrogate((char) tecken)) {
                ut.append("\\u%04x".formatted(tecken));
            } else {
                ut.append((char) tecken);
            }
        });
        ut.append('"');
    }
}
