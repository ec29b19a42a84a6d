package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs after the suite and reads all that it wrote: no name of a person that any test used may stand there. */
class LoggnamnTest {
    private static final Path RAPPORTER = Path.of("target/surefire-reports");
    /** Every person in the tests is called something -sson or -dotter. */
    private static final Pattern NAMN = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:sson|dotter)\\b");
    @TempDir
    private Path mapp;

    /** The names that the tests use, read from the tests. */
    private static Set<String> namn() {
        Set<String> namn = new TreeSet<>();
        Stream.of(".java", ".yaml").flatMap(slut -> Projekt.filer("src/test", slut).stream())
                .forEach(fil -> NAMN.matcher(Projekt.text(fil.toString())).results().map(MatchResult::group).forEach(namn::add));
        return namn;
    }

    /** Each name, and each of its parts where it stands alone, with the file that has it. */
    private static List<String> fynd(List<Path> loggar, Set<String> namn) throws IOException {
        List<String> fynd = new ArrayList<>();
        for (Path logg : loggar) {
            String text = new String(Files.readAllBytes(logg), StandardCharsets.UTF_8);
            namn.stream().filter(ett -> text.contains(ett) || text.contains(ett.substring(ett.indexOf(' ') + 1))).forEach(ett -> fynd.add(logg.getFileName() + ": " + ett));
        }
        return fynd;
    }

    @Test
    void ingenLoggHarEttNamn() throws IOException {
        Set<String> namn = namn();
        assertTrue(namn.contains("Gallrad Gallradsson") && namn.size() >= 4, namn::toString);
        List<Path> loggar = Projekt.filer(RAPPORTER.toString(), "-output.txt");
        assertTrue(!Files.exists(RAPPORTER.resolve("TEST-se.justerbar.tjanst.TjanstTest.xml"))
                || Files.readString(RAPPORTER.resolve("se.justerbar.tjanst.TjanstTest-output.txt")).contains(" INFO PUT /justerbar/v1/granskningar/{id}/namn 200 "),
                "the log of the service is among them");
        assertEquals(List.of(), fynd(loggar, namn));
    }

    @Test
    void ettNamnIEnLoggHittas() throws IOException {
        Path logg = Files.writeString(mapp.resolve("a-output.txt"), "INFO Gallradsson kom in\n");
        assertEquals(List.of("a-output.txt: Gallrad Gallradsson"), fynd(List.of(logg), namn()));
    }
}
