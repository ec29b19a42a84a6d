package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.Projekt;

/** The lines with curl in the README do what stands there, run by a shell as they are written but for the port. */
class LasMigTjanstTest {
    @TempDir
    private Path mapp;

    @Test
    void radernaMedCurlGorDetSomStar() throws IOException, InterruptedException {
        Matcher block = Pattern.compile("## Pröva genom tjänsten.*?```sh\n(.*?)```", Pattern.DOTALL).matcher(Projekt.text("README.md"));
        assertTrue(block.find());
        program();
        try (Provtjanst tjanst = Provtjanst.starta(mapp.resolve("justerbar-journal"), Map.of())) {
            String ut = skal(block.group(1).replace(":8080", ":" + tjanst.port()));
            assertTrue(ut.contains("Kvittot håller."), ut);
            assertTrue(ut.contains("\"pekare\" : \"/arende\""), ut);
            assertEquals(1, tjanst.hamta("/granskningar").json().get("antal").intValue());
            assertEquals("brister", Provtjanst.JSON.readTree(Files.readAllBytes(mapp.resolve("svar.json"))).get("bedomning").stringValue());
        }
    }

    /** The program where the README has it. */
    private void program() throws IOException {
        String vag = Path.of("target/classes").toAbsolutePath() + ":" + Files.readString(Path.of("target/programvag.txt")).strip();
        Path fil = Files.createDirectories(mapp.resolve("target")).resolve("justerbar");
        Files.writeString(fil, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + vag + "' se.justerbar.cli.Main \"$@\"\n");
        Files.setPosixFilePermissions(fil, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String skal(String rader) throws IOException, InterruptedException {
        Process skal = new ProcessBuilder("bash", "-e", "-u", "-o", "pipefail", "-c", rader).directory(mapp.toFile()).redirectErrorStream(true).start();
        String ut = new String(skal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(skal.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, skal.exitValue(), ut);
        return ut;
    }
}
