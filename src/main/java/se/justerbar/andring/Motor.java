package se.justerbar.andring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Rapportlasare;
import se.justerbar.svit.Meddelanden;

/** Asks an edition for answers. It runs as a process of its own, so that nothing of it is loaded into this one. */
final class Motor {
    private final Utgava utgava;
    private final Path arbete;

    Motor(Utgava utgava, Path arbete) {
        this.utgava = utgava;
        this.arbete = arbete;
    }

    /** How each scenario of a folder goes; see {@link Meddelanden#utfall}. */
    Map<String, String> scenarier(Path features) {
        try {
            Path ut = Files.createTempDirectory(arbete, "svit");
            kor(ut.resolve("text"), List.of("granskarsvit", "--features", features.toString(), "--utdata", ut.toString()), List.of(0, 1));
            return Meddelanden.utfall(ut.resolve("meddelanden.ndjson"), features);
        } catch (IOException e) {
            throw new Andringsfel(utgava.jar() + ": Utgåvan kan inte köra scenarierna. Den är kanske äldre än kommandot granskarsvit.");
        }
    }

    /** What it answers to each example: the verdict of each matter, and the outcome of each norm. */
    Map<String, Map<String, String>> exempel(Map<String, Path> exempel) {
        try {
            Map<String, Map<String, String>> svar = new LinkedHashMap<>();
            List<Granskning> alla = granska(List.copyOf(exempel.values()));
            if (alla.size() == exempel.size()) {
                List<String> namn = List.copyOf(exempel.keySet());
                for (int i = 0; i < namn.size(); i++) {
                    svar.put(namn.get(i), svar(alla.get(i)));
                }
                return svar;
            }
            // Some example has facts that this edition does not know, so each is asked for itself.
            for (Map.Entry<String, Path> ett : exempel.entrySet()) {
                List<Granskning> granskningar = granska(List.of(ett.getValue()));
                svar.put(ett.getKey(), granskningar.isEmpty() ? Map.of("underlaget", "går inte att läsa") : svar(granskningar.get(0)));
            }
            return svar;
        } catch (IOException e) {
            throw new Andringsfel(utgava.jar() + ": Utgåvan kan inte pröva exemplen.");
        }
    }

    private List<Granskning> granska(List<Path> filer) throws IOException {
        List<String> argument = new ArrayList<>(List.of("granska", "--format", "json"));
        filer.forEach(fil -> argument.add(fil.toString()));
        Path text = Files.createTempFile(arbete, "exempel", ".json");
        return kor(text, argument, List.of(0, 1, 3)) ? Rapportlasare.las(Files.readAllBytes(text)) : List.of();
    }

    private static Map<String, String> svar(Granskning granskning) {
        Map<String, String> svar = new LinkedHashMap<>();
        for (Arendegranskning arende : granskning.arenden()) {
            String namn = arende.rubrik() == null ? "ärende " + (arende.index() + 1) : arende.rubrik();
            svar.put(namn, arende.bedomning().name());
            arende.fynd().forEach(fynd -> svar.put(namn + ", " + fynd.norm(), fynd.utfall().name() + (fynd.foljd() == null ? "" : " (" + fynd.foljd().name() + ")")));
        }
        return svar;
    }

    /** Whether it ended with an answer. */
    private boolean kor(Path svar, List<String> argument, List<Integer> vantade) throws IOException {
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", utgava.jar().toString()));
        kommando.addAll(argument);
        try {
            return vantade.contains(new ProcessBuilder(kommando).redirectOutput(svar.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Andringsfel("Jämförelsen avbröts.");
        }
    }
}
