package se.justerbar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.justerbar.Projekt;
import se.justerbar.tjanst.Installningar;
import se.justerbar.tjanst.Installningslasare;

/** What the documents point at is there: files, commands with their options, profiles of the build, settings, and what the unit starts. */
class DokumentTest {
    private static final String DRIFT = Projekt.text("docs/drift.md");
    private static final String ENHET = Projekt.text("docs/justerbar.service");
    private static final Pattern LANK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    /** What is marked as code, in a line or as lines of its own. */
    private static final Pattern KOD = Pattern.compile("```.*?```|`[^`]+`", Pattern.DOTALL);
    private static final Pattern FIL = Pattern.compile("(?:docs|features|rules|src|\\.ci)/[\\w./-]+");
    private static final Pattern KOMMANDO = Pattern.compile("\\bjusterbar ([a-z]+)((?: [^|\n]*)?)");
    private static final Pattern PROFIL = Pattern.compile("-P([a-z]+)");
    private static final Pattern FLAGGA = Pattern.compile(" (--[a-z-]+)");

    private static List<Path> dokument() {
        return Stream.concat(Stream.of(Path.of("README.md")), Projekt.filer("docs", ".md").stream()).toList();
    }

    private static List<String> kod(Path dokument) {
        return KOD.matcher(Projekt.text(dokument.toString())).results().map(MatchResult::group).toList();
    }

    private static CommandLine program() {
        OutputStream ingen = OutputStream.nullOutputStream();
        return new CommandLine(new Main(), new Fabrik(new PrintStream(ingen), new PrintWriter(ingen)));
    }

    @Test
    void varjeLankLederTillEnFil() {
        Set<String> brutna = new TreeSet<>();
        int antal = 0;
        for (Path dokument : dokument()) {
            for (MatchResult lank : LANK.matcher(Projekt.text(dokument.toString())).results().toList()) {
                antal++;
                if (!lank.group(1).startsWith("https://") && !Files.isRegularFile(dokument.resolveSibling(lank.group(1)))) {
                    brutna.add(dokument + ": " + lank.group(1));
                }
            }
        }
        assertEquals(Set.of(), brutna);
        assertTrue(antal > 20);
    }

    @Test
    void varjeFilSomNamnsFinns() {
        Set<String> borta = new TreeSet<>();
        for (Path dokument : dokument()) {
            kod(dokument).stream().map(kod -> kod.replace("`", "")).filter(kod -> FIL.matcher(kod).matches() && !Files.exists(Path.of(kod)))
                    .forEach(kod -> borta.add(dokument + ": " + kod));
        }
        assertEquals(Set.of(), borta);
    }

    @Test
    void varjeKommandoOchFlaggaFinns() {
        Map<String, CommandLine> kommandon = program().getSubcommands();
        Set<String> okanda = new TreeSet<>();
        int antal = 0;
        for (Path dokument : dokument()) {
            for (MatchResult rad : kod(dokument).stream().flatMap(kod -> KOMMANDO.matcher(kod).results()).toList()) {
                antal++;
                CommandLine kommando = kommandon.get(rad.group(1));
                if (kommando == null) {
                    okanda.add(dokument + ": " + rad.group());
                } else {
                    FLAGGA.matcher(rad.group(2)).results().map(flagga -> flagga.group(1))
                            .filter(flagga -> !kommando.getCommandSpec().optionsMap().containsKey(flagga))
                            .forEach(flagga -> okanda.add(dokument + ": " + rad.group(1) + " " + flagga));
                }
            }
        }
        assertEquals(Set.of(), okanda);
        assertTrue(antal > 40, "för få kommandon: " + antal);
    }

    @Test
    void varjeProfilFinns() {
        String pom = Projekt.text("pom.xml");
        List<String> profiler = dokument().stream().flatMap(dokument -> PROFIL.matcher(Projekt.text(dokument.toString())).results())
                .map(profil -> profil.group(1)).distinct().toList();
        assertEquals(List.of(), profiler.stream().filter(profil -> !pom.contains("<id>" + profil + "</id>")).toList());
        assertTrue(profiler.size() >= 5, profiler.toString());
    }

    /** All there is to set, as the records of the settings name it. */
    private static Stream<String> namn(Class<?> post) {
        return Arrays.stream(post.getRecordComponents()).map(RecordComponent::getName);
    }

