package se.justerbar.mutation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.pitest.classpath.CodeSource;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;
import org.pitest.mutationtest.build.MutationGrouper;
import org.pitest.mutationtest.build.MutationGrouperFactory;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.config.SettingsFactory;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Verbosity;

/**
 * Runs PIT over definitions, and keeps what it found of each as soon as it is found, so that a run that was broken off goes on where it was.
 * What is kept is kept under the fingerprint of the program, the rules and the scenarios together: where any of them is changed, all is run anew.
 */
final class Pitkorning {
    private static final String MELLAN = "\t";
    private static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g");
    private static final int BUNT = 60;
    private static final long TILLAGG_MS = 20_000;
    private final Path mapp;
    private final int tradar;

    /**
     * Where results are kept.
     *
     * @param tradar how many processes of PIT's run side by side
     */
    Pitkorning(int tradar) {
        this.mapp = Path.of("target", "mutera", "definitioner-" + Fingeravtryck.av(Path.of("target", "classes")));
        this.tradar = tradar;
    }

    /** The mutants of these definitions and how they went; those that are kept from before are not run again. */
    List<Definitionsmutant> kor(List<String> definitioner) throws IOException {
        Files.createDirectories(mapp);
        List<String> kvar = definitioner.stream().filter(en -> !Files.exists(fil(en))).toList();
        if (!kvar.isEmpty()) {
            AnalysisResult svar = new EntryPoint().execute(new File("").getAbsoluteFile(), val(kvar), new Installningar(val(kvar)), Map.of());
            if (svar.getError().isPresent()) {
                throw new IllegalStateException(svar.getError().get());
            }
            for (String utan : kvar.stream().filter(en -> !Files.exists(fil(en))).toList()) {
                Files.createFile(fil(utan));
            }
        }
        List<Definitionsmutant> alla = new ArrayList<>();
        for (String en : definitioner) {
            Files.readAllLines(fil(en)).forEach(rad -> alla.add(Definitionsmutant.las(rad, MELLAN)));
        }
        return alla;
    }

    private Path fil(String definition) {
        return mapp.resolve(definition + ".tsv");
    }

    private ReportOptions val(List<String> definitioner) {
        ReportOptions val = new ReportOptions();
        val.setTargetClasses(definitioner.stream().map(en -> "se.justerbar.begrepp." + en).toList());
        val.setTargetTests(List.of(Scenarioprov.class.getName()::equals));
        val.setMutators(List.of("DEFAULTS"));
        val.setFeatures(List.of());
        val.setGroupConfig(new TestGroupConfig());
        val.setSourceDirs(List.of(Path.of("src/main/java")));
        val.setReportDir("target/mutera/pit");
        val.setShouldCreateTimestampedReports(false);
        val.setClassPathElements(Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
        val.setNumberOfThreads(tradar);
        val.setTimeoutConstant(TILLAGG_MS);
        val.addChildJVMArgs(JVM);
        val.setVerbosity(Verbosity.QUIET);
        val.setFreeFormProperties(new Properties());
        val.setProjectBase(Path.of("").toAbsolutePath());
        val.setInputEncoding(StandardCharsets.UTF_8);
        val.setOutputEncoding(StandardCharsets.UTF_8);
        return val;
    }

    private final class Installningar extends SettingsFactory {
        Installningar(ReportOptions val) {
            super(val, PluginServices.makeForContextLoader());
        }

        @Override
        public MutationResultListenerFactory createListener() {
            return new Lyssnarfabrik();
        }

        @Override
        public MutationGrouperFactory getMutationGrouper() {
            return new Buntfabrik();
        }
    }

    /** Puts many definitions in one process, which {@link Aterstallning} makes possible, for it takes seconds to get one ready. */
    private static final class Buntfabrik implements MutationGrouperFactory {
        @Override
        public MutationGrouper makeFactory(Properties egenskaper, CodeSource kod, int tradar, int storlek) {
            return (klasser, mutanter) -> {
                Map<String, List<MutationDetails>> perDefinition = mutanter.stream().collect(
                        Collectors.groupingBy(en -> Definitionsmutant.definition(en.getClassName().asJavaName()), LinkedHashMap::new, Collectors.toList()));
                List<List<MutationDetails>> buntar = new ArrayList<>(List.of(new ArrayList<>()));
                for (List<MutationDetails> en : perDefinition.values()) {
                    if (buntar.get(buntar.size() - 1).size() >= BUNT) {
                        buntar.add(new ArrayList<>());
                    }
                    buntar.get(buntar.size() - 1).addAll(en);
                }
                return buntar;
            };
        }

        @Override
        public String description() {
            return "Many definitions a process";
        }
    }

    private final class Lyssnarfabrik implements MutationResultListenerFactory {
        @Override
        public MutationResultListener getListener(Properties egenskaper, ListenerArguments argument) {
            return new Lyssnare();
        }

        @Override
        public String name() {
            return "definitioner";
        }

        @Override
        public String description() {
            return "Keeps the results of a definition";
        }
    }

    private final class Lyssnare implements MutationResultListener {
        @Override
        public void runStart() {
        }

        @Override
        public void handleMutationResult(ClassMutationResults resultat) {
            List<Definitionsmutant> mutanter = resultat.getMutations().stream().map(Definitionsmutant::av).toList();
            try {
                Path halv = Files.write(mapp.resolve("halv"), mutanter.stream().map(en -> en.rad(MELLAN)).toList());
                Files.move(halv, fil(mutanter.get(0).definition()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void runEnd() {
        }
    }
}
