package se.justerbar.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that a number, a day, a name or a list of a text is mistaken for: the next ones on either side, one too few, another. */
final class Talmutationer {
    private static final String ANNAN = "Någon annan";
    /** Names that the program knows as words of its own; each is mistaken for another that it knows. */
    private static final Map<String, String> ORD = Map.of("forsakringskassan", "regionfullmaktige", "regionfullmaktige", "forsakringskassan");

    private Talmutationer() {
    }

    /**
     * What a value is mistaken for.
     *
     * @param andring what is changed, in Swedish
     * @param varde   the whole value as it then is
     */
    record Annat(String andring, Object varde) {
    }

    /** What a value can be mistaken for. */
    static List<Annat> av(Object varde) {
        if (varde instanceof Integer tal) {
            return List.of(annat(tal - 1, tal), annat(tal + 1, tal));
        }
        if (varde instanceof List<?> lista) {
            return lista(lista.stream().map(String.class::cast).toList());
        }
        return varde instanceof Map<?, ?> per ? per(per) : text((String) varde).stream().map(annan -> annat(annan, varde)).toList();
    }

    private static Annat annat(Object annat, Object ratt) {
        return new Annat(annat + " i stället för " + ratt, annat);
    }

    private static List<String> text(String text) {
        if (text.matches("\\d+/\\d+")) {
            int taljare = Integer.parseInt(text.substring(0, text.indexOf('/')));
            int namnare = Integer.parseInt(text.substring(text.indexOf('/') + 1));
            return List.of(taljare - 1 + "/" + namnare, taljare + 1 + "/" + namnare, taljare + "/" + (namnare - 1), taljare + "/" + (namnare + 1));
        }
        if (text.matches("--\\d\\d-\\d\\d")) {
            LocalDate dag = MonthDay.parse(text).atYear(2023);
            return List.of(MonthDay.from(dag.minusDays(1)).toString(), MonthDay.from(dag.plusDays(1)).toString());
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            LocalDate dag = LocalDate.parse(text);
            return List.of(dag.minusDays(1).toString(), dag.plusDays(1).toString());
        }
        if (text.matches("\\d+(\\.\\d+)?")) {
            BigDecimal tal = new BigDecimal(text);
            return List.of(tal.subtract(tal.ulp()).toPlainString(), tal.add(tal.ulp()).toPlainString());
        }
        return List.of(ORD.getOrDefault(text, ANNAN));
    }

    private static List<Annat> lista(List<String> lista) {
        List<Annat> andra = new ArrayList<>();
        for (int i = 0; i < lista.size(); i++) {
            List<String> utan = new ArrayList<>(lista);
            String ratt = utan.remove(i);
            andra.add(new Annat("utan " + ratt, List.copyOf(utan)));
            for (String annan : text(ratt)) {
                List<String> med = new ArrayList<>(lista);
                med.set(i, annan);
                andra.add(new Annat(annan + " i stället för " + ratt, List.copyOf(med)));
            }
        }
        return andra;
    }

    private static List<Annat> per(Map<?, ?> per) {
        List<Annat> andra = new ArrayList<>();
        per.forEach((nyckel, varde) -> {
            Map<Object, Object> utan = new LinkedHashMap<>(per);
            utan.remove(nyckel);
            andra.add(new Annat("utan " + nyckel, utan));
            for (Annat annat : av(varde)) {
                Map<Object, Object> med = new LinkedHashMap<>(per);
                med.put(nyckel, annat.varde());
                andra.add(new Annat("i " + nyckel + ": " + annat.andring(), med));
            }
        });
        return andra;
    }
}
