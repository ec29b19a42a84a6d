package se.justerbar.motor;

import org.kie.api.definition.rule.Rule;

/**
 * Which norm, and which limb of it, a rule speaks for, by its annotations.
 *
 * @param norm the norm's id
 * @param led  the limb; {@code ""} where the norm has only one
 */
record Regelmark(String norm, String led) {

    static Regelmark av(Rule regel) {
        return new Regelmark(annotation(regel, "Norm"), annotation(regel, "Led"));
    }

    private static String annotation(Rule regel, String namn) {
        Object varde = regel.getMetaData().get(namn);
        // The executable model keeps or drops the quotes by how it was built.
        return varde == null ? "" : varde.toString().replace("\"", "").strip();
    }
}
