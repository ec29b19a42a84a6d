package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.justerbar.journal.Journalplats;
import se.justerbar.journal.Provdatabaser;
import se.justerbar.journal.Provdatabaser.Slag;
import se.justerbar.tjanst.Avbrottsprov.Utfall;
import se.justerbar.tjanst.Diskvakt.Skrivning;
import se.justerbar.tjanst.Skrivare.Kvittens;

/** What the service has acknowledged is there after it was killed, once; and was on the disk before it was acknowledged. */
class AvbrottTest {
    private static final int HELT = 50;
    @TempDir
    private Path mapp;

    /** Where the journal is, and how many instances share it. */
    enum Uppstallning {
        sqlite(Slag.sqlite, 1, "/journal.db-wal"), postgresql(Slag.postgresql, 1, "/pg_wal/"), delad(Slag.postgresql, 2, "/pg_wal/");

        private final Slag slag;
        private final int instanser;
        /** What is in the name of the files that hold a commit before anything else does. */
        private final String forskrift;

        Uppstallning(Slag slag, int instanser, String forskrift) {
            this.slag = slag;
            this.instanser = instanser;
            this.forskrift = forskrift;
        }
    }

    @Test
    void tvaAvbrott() throws Exception {
        try (Avbrottsprov prov = new Avbrottsprov(Provdatabaser.ny(Slag.sqlite, mapp), 1, mapp, List::of)) {
            prov.avbryt();
            prov.avbryt();
            assertEquals(2, prov.slutprov().avbrott());
        }
    }

    /** The whole proof: fifty kills, or as many as {@code avbrott.antal} says, of each. */
    @ParameterizedTest
    @EnumSource
    @Tag("avbrott")
    void femtioAvbrott(Uppstallning uppstallning) throws Exception {
        int antal = Integer.getInteger("avbrott.antal", HELT);
        Instant borjan = Instant.now();
        Journalplats plats = Provdatabaser.ny(uppstallning.slag, mapp);
        try (Diskvakt vakt = new Diskvakt(mapp)) {
            if (!plats.inbaddad()) {
                vakt.folj(serverns(plats));
            }
            try (Avbrottsprov prov = new Avbrottsprov(plats, uppstallning.instanser, mapp, plats.inbaddad() ? vakt::kommando : List::of)) {
                for (int i = 0; i < antal; i++) {
                    prov.avbryt();
                }
                Utfall utfall = prov.slutprov();
                List<Skrivning> alla = vakt.skrivningar();
                List<Skrivning> forskrift = alla.stream().filter(en -> en.fil().contains(uppstallning.forskrift)).toList();
                int utan = utanSkrivning(prov.kvittenser(), forskrift);
                System.out.println(uppstallning + ": " + utfall + ", fsync och fdatasync " + alla.size() + ", av dem i " + uppstallning.forskrift + " "
                        + forskrift.size() + ", kvitton utan egen skrivning " + utan + ", " + ChronoUnit.SECONDS.between(borjan, Instant.now()) + " s.");
                assertEquals(antal, utfall.avbrott());
                assertTrue(alla.size() >= utfall.kvitton(), "färre skrivningar till disk än kvitton");
                assertEquals(0, utan, "kvitton som ingen egen skrivning till disk gick före");
                assertTrue(antal < HELT || utfall.forda() > 0, "ingen begäran var förd utan att vara besvarad, så omtagen visar inget");
            }
        }
    }

    /** Killed with the entry written and not flushed: it is read back, and must be flushed before it is acknowledged. */
    @Test
    @Tag("avbrott")
    void avbrottMittISkrivningen() throws Exception {
        Journalplats plats = Provdatabaser.ny(Slag.sqlite, mapp);
        Path felfil = mapp.resolve("fel.txt");
        Skrivare skrivare = new Skrivare("skrivare");
        try (Diskvakt vakt = new Diskvakt(mapp)) {
            try (Tjanstprocess forsta = Tjanstprocess.starta(plats, felfil, List.of())) {
                vakt.folj(List.of(forsta.pid()), "-e", "inject=fsync,fdatasync:error=EIO:signal=KILL");
                assertThrows(IOException.class, () -> skrivare.skriv(forsta, () -> true));
            }
            Instant dod = Instant.now();
            try (Tjanstprocess andra = Tjanstprocess.starta(plats, felfil, vakt.kommando())) {
                Kvittens kvittens = skrivare.forsok(andra);
                andra.doda();
                assertTrue(kvittens.kvitto().post().tid().isBefore(dod), "inget var skrivet före avbrottet");
                assertEquals(0, utanSkrivning(List.of(kvittens), vakt.skrivningar()), "kvitterat utan att vara skrivet till disk");
            }
        }
    }

    /** The processes of the server of a database: the first, and those that it has started by now. */
    private static List<Long> serverns(Journalplats plats) throws SQLException {
        try (Connection koppling = DriverManager.getConnection(plats.url()); Statement sats = koppling.createStatement();
                ResultSet svar = sats.executeQuery("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int "
                        + "UNION SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()")) {
            List<Long> alla = new ArrayList<>();
            while (svar.next()) {
                alla.add(svar.getLong(1));
            }
            return alla;
        }
    }

    /**
     * How many receipts are left when each has been given a flush of its own, between when it was first asked for and when it came. Each
     * flush goes to whichever receipt came first of those that had been asked for, so that as many as can be get one.
     */
    static int utanSkrivning(List<Kvittens> kvitton, List<Skrivning> skrivningar) {
        List<Kvittens> kommande = new ArrayList<>(kvitton.stream().sorted(Comparator.comparing(en -> en.begaran().skickad())).toList());
        PriorityQueue<Kvittens> vantande = new PriorityQueue<>(Comparator.comparing(Kvittens::mottagen));
        int utan = 0;
        int nasta = 0;
        for (Skrivning skrivning : skrivningar) {
            Instant nu = Instant.EPOCH.plus(skrivning.tid(), ChronoUnit.MICROS);
            while (nasta < kommande.size() && !kommande.get(nasta).begaran().skickad().isAfter(nu)) {
                vantande.add(kommande.get(nasta++));
            }
            while (!vantande.isEmpty() && vantande.peek().mottagen().isBefore(nu)) {
                vantande.remove();
                utan++;
            }
            vantande.poll();
        }
        return utan + vantande.size() + kommande.size() - nasta;
    }
}
