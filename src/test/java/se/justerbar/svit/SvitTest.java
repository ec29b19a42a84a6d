package se.justerbar.svit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.justerbar.regelverk.Hylla;
import se.justerbar.yaml.Regelhylla;

/** What the reviewer's suite says of a folder of her own, and that it says so of every way in which a scenario can get lost. */
class SvitTest {
    private static final Hylla HYLLA = Regelhylla.load();
    private static final String HUVUD = """
            # language: sv
            Egenskap: Prov

              @styrelse/beslutforhet
              Regel: Styrelsen är beslutför om fler än hälften av ledamöterna är närvarande.

            """;
    private static final String SEX = """
                Scenario: Sex av tretton
                  Givet att 6 ledamöter tjänstgör och övriga är frånvarande
                  När beslutet prövas
                  Så brister beslutet mot meningen, vilket hindrar beslut

            """;
    private static final String SJU = SEX.replace("Sex", "Sju").replace("6", "7").replace("brister beslutet mot meningen, vilket hindrar beslut", "är meningen uppfylld");
    @TempDir
    private Path mapp;
    @TempDir
    private Path ut;

    private Svitsvar kor(String taggar) {
        return Svit.mapp(mapp, HYLLA).kor(taggar, ut);
    }

    private void skriv(String fil, String text) throws IOException {
        Files.createDirectories(mapp.resolve(fil).getParent());
        Files.writeString(mapp.resolve(fil), text);
    }

    @Test
    void enEgenMappKors() throws IOException {
        skriv("mina/prov.feature", HUVUD + SEX + SJU);
        Svitsvar svar = kor(null);
        assertEquals(List.of(), svar.brister());
        assertTrue(svar.haller(), () -> svar.scenarier().toString());
        assertEquals(2, svar.iFiler());
        assertEquals(2, svar.rapporterade());
        assertEquals(List.of("mina/prov.feature:7", "mina/prov.feature:12"), svar.scenarier().stream().map(ett -> ett.scenario().plats()).toList());
        assertEquals(List.of("styrelse/beslutforhet"), svar.scenarier().get(0).scenario().normer());
        assertTrue(Files.readString(ut.resolve("meddelanden.ndjson")).contains("testRunFinished"));
    }

    @Test
    void enFeatureSomInteHallerSagerVarfor() throws IOException {
        skriv("prov.feature", HUVUD + SJU.replace("7", "6"));
        Svitsvar svar = kor(null);
        assertFalse(svar.haller());
        assertEquals(Status.underkant, svar.scenarier().get(0).status());
        assertEquals("väntat uppfylld, men det blev brister; sett: 6 av 13 platser tjänstgör; det krävs minst 7.", svar.scenarier().get(0).fel());
    }

    @Test
    void ettOkantStegSagerVilkaSomArNarmast() throws IOException {
        skriv("prov.feature", HUVUD + SEX.replace("6 ledamöter tjänstgör", "6 ledamöter är i tjänst"));
        Svitsvar svar = kor(null);
        assertFalse(svar.haller());
        assertEquals(Status.odefinierat, svar.scenarier().get(0).status());
        String fel = svar.scenarier().get(0).fel();
        assertTrue(fel.startsWith("Inget känt steg säger ”att 6 ledamöter är i tjänst och övriga är frånvarande”. Närmast är ”att {int} ledamöter tjänstgör och övriga är frånvarande”, "), fel);
    }

    @Test
    void ettUrvalUtanScenarierHallerInte() throws IOException {
        skriv("prov.feature", HUVUD + SEX);
        Svitsvar svar = kor("@finns-inte");
        assertFalse(svar.haller());
        assertEquals(List.of("Inget scenario har taggarna @finns-inte."), svar.brister());
        assertEquals(List.of("”@a and” är inget urval av taggar. Skriv till exempel ”@punkt-3” eller ”@punkt-3 and not @punkt-4”."),
                assertThrows(Svitfel.class, () -> kor("@a and")).getMessage().lines().toList());
    }

