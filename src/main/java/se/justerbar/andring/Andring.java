package se.justerbar.andring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Works out the effect of an amendment from two built editions of the program. Each is asked in a process of its own. */
public final class Andring {
    private final Utgava fran;
    private final Utgava till;
    private final Path arbete;

    private Andring(Utgava fran, Utgava till, Path arbete) {
        this.fran = fran;
        this.till = till;
        this.arbete = arbete;
    }

    /**
     * What the later edition says and answers differently from the earlier.
     *
     * @param fran the earlier edition, a built program
     * @param till the later one
     * @throws Andringsfel where a file is no program, or cannot be read or run
     */
    public static Andringsbild mellan(Path fran, Path till) {
        Utgava forr = Utgava.av(fran);
        Utgava nu = Utgava.av(till);
        try {
            Path arbete = Files.createTempDirectory("justerbar-andring");
            try {
                return new Andring(forr, nu, arbete).bild();
            } finally {
                try (Stream<Path> filer = Files.walk(arbete)) {
                    filer.sorted(Comparator.reverseOrder()).forEach(fil -> fil.toFile().delete());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Andringsbild bild() throws IOException {
        Map<String, Map<String, String>> exempelForr = new LinkedHashMap<>();
        Map<String, Map<String, String>> exempelNu = new LinkedHashMap<>();
        Map<String, Path> exempel = exempel();
        bada(() -> new Motor(fran, arbete).exempel(exempel), () -> new Motor(till, arbete).exempel(exempel), exempelForr, exempelNu);
        Map<String, String> forr = new LinkedHashMap<>();
        Map<String, String> nu = new LinkedHashMap<>();
        for (Path mapp : features()) {
            bada(() -> new Motor(fran, arbete).scenarier(mapp), () -> new Motor(till, arbete).scenarier(mapp), forr, nu);
        }
        return new Andringsbild(fran.namn(), till.namn(), Jamforelse.av(fran, till), forr.size(), andrade(forr, nu), exempel.size(), andradeExempel(exempelForr, exempelNu));
    }

    /** Asks both at once. */
    private static <T> void bada(Supplier<Map<String, T>> ena, Supplier<Map<String, T>> andra, Map<String, T> forr, Map<String, T> nu) {
        CompletableFuture<Map<String, T>> fraga = CompletableFuture.supplyAsync(ena);
        try {
            nu.putAll(andra.get());
            forr.putAll(fraga.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof Andringsfel fel ? fel : e;
        }
    }

    /** The examples of both; where they differ, each as it is in its own edition. */
    private Map<String, Path> exempel() throws IOException {
        Path mapp = Files.createTempDirectory(arbete, "exempel");
        Map<String, Path> exempel = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> ett : fran.exempel().entrySet()) {
            exempel.put(ett.getKey(), Files.write(mapp.resolve(ett.getKey() + ".json"), ett.getValue()));
        }
        for (Map.Entry<String, byte[]> ett : till.exempel().entrySet()) {
            if (!Arrays.equals(ett.getValue(), fran.exempel().get(ett.getKey()))) {
                String namn = ett.getKey() + (exempel.containsKey(ett.getKey()) ? " (ändrat)" : "");
                exempel.put(namn, Files.write(mapp.resolve(namn + ".json"), ett.getValue()));
            }
        }
        return exempel;
    }

    /** The scenarios of the earlier edition, and those files of the later that are new or other. */
    private List<Path> features() throws IOException {
        Map<String, byte[]> andra = new LinkedHashMap<>();
        till.features().forEach((namn, innehall) -> {
            if (!Arrays.equals(innehall, fran.features().get(namn))) {
                andra.put(fran.features().containsKey(namn) ? namn.replace(".feature", " (ändrad).feature") : namn, innehall);
            }
        });
        List<Path> mappar = new ArrayList<>(List.of(skriv(fran.features())));
        if (!andra.isEmpty()) {
            mappar.add(skriv(andra));
        }
        return mappar;
    }

    private Path skriv(Map<String, byte[]> features) throws IOException {
        Path mapp = Files.createTempDirectory(arbete, "features").toRealPath();
        for (Map.Entry<String, byte[]> en : features.entrySet()) {
            Path fil = mapp.resolve(en.getKey());
            Files.createDirectories(fil.getParent());
            Files.write(fil, en.getValue());
        }
        return mapp;
    }

    private static List<Andratsvar> andrade(Map<String, String> forr, Map<String, String> nu) {
        return forr.entrySet().stream().filter(ett -> !ett.getValue().equals(nu.get(ett.getKey())))
                .map(ett -> new Andratsvar(ett.getKey(), List.of("från " + ett.getValue() + " till " + nu.getOrDefault(ett.getKey(), "inget svar")))).toList();
    }

    private static List<Andratsvar> andradeExempel(Map<String, Map<String, String>> forr, Map<String, Map<String, String>> nu) {
        List<Andratsvar> andrade = new ArrayList<>();
        forr.forEach((namn, svar) -> {
            Map<String, String> nya = nu.getOrDefault(namn, Map.of());
            Set<String> platser = new LinkedHashSet<>(svar.keySet());
            platser.addAll(nya.keySet());
            List<String> skillnader = platser.stream().filter(plats -> !Objects.equals(svar.get(plats), nya.get(plats)))
                    .map(plats -> plats + ": från " + svar.getOrDefault(plats, "inget") + " till " + nya.getOrDefault(plats, "inget")).toList();
            if (!skillnader.isEmpty()) {
                andrade.add(new Andratsvar(namn, skillnader));
            }
        });
        return List.copyOf(andrade);
    }
}
