package se.justerbar.protokoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is damaged or made to harm gives a reading or a clear fault, inside the limits that the reader keeps. */
class FientligFilTest {
    private static final String TYPER = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String PEKARE = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String KROPP = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private interface Innehall {
        void till(ZipOutputStream zip) throws IOException;
    }

    private static byte[] fil(Innehall dokument) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            del(zip, "[Content_Types].xml", TYPER);
            del(zip, "_rels/.rels", PEKARE);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            dokument.till(zip);
            zip.closeEntry();
        }
        return ut.toByteArray();
    }

    private static byte[] fil(String dokument) throws IOException {
        return fil(zip -> zip.write(dokument.getBytes(StandardCharsets.UTF_8)));
    }

    private static void del(ZipOutputStream zip, String namn, String innehall) throws IOException {
        zip.putNextEntry(new ZipEntry(namn));
        zip.write(innehall.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String fel(byte[] docx) {
        return assertThrows(Protokollsfel.class, () -> new Protokollslasare().las(docx, List.of())).getMessage();
    }

    @Test
    void enFilSomSvallerVagras() throws IOException {
        byte[] tomt = new byte[1 << 20];
        byte[] bomb = fil(zip -> {
            zip.write(KROPP.substring(0, KROPP.indexOf("%s")).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(tomt);
            }
        });
        assertTrue(bomb.length < 1 << 20, "it is small as it is sent");
        assertTrue(fel(bomb).startsWith("Filen går inte att läsa som ett Word-dokument"), fel(bomb));
    }

    /** Ten levels of ten, and one that asks for a file: with the entity in place it is the document that is read, so it must not be. */
    @Test
    void entiteterVagras(@TempDir Path mapp) throws IOException {
        Path hemlig = Files.writeString(mapp.resolve("hemlig.txt"), "Samordningsförbundet Hemlig");
        StringBuilder skratt = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 11; i++) {
            skratt.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String text = KROPP.formatted("<w:p><w:r><w:t>%s</w:t></w:r></w:p>");
        assertTrue(fel(fil(skratt + "]>" + text.formatted("&a10;"))).startsWith("Filen går inte att läsa"), "billion laughs");
        assertTrue(fel(fil("<!DOCTYPE w [<!ENTITY h SYSTEM \"" + hemlig.toUri() + "\">]>" + text.formatted("&h;"))).startsWith("Filen går inte att läsa"),
                "an external entity");
        assertTrue(new Protokollslasare().las(fil(text.formatted("Samordningsförbundet Öppen")), List.of()).underlag().contains("Samordningsförbundet Öppen"),
                "the same document without them is read");
    }

    @Test
    void djupaOchEndlosaTradarVagras() throws IOException {
        assertTrue(fel(fil(KROPP.formatted("<w:sdt><w:sdtContent>".repeat(20_000) + "</w:sdtContent></w:sdt>".repeat(20_000)))).startsWith("Filen går"
                + " inte att läsa"), "deep");
        assertTrue(fel(fil(KROPP.formatted("<w:p/>".repeat(2_000_000)))).startsWith("Filen "), "wide");
    }

    @Test
    void detSomIntearEttWorddokumentVagras() throws IOException {
        assertTrue(fel(new byte[0]).startsWith("Filen går inte att läsa"), "empty");
        assertTrue(fel("Protokoll fört den 2 december".getBytes(StandardCharsets.UTF_8)).startsWith("Filen går inte att läsa"), "a text");
        assertTrue(fel(fil("<html/>")).startsWith("Filen går inte att läsa"), "another document");
        assertEquals("Filen är större än 10 MiB. Ta bort bilder och bilagor ur den och försök igen.", fel(new byte[Protokollslasare.STORST + 1]));
    }

    /** Nothing of the document stands in what is said of it. */
    @Test
    void feletSagerIngetUrDokumentet() throws IOException {
        String fel = fel(fil(KROPP.formatted("<w:p><w:r><w:t>Karin Bengtsdotter</w:t></w:r>")));
        assertFalse(fel.contains("Bengtsdotter"), fel);
    }

    /** As many as -Dprotokoll.varianter says, in one process that has the memory of the reader. */
    @Test
    void skadadeFilerGerEnLasningEllerEttFel() throws Exception {
        int antal = Integer.getInteger("protokoll.varianter", 300);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-Xss2m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Skadade.class.getName(), Integer.toString(antal),
                        "20261123").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String svar = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), svar);
        var traff = Pattern.compile("lästa ([0-9]+) vägrade ([0-9]+) längst ([0-9]+) ms").matcher(svar);
        assertTrue(traff.matches(), svar);
        int lasta = Integer.parseInt(traff.group(1));
        assertEquals(antal, lasta + Integer.parseInt(traff.group(2)));
        assertTrue(lasta > antal / 10 && lasta < antal * 9 / 10, "both kinds are among them: " + svar);
        System.out.println(antal + " skadade protokoll: " + svar);
    }

    @Test
    void nagraSkadadeFilerIEnEgenProcess() {
        byte[] hel = Provprotokoll.fritt().klar();
        List<String> utfall = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            byte[] docx = Arrays.copyOf(hel, hel.length * i / 4);
            try {
                utfall.add(new Protokollslasare().las(docx, List.of()).underlag().isEmpty() ? "tom" : "läst");
            } catch (Protokollsfel e) {
                utfall.add("vägrad");
            }
        }
        assertEquals(List.of("vägrad", "vägrad", "vägrad", "läst"), utfall);
    }

    /** A process that never ends, begun in the reader's place. */
    static final class Slinga {
        /** Never ends. */
        public static void main(String[] argument) {
            while (argument.length == 0) {
                Thread.onSpinWait();
            }
        }
    }

    /** A process that takes more and more memory. */
    static final class Slukare {
        /** Ends when there is no more. */
        public static void main(String[] argument) {
            List<byte[]> allt = new ArrayList<>();
            while (argument.length == 0) {
                allt.add(new byte[1 << 20]);
            }
        }
    }

    /** A process that answers with what is no answer. */
    static final class Pratare {
        /** Says something. */
        public static void main(String[] argument) {
            System.out.print("Karin Bengtsdotter");
        }
    }

    private static String planterat(Class<?> klass) {
        return assertThrows(Protokollsfel.class, () -> new Protokollslasare(Duration.ofSeconds(4), klass.getName()).las(Provprotokoll.eget(),
                List.of())).getMessage();
    }

    @Test
    void grannsernaFangarDetSomPlanteras() {
        assertTrue(planterat(Slinga.class).startsWith("Filen tog för lång tid att läsa."), "time");
        assertTrue(planterat(Slukare.class).startsWith("Läsningen av filen avbröts, för den krävde mer minne"), "memory");
        assertTrue(planterat(Pratare.class).startsWith("Läsningen av filen avbröts"), "an answer that is none");
        assertEquals(0, ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)
                .filter(process -> process.info().commandLine().orElse("").contains("FientligFilTest$")).count(), "no process is left");
    }
}
