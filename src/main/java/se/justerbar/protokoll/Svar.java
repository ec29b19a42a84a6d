package se.justerbar.protokoll;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer in the product's own minutes: as it is written, and read again also when a person has typed it. */
final class Svar {
    static final String INGA = "Inga";
    static final String UTAN = "Utan uppgifter";
    private static final List<String> EGNA = List.of(INGA, UTAN);

    private Svar() {
    }

    /** The answer that says this value. */
    static String skriv(Object varde) {
        if (varde instanceof Boolean ja) {
            return ja ? "Ja" : "Nej";
        }
        if (varde instanceof Enum<?> ord) {
            return Form.ordet(ord);
        }
        if (varde instanceof BigDecimal tal) {
            return tusental(tal.toPlainString()).replace('.', ',');
        }
        if (varde instanceof List<?> lista) {
            return lista.isEmpty() ? INGA : lista.stream().map(Svar::skriv).collect(Collectors.joining("\n"));
        }
        return varde instanceof LocalDate dag ? Dag.skriv(dag) : varde instanceof Integer tal ? tusental(tal.toString()) : citerad(varde.toString());
    }

    private static String tusental(String tal) {
        int slut = tal.indexOf('.') < 0 ? tal.length() : tal.indexOf('.');
        return tal.substring(0, slut).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", " ") + tal.substring(slut);
    }

    /** A text that could be taken for an answer of another kind stands in quotation marks. */
    private static String citerad(String text) {
        boolean forvaxlas = EGNA.stream().anyMatch(eget -> ar(text, eget)) || text.startsWith("”") && text.endsWith("”");
        return forvaxlas ? "”" + text + "”" : text;
    }

    /** Whether an answer is this one of the product's own. */
    static boolean ar(String svar, String eget) {
        return svar.equalsIgnoreCase(eget) || svar.equalsIgnoreCase(eget + ".");
    }

    /** A value, and whether the answer was one of those that are asked for. */
    record Varde(Object varde, boolean saker) {
    }

    /** The value in the answer to a question; empty where it is no such value. */
    static Optional<Varde> las(Form form, String svar) {
        String text = svar.strip();
        if (ar(text, UTAN) && form.post() || ar(text, INGA) && form.lista()) {
            return Optional.of(new Varde(Tom.TOM, true));
        }
        if (form.lista()) {
            return form.element().isRecord() ? Optional.empty() : lista(form, text);
        }
        return form.post() ? Optional.empty() : ett(form.klass(), form, text);
    }

    private static Optional<Varde> lista(Form form, String text) {
        List<Optional<Varde>> delar = text.lines().filter(rad -> !rad.isBlank())
                .map(rad -> ett(form.element(), new Form(form.pekare(), form.element(), form.fraga()), rad.strip())).toList();
        if (delar.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Varde(delar.stream().map(del -> del.get().varde()).toList(), delar.stream().allMatch(del -> del.get().saker())));
    }

    private static Optional<Varde> ett(Class<?> klass, Form form, String svar) {
        String text = svar.replace('\n', ' ');
        if (klass == String.class) {
            boolean citat = text.length() > 2 && text.startsWith("”") && text.endsWith("”");
            return Optional.of(new Varde(citat ? text.substring(1, text.length() - 1) : text, true));
        }
        if (klass == Boolean.class) {
            return switch (vikt(text)) {
                case "ja", "sant" -> Optional.of(new Varde(true, true));
                case "nej", "falskt" -> Optional.of(new Varde(false, true));
                default -> Optional.empty();
            };
        }
        if (klass == LocalDate.class) {
            return Dag.enda(text).map(dag -> new Varde(dag, true));
        }
        return klass.isEnum() ? ord(form, text) : tal(klass, text.replace(" ", "").replace(',', '.').replaceFirst("kr$", ""));
    }

    private static Optional<Varde> tal(Class<?> klass, String text) {
        if (!text.matches("-?[0-9]{1,20}(\\.[0-9]{1,6})?") || klass == Integer.class && !text.matches("-?[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new Varde(klass == Integer.class ? (Object) Integer.valueOf(text) : new BigDecimal(text), true));
    }

    /** One of the words, as it is asked for; or unsurely the only one that begins so. */
    private static Optional<Varde> ord(Form form, String text) {
        String vikt = vikt(text);
        List<Enum<?>> lika = form.ord().stream().filter(ord -> vikt(Form.ordet(ord)).equals(vikt) || vikt(ord.name()).equals(vikt)).toList();
        List<Enum<?>> borjar = form.ord().stream().filter(ord -> vikt(Form.ordet(ord)).startsWith(vikt)).toList();
        if (!lika.isEmpty()) {
            return Optional.of(new Varde(lika.get(0), true));
        }
        return borjar.size() == 1 && !vikt.isEmpty() ? Optional.of(new Varde(borjar.get(0), false)) : Optional.empty();
    }

    /** Letters and digits alone, small and without dots and rings. */
    static String vikt(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
    }
}
