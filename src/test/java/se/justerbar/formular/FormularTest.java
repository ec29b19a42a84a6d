package se.justerbar.formular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.json.Jsontrad;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Underlagslasare;
import se.justerbar.mutation.Scenariokorning;
import se.justerbar.underlag.Underlag;

/** The form loses nothing of an underlag, asks for what is missing and for nothing else, and keeps what it cannot read. */
class FormularTest {
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final List<String> MEDLEMMAR = List.of("Arboga", "Köping", "Västerås", "Region Västmanland", "Försäkringskassan", "Arbetsförmedlingen");
    /** Every so many of the suite; all of them take minutes. */
    private static final int VAR = 5;
    private final Formular formular = new Formular();
    private final Underlagslasare lasare = new Underlagslasare();

    static List<String> exempel() {
        return Projekt.exempel();
    }

    private static Utkast utkast(byte[] json) {
        return Utkast.av(json, List.of(), List.of(), null, null);
    }

    private static Utkast utkast(String json) {
        return utkast(json.getBytes(StandardCharsets.UTF_8));
    }

    private Granskning granska(Utkast utkast) {
        return JUSTERBAR.granska(lasare.las(utkast.fakta()).medKontrolldag(LocalDate.of(2026, 11, 24)));
    }

    /** What the browser sends of the whole page. */
    private Map<String, List<String>> sidan(Utkast utkast) {
        List<Arendegranskning> svar = granska(utkast).arenden();
        Webblasarsvar sidan = new Webblasarsvar();
        List.of("/forbund", "/sammantrade/datum", "/sammantrade/organ").forEach(pekare -> sidan.fraga(formular.fraga(utkast, pekare)));
        formular.stolar(utkast, Styrelse.av(null, List.of())).forEach(sidan::stol);
        formular.sammantrade(utkast, svar.stream().flatMap(ett -> ett.fynd().stream()).toList(), MEDLEMMAR, MEDLEMMAR.subList(0, 3)).forEach(sidan::fraga);
        for (Formular.Arendefragor arende : formular.arenden(utkast, svar, MEDLEMMAR, MEDLEMMAR.subList(0, 3))) {
            List.of(arende.id(), arende.rubrik(), arende.slag()).forEach(sidan::fraga);
            arende.fragor().forEach(sidan::fraga);
        }
        return sidan.svar();
    }

    /** The facts with the attendance as a set, and without the statement that it is whole where the form answers for every seat. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> jamforbar(byte[] json) {
        Map<String, Object> trad = Jsontrad.las(json);
        trad.remove("kontrolldag");
        if (trad.get("sammantrade") instanceof Map<?, ?> mote) {
            ((Map<String, Object>) mote).computeIfPresent("narvaro", (namn, rader) -> new HashSet<>((List<Object>) rader));
            mote.remove("narvaroKomplett");
        }
        return trad;
    }

    private void prova(byte[] underlag) {
        Utkast utkast = utkast(underlag);
        formular.las(utkast, sidan(utkast));
        assertEquals(Map.of(), utkast.olasta());
        Map<String, Object> fore = jamforbar(underlag);
        Trad.tomt(fore);
        Map<String, Object> efter = jamforbar(utkast.fakta());
        Trad.tomt(efter);
        assertEquals(fore, efter);
        byte[] skrivet = utkast.skriv();
        assertEquals(new String(skrivet, StandardCharsets.UTF_8), new String(Utkast.las(skrivet).skriv(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("exempel")
    void ettOrortFormularAndrarIngenting(String namn) {
        prova(Projekt.exempel(namn));
    }

    @Test
    void ettOrortFormularAndrarIngetIEttScenario() {
        List<byte[]> alla = new ArrayList<>();
        assertNull(new Scenariokorning().kor(ett -> {
            alla.add(new Kvittoform().fakta(ett));
            return JUSTERBAR.granska(ett);
        }, Scenariokorning.alla()));
        assertTrue(alla.size() > 1_000, alla.size() + " underlag");
        for (int i = 0; i < alla.size(); i += VAR) {
            prova(alla.get(i));
        }
    }

    /** Each pointer that the check says is missing has its question, and a question that is neither missing nor answered is not asked. */
    @ParameterizedTest
    @MethodSource("exempel")
    void detSomSaknasFragasOchIngetAnnat(String namn) {
        Underlag underlag = lasare.las(Projekt.exempel(namn));
        Utkast utkast = utkast(Projekt.exempel(namn));
        List<Arendegranskning> svar = granska(utkast).arenden();
        List<Formular.Arendefragor> arenden = formular.arenden(utkast, svar, MEDLEMMAR, MEDLEMMAR.subList(0, 3));
        assertEquals(underlag.arenden() == null ? 0 : underlag.arenden().size(), arenden.size());
        for (Formular.Arendefragor arende : arenden) {
            Map<String, Fraga> fragor = new TreeMap<>();
            arende.fragor().forEach(fraga -> fragor.put(fraga.pekare(), fraga));
            Set<String> saknade = new HashSet<>();
            svar.get(arende.index()).fynd().stream().filter(fynd -> fynd.utfall() == Utfall.oavgjord).map(Fynd::saknas).forEach(saknade::addAll);
            saknade.stream().filter(pekare -> pekare.startsWith("/arenden/" + arende.index() + "/")).map(utkast::fraga).filter(pekare -> !pekare.endsWith("/slag"))
                    .forEach(pekare -> assertTrue(fragor.keySet().stream().anyMatch(fraga -> fraga.equals(pekare) || fraga.startsWith(pekare + "/")), pekare));
            fragor.values().forEach(fraga -> assertTrue(fraga.saknas() || Trad.hamta(utkast.underlag(), fraga.pekare()) != null, fraga.pekare()));
        }
    }

