package se.justerbar.formular;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place of an underlag as a question to a person, by what the schema says of it. */
record Ordval(String fraga, String hjalp) {
    private static final Pattern SANT = Pattern.compile("^(?:(.+?): s|S)ant om (.+?)(?:[,;] falskt om (.+?))?\\.(?: (.+))?$", Pattern.DOTALL);

    /** The question, and what helps to answer it; {@code null} where nothing more is said. */
    static Ordval av(Del del) {
        if (del.namn().endsWith("Komplett")) {
            return new Ordval("Är listan hel?", del.text().replaceFirst("^Sant om listan är hel\\. ?", "").isEmpty() ? null : del.text().replaceFirst("^Sant om listan är hel\\. ?", ""));
        }
        if (del.namn().isEmpty()) {
            return new Ordval("Värde", null);
        }
        Matcher sant = SANT.matcher(del.text());
        if (del.slag() == Del.Slag.jaNej && sant.matches()) {
            String villkor = sant.group(1) == null ? null : sant.group(1) + ".";
            String nej = sant.group(3) == null ? null : "Svara nej om " + sant.group(3) + ".";
            return new Ordval("Stämmer det att " + sant.group(2) + "?", fog(villkor, nej, sant.group(4)));
        }
        int slut = del.text().indexOf(". ");
        return slut < 0 ? new Ordval(del.text().replaceFirst("\\.$", ""), null) : new Ordval(del.text().substring(0, slut), del.text().substring(slut + 2));
    }

    private static String fog(String... delar) {
        StringBuilder text = new StringBuilder();
        for (String del : delar) {
            if (del != null) {
                text.append(text.isEmpty() ? "" : " ").append(del);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }
}
