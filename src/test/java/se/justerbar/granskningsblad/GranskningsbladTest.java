package se.justerbar.granskningsblad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.journal.Bokforare;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Provdatabaser;
import se.justerbar.journal.Provdatabaser.Slag;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.mutation.Scenariokorning;
import se.justerbar.svar.Svarsvy;
import se.justerbar.underlag.Underlag;

/** The sheet is what an archive takes, says all that the answer says, and is the same each time. */
class GranskningsbladTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final int ALLA = 200;
    private final Justerbar justerbar = Justerbar.load();
    private final Granskningsblad blad = new Granskningsblad();
    @TempDir
    private Path mapp;
    private Journal journal;

    @BeforeEach
    void oppna() {
        journal = Journal.oppna(Provdatabaser.ny(Slag.sqlite, mapp), Clock.systemUTC());
    }

    @AfterEach
    void stang() {
        journal.close();
    }

    private Bladmaterial material(Underlag underlag, String granskare) {
        Bokforare.Bokfort bokfort = new Bokforare(justerbar, journal).granska(underlag, DAG, new Bokforare.Uppgifter("a", "0f".repeat(32), null, null));
        return new Bladmaterial(bokfort.granskning(), Svarsvy.av(bokfort.granskning(), pekare -> new Svarsvy.Saknad(pekare, null)), (Granskningspost) bokfort.kvitto().post(),
                bokfort.kvitto(), granskare, Bilder.av(justerbar, underlag));
    }

    private static Underlag exempel(String namn) {
        return new Underlagslasare().las(Projekt.exempel(namn));
    }

    /** The text of the sheet without white space and the numbers of its pages, since a line and a page may end anywhere. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return tatt(new PDFTextStripper().getText(dokument)).replaceAll("Sida[0-9]+av[0-9]+", "");
        }
    }

    private static String tatt(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }

    private static Set<String> fynd(Granskning granskning) {
        return granskning.arenden().stream().flatMap(arende -> arende.fynd().stream()).map(fynd -> fynd.id()).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-2027", "bidrag-fel-alder", "lika-utan-utslagsrost", "tomt-sammantrade", "vastra-malardalen-budget-2023", "likvidation-fel-ordning"})
    void bladetArArkivbestandigtOchDetsammaVarjeGang(String namn) throws IOException {
        Bladmaterial material = material(exempel(namn), "Anna Björk");
        byte[] pdf = blad.pdf(material);
        assertEquals(List.of(), Arkivprov.fel(pdf));
        assertArrayEquals(pdf, new Granskningsblad().pdf(material));
        String text = text(pdf);
        assertTrue(text.contains("AnnaBjörk") && text.contains("0f".repeat(32)) && text.contains(material.post().id()) && text.contains("Underskrift"), text);
        assertTrue(text.contains(tatt(Stycke.av(material.granskning(), material.post(), material.kvitto()))), text);
        Set<String> fynd = fynd(material.granskning());
        assertEquals(fynd, fynd.stream().filter(id -> text.contains(tatt(id))).collect(Collectors.toCollection(TreeSet::new)));
        material.diagram().forEach(bild -> bild.rader().forEach(rad -> assertTrue(text.contains(tatt(rad)), rad)));
    }

    /** A sheet of another check, of another name or without the pictures is another sheet. */
    @Test
    void detSomArAnnatSyns() {
        Bladmaterial material = material(exempel("lika-med-utslagsrost"), "Anna Björk");
        byte[] pdf = blad.pdf(material);
        Bladmaterial utanNamn = new Bladmaterial(material.granskning(), material.svar(), material.post(), material.kvitto(), null, material.diagram());
        Bladmaterial utanBilder = new Bladmaterial(material.granskning(), material.svar(), material.post(), material.kvitto(), "Anna Björk", List.of());
        for (Bladmaterial annat : List.of(utanNamn, utanBilder, material(exempel("lika-med-utslagsrost"), "Anna Björk"))) {
            assertFalse(Arrays.equals(pdf, blad.pdf(annat)));
        }
    }

    /** What is asked to say that a sheet is sound says that another PDF is not. */
    @Test
    void enVanligPdfDuger() throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (PDDocument dokument = new PDDocument()) {
            dokument.addPage(new PDPage());
            dokument.save(ut);
        }
        List<String> fel = Arkivprov.fel(ut.toByteArray());
        assertTrue(fel.stream().anyMatch(ett -> ett.startsWith("2a")) && fel.stream().anyMatch(ett -> ett.startsWith("ua1")), fel::toString);
        assertFalse(Arkivprov.fel("inte en PDF".getBytes(StandardCharsets.US_ASCII)).isEmpty());
    }

    /** Two hundred of the suite's underlag, spread over all of it, with every verdict among them. */
    @Test
    @Tag("blad")
    void tvahundraBladArArkivbestandiga() throws IOException {
        List<Underlag> alla = new ArrayList<>();
        assertNull(new Scenariokorning().kor(underlag -> {
            alla.add(underlag);
            return justerbar.granska(underlag);
        }, Scenariokorning.alla()));
        Set<Bedomning> sedda = EnumSet.noneOf(Bedomning.class);
        int medBild = 0;
        for (int i = 0; i < ALLA; i++) {
            Bladmaterial material = material(alla.get(i * (alla.size() / ALLA)), i % 2 == 0 ? "Anna Björk" : null);
            byte[] pdf = blad.pdf(material);
            assertEquals(List.of(), Arkivprov.fel(pdf), "sheet " + i);
            assertArrayEquals(pdf, blad.pdf(material));
            String text = text(pdf);
            fynd(material.granskning()).forEach(id -> assertTrue(text.contains(tatt(id)), id));
            sedda.add(material.granskning().bedomning());
            medBild += material.diagram().isEmpty() ? 0 : 1;
        }
        System.out.println("Blad " + ALLA + ", med bild " + medBild + ", fel enligt veraPDF 0.");
        assertEquals(EnumSet.allOf(Bedomning.class), sedda);
        assertTrue(medBild > ALLA / 2);
    }
}
