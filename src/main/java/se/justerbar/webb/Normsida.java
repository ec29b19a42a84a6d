package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.sidor.Sidor;
import se.justerbar.svar.Fyndord;

/** The norms that a decision touches, text by text: those that it meets, breaches or leaves open, each with a link to its rules and scenarios. */
final class Normsida {
    private final Mallar mallar;
    private final Map<String, String> textPerNorm = new LinkedHashMap<>();

    Normsida(Justerbar justerbar, Mallar mallar) {
        this.mallar = mallar;
        for (Regelverk text : justerbar.hylla().regelverk()) {
            text.avsnitt().forEach(avsnitt -> avsnitt.normer().forEach(norm -> textPerNorm.put(norm.id(), text.id())));
        }
    }

    /**
     * The norms of a document.
     *
     * @param dokument its title
     * @param normer   the norms, in its order
     */
    public record Grupp(String dokument, List<Rad> normer) {
    }

    /**
     * A norm.
     *
     * @param id     its id
     * @param mening its sentence, in quotation marks where it is quoted
     * @param utfall what it came to in each matter
     * @param lank   where it stands beside its rules and scenarios
     */
    public record Rad(String id, String mening, List<String> utfall, String lank) {
    }

    /** Shows the norms of an answer, with a way back to it. */
    void visa(HttpServletResponse svar, Granskning granskning, String tillbaka) throws IOException {
        mallar.visa(svar, 200, "normer", Map.of("grupper", grupper(granskning), "tillbaka", tillbaka));
    }

    private List<Grupp> grupper(Granskning granskning) {
        Map<String, Map<String, Rad>> perDokument = new LinkedHashMap<>();
        for (Arendegranskning arende : granskning.arenden()) {
            String namn = arende.id() == null ? "Ärende " + (arende.index() + 1) : arende.id();
            arende.fynd().stream().filter(fynd -> fynd.utfall() != Utfall.ejTillamplig && !fynd.angarOkant())
                    .forEach(fynd -> perDokument.computeIfAbsent(fynd.dokument(), d -> new LinkedHashMap<>()).computeIfAbsent(fynd.norm(), norm -> rad(fynd)).utfall()
                            .add(namn + ": " + Fyndord.tecken(fynd) + " " + Fyndord.utfall(fynd.utfall(), fynd.foljd())));
        }
        return perDokument.entrySet().stream().map(dokument -> new Grupp(dokument.getKey(), List.copyOf(dokument.getValue().values()))).toList();
    }

    private Rad rad(Fynd fynd) {
        String mening = fynd.atergivet().isEmpty() ? "”" + String.join(" … ", fynd.citat()) + "”" : "Återgivet: " + String.join(" ", fynd.atergivet());
        return new Rad(fynd.norm(), mening, new ArrayList<>(), "/granskare/" + Sidor.plats(textPerNorm.getOrDefault(fynd.norm(), ""), fynd.norm()));
    }
}
