package se.justerbar.formular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A fact as a person writes it, and as it stands in an underlag. */
final class Varde {
    private Varde() {
    }

    /** What was written, as it stands in an underlag; empty where it cannot be read as what the place takes. */
    static Optional<Object> las(Del del, String skrivet) {
        String text = skrivet.strip();
        return switch (del.slag()) {
            case jaNej -> text.equals("ja") ? Optional.of(true) : text.equals("nej") ? Optional.of(false) : Optional.empty();
            case dag -> dag(text);
            case heltal -> Optional.of(utanMellanrum(text)).filter(tal -> tal.matches("-?[0-9]{1,9}")).map(Integer::valueOf);
            case tal -> Optional.of(utanMellanrum(text).replaceFirst("(kr|kronor)$", "").replace(',', '.')).filter(tal -> tal.matches("-?[0-9]{1,13}([.][0-9]{1,2})?")).map(BigDecimal::new);
            case val -> del.val().stream().map(Del.Val::varde).filter(text::equals).findFirst().map(Object.class::cast);
            default -> Optional.of(text);
        };
    }

    private static Optional<Object> dag(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text).toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String utanMellanrum(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
    }

    /** A fact as a person reads and writes it; {@code ""} where it is unknown. */
    static String skriv(Object varde) {
        if (varde == null) {
            return "";
        }
        if (varde instanceof Boolean ja) {
            return ja ? "ja" : "nej";
        }
        return varde instanceof BigDecimal tal ? tal.toPlainString().replace('.', ',') : varde.toString();
    }

    /** What is wrong with what was written there, and what to do. */
    static String fel(Del del) {
        return switch (del.slag()) {
            case dag -> "Skriv en dag som finns, som 2026-11-24.";
            case heltal -> "Skriv ett heltal, som 7.";
            case tal -> "Skriv ett belopp eller tal med högst två decimaler, som 1 250 000 eller 12,50.";
            default -> "Välj ett av svaren.";
        };
    }
}
