package se.justerbar.protokoll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Protokolletsutfall;
import se.justerbar.underlag.Underlag;

/** What is read in minutes of several shapes, and how sure it is; what is not clear is unsure or left out, and told of. */
class FrittProtokollTest {
    private static final String HUVUD = """
            # Samordningsförbundet Västmanland
            # Protokoll styrelsesammanträde 2026-12-02
            """;

    private static Underlag underlag(Protokollslasning last) {
        return new Underlagslasare().las(last.underlag().getBytes(StandardCharsets.UTF_8));
    }

    /** The attendance, a line a row, with a question mark before what is unsure. */
    private static List<String> narvaro(Protokollslasning last) {
        Map<String, Sakerhet> sakra = new HashMap<>();
        last.falt().forEach(falt -> sakra.put(falt.pekare(), falt.sakerhet()));
        List<String> rader = new ArrayList<>();
        List<Narvaro> narvaro = underlag(last).sammantrade().narvaro();
        for (int i = 0; i < narvaro.size(); i++) {
            Narvaro rad = narvaro.get(i);
            String hit = "/sammantrade/narvaro/" + i;
            rader.add(tecken(sakra, hit + "/plats") + rad.plats() + " " + rad.roll() + " " + tecken(sakra, hit + "/status") + rad.status()
                    + (rad.hela() == null ? " " + rad.fran() + "–" + rad.till() : "") + (rad.distans() == null ? "" : " distans"));
        }
        return rader;
    }

    private static String tecken(Map<String, Sakerhet> sakra, String pekare) {
        return sakra.get(pekare) == Sakerhet.saker ? "" : "?";
    }

    private static Sakerhet sakerhet(Protokollslasning last, String pekare) {
        return last.falt().stream().filter(falt -> falt.pekare().equals(pekare)).map(Lasfalt::sakerhet).findFirst().orElse(null);
    }

    @Test
    void listorOchLoptextLases() {
        Protokollslasning last = Provprotokoll.fritt().last();
        Underlag underlag = underlag(last);
        assertEquals("Samordningsförbundet Västmanland", underlag.forbund());
        assertEquals("2026-12-02 styrelsen fysiskt", underlag.sammantrade().datum() + " " + underlag.sammantrade().organ()
                + " " + underlag.sammantrade().form());
        assertEquals(List.of("Fagersta ledamot tjanstgor", "Sala ledamot tjanstgor", "Köping ledamot tjanstgor § 36–§ 38",
                "Försäkringskassan ledamot tjanstgor",
                "Arbetsförmedlingen ledamot tjanstgor", "Köping ersattare tjanstgor § 39–§ 40", "Norberg ersattare narvarandeUtanAttTjanstgora",
                "Arboga ledamot franvarande"), narvaro(last));
        assertEquals(List.of("§ 36", "§ 37", "§ 38", "§ 39", "§ 40"), underlag.arenden().stream().map(Arende::id).toList());
        assertEquals("Sala 2026-12-09", underlag.arenden().get(0).protokoll().justerare() + " " + underlag.arenden().get(0).protokoll().justeringsdag());
        Arende budget = underlag.arenden().get(1);
        assertEquals("omrostning 3 2 0 bifall", budget.avgorande() + " " + budget.omrostning().ja() + " " + budget.omrostning().nej()
                + " " + budget.omrostning().avstar() + " " + budget.utfall());
        assertEquals(List.of("Sala", "Försäkringskassan"), budget.yrkanden().stream().map(yrkande -> yrkande.plats()).toList());
        assertEquals(List.of("Sala"), budget.reservationer().stream().map(reservation -> reservation.plats()).toList());
        Arende avtal = underlag.arenden().get(3);
        assertEquals("Sala viceOrdforande aterremiss", avtal.ordforande().plats() + " " + avtal.ordforande().uppdrag() + " " + avtal.utfall());
        assertEquals("Fagersta false false", avtal.jav().get(0).plats() + " " + avtal.jav().get(0).deltog() + " " + avtal.jav().get(0).kvar());
        assertEquals(Protokolletsutfall.bordlaggning, underlag.arenden().get(4).utfall());
    }

