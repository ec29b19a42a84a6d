package se.justerbar.webb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.justerbar.Justerbar;
import se.justerbar.regelverk.Regelverk;

/** What the texts know of the förbund that a page is about. */
final class Forbund {
    private Forbund() {
    }

    /** The names of those that the texts know. */
    static List<String> namn(Justerbar justerbar) {
        return List.copyOf(justerbar.forbund());
    }

    /** The members by the förbund's own text on a day; empty where no text of its own says. */
    static List<String> medlemmar(Justerbar justerbar, String forbund, LocalDate dag) {
        List<String> medlemmar = new ArrayList<>(kommuner(justerbar, forbund, dag));
        egen(justerbar, forbund, dag).ifPresent(text -> {
            medlemmar.addAll(lista(text, "medlemsregion", dag));
            medlemmar.addAll(lista(text, "statliga-medlemmar", dag));
        });
        return medlemmar;
    }

    /** The kommuner among the members. */
    static List<String> kommuner(Justerbar justerbar, String forbund, LocalDate dag) {
        return egen(justerbar, forbund, dag).map(text -> lista(text, "medlemskommuner", dag)).orElse(List.of());
    }

    private static Optional<Regelverk> egen(Justerbar justerbar, String forbund, LocalDate dag) {
        return forbund == null ? Optional.empty() : justerbar.hylla().regelverk().stream()
                .filter(text -> text.krets().forbund() != null && text.krets().forbund().contains(forbund) && text.harTal("medlemskommuner") && text.gallerDen(dag)).findFirst();
    }

    private static List<String> lista(Regelverk text, String namn, LocalDate dag) {
        Object varde = text.tal(namn, dag).varde();
        return varde instanceof List<?> flera ? flera.stream().map(Object::toString).toList() : List.of(varde.toString());
    }
}