    /** The block of settings is one that the service takes, sets all there is to set, and what the table calls default is so. */
    @Test
    void installningarnaGarAttLasa(@TempDir Path mapp) throws IOException {
        String block = DRIFT.split("```properties\n")[1].split("```")[0];
        Path fil = Files.writeString(mapp.resolve("tjanst.properties"), block);
        Installningar installningar = Installningslasare.las(fil.toString(), Map.of());
        assertEquals(List.of("justerbar.exempel.se"), installningar.vardnamn());

        Set<String> alla = new TreeSet<>();
        namn(Installningar.class).filter(namn -> !List.of("inloggning", "kontakt", "redogorelse").contains(namn)).forEach(alla::add);
        namn(Installningar.Inloggning.class).forEach(alla::add);
        namn(Installningar.Kontakt.class).map("kontakt."::concat).forEach(alla::add);
        namn(Installningar.Redogorelse.class).map("redogorelse."::concat).forEach(alla::add);
        Properties satta = new Properties();
        satta.load(new StringReader(block));
        assertEquals(alla, satta.stringPropertyNames().stream().map(namn -> namn.replace("justerbar.tjanst.", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(List.of(), alla.stream().filter(namn -> !DRIFT.matches("(?s).*\n\\|[^|]*`" + namn + "`.*")).toList());

        Files.writeString(fil, block.replaceAll("(?m)^.*\\.(adress|port|algoritm|hyresgast|ko) =.*$", ""));
        Installningar forvalda = Installningslasare.las(fil.toString(), Map.of());
        for (String rad : List.of("lyssnar | " + forvalda.adress() + " och " + forvalda.port(), "skicka igen | " + forvalda.ko(),
                "underskriven med | " + forvalda.inloggning().algoritm(), "förbund den gäller | " + forvalda.inloggning().hyresgast())) {
            assertTrue(DRIFT.contains(rad + " |"), rad);
        }
    }

    private static String varde(String nyckel) {
        return ENHET.lines().filter(rad -> rad.startsWith(nyckel + "=")).findFirst().orElseThrow().substring(nyckel.length() + 1);
    }

    /** The unit starts a command line of the program, in the folders that the page says, and waits for what is being answered. */
    @Test
    void enhetenStartarTjansten() {
        String[] ord = varde("ExecStart").split(" ");
        assertEquals("/opt/justerbar/justerbar", ord[0]);
        CommandLine.ParseResult tolkad = program().parseArgs(Arrays.copyOfRange(ord, 1, ord.length)).subcommand();
        assertEquals("tjanst", tolkad.commandSpec().name());
        for (String vag : List.of(tolkad.matchedOptionValue("--installningar", ""), tolkad.matchedOptionValue("--journal", ""),
                varde("EnvironmentFile").substring(1), varde("WorkingDirectory"))) {
            assertTrue(DRIFT.contains("`" + vag + "`"), vag);
        }
        String ramverk = Projekt.text("src/main/resources/se/justerbar/tjanst/ramverk.properties");
        int nad = Integer.parseInt(ramverk.split("timeout-per-shutdown-phase=")[1].split("s")[0]);
        assertTrue(Integer.parseInt(varde("TimeoutStopSec").replace("s", "")) > nad);
        assertEquals("2 65", varde("RestartPreventExitStatus"));
    }

    /** The lines that take a copy and put it back, each after the other, in a folder of their own. */
    @Test
    void kopiansRaderGarSomDeStar(@TempDir Path mapp) throws IOException {
        Path underlag = Files.write(mapp.resolve("underlag.json"), Projekt.exempel("budget-2027"));
        assertEquals(0, kor("granska", "--journal", mapp.resolve("journal").toString(), underlag.toString()));
        List<String> rader = DRIFT.split("```sh\n")[1].split("```")[0].lines().toList();
        assertEquals(3, rader.size());
        for (String rad : rader) {
            String[] ord = rad.replace("/var/lib/justerbar", mapp.toString()).replace("kopia.ndjson", mapp + "/kopia.ndjson").split(" ");
            assertEquals("justerbar", ord[0]);
            assertEquals(0, kor(Arrays.copyOfRange(ord, 1, ord.length)), rad);
        }
    }

    private static int kor(String... argument) {
        ByteArrayOutputStream fel = new ByteArrayOutputStream();
        int kod = Main.kor(OutputStream.nullOutputStream(), fel, argument);
        assertEquals("", fel.toString(StandardCharsets.UTF_8));
        return kod;
    }
}