    /** The words go to the secretary and the names nowhere else; each fact says where it stood. */
    @Test
    void varjeFaltSagerVarOchVad() {
        Protokollslasning last = Provprotokoll.fritt().last();
        Lasfalt falt = last.falt().stream().filter(ett -> ett.pekare().equals("/arenden/1/yrkanden/0/plats")).findFirst().orElseThrow();
        assertEquals("§ 37, stycke 3", falt.var());
        assertEquals("Per Nilsson (M) yrkar avslag.", falt.ord());
        assertFalse(last.underlag().contains("sson") || last.underlag().contains("dotter"), last.underlag());
        assertEquals(Sakerhet.osaker, sakerhet(last, "/arenden/1/slag"), "a kind is always a guess");
    }

    @Test
    void tabellerMedRubrikerLases() {
        Protokollslasning last = new Provdokument().text(HUVUD).tabell("""
                Medlem|Ledamot|Närvarande|Ersättare|Närvarande
                Köpings kommun|Karin Bengtsdotter, ordf.|X|Eva Svensson|–
                Västerås stad|Per Nilsson, vice ordf.|–|Sara Larsdotter|T
                Kungsör|Anna Olsdotter|§§ 1-2|Nils Persson|T § 3
                FK|Sven Karlsson|X|Olle Jonsson|X
                AF|Lisa Mattsson|Frånvarande||
                """).text("§ 1 Verksamhetsplan\nStyrelsen beslutar att fastställa planen.\n§ 2 Budget 2027\nOmröstning").tabell("""
                Namn|Ja|Nej|Avstår
                Karin Bengtsdotter|X||
                Sara Larsdotter||X|
                Anna Olsdotter|||X
                Summa|1|1|1
                """).text("§ 3 Övriga frågor\nVid protokollet").last();
        assertEquals(List.of("Köping ledamot tjanstgor", "Köping ersattare franvarande", "Västerås ledamot franvarande", "Västerås ersattare tjanstgor",
                "Kungsör ledamot tjanstgor § 1–§ 2", "Kungsör ersattare tjanstgor § 3–§ 3", "Försäkringskassan ledamot tjanstgor",
                "Försäkringskassan ersattare narvarandeUtanAttTjanstgora", "Arbetsförmedlingen ledamot franvarande"), narvaro(last));
        assertEquals("[ja, nej, avstar]", underlag(last).arenden().get(1).omrostning().roster().stream().map(rost -> rost.rost()).toList().toString());
        assertEquals(Sakerhet.saker, sakerhet(last, "/arenden/1/omrostning/roster/1/rost"));
        assertEquals(Integer.valueOf(1), underlag(last).arenden().get(1).omrostning().ja());
    }

    /** Labels to the left and persons to the right, an agenda with the same numbers first, and headings in two lines. */
    @Test
    void etikettTabellOchDagordningLases() {
        Protokollslasning last = new Provdokument().tabell("""
                Plats och tid|Stadshuset i Sala, tisdag 3 mars 2026, kl 13.15-15.00
                Beslutande|Karin Bengtsdotter (S), Sala, ordförande / Per Nilsson (M), Köping, 1:e vice ordförande / Anna Larsdotter (C), Arboga, §§ 4-6, ej § 5 / Lisa Olsdotter, Arbetsförmedlingen (via Teams)
                Tjänstgörande ersättare|Nils Persson (V), Sala, ersätter Karin Bengtsdotter § 6
                Övriga deltagare|Maria Mattsson, förbundschef
                """).text("""
                Styrelsen för Samordningsförbundet Västmanland
                # Ärendelista
                § 4 Dagordning
                § 5 Budget
                § 6 Avtal
                # § 4
                # Fastställande av dagordning
                Styrelsens beslut
                Dagordningen fastställs.
                # § 5
                # Ändrad budget 2026
                Ja röstar: Karin Bengtsdotter (S) och Lisa Olsdotter.
                Nej röstar: Per Nilsson (M).
                # § 6
                # Avtal med Sala kommun
                Karin Bengtsdotter (S) deltar inte i handläggning och beslut på grund av jäv. Per Nilsson (M) tjänstgör som ordförande.
                Styrelsens beslut
                Styrelsen avslår förslaget.
                """).last();
        Underlag underlag = underlag(last);
        assertEquals(List.of("Fastställande av dagordning", "Ändrad budget 2026", "Avtal med Sala kommun"),
                underlag.arenden().stream().map(Arende::rubrik).toList());
        assertEquals(List.of("Sala ledamot tjanstgor", "Köping ledamot tjanstgor", "Arboga ledamot tjanstgor § 4–§ 4", "Arboga ledamot tjanstgor § 6–§ 6",
                "Arbetsförmedlingen ledamot tjanstgor distans", "Sala ersattare tjanstgor § 6–§ 6"), narvaro(last));
        assertEquals("blandat", underlag.sammantrade().form().toString());
        assertEquals("[ja, ja, nej]", underlag.arenden().get(1).omrostning().roster().stream().map(rost -> rost.rost()).toList().toString());
        assertEquals("Köping", underlag.arenden().get(2).ordforande().plats());
        assertEquals(Protokolletsutfall.avslag, underlag.arenden().get(2).utfall());
    }

