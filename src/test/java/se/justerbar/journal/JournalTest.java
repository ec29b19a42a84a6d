package se.justerbar.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.Justerbar;
import se.justerbar.Projekt;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.journal.Provdatabaser.Slag;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Gallringspost;
import se.justerbar.kvitto.Gallringspost.Omfattning;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Merkle;
import se.justerbar.merkle.Verifier;
import se.justerbar.underlag.Underlag;

/** The journal, on a folder and on a PostgreSQL. */
class JournalTest {
    private static final Instant NU = Instant.parse("2026-11-24T09:30:00.123Z");
    private static final Clock KLOCKA = Clock.fixed(NU.plusNanos(456_789), ZoneOffset.UTC);
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final Underlag BUDGET = new Underlagslasare().las(Projekt.exempel("budget-2027"));
    private static final Underlag FOR_SENT = new Underlagslasare().las(Projekt.exempel("budget-2027-for-sent"));
    private static final String PROTOKOLL = "a".repeat(64);
    @TempDir
    private Path mapp;

    private static Bokforare.Uppgifter av(String hyresgast) {
        return new Bokforare.Uppgifter(hyresgast, null, null, null);
    }

    private static String id(Kvitto kvitto) {
        return kvitto.post().id();
    }

    private static boolean haller(Kvitto kvitto, String nyckel) {
        return new Kvittoprov(Verifier.of(nyckel).orElseThrow()).prova(kvitto, null).stream().allMatch(Kvittoprov.Steg::haller);
    }

