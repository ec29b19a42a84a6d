package se.justerbar;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A norm of the contract, as norms.yaml has it.
 *
 * @param id        its id
 * @param regelverk its regelverk
 * @param kalla     the source file
 * @param paragraf  the paragraph; {@code null} where none is given
 * @param citat     the quote, in parts where the layout breaks it up; empty for the law
 * @param art       its kind
 * @param prov      what to decide
 */
record Normlista(String id, String regelverk, String kalla, String paragraf, List<String> citat, String art, String prov) {
    private static final Pattern SOM = Pattern.compile("\\bas ([a-z-]+/[a-z0-9-]*)");

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lista(String namn) {
        Map<String, Object> rot = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Projekt.text("src/test/resources/norms.yaml"));
        return (List<Map<String, Object>>) rot.get(namn);
    }

    /** The ids of the regelverk. */
    static List<String> allaRegelverk() {
        return lista("regelverk").stream().map(ett -> (String) ett.get("id")).toList();
    }

    /** The norms of a regelverk; one of the law has no quote. */
    @SuppressWarnings("unchecked")
    static List<Normlista> av(String regelverk) {
        return lista("norms").stream().filter(norm -> norm.get("regelverk").equals(regelverk)).map(norm -> new Normlista(
                (String) norm.get("id"), regelverk, (String) norm.get("source"), pasvenska((String) norm.get("paragraph")),
                norm.get("quote") == null ? List.of() : norm.get("quote") instanceof List<?> delar ? (List<String>) delar : List.of((String) norm.get("quote")),
                (String) norm.get("kind"), (String) norm.getOrDefault("check", ""))).toList();
    }

    /** What to decide, with what the norm that it points at says, as in "as budget/senast, with the layer L". */
    String provOchHanvisat() {
        Matcher som = SOM.matcher(prov);
        return !som.find() ? prov : prov + " " + lista("norms").stream().filter(norm -> ((String) norm.get("id")).startsWith(som.group(1)))
                .map(norm -> (String) norm.getOrDefault("check", "")).collect(Collectors.joining(" "));
    }

    /** The contract writes paragraphs of the law in English; the project writes them as they are read. */
    private static String pasvenska(String paragraf) {
        return paragraf == null ? null : paragraf.replace("third and fourth paragraphs", "tredje och fjärde styckena").replace("first paragraph", "första stycket")
                .replace("second paragraph", "andra stycket").replace("third paragraph", "tredje stycket").replace(" and ", " och ");
    }

    boolean provbar() {
        return !art.equals("purpose") && !art.equals("fact");
    }
}
