package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the scenarios noticed, definition by definition.
 *
 * @param definitioner what is asked of them
 * @param mutanter     the faults that were planted
 */
record Definitionsrapport(Definitioner definitioner, List<Definitionsmutant> mutanter) {
    private static final double GRANS = 95;
    private static final String RUBRIK = "| Var | Mutanter | Dödade | Överlevande | Likvärdiga | Dödade av de andra |\n|---|---:|---:|---:|---:|---:|\n";

    /** The counts of some mutants. */
    private final class Antal {
        private final String namn;
        private int alla;
        private int dodade;
        private int likvardiga;

        Antal(String namn, List<Definitionsmutant> mutanter) {
            this.namn = namn;
            for (Definitionsmutant en : mutanter) {
                alla++;
                dodade += en.overlever() ? 0 : 1;
                likvardiga += likvardig(en) ? 1 : 0;
            }
        }

        double procent() {
            return alla == likvardiga ? 100 : 100.0 * dodade / (alla - likvardiga);
        }

        String rad() {
            return "| " + namn + " | " + alla + " | " + dodade + " | " + (alla - dodade - likvardiga) + " | " + likvardiga + " | "
                    + String.format(Locale.forLanguageTag("sv"), "%.1f %%", procent()) + " |\n";
        }
    }

    private boolean likvardig(Definitionsmutant en) {
        return en.overlever() && definitioner.likvardiga().containsKey(en.id());
    }

    private List<Definitionsmutant> overlevande() {
        return mutanter.stream().filter(en -> en.overlever() && !likvardig(en)).toList();
    }

    /** Where the scenarios fall short, a line each; none where they do not. */
    List<String> brister() {
        List<String> brister = new ArrayList<>();
        overlevande().stream().filter(en -> definitioner.strang(en.definition())).collect(Collectors.groupingBy(Definitionsmutant::definition,
                TreeMap::new, Collectors.counting())).forEach((klass, antal) -> brister.add(klass + ": " + antal + " fel märks inte av något scenario"));
        double procent = new Antal("", mutanter).procent();
        if (procent < GRANS) {
            brister.add(String.format(Locale.forLanguageTag("sv"), "i allt märks %.1f %% av felen; det ska vara minst %.0f %%", procent, GRANS));
        }
        mutanter.stream().filter(en -> !en.overlever() && definitioner.likvardiga().containsKey(en.id()))
                .forEach(en -> brister.add(en.id() + " står som likvärdig men märks av ”" + en.dodare() + "”; stryk den"));
        return brister;
    }

    /** The names of mutants that are said to change nothing and are not there any more. */
    List<String> forlegade() {
        List<String> finns = mutanter.stream().map(Definitionsmutant::id).toList();
        return definitioner.likvardiga().keySet().stream().filter(id -> !finns.contains(id)).map(id -> id + " står som likvärdig men finns inte; stryk den").toList();
    }

    /** The report as a page. */
    String text() {
        StringBuilder text = new StringBuilder("# Mutation av definitionerna\n\nSkriven av körningen `mvn -Pmutera`; ändra den inte för hand. Varje fel planteras ensamt i "
                + "en definition i Java,\noch bara de scenarier som når felet körs. Ett fel är dödat när ett scenario faller.\n\n## I allt\n\n").append(RUBRIK);
        definitioner.stranga().forEach((grupp, klasser) -> text.append(new Antal(grupp, mutanter.stream()
                .filter(en -> klasser.contains(en.definition())).toList()).rad()));
        text.append(new Antal("Övriga", mutanter.stream().filter(en -> !definitioner.strang(en.definition())).toList()).rad())
                .append(new Antal("Alla", mutanter).rad()).append("\n## Definition för definition\n\n").append(RUBRIK);
        mutanter.stream().collect(Collectors.groupingBy(Definitionsmutant::definition, TreeMap::new, Collectors.toList()))
                .forEach((klass, egna) -> text.append(new Antal(klass, egna).rad()));
        text.append("\n## Fel som inget scenario märker\n\n");
        overlevande().forEach(en -> text.append("- `").append(en.id()).append("`, rad ").append(en.rad()).append(": ").append(en.beskrivning())
                .append(en.onadd() ? "; inget scenario når dit" : "").append('\n'));
        text.append("\n## Fel som inte ändrar något\n\n");
        mutanter.stream().filter(this::likvardig).forEach(en -> text.append("- `").append(en.id()).append("`: ")
                .append(definitioner.likvardiga().get(en.id())).append('\n'));
        text.append("\n## Det som inte muteras\n\n");
        definitioner.utanfor().forEach((klass, skal) -> text.append("- `").append(klass).append("`: ").append(skal).append('\n'));
        return text.toString();
    }
}
