package se.justerbar.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import se.justerbar.godkannande.Avsnittsdel;
import se.justerbar.godkannande.Avsnittsgodkannande;
import se.justerbar.godkannande.Godkannandebok;
import se.justerbar.godkannande.Godkannandefel;

/** Reads and writes the file of approvals. A person may have edited it, so every fault is told with its line. */
public final class Godkannandefil {
    private static final String LISTA = "godkannanden";
    private static final String HELA = "hash";
    private static final Set<String> NYCKLAR = Set.of("avsnitt", "namn", "roll", "dag", HELA, "text", "regler", "scenarier");

    private Godkannandefil() {
    }

    /**
     * The approvals in a file.
     *
     * @param text the file
     * @throws Godkannandefel where the file does not say what it must, or says what the reader does not know
     */
    public static Godkannandebok las(String text) {
        Node lista = falt(rot(text), Set.of(LISTA)).get(LISTA);
        if (!(lista instanceof SequenceNode rader)) {
            throw fel(lista, LISTA + " ska vara en lista; [] är en tom.");
        }
        List<Avsnittsgodkannande> godkannanden = new ArrayList<>();
        Set<String> sedda = new HashSet<>();
        for (Node rad : rader.getValue()) {
            Avsnittsgodkannande godkannande = godkannande(rad);
            if (!sedda.add(godkannande.avsnitt())) {
                throw fel(rad, godkannande.avsnitt() + " är godkänt två gånger i filen. Ta bort det ena godkännandet.");
            }
            godkannanden.add(godkannande);
        }
        return new Godkannandebok(List.copyOf(godkannanden));
    }

    /**
     * The file that holds these approvals.
     *
     * @param forra the file as it was; the comment that it opens with is kept
     */
    public static String skriv(Godkannandebok bok, String forra) {
        DumpSettings form = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setSplitLines(false).setIndicatorIndent(2)
                .setIndentWithIndicator(true).build();
        return forra.lines().takeWhile(rad -> rad.isBlank() || rad.startsWith("#")).map(rad -> rad + "\n").collect(Collectors.joining())
                + new Dump(form).dumpToString(Map.of(LISTA, bok.godkannanden().stream().map(Godkannandefil::rad).toList()));
    }

    private static Map<String, String> rad(Avsnittsgodkannande godkannande) {
        Map<String, String> rad = new LinkedHashMap<>();
        rad.put("avsnitt", godkannande.avsnitt());
        rad.put("namn", godkannande.namn());
        rad.put("roll", godkannande.roll());
        rad.put("dag", godkannande.dag().toString());
        rad.put(HELA, godkannande.hela());
        for (Avsnittsdel del : Avsnittsdel.values()) {
            rad.put(del.name(), godkannande.delar().get(del));
        }
        return rad;
    }

    private static Node rot(String text) {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(text)
                    .orElseThrow(() -> new Godkannandefel(1, "filen är tom. En fil utan godkännanden har raden " + LISTA + ": []."));
        } catch (MarkedYamlEngineException e) {
            throw new Godkannandefel(rad(e.getProblemMark().or(e::getContextMark).orElse(null)), "det här är inte giltig YAML. Rätta skrivningen där.");
        } catch (YamlEngineException e) {
            throw new Godkannandefel("filen är inte giltig YAML. Ta fram en äldre version av den.");
        }
    }

    private static Avsnittsgodkannande godkannande(Node rad) {
        Map<String, Node> falt = falt(rad, NYCKLAR);
        Map<Avsnittsdel, String> delar = new EnumMap<>(Avsnittsdel.class);
        for (Avsnittsdel del : Avsnittsdel.values()) {
            delar.put(del, hash(falt, del.name()));
        }
        String avsnitt = text(falt, "avsnitt");
        LocalDate dag = dag(falt);
        String hela = hash(falt, HELA);
        try {
            return new Avsnittsgodkannande(avsnitt, text(falt, "namn"), text(falt, "roll"), dag, Map.copyOf(delar), hela);
        } catch (Godkannandefel e) {
            throw fel(rad, e.getMessage());
        }
    }

    /** A mapping with each of these keys, once, and no other. */
    private static Map<String, Node> falt(Node node, Set<String> nycklar) {
        if (!(node instanceof MappingNode karta)) {
            throw fel(node, "nycklar väntades: " + uppraknat(nycklar) + ".");
        }
        Map<String, Node> falt = new LinkedHashMap<>();
        for (NodeTuple par : karta.getValue()) {
            String nyckel = par.getKeyNode() instanceof ScalarNode skalar ? skalar.getValue() : "";
            if (!nycklar.contains(nyckel)) {
                throw fel(par.getKeyNode(), "okänd nyckel ”" + nyckel + "”. De som finns är " + uppraknat(nycklar) + ".");
            }
            if (falt.put(nyckel, par.getValueNode()) != null) {
                throw fel(par.getKeyNode(), nyckel + " står två gånger. Ta bort den ena.");
            }
        }
        nycklar.stream().sorted().filter(nyckel -> !falt.containsKey(nyckel)).findFirst().ifPresent(nyckel -> {
            throw fel(node, nyckel + " saknas. Gör om godkännandet med justerbar godkann.");
        });
        return falt;
    }

    private static String uppraknat(Set<String> nycklar) {
        return nycklar.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String text(Map<String, Node> falt, String nyckel) {
        if (!(falt.get(nyckel) instanceof ScalarNode skalar)) {
            throw fel(falt.get(nyckel), nyckel + " ska vara en text.");
        }
        return skalar.getValue();
    }

    private static LocalDate dag(Map<String, Node> falt) {
        try {
            return LocalDate.parse(text(falt, "dag"));
        } catch (DateTimeParseException e) {
            throw fel(falt.get("dag"), "”" + text(falt, "dag") + "” är ingen dag. Skriv den som ÅÅÅÅ-MM-DD.");
        }
    }

    private static String hash(Map<String, Node> falt, String nyckel) {
        String hash = text(falt, nyckel);
        if (!hash.matches("[0-9a-f]{64}")) {
            throw fel(falt.get(nyckel), nyckel + " är ingen hash (64 tecken, 0–9 och a–f). Gör om godkännandet med justerbar godkann.");
        }
        return hash;
    }

    private static Godkannandefel fel(Node node, String text) {
        return new Godkannandefel(rad(node.getStartMark().orElse(null)), text);
    }

    private static int rad(Mark plats) {
        return plats == null ? 1 : plats.getLine() + 1;
    }
}