    /** What could be read in two ways is never sure. */
    @Test
    void detOklaraArOsakert() {
        Protokollslasning last = new Provdokument().text(HUVUD + """
                Beslutande
                Köping: Karin Bengtsdotter, ordförande
                Arboga: Per Nilsson, ersättare för Bo Edvardsson som anmält förhinder
                Kungsör: Lisa Olsdotter ersätts av Eva Svensson
                Sala: Anna Larsdotter
                Norberg: Nils Persson
                Tjänstgörande ersättare
                Olle Jonsson, Fagersta
                Frånvarande
                Norberg: Nils Persson
                § 1 Ansökan
                Anna Larsdotter anmälde jäv. Jävet prövades och styrelsen fann att jäv inte föreligger.
                Styrelsen beslutar att avslå ansökan.
                § 2 Val
                Anna Larsdotter lämnade sammanträdet efter § 1.
                Votering begärdes. 3 ja-röster och 1 nej-röst avgavs. Ja röstar: Karin Bengtsdotter och Anna Larsdotter.
                """).last();
        List<String> narvaro = narvaro(last);
        assertEquals("Köping ledamot tjanstgor", narvaro.get(0), narvaro.toString());
        assertTrue(narvaro.subList(1, narvaro.size()).stream().allMatch(rad -> rad.startsWith("?")), narvaro.toString());
        for (String pekare : List.of("/arenden/0/jav/0/plats", "/arenden/0/utfall", "/arenden/1/omrostning/ja", "/arenden/1/omrostning/roster/0/rost")) {
            assertEquals(Sakerhet.osaker, sakerhet(last, pekare), pekare);
        }
        assertEquals(null, underlag(last).arenden().get(0).jav().get(0).behandling());
        assertTrue(last.olast().size() >= 4, last.olast().toString());
    }

    @Test
    void tvaMedSammaNamnSkiljsAtAvPartiet() {
        Protokollslasning last = new Provdokument().text(HUVUD + """
                Beslutande ledamöter
                Karin Bengtsdotter (S), Sala
                Karin Bengtsdotter (M), Köping
                § 1 Budget
                Karin Bengtsdotter yrkar avslag.
                Karin Bengtsdotter (M) reserverar sig mot beslutet.
                """).last();
        assertEquals(List.of("Sala ledamot tjanstgor", "Köping ledamot tjanstgor"), narvaro(last));
        assertEquals(null, underlag(last).arenden().get(0).yrkanden());
        assertEquals("Köping", underlag(last).arenden().get(0).reservationer().get(0).plats());
        assertTrue(last.olast().stream().anyMatch(mening -> mening.startsWith("§ 1, stycke 1: ett namn kan syfta på flera")), last.olast().toString());
    }

    /** The secretary's own board tells who sits where, and who is the ersättare. */
    @Test
    void styrelsenGerPlatserna() {
        byte[] docx = new Provdokument().text(HUVUD + """
                Närvarande: Karin Bengtsdotter, Per Nilsson, Eva Svensson för Anna Larsdotter
                § 1 Budget
                Per Nilsson yrkar avslag.
                """).klar();
        Protokollslasning last = new Protokollslasare().las(docx, Provprotokoll.STYRELSE);
        assertEquals(List.of("Fagersta ledamot tjanstgor", "Sala ledamot tjanstgor"), narvaro(last).subList(0, 2));
        assertTrue(narvaro(last).get(2).matches("\\??Köping ersattare \\?tjanstgor"), narvaro(last).toString());
        assertEquals("Sala", underlag(last).arenden().get(0).yrkanden().get(0).plats());
    }