    @Test
    void detSomInteGarAttLasaStarKvarSomDetSkrevs() {
        Utkast utkast = utkast(Projekt.exempel("budget-2027"));
        Map<String, List<String>> svar = sidan(utkast);
        svar.put("/sammantrade/datum", List.of("i tisdags"));
        svar.put("/arenden/0/budget/summaIntakter", List.of("tolv miljoner"));
        formular.las(utkast, svar);
        assertEquals(Map.of("/sammantrade/datum", "i tisdags", "/arenden/0/budget/summaIntakter", "tolv miljoner"), utkast.olasta());
        Fraga datum = formular.fraga(utkast, "/sammantrade/datum");
        assertEquals("i tisdags", datum.varde());
        assertEquals("Skriv en dag som finns, som 2026-11-24.", datum.fel());
        svar.put("/sammantrade/datum", List.of("2026-02-30"));
        formular.las(utkast, svar);
        assertEquals("2026-02-30", formular.fraga(utkast, "/sammantrade/datum").varde());
        svar.put("/sammantrade/datum", List.of(" 2026-11-24 "));
        svar.put("/arenden/0/budget/summaIntakter", List.of("12 000 000,50 kr"));
        formular.las(utkast, svar);
        assertEquals(Map.of(), utkast.olasta());
        assertTrue(new String(utkast.fakta(), StandardCharsets.UTF_8).contains("\"summaIntakter\":12000000.50"));
    }

    @Test
    void vetInteTarBortEttSvar() {
        Utkast utkast = utkast(Projekt.exempel("budget-2027"));
        Map<String, List<String>> svar = sidan(utkast);
        svar.put("/arenden/0/budget/andringAvFaststalld", List.of(""));
        svar.put("stol:0", List.of(""));
        formular.las(utkast, svar);
        assertNull(Trad.hamta(utkast.underlag(), "/arenden/0/budget/andringAvFaststalld"));
        assertEquals("", formular.stolar(utkast, Styrelse.av(null, List.of())).get(0).svar());
        assertNull(Trad.hamta(utkast.underlag(), "/sammantrade/narvaroKomplett"), "a seat of which nothing is known makes the list less than whole");
    }

    @Test
    void alleNarvarandeMedEttSvar() {
        Utkast utkast = Utkast.nytt(Styrelse.av("Samordningsförbundet Västmanland", MEDLEMMAR));
        Map<String, List<String>> svar = sidan(utkast);
        svar.put("gor", List.of("alla"));
        formular.las(utkast, svar);
        assertEquals(Set.of("ledamot"), new HashSet<>(formular.stolar(utkast, Styrelse.av(null, List.of())).stream().map(Stolfraga::svar).toList()));
        assertEquals(true, Trad.hamta(utkast.underlag(), "/sammantrade/narvaroKomplett"));
    }