    @ParameterizedTest
    @EnumSource
    void enGranskningFors(Slag slag) {
        Journalplats plats = Provdatabaser.ny(slag, mapp);
        Kvitto kvitto;
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            assertEquals(Optional.empty(), journal.kontrollpunkt());
            Bokforare.Bokfort bokfort = new Bokforare(JUSTERBAR, journal).granska(BUDGET, null, new Bokforare.Uppgifter("a", PROTOKOLL, null, null));
            kvitto = bokfort.kvitto();
            Akt akt = journal.akt("a", id(kvitto));
            assertEquals(kvitto, akt.kvitto());
            assertArrayEquals(new Rapportskrivare().skriv(bokfort.granskning()), akt.svar());
            assertArrayEquals(new Kvittoform().fakta(BUDGET), akt.underlag());
            assertTrue(haller(kvitto, journal.nyckel()));
            assertEquals(kvitto.kontrollpunkt(), journal.kontrollpunkt().orElseThrow());
        }
        Granskningspost post = (Granskningspost) kvitto.post();
        assertEquals(NU, post.tid());
        assertEquals(Bedomning.justerbar, post.bedomning());
        assertEquals(PROTOKOLL, post.protokoll());
        assertEquals(Set.of("finsam-lagen", "forbundsordning-2024"), post.regelverk().keySet());
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            assertEquals(kvitto, journal.akt("a", id(kvitto)).kvitto());
            assertEquals(kvitto, new Kvittoform().las(new Kvittoform().kvitto(kvitto)));
        }
    }

    /** The salt is new each time, so that the same facts do not show themselves by the same hash. */
    @Test
    void sammaUppgifterHarOlikaHash() {
        try (Journal journal = Journal.oppna(Provdatabaser.ny(Slag.sqlite, mapp), KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            Granskningspost ett = (Granskningspost) bokforare.granska(BUDGET, null, av("a")).kvitto().post();
            Granskningspost tva = (Granskningspost) bokforare.granska(BUDGET, null, av("a")).kvitto().post();
            assertFalse(ett.underlag().equals(tva.underlag()) || ett.svar().equals(tva.svar()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void enAnnansGranskningFinnsInte(Slag slag) {
        try (Journal journal = Journal.oppna(Provdatabaser.ny(slag, mapp), KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            String id = id(bokforare.granska(BUDGET, null, av("a")).kvitto());
            for (Runnable forsok : List.<Runnable>of(() -> journal.akt("b", id), () -> journal.namn("b", id), () -> journal.namn("b", id, Map.of("Sala", "x")),
                    () -> journal.gallra("b", id, Omfattning.allt, "plan", null),
                    () -> bokforare.granska(BUDGET, null, new Bokforare.Uppgifter("b", null, id, null)))) {
                assertEquals(Journalfel.Art.saknas, assertThrows(Journalfel.class, forsok::run).art());
            }
            assertEquals(0, journal.antal("b", Urval.ALLA));
            assertEquals(List.of(), journal.lista("b", Urval.ALLA, 0, 20));
            assertEquals(1, journal.antal("a", Urval.ALLA));
        }
    }

    @ParameterizedTest
    @EnumSource
    void listanVarSenasteForstOchUrvalet(Slag slag) {
        try (Journal journal = Journal.oppna(Provdatabaser.ny(slag, mapp), KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            String forsta = id(bokforare.granska(BUDGET, null, av("a")).kvitto());
            String andra = id(bokforare.granska(FOR_SENT, null, new Bokforare.Uppgifter("a", null, forsta, null)).kvitto());
            assertEquals(List.of(andra, forsta), journal.lista("a", Urval.ALLA, 0, 20).stream().map(Aktrad::id).toList());
            assertEquals(List.of(forsta), journal.lista("a", Urval.ALLA, 1, 1).stream().map(Aktrad::id).toList());
            assertEquals(List.of(andra), journal.lista("a", new Urval(null, Bedomning.brister, null, null, null), 0, 20).stream().map(Aktrad::id).toList());
            assertEquals(1, journal.antal("a", new Urval(null, null, LocalDate.of(2026, 12, 1), null, null)));
            assertEquals(1, journal.antal("a", new Urval(null, null, null, LocalDate.of(2026, 11, 24), null)));
            assertEquals(0, journal.antal("a", new Urval("Ett annat", null, null, null, null)));
            assertEquals(new Aktrad(andra, NU, "Samordningsförbundet Västmanland", LocalDate.of(2026, 12, 2), Bedomning.brister, forsta, false),
                    journal.lista("a", Urval.ALLA, 0, 1).get(0));
            assertEquals(List.of(andra), journal.akt("a", forsta).ersattAv());
        }
    }

    @ParameterizedTest
    @EnumSource
    void detSomFordesHittasMedSinaOrdTillsDetGallras(Slag slag) {
        Journalplats plats = Provdatabaser.ny(slag, mapp);
        String budget;
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            budget = id(bokforare.granska(BUDGET, null, av("a")).kvitto());
            bokforare.granska(new Underlagslasare().las(Projekt.exempel("enskilds-forman")), null, av("a"));
            for (String ord : List.of("budget", "BUDGET för", "  2027\u00a0 § 47 ", budget, budget.substring(3, 20))) {
                assertEquals(List.of(budget), hittade(journal, ord), ord);
            }
            for (String ord : List.of("budget%2027", "_udget", "!", "budget skatt", "' OR 1 = 1 --")) {
                assertEquals(List.of(), hittade(journal, ord), ord);
            }
            assertEquals(2, hittade(journal, "västmanland").size());
            assertEquals(2, hittade(journal, "  ").size());
        }
        // As it was before there were words to search by.
        Provdatabaser.utifran(plats, "ALTER TABLE granskning DROP COLUMN sokord");
        Provdatabaser.utifran(plats, "DELETE FROM version WHERE version = '3'");
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            assertEquals(List.of(budget), hittade(journal, "budget"));
            journal.gallra("a", budget, Omfattning.allt, "plan", null);
            assertEquals(List.of(), hittade(journal, "budget"));
        }
    }

    private static List<String> hittade(Journal journal, String ord) {
        Urval urval = new Urval(null, null, null, null, ord);
        List<String> hittade = journal.lista("a", urval, 0, 20).stream().map(Aktrad::id).toList();
        assertEquals(hittade.size(), journal.antal("a", urval));
        return hittade;
    }

    @ParameterizedTest
    @EnumSource
    void enBegaranSomSkickasOmGerSammaKvitto(Slag slag) {
        try (Journal journal = Journal.oppna(Provdatabaser.ny(slag, mapp), KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            Bokforare.Uppgifter uppgifter = new Bokforare.Uppgifter("a", PROTOKOLL, null, "nyckel-1");
            Kvitto forsta = bokforare.granska(BUDGET, null, uppgifter).kvitto();
            bokforare.granska(FOR_SENT, null, av("a"));
            assertEquals(forsta, bokforare.granska(BUDGET, null, uppgifter).kvitto());
            assertEquals(2, journal.antal("a", Urval.ALLA));
            assertEquals(Journalfel.Art.strider, assertThrows(Journalfel.class, () -> bokforare.granska(FOR_SENT, null, uppgifter)).art());
            assertEquals(Journalfel.Art.strider, assertThrows(Journalfel.class, () -> bokforare.granska(BUDGET, null,
                    new Bokforare.Uppgifter("a", null, null, "nyckel-1"))).art());
            bokforare.granska(FOR_SENT, null, new Bokforare.Uppgifter("b", null, null, "nyckel-1"));
            assertEquals(1, journal.antal("b", Urval.ALLA));
        }
    }

    /** What the program fills in is not what the sender said, so that the same request is the same the day after. */
    @ParameterizedTest
    @EnumSource
    void enBegaranUtanKontrolldagArDensammaNastaDag(Slag slag) {
        try (Journal journal = Journal.oppna(Provdatabaser.ny(slag, mapp), KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            Bokforare.Uppgifter uppgifter = new Bokforare.Uppgifter("a", null, null, "n");
            Underlag utanDag = BUDGET.medKontrolldag(null);
            Bokforare.Bokfort forsta = bokforare.granska(utanDag, LocalDate.of(2026, 11, 24), uppgifter);
            assertEquals(LocalDate.of(2026, 11, 24), forsta.granskning().kontrolldag());
            assertEquals(forsta.kvitto(), bokforare.granska(utanDag, LocalDate.of(2026, 11, 25), uppgifter).kvitto());
            assertEquals(1, journal.antal("a", Urval.ALLA));
        }
    }

    @ParameterizedTest
    @EnumSource
    void enGallringSomBegarsOmForsEnGang(Slag slag) {
        try (Journal journal = Journal.oppna(Provdatabaser.ny(slag, mapp), KLOCKA)) {
            String id = id(new Bokforare(JUSTERBAR, journal).granska(BUDGET, null, av("a")).kvitto());
            Kvitto forsta = journal.gallra("a", id, Omfattning.allt, "plan", "g");
            assertEquals(forsta, journal.gallra("a", id, Omfattning.allt, "plan", "g"));
            assertEquals(Journalfel.Art.strider, assertThrows(Journalfel.class, () -> journal.gallra("a", id, Omfattning.namn, "plan", "g")).art());
            assertEquals(3, journal.gallra("a", id, Omfattning.allt, "plan", null).lage().orElseThrow().size(), "another entry");
        }
    }

    /** Names stand beside; once erased they are in no file of the journal, and the log verifies with a word about it. */
    @Test
    void gallringRaderarOchFors() throws IOException {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        String id;
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            Kvitto kvitto = new Bokforare(JUSTERBAR, journal).granska(BUDGET, null, new Bokforare.Uppgifter("a", null, null, "n")).kvitto();
            id = id(kvitto);
            journal.namn("a", id, Map.of("Sala", "Ylva Provsdotter", "Arboga", "Bo Provsson"));
            assertEquals(Map.of("Sala", "Ylva Provsdotter", "Arboga", "Bo Provsson"), journal.namn("a", id));
            assertFalse(new String(new Kvittoform().kvitto(journal.akt("a", id).kvitto()), StandardCharsets.UTF_8).contains("Prov"));
            Kvitto gallring = journal.gallra("a", id, Omfattning.namn, "Plan 4.2", null);
            assertEquals(new Gallringspost(id(gallring), NU, id, Omfattning.namn, "Plan 4.2"), gallring.post());
            assertEquals(Map.of(), journal.namn("a", id));
            assertTrue(haller(gallring, journal.nyckel()) && haller(journal.akt("a", id).kvitto(), journal.nyckel()));
            journal.gallra("a", id, Omfattning.allt, "Plan 4.3", null);
            Akt akt = journal.akt("a", id);
            assertNull(akt.underlag());
            assertNull(akt.svar());
            assertNull(akt.salt());
            assertEquals(kvitto, akt.kvitto());
            assertTrue(journal.lista("a", Urval.ALLA, 0, 1).get(0).gallrad());
            assertThrows(Journalfel.class, () -> journal.gallra("a", id, Omfattning.allt, " ", null));
        }
        for (String fil : List.of("journal.db", "journal.db-wal")) {
            Path path = plats.mapp().resolve(fil);
            assertFalse(Files.exists(path) && new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains("Provs"), fil);
        }
        try (Journal journal = Journal.lasande(plats)) {
            assertEquals(new Kontroll(3, 1, 1, List.of()), journal.kontroll());
        }
    }

    /** Four writers at once: each gets a place of its own, and the log has no gap and no fork. */
    @ParameterizedTest
    @EnumSource
    void mangaSkriverSamtidigt(Slag slag) throws Exception {
        Journalplats plats = Provdatabaser.ny(slag, mapp);
        List<Kvitto> kvitton = new ArrayList<>();
        ExecutorService skrivare = Executors.newFixedThreadPool(4);
        try (Journal journal = Journal.oppna(plats, KLOCKA); Journal annan = slag == Slag.sqlite ? journal : Journal.oppna(plats, KLOCKA)) {
            List<Future<Kvitto>> pagar = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Bokforare bokforare = new Bokforare(JUSTERBAR, i % 2 == 0 ? journal : annan);
                String nyckel = "n" + i % 30;
                pagar.add(skrivare.submit(() -> bokforare.granska(BUDGET, null, new Bokforare.Uppgifter("a", null, null, nyckel)).kvitto()));
            }
            for (Future<Kvitto> ett : pagar) {
                kvitton.add(ett.get());
            }
            assertTrue(kvitton.stream().allMatch(kvitto -> haller(kvitto, journal.nyckel())));
            assertEquals(List.of(30L, 30L), List.of(journal.antal("a", Urval.ALLA), kvitton.stream().map(JournalTest::id).distinct().count()));
            for (int fran = 1; fran <= 30; fran += 7) {
                assertTrue(konsistent(journal, kvitton, fran));
            }
        } finally {
            skrivare.shutdown();
        }
        try (Journal journal = Journal.lasande(plats)) {
            assertEquals(new Kontroll(30, 30, 0, List.of()), journal.kontroll());
        }
    }

    private static boolean konsistent(Journal journal, List<Kvitto> kvitton, int fran) {
        byte[] fore = rot(kvitton, fran);
        List<byte[]> vag = journal.konsistens(fran, 30).stream().map(HexFormat.of()::parseHex).toList();
        return Merkle.consistent(fran, fore, 30, rot(kvitton, 30), vag);
    }

    private static byte[] rot(List<Kvitto> kvitton, int storlek) {
        return kvitton.stream().map(kvitto -> kvitto.lage().orElseThrow()).filter(lage -> lage.size() == storlek).findFirst().orElseThrow().root();
    }

    @ParameterizedTest
    @CsvSource({"sqlite, postgresql", "postgresql, sqlite", "sqlite, sqlite"})
    void enKopiaAterstalls(Slag fran, Slag till) throws IOException {
        Journalplats forsta = Provdatabaser.ny(fran, mapp);
        Journalplats andra = Provdatabaser.ny(till, mapp);
        Akt akt;
        ByteArrayOutputStream kopia = new ByteArrayOutputStream();
        try (Journal journal = Journal.oppna(forsta, KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            String gallrad = id(bokforare.granska(BUDGET, null, av("a")).kvitto());
            String id = id(bokforare.granska(FOR_SENT, null, new Bokforare.Uppgifter("a", PROTOKOLL, gallrad, "n1")).kvitto());
            journal.namn("a", id, Map.of("Sala", "Ylva Provsdotter"));
            journal.gallra("a", gallrad, Omfattning.allt, "plan", null);
            akt = journal.akt("a", id);
            assertEquals(3, Sakerhetskopia.skriv(forsta, kopia));
        }
        assertEquals(new Kontroll(3, 2, 1, List.of()), Sakerhetskopia.aterstall(new ByteArrayInputStream(kopia.toByteArray()), andra));
        assertThrows(Journalfel.class, () -> Journal.oppna(andra, KLOCKA));
        Files.copy(forsta.nyckel(), andra.nyckel());
        try (Journal journal = Journal.oppna(andra, KLOCKA)) {
            Akt samma = journal.akt("a", id(akt.kvitto()));
            assertEquals(akt.kvitto(), samma.kvitto());
            assertArrayEquals(akt.svar(), samma.svar());
            assertEquals(Map.of("Sala", "Ylva Provsdotter"), journal.namn("a", id(akt.kvitto())));
            assertEquals(List.of(id(akt.kvitto())), hittade(journal, "budget"));
            assertEquals(akt.kvitto(), new Bokforare(JUSTERBAR, journal).granska(FOR_SENT, null,
                    new Bokforare.Uppgifter("a", PROTOKOLL, ((Granskningspost) akt.post()).ersatter(), "n1")).kvitto());
            assertTrue(haller(new Bokforare(JUSTERBAR, journal).granska(BUDGET, null, av("a")).kvitto(), journal.nyckel()));
        }
        assertEquals(Journalfel.Art.strider, assertThrows(Journalfel.class,
                () -> Sakerhetskopia.aterstall(new ByteArrayInputStream(kopia.toByteArray()), andra)).art());
    }

    /** A copy that is cut, changed or followed by something leaves nothing behind. */
    @Test
    void enSkadadKopiaAterstallsInte() {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            new Bokforare(JUSTERBAR, journal).granska(BUDGET, null, av("a"));
            new Bokforare(JUSTERBAR, journal).granska(FOR_SENT, null, av("a"));
            Sakerhetskopia.skriv(plats, ut);
        }
        String kopia = ut.toString(StandardCharsets.UTF_8);
        List<String> rader = kopia.lines().toList();
        Set<String> skadade = new HashSet<>(Set.of("", "{}", "hej", kopia + "{}\n", kopia.replace("\"slut\":\"2\"", "\"slut\":\"3\"")));
        for (int i = 0; i < rader.size(); i++) {
            List<String> utan = new ArrayList<>(rader);
            utan.remove(i);
            skadade.add(String.join("\n", utan) + "\n");
            skadade.add(String.join("\n", rader.subList(0, i)));
        }
        skadade.add(kopia.replace("\\\"bedomning\\\":\\\"brister\\\"", "\\\"bedomning\\\":\\\"justerbar\\\""));
        assertTrue(skadade.size() >= 12);
        for (String en : skadade) {
            Journalplats ny = Provdatabaser.ny(Slag.sqlite, mapp);
            assertThrows(Journalfel.class, () -> Sakerhetskopia.aterstall(new ByteArrayInputStream(en.getBytes(StandardCharsets.UTF_8)), ny), en);
            assertThrows(Journalfel.class, () -> Journal.lasande(ny));
        }
    }

    /** Whatever somebody does to the tables, the walk through the journal tells of it. */
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE post SET text = replace(text, '\"justerbar\"', '\"brister\"') WHERE plats = 0",
        "UPDATE post SET kontrollpunkt = (SELECT kontrollpunkt FROM post WHERE plats = 0) WHERE plats = 1", "DELETE FROM post WHERE plats = 1",
        "DELETE FROM post WHERE plats = 2", "UPDATE post SET id = 'x' WHERE plats = 2", "UPDATE logg SET storlek = 4",
        "UPDATE granskning SET salt = NULL, underlag = NULL, svar = NULL WHERE plats = 0", "UPDATE granskning SET svar = NULL WHERE plats = 0",
        "UPDATE granskning SET underlag = (SELECT underlag FROM granskning WHERE plats = 1) WHERE plats = 0",
        "UPDATE granskning SET svar = x'00' WHERE plats = 0", "UPDATE granskning SET bedomning = 'brister' WHERE plats = 0",
        "UPDATE granskning SET tid = '2026-11-25T00:00:00Z' WHERE plats = 0", "UPDATE granskning SET ersatter = id WHERE plats = 0",
        "UPDATE granskning SET protokoll = 'x' WHERE plats = 0", "DELETE FROM granskning WHERE plats = 0"})
    void ettIngreppMarks(String sql) {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            Bokforare bokforare = new Bokforare(JUSTERBAR, journal);
            bokforare.granska(BUDGET, null, av("a"));
            bokforare.granska(FOR_SENT, null, av("a"));
            bokforare.granska(BUDGET, null, av("a"));
        }
        try (Journal journal = Journal.lasande(plats)) {
            assertEquals(List.of(), journal.kontroll().fel());
        }
        Provdatabaser.utifran(plats, sql);
        try (Journal journal = Journal.lasande(plats)) {
            assertFalse(journal.kontroll().fel().isEmpty(), sql);
        }
    }

    /** A last entry that was changed stops the journal from being written in. */
    @Test
    void enJournalMedEttAndratSlutOppnasInte() {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            new Bokforare(JUSTERBAR, journal).granska(BUDGET, null, av("a"));
        }
        Provdatabaser.utifran(plats, "UPDATE nod SET hash = x'" + "00".repeat(32) + "'");
        assertEquals(Journalfel.Art.skadad, assertThrows(Journalfel.class, () -> Journal.oppna(plats, KLOCKA)).art());
    }

    @Test
    void enMappHallsAvEnAtGangen() {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        try (Journal forsta = Journal.oppna(plats, KLOCKA)) {
            assertTrue(assertThrows(Journalfel.class, () -> Journal.oppna(plats, KLOCKA)).getMessage().contains("används redan"));
            assertTrue(forsta.skrivbar());
        }
        Journal.oppna(plats, KLOCKA).close();
    }

    /** Two that begin the same log at once have one key, or the second does not start. */
    @Test
    void enAnnanNyckelVagras() {
        Journalplats plats = Provdatabaser.ny(Slag.postgresql, mapp);
        Journal.oppna(plats, KLOCKA).close();
        Journalplats annan = Journalplats.av(plats.url(), mapp.resolve("annan.pem").toString());
        assertTrue(assertThrows(Journalfel.class, () -> Journal.oppna(annan, KLOCKA)).getMessage().contains("saknas"));
        Nyckelfil.ny(annan.nyckel());
        assertTrue(assertThrows(Journalfel.class, () -> Journal.oppna(annan, KLOCKA)).getMessage().contains("är inte den"));
    }

    @Test
    void nyckelnArBaraAgarens() throws IOException {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        Journal.oppna(plats, KLOCKA).close();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(plats.nyckel())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(plats.mapp())));
    }

    @Test
    void enHalvNyckelfilBlirHelOchIngetLamnasKvar() throws IOException {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        Path offentlig = plats.nyckel().resolveSibling("nyckel.pub");
        Journal.oppna(plats, KLOCKA).close();
        String hel = Files.readString(offentlig);
        Files.writeString(offentlig, "");
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            assertEquals(journal.nyckel() + "\n", hel);
            assertEquals(hel, Files.readString(offentlig));
        }
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(offentlig)));
        assertEquals(List.of(), Projekt.filer(plats.mapp().toString(), ".ny"));
        byte[] privat = Files.readAllBytes(plats.nyckel());
        assertThrows(Journalfel.class, () -> Nyckelfil.ny(plats.nyckel()));
        assertArrayEquals(privat, Files.readAllBytes(plats.nyckel()), "a key is never written over");
        assertEquals(List.of(), Projekt.filer(plats.mapp().toString(), ".ny"));
    }

    /** The server of the build has fsync and synchronous_commit off unless it is told, and that is refused. */
    @Test
    void enPostgresSomInteLovarNagotVagras() throws IOException {
        try (EmbeddedPostgres slarvig = Provdatabaser.start("off")) {
            Journalplats plats = Journalplats.av(slarvig.getJdbcUrl("postgres", "postgres"), mapp.resolve("n.pem").toString());
            assertTrue(assertThrows(Journalfel.class, () -> Journal.oppna(plats, KLOCKA)).getMessage().contains("PostgreSQL har fsync avslaget"));
            Journalplats enkel = Journalplats.av(slarvig.getJdbcUrl("postgres", "postgres") + "&options=-c%20synchronous_commit=off", mapp.resolve("n.pem").toString());
            assertEquals(Journalfel.Art.uppsattning, assertThrows(Journalfel.class, () -> Journal.oppna(enkel, KLOCKA)).art());
        }
        Journalplats utan = Journalplats.av("jdbc:postgresql://localhost:1/ingen", mapp.resolve("n.pem").toString());
        assertTrue(assertThrows(Journalfel.class, () -> Journal.oppna(utan, KLOCKA)).getMessage().contains("svarar inte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:mysql://x", "jdbc:postgresql://x/y", "a\0b"})
    void enPlatsSomInteGarAttAnvanda(String namn) {
        assertEquals(Journalfel.Art.uppsattning, assertThrows(Journalfel.class, () -> Journalplats.av(namn, null)).art());
    }

    /** Every table is written with the facts that the answer rested on; asked again, the answer is the same bytes. */
    @ParameterizedTest
    @EnumSource
    void ettSvarUpprepas(Slag slag) {
        Journalplats plats = Provdatabaser.ny(slag, mapp);
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            Kvitto kvitto = new Bokforare(JUSTERBAR, journal).granska(FOR_SENT, null, av("a")).kvitto();
            assertArrayEquals(journal.akt("a", id(kvitto)).svar(), Upprepning.av(kvitto, journal, JUSTERBAR));
            Granskningspost post = (Granskningspost) kvitto.post();
            Kvitto annan = new Kvitto(new Granskningspost(post.id(), post.tid(), post.program(), post.schema(), post.kand(), post.regelverk(), post.bedomning(),
                    post.underlag(), post.svar(), PROTOKOLL, null), kvitto.kontrollpunkt(), kvitto.bevis());
            assertEquals(Journalfel.Art.skadad, assertThrows(Journalfel.class, () -> Upprepning.av(annan, journal, JUSTERBAR)).art());
            Kvitto gallring = journal.gallra("a", post.id(), Omfattning.allt, "plan", null);
            assertEquals(Journalfel.Art.saknas, assertThrows(Journalfel.class, () -> Upprepning.av(kvitto, journal, JUSTERBAR)).art());
            assertEquals(Journalfel.Art.strider, assertThrows(Journalfel.class, () -> Upprepning.av(gallring, journal, JUSTERBAR)).art());
        }
    }

    /** An answer that another edition gave is not given in its name. */
    @Test
    void enAnnanUtgavasSvarUpprepasInte() {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        try (Journal journal = Journal.oppna(plats, KLOCKA)) {
            Granskning nu = JUSTERBAR.granska(BUDGET);
            Granskning da = new Granskning(nu.kontrolldag(), "0.0.9", nu.schema(), nu.kand(),
                    nu.regelverk().stream().map(text -> new Regelverksversion(text.id(), text.titel(), text.status(), "f".repeat(64))).toList(),
                    nu.forbund(), nu.datum(), nu.bedomning(), nu.skal(), nu.arenden());
            Kvitto kvitto = journal.skriv(new Bokforing("a", da, new Kvittoform().fakta(BUDGET), new Kvittoform().fakta(BUDGET), new Rapportskrivare().skriv(da), null, null, null));
            String fel = assertThrows(Journalfel.class, () -> Upprepning.av(kvitto, journal, JUSTERBAR)).getMessage();
            assertTrue(fel.contains("programmet var 0.0.9") && fel.contains("forbundsordning-2024 var ffffffffffff"), fel);
        }
    }
}
