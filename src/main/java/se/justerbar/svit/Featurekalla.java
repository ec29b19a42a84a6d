package se.justerbar.svit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Regelverk;

/**
 * Where the features stand.
 *
 * @param rot     what Cucumber is given to look in
 * @param filer   the files by their path below it, in order
 * @param brister files that are missing or that no run would reach
 */
record Featurekalla(String rot, Map<String, byte[]> filer, List<String> brister) {
    private static final String MEDFOLJANDE = "se/justerbar/features";

    /** Those that ship: one for each section of each text, in the texts' own order. */
    static Featurekalla medfoljande(Hylla hylla) {
        Map<String, byte[]> filer = new LinkedHashMap<>();
        List<String> brister = new ArrayList<>();
        for (Regelverk text : hylla.regelverk()) {
            for (Avsnitt avsnitt : text.avsnitt()) {
                String fil = text.id() + "/" + avsnitt.id() + ".feature";
                byte[] innehall = resurs(MEDFOLJANDE + "/" + fil);
                if (innehall != null) {
                    filer.put(fil, innehall);
                } else if (avsnitt.normer().stream().anyMatch(norm -> norm.art().provbar())) {
                    brister.add("Avsnittet " + text.id() + "/" + avsnitt.id() + " har inga scenarier: " + fil + " saknas.");
                }
            }
        }
        return new Featurekalla("classpath:" + MEDFOLJANDE, filer, brister);
    }

    private static byte[] resurs(String namn) {
        try (InputStream in = Featurekalla.class.getClassLoader().getResourceAsStream(namn)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a folder of the reviewer's own, with all below it. */
    static Featurekalla mapp(Path mapp) {
        Map<String, byte[]> filer = new TreeMap<>();
        List<String> brister = new ArrayList<>();
        if (!Files.isDirectory(mapp)) {
            throw new Svitfel(List.of(mapp + ": Mappen finns inte. Ange en mapp med feature-filer."));
        }
        try (Stream<Path> alla = Files.walk(mapp)) {
            for (Path fil : alla.filter(Files::isRegularFile).sorted().toList()) {
                String namn = mapp.relativize(fil).toString().replace('\\', '/');
                if (namn.endsWith(".feature")) {
                    filer.put(namn, Files.readAllBytes(fil));
                } else {
                    brister.add(namn + ": Filen körs inte, för dess namn slutar inte på .feature. Döp om den eller lägg den någon annanstans.");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Svitfel(List.of(mapp + ": Mappen går inte att läsa. Kontrollera behörigheten."));
        }
        return new Featurekalla(mapp.toUri().toString(), filer, brister);
    }
}