    @Test
    void ettUrvalKorBaraDe() throws IOException {
        skriv("prov.feature", HUVUD + "    @en\n" + SEX + SJU);
        Svitsvar svar = kor("@en");
        assertTrue(svar.haller(), () -> svar.toString());
        assertEquals(List.of(2, 1, 1, 1), List.of(svar.iFiler(), svar.valda(), svar.scenarier().size(), svar.rapporterade()));
    }

    @Test
    void enFilUtanforKorningenNamns() throws IOException {
        skriv("prov.feature", HUVUD + SEX);
        skriv("glomd.feature.txt", HUVUD + SJU);
        Svitsvar svar = kor(null);
        assertFalse(svar.haller());
        assertEquals(List.of("glomd.feature.txt: Filen körs inte, för dess namn slutar inte på .feature. Döp om den eller lägg den någon annanstans."),
                svar.brister());
    }

    @Test
    void ettScenarioSomInteKanFallaNamns() throws IOException {
        skriv("prov.feature", HUVUD + "    Scenario: Bara en rubrik\n\n" + SEX + SJU.replace("      Så är meningen uppfylld\n", ""));
        assertEquals(List.of("prov.feature:7: Scenariot ”Bara en rubrik” har inget Så, så det kan inte falla.",
                "prov.feature:14: Scenariot ”Sju av tretton” har inget Så, så det kan inte falla."), kor(null).brister());
    }

    @Test
    void enTommMappHallerInte() {
        Svitsvar svar = kor(null);
        assertFalse(svar.haller());
        assertTrue(svar.brister().contains("Det finns inga scenarier att köra."), () -> svar.brister().toString());
        assertEquals(List.of(mapp.resolve("x") + ": Mappen finns inte. Ange en mapp med feature-filer."),
                assertThrows(Svitfel.class, () -> Svit.mapp(mapp.resolve("x"), HYLLA)).getMessage().lines().toList());
    }

    @Test
    void enOkandNormNamnsMedDenNarmaste() throws IOException {
        skriv("prov.feature", HUVUD.replace("beslutforhet", "beslutsforhet") + SEX);
        Svitsvar svar = kor(null);
        assertFalse(svar.haller());
        assertTrue(svar.brister().get(0).startsWith("prov.feature: Ingen norm heter ”styrelse/beslutsforhet”. Närmast är styrelse/beslutforhet,"), svar.brister().get(0));
    }

    @Test
    void enFilSomInteGarAttLasaSagerVar() throws IOException {
        skriv("prov.feature", (HUVUD + SEX).replace("# language: sv\n", ""));
        assertEquals("prov.feature, rad 1: Filen är inte på svenska. Börja den med raden ”# language: sv”.",
                assertThrows(Svitfel.class, () -> kor(null)).getMessage().lines().findFirst().orElseThrow());
        skriv("prov.feature", HUVUD + SEX.replace("När", "Sedan"));
        assertEquals("prov.feature, rad 9: ”Sedan beslutet prövas” går inte att läsa här. Varje rad börjar med Egenskap, Regel, Scenario, Givet, När, Så, Och, en tagg eller |.",
                assertThrows(Svitfel.class, () -> kor(null)).getMessage());
    }

    @Test
    void stegenArEttSlutetOrdforrad() {
        Stegregister register = Stegregister.load();
        assertTrue(register.steg().get("Givet").contains("att {int} ledamöter tjänstgör och övriga är frånvarande"));
        assertEquals(List.of("beslutet prövas"), List.copyOf(register.steg().get("När")));
        assertTrue(register.steg().get("Så").contains("är meningen uppfylld"));
        assertEquals("en dag, som 24 november 2026", register.ord().get("dag"));
        // Every word that a step takes is explained, and none in the signs of a pattern.
        Stream<String> tagna = register.steg().values().stream().flatMap(ett -> ett.stream()).flatMap(ett -> java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(ett).results())
                .map(traff -> traff.group(1)).distinct();
        assertEquals(List.of(), tagna.filter(ord -> !List.of("string", "int", "word").contains(ord) && !register.ord().containsKey(ord)).toList());
        assertEquals(List.of(), register.ord().values().stream().filter(ord -> ord.contains("\\") || ord.contains("[")).toList());
    }
}