    @Test
    void ettArendeSomTasBortTarMedSigSittOchInteAndras() {
        Utkast utkast = utkast("{\"arenden\": [{\"id\": \"§ 1\"}, {\"id\": \"§ 2\"}, {\"id\": \"§ 3\"}]}");
        Map<String, List<String>> svar = sidan(utkast);
        svar.put("/arenden/2/slag", List.of("finns-inte"));
        formular.las(utkast, svar);
        formular.taBort(utkast, 1);
        assertEquals(List.of("§ 1", "§ 3"), formular.beteckningar(utkast));
        assertEquals(Map.of("/arenden/1/slag", "finns-inte"), utkast.olasta());
        formular.nyttArende(utkast);
        formular.taBort(utkast, 7);
        assertEquals(3, formular.arenden(utkast, List.of(), List.of(), List.of()).size());
    }

    @Test
    void detSomLastesOsakertProvasForstNarDetArBekraftat() {
        Utkast utkast = Utkast.av(Projekt.exempel("budget-2027"), List.of(new Utkast.Last("/arenden/0/slag", "§ 47", "Budget", false),
                new Utkast.Last("/sammantrade/narvaro/0/roll", "Närvaro, rad 1", "Köping", false), new Utkast.Last("/sammantrade/datum", "sidhuvudet", "24 november", true)),
                List.of(), "0".repeat(64), null);
        assertEquals(2, utkast.obekraftade().size());
        String fakta = new String(utkast.fakta(), StandardCharsets.UTF_8);
        assertFalse(fakta.contains("\"slag\""), fakta);
        assertFalse(fakta.contains("narvaroKomplett"), fakta);
        assertTrue(fakta.contains("2026-11-24"), fakta);
        Map<String, List<String>> svar = sidan(utkast);
        formular.las(utkast, svar);
        assertEquals(2, utkast.obekraftade().size(), "a form that is sent untouched confirms nothing");
        assertTrue(formular.stolar(utkast, Styrelse.av(null, List.of())).get(0).obekraftad());
        svar.put("stammer:/arenden/0/slag", List.of("ja"));
        svar.put("stol:0", List.of("franvarande"));
        formular.las(utkast, svar);
        assertEquals(Set.of(), utkast.obekraftade(), "what is ticked is confirmed, and so is what was changed");
        assertTrue(new String(utkast.fakta(), StandardCharsets.UTF_8).contains("\"slag\":\"budget\""));
        assertEquals(1, formular.fraga(utkast, "/sammantrade/datum").last().size());
    }

    /** No question is a bare name of the machine's, and each ends as a question or a heading does. */
    @Test
    void varjeFragaArEnMeningPaSvenska() {
        List<String> fel = new ArrayList<>();
        frageord("", 0, new HashSet<>(), fel);
        assertEquals(List.of(), fel);
    }

    private void frageord(String under, int djup, Set<String> sedda, List<String> fel) {
        Schema schema = Schema.load();
        Del del = schema.del(under).orElseThrow();
        for (String namn : del.falt()) {
            String pekare = under + "/" + namn;
            Del falt = schema.del(pekare).orElseThrow();
            if (falt.slag() == Del.Slag.grupp && djup < 6) {
                frageord(pekare, djup + 1, sedda, fel);
            } else if (falt.slag() == Del.Slag.lista && schema.del(pekare + "/0").orElseThrow().slag() == Del.Slag.grupp && djup < 6) {
                frageord(pekare + "/0", djup + 1, sedda, fel);
            } else if (sedda.add(falt.text())) {
                String fraga = Ordval.av(falt).fraga();
                boolean bra = falt.slag() == Del.Slag.jaNej ? fraga.matches("(Stämmer det att|Är listan) .*\\?") : fraga.matches("\\p{Lu}.{3,}");
                if (!bra || fraga.contains("ant om ") || fraga.contains("alskt om ")) {
                    fel.add(pekare + ": " + fraga);
                }
            }
        }
    }
}
