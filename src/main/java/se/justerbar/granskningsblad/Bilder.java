package se.justerbar.granskningsblad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Kalenderfel;
import se.justerbar.begrepp.Svenska;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.diagram.Bidragsdiagram;
import se.justerbar.diagram.Diagram;
import se.justerbar.diagram.Sittschema;
import se.justerbar.diagram.Tidslinje;
import se.justerbar.granskning.Narvarolage;
import se.justerbar.underlag.Underlag;

/** The pictures of a meeting: the seats, the contributions and the year. */
public final class Bilder {
    private Bilder() {
    }

    /** Those that the facts are enough for; matters with the same seats share a picture. */
    public static List<Diagram> av(Justerbar justerbar, Underlag underlag) {
        List<Diagram> bilder = new ArrayList<>();
        int antal = underlag.arenden() == null ? 0 : underlag.arenden().size();
        Map<Narvarolage, List<String>> sittningar = new LinkedHashMap<>();
        for (int i = 0; i < antal; i++) {
            String namn = namn(underlag, i);
            justerbar.narvaro(underlag, i).filter(lage -> !lage.sitsar().isEmpty()).ifPresent(lage -> sittningar.computeIfAbsent(lage, en -> new ArrayList<>()).add(namn));
        }
        sittningar.forEach((lage, namn) -> bilder.add(Sittschema.av(Svenska.uppraknat(namn), lage)));
        for (int i = 0; i < antal; i++) {
            String namn = namn(underlag, i);
            justerbar.bidrag(underlag, i).filter(lage -> lage.delar().stream().anyMatch(del -> del.angivet() != null)).ifPresent(lage -> bilder.add(Bidragsdiagram.av(namn, lage)));
        }
        LocalDate dag = underlag.sammantrade() == null ? null : underlag.sammantrade().datum();
        if (dag != null && underlag.forbund() != null && justerbar.forbund().contains(underlag.forbund())) {
            aret(justerbar, underlag.forbund(), dag).ifPresent(bilder::add);
        }
        return bilder;
    }

    /** The year of the meeting; empty where its public holidays are not known. */
    private static Optional<Diagram> aret(Justerbar justerbar, String forbund, LocalDate dag) {
        try {
            return Optional.of(Tidslinje.av(justerbar.kalender(forbund, Tillfalle.ar(dag.getYear())), dag));
        } catch (Kalenderfel okandaHelgdagar) {
            return Optional.empty();
        }
    }

    private static String namn(Underlag underlag, int index) {
        String id = underlag.arenden().get(index).id();
        return id == null ? "ärende " + (index + 1) : id;
    }
}