    @Test
    void ettNamnIEnRubrikTasInteMed() {
        Protokollslasning last = new Provdokument().text(HUVUD + "Beslutande\nKarin Bengtsdotter, Sala\n§ 1 Karin Bengtsdotters avsägelse\n§ 2 Ärende"
                + " om Ulla Jonsson\n§ 3 Budget").last();
        assertEquals(Arrays.asList(null, null, "Budget"), underlag(last).arenden().stream().map(Arende::rubrik).toList());
        assertTrue(last.olast().stream().filter(mening -> mening.contains("rubriken verkar ha ett namn")).count() == 2, last.olast().toString());
    }

    @Test
    void dagarIOrdOchSiffrorLases() {
        for (String text : List.of("den 2 december 2026", "onsdagen den andra december 2026", "2026-12-02", "2/12 2026", "20261202", "2 dec. 2026")) {
            assertEquals(List.of("2026-12-02 true"), Dag.alla(text, 0).stream().map(dag -> dag.dag() + " " + dag.saker()).toList(), text);
        }
        assertEquals(List.of(false), Dag.alla("tisdagen den 2 december 2026", 0).stream().map(Dag::saker).toList(), "it was a Wednesday");
        assertEquals(List.of(), Dag.alla("den 31 februari 2026", 0));
    }

    /** Numbers that Word makes, changes that are tracked, text that is hidden, and a text box that stands there twice. */
    @Test
    void wordsEgnaSattAttSkrivaLases() throws IOException {
        String t = "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        String nummer = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + t + "</w:p>";
        String ruta = "<w:txbxContent><w:p>" + t.formatted("Beslutande: Karin Bengtsdotter, Sala, ordförande") + "</w:p></w:txbxContent>";
        String kropp = "<w:p>" + t.formatted("Samordningsförbundet Västmanland, styrelsen, sammanträde 2026-12-02")
                + "<w:r><mc:AlternateContent><mc:Choice>" + ruta + "</mc:Choice><mc:Fallback>" + ruta + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
                + nummer.formatted("Dagordning") + nummer.formatted("Budget")
                + "<w:p>" + t.formatted("Styrelsen beslutar att ") + "<w:del><w:r><w:delText>avslå</w:delText></w:r></w:del><w:ins>" + t.formatted("bifalla")
                + "</w:ins>" + t.formatted(" förslaget.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r></w:p>";
        Protokollslasning last = Lasprocess.las(word(kropp), List.of());
        Underlag underlag = underlag(last);
        assertEquals(List.of("§ 36 Dagordning", "§ 37 Budget"), underlag.arenden().stream().map(arende -> arende.id() + " " + arende.rubrik()).toList());
        assertEquals(List.of("Sala ledamot tjanstgor"), narvaro(last));
        assertEquals(Protokolletsutfall.bifall, underlag.arenden().get(1).utfall());
        assertEquals(Sakerhet.osaker, sakerhet(last, "/arenden/1/utfall"), "the change is neither accepted nor refused");
        assertTrue(last.olast().stream().anyMatch(mening -> mening.contains("spårade ändringar"))
                && last.olast().stream().anyMatch(mening -> mening.contains("dold text")),
                last.olast().toString());
    }

    private static byte[] word(String kropp) throws IOException {
        String rum = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        String slag = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Map<String, String> delar = new LinkedHashMap<>();
        delar.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + slag
                        + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"" + slag + "numbering+xml\"/></Types>");
        delar.put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"a\" Type=\"" + rel + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        delar.put("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"b\" Type=\"" + rel + "numbering\" Target=\"numbering.xml\"/></Relationships>");
        delar.put("word/numbering.xml", "<w:numbering" + rum + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start"
                + " w:val=\"36\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"§ %1\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        delar.put("word/document.xml", "<w:document" + rum + "><w:body>" + kropp + "</w:body></w:document>");
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (Map.Entry<String, String> del : delar.entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ut.toByteArray();
    }
}
