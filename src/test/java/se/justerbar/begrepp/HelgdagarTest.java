package se.justerbar.begrepp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of public holidays is that of a library which reckons each year on its own and shares nothing with it. */
class HelgdagarTest {
    private static final int FORSTA_AR = 1990;
    private static final int SISTA_AR = 2100;
    private static final HolidayManager JOLLYDAY = HolidayManager.getInstance(ManagerParameters.create("se"));

    /** The library has the days of today's law for every year; the law of 1989 had annandag pingst for nationaldagen until 2004. */
    private static Set<LocalDate> raknade(int ar) {
        Set<Holiday> alla = JOLLYDAY.getHolidays(Year.of(ar));
        Set<LocalDate> dagar = alla.stream().filter(dag -> ar >= 2005 || !dag.getPropertiesKey().equals("NATIONAL_DAY")).map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
        if (ar < 2005) {
            dagar.add(alla.stream().filter(dag -> dag.getPropertiesKey().endsWith("PENTECOST")).findFirst().orElseThrow().getDate().plusDays(1));
        }
        return dagar;
    }

    /** The years that are not as they are reckoned. */
    private static List<Integer> avvikande(Map<Integer, Set<LocalDate>> tabell) {
        return IntStream.rangeClosed(FORSTA_AR, SISTA_AR).filter(ar -> !raknade(ar).equals(tabell.get(ar))).boxed().toList();
    }

    @Test
    void tabellenArSomDenRaknasFram() {
        Map<Integer, Set<LocalDate>> tabell = Helgdagar.las(Helgdagar.text());
        assertEquals(List.of(), avvikande(tabell));
        assertEquals(SISTA_AR - FORSTA_AR + 1, tabell.size());
        assertEquals(1772, tabell.values().stream().mapToInt(Set::size).sum());
    }

    /** Each day of the table in turn left out, and moved to the day after: the comparison notices both, in just that year. */
    @Test
    void varjeFelaktigDagMarks() {
        Map<Integer, Set<LocalDate>> tabell = Helgdagar.las(Helgdagar.text());
        List<LocalDate> omarkta = new ArrayList<>();
        tabell.forEach((ar, dagar) -> {
            Set<LocalDate> raknade = raknade(ar);
            for (LocalDate dag : dagar) {
                Set<LocalDate> utan = new TreeSet<>(dagar);
                utan.remove(dag);
                Set<LocalDate> flyttad = new TreeSet<>(utan);
                flyttad.add(dag.plusDays(1));
                if (raknade.equals(utan) || raknade.equals(flyttad)) {
                    omarkta.add(dag);
                }
            }
        });
        assertEquals(List.of(), omarkta);
        Map<Integer, Set<LocalDate>> utanEttAr = new HashMap<>(tabell);
        utanEttAr.remove(2026);
        assertEquals(List.of(2026), avvikande(utanEttAr));
    }

    @Test
    void ettArUtanforTabellenArOkant() {
        assertTrue(Helgdagar.under(FORSTA_AR).isPresent());
        assertTrue(Helgdagar.under(SISTA_AR).isPresent());
        assertEquals(Optional.empty(), Helgdagar.under(FORSTA_AR - 1));
        assertEquals(Optional.empty(), Helgdagar.under(SISTA_AR + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026 1-1", "2026 01-01  01-06", "2026 01-01 ", "2026\t01-01", "", " # not", "26 01-01", "2026 01-01 01-01",
            "2026 01-01\n2026 01-06"})
    void enRadSomInteGarAttLasaAvvisas(String rader) {
        assertThrows(IllegalStateException.class, () -> Helgdagar.las(rader + "\n"));
    }

    @Test
    void enDagSomInteFinnsAvvisas() {
        assertThrows(DateTimeException.class, () -> Helgdagar.las("2026 02-29\n"));
    }
}
