package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.regelverk.Daterat;
import se.justerbar.regelverk.Tal;

/** The two axes of time: what held on the day of the decision, and what was known on a day. */
class TidsaxlarTest {
    private static final Justerbar JUSTERBAR = Justerbar.load();

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private static Tal tal(String fran, String till, String kand, int varde) {
        return new Tal("tal", dag(fran), till == null ? null : dag(till), dag(kand), varde);
    }

    private static Granskning beslut(Justerbar justerbar, String den) {
        return justerbar.granska(Utkast.bakgrund().med("/sammantrade/datum", den).med("/kontrolldag", den).underlag());
    }

    private static Set<String> regelverk(Granskning granskning) {
        return granskning.regelverk().stream().map(Regelverksversion::id).collect(Collectors.toSet());
    }

    private static Set<String> normer(Granskning granskning) {
        return granskning.arenden().get(0).fynd().stream().map(Fynd::norm).collect(Collectors.toSet());
    }

    @Test
    void ettTalSomRattasSenareGallerSaSomDetVarKant() {
        List<Tal> alla = List.of(tal("2024-01-01", null, "2022-12-01", 13), tal("2025-01-01", null, "2024-12-01", 14), tal("2025-01-01", null, "2025-03-01", 15));
        assertEquals(List.of(), Daterat.kandaDen(dag("2022-11-30"), alla));
        assertEquals(List.of(tal("2024-01-01", null, "2022-12-01", 13)), Daterat.kandaDen(dag("2024-11-30"), alla));
        assertEquals(List.of(tal("2024-01-01", "2024-12-31", "2022-12-01", 13), tal("2025-01-01", null, "2024-12-01", 14)),
                Daterat.kandaDen(dag("2025-02-28"), alla));
        assertEquals(List.of(tal("2024-01-01", "2024-12-31", "2022-12-01", 13), tal("2025-01-01", null, "2025-03-01", 15)),
                Daterat.kandaDen(null, alla));
    }

    @Test
    void enPeriodGallerBadaDagarnaIn() {
        Tal ar = tal("2024-01-01", "2024-12-31", "2022-12-01", 13);
        assertFalse(ar.omfattar(dag("2023-12-31")));
        assertTrue(ar.omfattar(dag("2024-01-01")));
        assertTrue(ar.omfattar(dag("2024-12-31")));
        assertFalse(ar.omfattar(dag("2025-01-01")));
    }

    @Test
    void sammaUppgifterForeOchEfterIkrafttradandetProvasMotOlikaRegelverk() {
        Granskning fore = beslut(JUSTERBAR, "2023-12-31");
        Granskning efter = beslut(JUSTERBAR, "2024-01-01");
        assertFalse(normer(fore).contains("styrelse/beslutforhet"));
        assertTrue(normer(fore).contains("lag/narvarande"));
        assertTrue(normer(efter).containsAll(Set.of("styrelse/beslutforhet", "lag/narvarande")));
        assertTrue(regelverk(efter).containsAll(Set.of("forbundsordning-2024", "finsam-lagen")));
        assertFalse(fore.bedomning() == Bedomning.justerbar);
        assertEquals(Bedomning.justerbar, efter.bedomning(), () -> efter.utanUppfyllda().toString());
    }

    @Test
    void lagensDistansregelBorjarDen16Mars2022() {
        assertFalse(normer(beslut(JUSTERBAR, "2022-03-15")).contains("lag/distans"));
        assertTrue(normer(beslut(JUSTERBAR, "2022-03-16")).contains("lag/distans"));
    }

    @Test
    void enDagDaIngentingGallerArOavgjordOchSagerBaraDet() {
        Arendegranskning arende = beslut(JUSTERBAR, "2003-12-31").arenden().get(0);
        assertEquals(Bedomning.oavgjort, arende.bedomning());
        assertEquals(List.of(), arende.fynd());
        assertEquals(List.of(), arende.upplysningar());
        assertTrue(arende.skal().startsWith("Ingen av texterna var i kraft den 31 december 2003"), arende.skal());
    }

    /** Only the law is left of what was known, and the law alone shows no pass. */
    @Test
    void detSomBlevKantSenareRaknasInte() {
        Granskning da = beslut(Justerbar.load(dag("2022-11-30")), "2026-11-24");
        assertEquals(dag("2022-11-30"), da.kand());
        assertEquals(Set.of("finsam-lagen"), regelverk(da));
        assertEquals(Bedomning.oavgjort, da.bedomning());
        assertTrue(da.arenden().get(0).skal().startsWith("Förbundets egen text"), da.arenden().get(0).skal());
        assertEquals(beslut(JUSTERBAR, "2026-11-24").arenden(), beslut(Justerbar.load(dag("2022-12-01")), "2026-11-24").arenden());
    }

    @Test
    void ettForbundsEgenPlanProvasAldrigMotEttAnnat() {
        String vastraMalardalen = "Samordningsförbundet Västra Mälardalen";
        var eget = JUSTERBAR.granska(Utkast.bakgrund().med("/sammantrade/datum", "2022-11-24").med("/forbund", vastraMalardalen).underlag());
        var annat = JUSTERBAR.granska(Utkast.bakgrund().med("/sammantrade/datum", "2022-11-24").med("/forbund", "Samordningsförbundet Västerås").underlag());
        assertTrue(regelverk(eget).contains("vastra-malardalen-2023"));
        assertFalse(regelverk(eget).contains("forbundsordning-2024"));
        assertFalse(regelverk(annat).contains("vastra-malardalen-2023"));
        assertFalse(regelverk(annat).contains("forbundsordning-2024"));
        assertTrue(annat.bedomning() != Bedomning.justerbar);
    }
}
