package se.justerbar.begrepp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time as lag (1930:173) reckons it, at the days where it is easily reckoned wrong. */
class TidTest {
    private static final LocalDate FORSTA = LocalDate.of(1990, 1, 1);
    private static final LocalDate SISTA = LocalDate.of(2100, 12, 31);

    private static Optional<LocalDate> vardagFran(LocalDate dag) {
        return Tid.nastaVardag(dag);
    }

    @ParameterizedTest
    @CsvSource({"2022-11-30, 2022-11-30", "2023-11-30, 2023-11-30", "2024-11-30, 2024-12-02", "2025-11-30, 2025-12-01", "2026-11-30, 2026-11-30",
            "2027-11-30, 2027-11-30", "2028-11-30, 2028-11-30", "2029-11-30, 2029-11-30", "2030-11-30, 2030-12-02", "2031-11-30, 2031-12-01"})
    void trettiondeNovember(LocalDate dag, LocalDate vardag) {
        assertEquals(Optional.of(vardag), vardagFran(dag));
    }

    /** 2024: påskdagen. 2029: påskafton, and then annandag påsk. 2018: annandag påsk on 2 April. */
    @ParameterizedTest
    @CsvSource({"2018-03-31, 2018-04-03", "2023-03-31, 2023-03-31", "2024-03-31, 2024-04-02", "2025-03-31, 2025-03-31", "2027-03-31, 2027-03-31",
            "2028-03-31, 2028-03-31", "2029-03-31, 2029-04-03"})
    void trettioforstaMars(LocalDate dag, LocalDate vardag) {
        assertEquals(Optional.of(vardag), vardagFran(dag));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nyårsdagen en torsdag, 2026-01-01, 2026-01-02",
        "trettondedag jul en tisdag, 2026-01-06, 2026-01-07",
        "trettondagsafton är vardag, 2026-01-05, 2026-01-05",
        "skärtorsdagen är vardag, 2026-04-02, 2026-04-02",
        "långfredagen, 2026-04-03, 2026-04-07",
        "påskafton, 2026-04-04, 2026-04-07",
        "annandag påsk, 2026-04-06, 2026-04-07",
        "första maj en fredag, 2026-05-01, 2026-05-04",
        "Kristi himmelsfärdsdag, 2026-05-14, 2026-05-15",
        "Kristi himmelsfärdsdag på första maj, 2008-05-01, 2008-05-02",
        "annandag pingst som helgdag, 2004-05-31, 2004-06-01",
        "annandag pingst som vardag, 2005-05-16, 2005-05-16",
        "sjätte juni före nationaldagen, 2003-06-06, 2003-06-06",
        "nationaldagen, 2005-06-06, 2005-06-07",
        "midsommarafton, 2026-06-19, 2026-06-22",
        "dagen före midsommarafton, 2026-06-18, 2026-06-18",
        "midsommardagen, 2026-06-20, 2026-06-22",
        "alla helgons dag, 2026-10-31, 2026-11-02",
        "allhelgonaafton är vardag, 2026-10-30, 2026-10-30",
        "julafton en torsdag, 2026-12-24, 2026-12-28",
        "julafton en onsdag, 2025-12-24, 2025-12-29",
        "annandag jul en tisdag, 2023-12-26, 2023-12-27",
        "nyårsafton en torsdag över årsskiftet, 2026-12-31, 2027-01-04",
        "nyårsafton en tisdag, 2024-12-31, 2025-01-02",
        "dagen före nyårsafton, 2024-12-30, 2024-12-30",
        "lördag, 2026-11-21, 2026-11-23",
        "söndag, 2026-11-22, 2026-11-23"
    })
    void nastaVardag(String namn, LocalDate dag, LocalDate vardag) {
        assertEquals(Optional.of(vardag), vardagFran(dag));
        assertEquals(Optional.of(dag.equals(vardag)), Tid.vardag(dag));
    }

    /** Fourteen days, where the day of the meeting is not counted. */
    @ParameterizedTest
    @CsvSource({"2010-11-18, 2010-12-02", "2026-11-24, 2026-12-08", "2026-12-10, 2026-12-28", "2026-03-20, 2026-04-07", "2025-12-18, 2026-01-02"})
    void fjortonDagarOchNastaVardag(LocalDate fran, LocalDate till) {
        assertEquals(Optional.of(till), Tid.nastaVardag(Tid.plusDagar(fran, 14)));
    }

    /** Minutes signed on Friday 10 May 2019 were announced on Monday 13 May: the second day was a Sunday. */
    @ParameterizedTest
    @CsvSource({"2019-05-10, 2019-05-13", "2019-05-09, 2019-05-13", "2019-05-08, 2019-05-10", "2026-12-22, 2026-12-28", "2026-04-01, 2026-04-07"})
    void andraDagenOchNastaVardag(LocalDate fran, LocalDate till) {
        assertEquals(Optional.of(till), Tid.nastaVardag(Tid.plusDagar(fran, 2)));
    }

    /** Three weeks end on the same day of the week; 6 June 2024 is nationaldagen, a Thursday. */
    @ParameterizedTest
    @CsvSource({"2019-05-13, 2019-06-03", "2024-05-16, 2024-06-07", "2026-12-03, 2026-12-28", "2024-02-08, 2024-02-29"})
    void treVeckorOchNastaVardag(LocalDate fran, LocalDate till) {
        assertEquals(fran.getDayOfWeek(), Tid.plusVeckor(fran, 3).getDayOfWeek());
        assertEquals(Optional.of(till), Tid.nastaVardag(Tid.plusVeckor(fran, 3)));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 3, 2027-02-28", "2024-02-29, 4, 2028-02-29", "2023-02-28, 1, 2024-02-28", "2024-02-28, 3, 2027-02-28",
            "2026-12-31, 3, 2029-12-31", "2096-02-29, 4, 2100-02-28", "2026-05-04, 0, 2026-05-04"})
    void arTillMotsvarandeDag(LocalDate fran, int ar, LocalDate till) {
        assertEquals(till, Tid.plusAr(fran, ar));
    }

    @Test
    void aretsForstaOchSistaDag() {
        assertEquals(LocalDate.of(2024, 1, 1), Tid.aretsForsta(2024));
        assertEquals(LocalDate.of(2024, 12, 31), Tid.aretsSista(2024));
        assertEquals(LocalDate.of(2027, 12, 31), Tid.aretsSista(2027));
    }

    /** Every day of the table: the answer is the first weekday that is not before it, and never more than five days away. */
    @Test
    void varjeDagITabellen() {
        LocalDate vantad = null;
        for (LocalDate dag = LocalDate.of(2100, 12, 30); !dag.isBefore(FORSTA); dag = dag.minusDays(1)) {
            vantad = Tid.vardag(dag).orElseThrow() ? dag : vantad;
            assertEquals(Optional.of(vantad), Tid.nastaVardag(dag));
            assertTrue(!vantad.isAfter(dag.plusDays(5)), dag::toString);
        }
    }

    /** No day outside the table is taken for a weekday or for a holiday, whatever day of the week it is. */
    @ParameterizedTest
    @CsvSource({"1989-12-29", "1989-12-30", "1989-12-31", "2101-01-01", "2101-01-02", "2101-01-03", "2101-11-30", "0001-01-01", "9999-12-31"})
    void dagUtanforTabellenArOkand(LocalDate dag) {
        assertEquals(Optional.empty(), Tid.vardag(dag));
        assertEquals(Optional.empty(), Tid.nastaVardag(dag));
    }

    /** The last day of the table is known to be no weekday, but the next one lies outside. */
    @Test
    void tabellensSistaDag() {
        assertEquals(Optional.of(false), Tid.vardag(SISTA));
        assertEquals(Optional.empty(), Tid.nastaVardag(SISTA));
        assertEquals(Optional.of(LocalDate.of(2100, 12, 30)), Tid.nastaVardag(LocalDate.of(2100, 12, 30)));
        assertEquals(Optional.of(LocalDate.of(1990, 1, 2)), Tid.nastaVardag(FORSTA));
    }

    @Test
    void enUppgiftBararVadDenVilarPa() {
        Uppgift<LocalDate> dag = Uppgift.vid("/dag", LocalDate.of(2024, 11, 30));
        assertEquals(new Uppgift<>(LocalDate.of(2024, 12, 2), List.of("/dag"), List.of()), Tid.nastaVardag(dag));
        assertEquals(Uppgift.saknad("/dag"), Tid.nastaVardag(Uppgift.<LocalDate>saknad("/dag")));
        Uppgift<LocalDate> utanfor = Tid.nastaVardag(Uppgift.vid("/dag", LocalDate.of(2124, 11, 30)));
        assertTrue(utanfor.okand());
        assertEquals(List.of("/dag"), utanfor.vilarPa());
        assertEquals(List.of(), utanfor.saknas());
    }
}
