package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.Projekt;

/**
 * Which definitions are mutated, how hard they are held and which of their mutants change nothing.
 *
 * @param stranga    the definitions in which every fault has to be noticed, by what they are for
 * @param utanfor    the classes and methods that are left out, each with its reason
 * @param likvardiga the mutants that change nothing that anyone can see, each with its reason
 */
record Definitioner(Map<String, List<String>> stranga, Map<String, String> utanfor, Map<String, String> likvardiga) {
    private static final String URVAL = "src/mutera/resources/se/justerbar/mutation/definitioner.yaml";
    private static final String LIKVARDIGA = "docs/mutation-java-likvardiga.yaml";

    /** Reads the three. */
    static Definitioner las() {
        Map<String, List<String>> stranga = new LinkedHashMap<>();
        poster(URVAL, "stranga").forEach(post -> stranga.put((String) post.get("grupp"), klasser(post)));
        Map<String, String> utanfor = new LinkedHashMap<>();
        poster(URVAL, "utanfor").forEach(post -> klasser(post).forEach(klass -> utanfor.put(klass, (String) post.get("skal"))));
        Map<String, String> likvardiga = new LinkedHashMap<>();
        poster(LIKVARDIGA, "java").forEach(post -> likvardiga.put((String) post.get("mutant"), (String) post.get("skal")));
        return new Definitioner(stranga, utanfor, likvardiga);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> poster(String fil, String nyckel) {
        Map<String, Object> rot = (Map<String, Object>) new Load(LoadSettings.builder().setLabel(fil).build()).loadFromString(Projekt.text(fil));
        return Objects.requireNonNullElse((List<Map<String, Object>>) rot.get(nyckel), List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> klasser(Map<String, Object> post) {
        return (List<String>) post.get("klasser");
    }

    /** Every definition that is mutated, the strict ones first. */
    List<String> alla() {
        Stream<String> ovriga = Projekt.filer("src/main/java/se/justerbar/begrepp", ".java").stream()
                .map(fil -> fil.getFileName().toString().replace(".java", "")).filter(klass -> !klass.equals("package-info") && !utanfor.containsKey(klass));
        return Stream.concat(stranga.values().stream().flatMap(List::stream), ovriga).distinct().toList();
    }

    /**
     * The definitions that the norms of a section match.
     *
     * @param avsnitt the section, as {@code forbundsordning-2024/styrelse}
     */
    List<String> iAvsnitt(String avsnitt) {
        List<String> amnen = new ArrayList<>();
        for (Map<String, Object> norm : poster("rules/" + avsnitt + ".yaml", "normer")) {
            Object amne = norm.get("amne");
            amnen.addAll(amne instanceof List<?> flera ? flera.stream().map(String.class::cast).toList() : amne == null ? List.of() : List.of((String) amne));
        }
        return amnen.stream().distinct().toList();
    }

    /** Whether a mutant counts; one in a method that is left out does not. */
    boolean raknas(Definitionsmutant mutant) {
        return !utanfor.containsKey(mutant.klass() + "." + mutant.metod());
    }

    /** Whether every fault in a definition has to be noticed. */
    boolean strang(String klass) {
        return stranga.values().stream().anyMatch(klasser -> klasser.contains(klass));
    }
}
