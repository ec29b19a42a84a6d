package se.justerbar.andring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.andring.Andrad.Sort;

/** The effect of an amendment, on editions that are put together from what is built here, with one word or number changed. */
class AndringTest {
    private static final Path KLASSER = Path.of("target/classes").toAbsolutePath();
    private static final String STYRELSE = "regelverk/forbundsordning-2024/styrelse.yaml";
    @TempDir
    private Path mapp;

    /** An edition that runs on the classes that are built, with its own texts before theirs, one file of scenarios and two examples. */
    private Path utgava(String namn, Map<String, String> andrade) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "se.justerbar.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, Stream.concat(Stream.of(KLASSER.toUri().toString()),
                Arrays.stream(Files.readString(Path.of("target/programvag.txt")).strip().split(File.pathSeparator)).map(fil -> Path.of(fil).toUri().toString()))
                .collect(Collectors.joining(" ")));
        Path jar = mapp.resolve(namn);
        try (OutputStream ut = Files.newOutputStream(jar); JarOutputStream arkiv = new JarOutputStream(ut, manifest)) {
            for (Map.Entry<String, byte[]> fil : filer(andrade).entrySet()) {
                for (String rot : List.of("se/justerbar/", "BOOT-INF/classes/se/justerbar/")) {
                    arkiv.putNextEntry(new JarEntry(rot + fil.getKey()));
                    arkiv.write(fil.getValue());
                }
            }
        }
        return jar;
    }

    private static Map<String, byte[]> filer(Map<String, String> andrade) throws IOException {
        Path rot = KLASSER.resolve("se/justerbar");
        Map<String, byte[]> filer = new LinkedHashMap<>();
        try (Stream<Path> alla = Files.walk(rot.resolve("regelverk"))) {
            for (Path fil : alla.filter(ett -> ett.toString().matches(".*\\.(yaml|drl)")).toList()) {
                filer.put(rot.relativize(fil).toString(), Files.readAllBytes(fil));
            }
        }
        for (String namn : List.of("version.properties", "features/forbundsordning-2024/arkivtillsyn.feature", "exempel/sex-av-tretton.json", "exempel/budget-2027.json")) {
            filer.put(namn, Files.readAllBytes(rot.resolve(namn)));
        }
        andrade.forEach((namn, text) -> filer.put(namn, text.getBytes(StandardCharsets.UTF_8)));
        return filer;
    }

    private static String andrad(String fil, String fran, String till) throws IOException {
        String text = Files.readString(KLASSER.resolve("se/justerbar").resolve(fil));
        assertTrue(text.contains(fran), () -> fran + " står inte i " + fil);
        return text.replace(fran, till);
    }

    @Test
    void ettAnnatTalNamnsMedDeSvarSomAndras() throws IOException {
        Path fran = utgava("fran.jar", Map.of());
        String feature = Files.readString(KLASSER.resolve("se/justerbar/features/forbundsordning-2024/arkivtillsyn.feature"));
        Path till = utgava("till.jar", Map.of(STYRELSE, andrad(STYRELSE, "varde: \"1/2\"", "varde: \"5/13\""),
                "features/forbundsordning-2024/ny.feature", feature.lines().limit(3).collect(Collectors.joining("\n")) + """

                          @styrelse/beslutforhet
                          Regel: Styrelsen är beslutför om fler än hälften av ledamöterna är närvarande.

                            Scenario: Sex av tretton
                              Givet att 6 ledamöter tjänstgör och övriga är frånvarande
                              När beslutet prövas
                              Så är meningen uppfylld
                        """));
        Andringsbild bild = Andring.mellan(fran, till);
        assertFalse(bild.lika());
        assertEquals(List.of(new Andrad(Sort.tal, "forbundsordning-2024: beslutfor-fler-an", "från den 1 januari 2024: 1/2", "från den 1 januari 2024: 5/13")),
                bild.andrade());
        assertEquals(List.of("sex-av-tretton"), bild.andraExempel().stream().map(Andratsvar::namn).toList());
        assertEquals(2, bild.exempel());
        assertEquals(List.of(new Andratsvar("forbundsordning-2024/ny.feature: Sex av tretton",
                List.of("från underkänt: väntat uppfylld, men det blev brister; sett: 6 av 13 platser tjänstgör; det krävs minst 7. till godkänt"))), bild.andraScenarier());
    }

    @Test
    void varjeSortsAndringNamns() throws IOException {
        Utgava fran = Utgava.av(utgava("fran.jar", Map.of()));
        String ord = andrad(STYRELSE, "fler än hälften av ledamöterna är närvarande.", "minst sex av ledamöterna är närvarande.");
        String drl = "regelverk/forbundsordning-2024/styrelse.drl";
        assertEquals(List.of(), Jamforelse.av(fran, fran));
        assertEquals(List.of("ordalydelse styrelse/beslutforhet"), andrade(fran, STYRELSE, ord));
        assertEquals(List.of("regel styrelse/beslutforhet ”Beslutförhet - brister”"),
                andrade(fran, drl, andrad(drl, "tjanstgorande.hogst < kravs.minst )\nthen\n  utslag.brister", "tjanstgorande.hogst <= kravs.minst )\nthen\n  utslag.brister")));
        assertEquals(List.of("lasning styrelse/beslutforhet"), andrade(fran, STYRELSE, andrad(STYRELSE, "tillampas: alla-platser", "tillampas: tillsatta-platser")));
        assertEquals(List.of("verkan styrelse/beslutforhet"), andrade(fran, STYRELSE, andrad(STYRELSE, "amne: Narvarobild\n    foljd: hindrarBeslut",
                "amne: Narvarobild\n    foljd: bristIHandlaggningen")));
        assertEquals(List.of("text forbundsordning-2024"), andrade(fran, "regelverk/forbundsordning-2024/regelverk.yaml",
                andrad("regelverk/forbundsordning-2024/regelverk.yaml", "Ett förslag.", "Ett utkast.")));
        String arkiv = "regelverk/forbundsordning-2024/arkivtillsyn.yaml";
        assertEquals(List.of("norm"), andrade(fran, arkiv, Files.readString(KLASSER.resolve("se/justerbar").resolve(arkiv)).replaceFirst("id: arkivtillsyn/\\S+", "id: arkivtillsyn/annan"))
                .stream().map(ett -> ett.split(" ")[0]).distinct().toList());
    }

    private List<String> andrade(Utgava fran, String fil, String text) throws IOException {
        return Jamforelse.av(fran, Utgava.av(utgava("till.jar", Map.of(fil, text)))).stream().map(ett -> ett.sort() + " " + ett.plats()).toList();
    }

    @Test
    void enFilSomInteArProgrammetNamns() throws IOException {
        Path text = Files.writeString(mapp.resolve("x.jar"), "inget arkiv");
        assertEquals(text + ": Filen går inte att läsa som en jar-fil. Bygg om den eller ange en annan.",
                assertThrows(Andringsfel.class, () -> Andring.mellan(text, text)).getMessage());
        Path ingen = mapp.resolve("finns-inte.jar");
        assertEquals(ingen + ": Filen finns inte. Ange den byggda filen, justerbar-VERSION-exec.jar.",
                assertThrows(Andringsfel.class, () -> Andring.mellan(ingen, ingen)).getMessage());
        Path annat = mapp.resolve("annat.jar");
        try (JarOutputStream arkiv = new JarOutputStream(Files.newOutputStream(annat))) {
            arkiv.putNextEntry(new JarEntry("x"));
        }
        assertEquals(annat + ": Filen är inte programmet justerbar. Ange den byggda filen, justerbar-VERSION-exec.jar.",
                assertThrows(Andringsfel.class, () -> Andring.mellan(annat, annat)).getMessage());
    }
}
