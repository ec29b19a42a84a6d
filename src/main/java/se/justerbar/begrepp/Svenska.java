package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;

/** How values are written in Swedish: days in words, amounts with spaces, lists with "och". */
public final class Svenska {
    private static final String[] MANADER = {
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"
    };
    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final String HART_MELLANSLAG = "\u00a0";

    private Svenska() {
    }

    /** A value as it is read: a day, an amount in kronor, a list or any other value by its own words. */
    public static String text(Object varde) {
        if (varde instanceof LocalDate dag) {
            return datum(dag);
        }
        if (varde instanceof BigDecimal belopp) {
            return belopp(belopp);
        }
        if (varde instanceof Collection<?> flera) {
            return uppraknat(flera.stream().map(Svenska::text).toList());
        }
        return String.valueOf(varde);
    }

    /** A day, as in 24 november 2026. */
    public static String datum(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MANADER[dag.getMonthValue() - 1] + " " + dag.getYear();
    }

    /** A moment to the second, as in 24 november 2026 klockan 09:30:00 UTC. */
    public static String tidpunkt(Instant tid) {
        return datum(tid.atZone(ZoneOffset.UTC).toLocalDate()) + " klockan " + KLOCKSLAG.format(tid) + " UTC";
    }

    /** An amount in kronor, as in 1 500 000 kr; ören only where there are some. */
    public static String belopp(BigDecimal kronor) {
        String[] delar = kronor.abs().stripTrailingZeros().toPlainString().split("\\.");
        StringBuilder text = grupperat(delar[0]);
        if (delar.length == 2) {
            text.append(',').append(delar[1].length() == 1 ? delar[1] + "0" : delar[1]);
        }
        return (kronor.signum() < 0 ? "−" : "") + text + HART_MELLANSLAG + "kr";
    }

    /** A number, as in 1 960. */
    public static String heltal(long tal) {
        return (tal < 0 ? "−" : "") + grupperat(String.valueOf(Math.abs(tal)));
    }

    private static StringBuilder grupperat(String siffror) {
        StringBuilder text = new StringBuilder(siffror);
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, HART_MELLANSLAG);
        }
        return text;
    }

    /** A percentage, as in 12,5 %. */
    public static String procent(BigDecimal procent) {
        return procent.stripTrailingZeros().toPlainString().replace('.', ',') + HART_MELLANSLAG + "%";
    }

    /** Words in a row, as in Arboga, Köping och Sala; "ingen" where there are none. */
    public static String uppraknat(List<String> ord) {
        if (ord.isEmpty()) {
            return "ingen";
        }
        if (ord.size() == 1) {
            return ord.get(0);
        }
        return String.join(", ", ord.subList(0, ord.size() - 1)) + " och " + ord.get(ord.size() - 1);
    }

    /** A text with each {@code {}} replaced by the next value, as it is read. */
    public static String mening(String mall, Object... varden) {
        StringBuilder text = new StringBuilder();
        int fran = 0;
        int nasta = 0;
        for (int lucka = mall.indexOf("{}"); lucka >= 0; lucka = mall.indexOf("{}", fran)) {
            text.append(mall, fran, lucka).append(text(varden[nasta++]));
            fran = lucka + 2;
        }
        return text.append(mall.substring(fran)).toString();
    }
}
