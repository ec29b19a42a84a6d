package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The faults that a condition can be written with: each as a sort, what is changed and the whole condition as it then reads. */
final class Villkorsmutationer {
    private static final Map<String, List<String>> JAMFORELSER = Map.of("<", List.of("<=", ">=", ">"), "<=", List.of("<", ">", ">="),
            ">", List.of(">=", "<=", "<"), ">=", List.of(">", "<", "<="), "==", List.of("!=", "<=", ">="), "!=", List.of("=="));
    private static final Pattern TREVARD = Pattern.compile("(.+)\\.(ja|nej|okand|kand)\\(\\)");
    private static final Map<String, List<String>> TREVARDA = Map.of("ja", List.of("nej", "okand"), "nej", List.of("ja", "okand"),
            "okand", List.of("kand"), "kand", List.of("okand"));
    private static final Map<String, String> MOTSATSER = Map.of("ja", "nej", "nej", "ja");
    private static final Pattern LIKA = Pattern.compile("(.+)\\.(ar|annatAn)(\\(.+\\))");
    private static final Pattern DAG = Pattern.compile("(.+)\\.(isBefore|isAfter)(\\(.+\\))");
    private static final Pattern GRANS = Pattern.compile("\\.(minst|hogst)\\b");
    private final String hela;
    private final List<Mutation> mutationer = new ArrayList<>();

    private Villkorsmutationer(String hela) {
        this.hela = hela;
    }

    /**
     * A fault.
     *
     * @param sort    its sort, in Swedish
     * @param andring what is changed, in Swedish
     * @param villkor the whole condition as it then reads
     */
    record Mutation(String sort, String andring, String villkor) {
    }

    /** The faults of what stands within the parentheses of a pattern, each once. */
    static List<Mutation> av(String villkor) {
        Villkorsmutationer alla = new Villkorsmutationer(villkor);
        alla.mutera(Villkor.av(villkor), false);
        return List.copyOf(alla.mutationer.stream().collect(Collectors.toMap(Mutation::villkor, en -> en, (a, b) -> a, java.util.LinkedHashMap::new)).values());
    }

    private void mutera(Villkor ett, boolean iInte) {
        switch (ett.sort()) {
            case LISTA -> lista(ett);
            case ELLER, OCH -> kedja(ett);
            case INTE -> inte(ett);
            case JAMFORELSE -> jamforelse(ett);
            case ATOM -> atom(ett, iInte);
        }
        ett.delar().forEach(del -> mutera(del, ett.sort() == Villkor.Sort.INTE || ett.sort() == Villkor.Sort.JAMFORELSE));
    }

    private void lista(Villkor ett) {
        utan(ett, ", ", (sort, text) -> byt(ett, sort, text, hela.substring(0, ett.fran()), hela.substring(ett.till())));
        List<String> delar = texter(ett);
        for (int i = 1; i < delar.size(); i++) {
            List<String> nya = new ArrayList<>(delar);
            String eller = "( " + nya.remove(i - 1) + " ) || ( " + nya.remove(i - 1) + " )";
            nya.add(i - 1, eller);
            lagg("eller i stället för och", "”" + delar.get(i - 1) + "” eller ”" + delar.get(i) + "” i stället för båda", String.join(", ", nya));
        }
    }

    private void kedja(Villkor ett) {
        boolean eller = ett.sort() == Villkor.Sort.ELLER;
        utan(ett, eller ? " || " : " && ", (sort, text) -> byt(ett, sort, text, hela.substring(0, ett.fran()) + "( ", " )" + hela.substring(ett.till())));
        lagg(eller ? "och i stället för eller" : "eller i stället för och", (eller ? "och" : "eller") + " mellan ”" + String.join("”, ”", texter(ett)) + "”",
                ersatt(ett, "( " + texter(ett).stream().map(del -> "( " + del + " )").collect(Collectors.joining(eller ? " && " : " || ")) + " )"));
    }

    private void utan(Villkor ett, String mellan, BiConsumer<String, String> ny) {
        List<String> delar = texter(ett);
        for (int i = 0; i < delar.size(); i++) {
            List<String> kvar = new ArrayList<>(delar);
            ny.accept(kvar.remove(i), String.join(mellan, kvar));
        }
    }

    private void byt(Villkor ett, String borta, String kvar, String fore, String efter) {
        lagg("villkor borttaget", "villkoret ”" + borta + "” borttaget", fore + kvar + efter);
    }

    private void inte(Villkor ett) {
        Villkor inre = ett.delar().get(0);
        utbytt(ett, "omvänt villkor", inre.text(hela));
        Matcher trevard = TREVARD.matcher(inre.text(hela));
        if (inre.sort() == Villkor.Sort.ATOM && trevard.matches() && MOTSATSER.containsKey(trevard.group(2))) {
            utbytt(ett, "okänt räknas annorlunda", trevard.group(1) + "." + MOTSATSER.get(trevard.group(2)) + "()");
        }
    }

    private void jamforelse(Villkor ett) {
        String vanster = ett.delar().get(0).text(hela);
        String hoger = ett.delar().get(1).text(hela);
        String tecken = hela.substring(ett.delar().get(0).till(), ett.delar().get(1).fran()).strip();
        for (String annat : hoger.equals("null") ? List.of(tecken.equals("==") ? "!=" : "==") : JAMFORELSER.get(tecken)) {
            utbytt(ett, "annan jämförelse", vanster + " " + annat + " " + hoger);
        }
    }

    private void atom(Villkor ett, boolean inuti) {
        String text = ett.text(hela);
        Matcher trevard = TREVARD.matcher(text);
        Matcher lika = LIKA.matcher(text);
        Matcher dag = DAG.matcher(text);
        Matcher grans = GRANS.matcher(text);
        if (trevard.matches()) {
            TREVARDA.get(trevard.group(2)).forEach(annat -> utbytt(ett, "annat svar", trevard.group(1) + "." + annat + "()"));
            if (!inuti && MOTSATSER.containsKey(trevard.group(2))) {
                utbytt(ett, "okänt räknas annorlunda", "!" + trevard.group(1) + "." + MOTSATSER.get(trevard.group(2)) + "()");
                utbytt(ett, "omvänt villkor", "!" + text);
            }
        } else if (lika.matches()) {
            utbytt(ett, "annat svar", lika.group(1) + "." + (lika.group(2).equals("ar") ? "annatAn" : "ar") + lika.group(3));
            if (!inuti) {
                utbytt(ett, "omvänt villkor", "!" + text);
            }
        } else if (dag.matches()) {
            utbytt(ett, "före i stället för efter", dag.group(1) + "." + (dag.group(2).equals("isBefore") ? "isAfter" : "isBefore") + dag.group(3));
            if (!inuti) {
                utbytt(ett, "omvänt villkor", "!" + text);
            }
        } else if (grans.find()) {
            utbytt(ett, "minst i stället för högst", text.substring(0, grans.start(1)) + (grans.group(1).equals("minst") ? "hogst" : "minst") + text.substring(grans.end(1)));
        } else if (!inuti) {
            utbytt(ett, "omvänt villkor", "!" + text);
        }
    }

    private void utbytt(Villkor ett, String sort, String text) {
        lagg(sort, "”" + text + "” i stället för ”" + ett.text(hela) + "”", ersatt(ett, text));
    }

    private String ersatt(Villkor ett, String text) {
        return hela.substring(0, ett.fran()) + text + hela.substring(ett.till());
    }

    private void lagg(String sort, String andring, String villkor) {
        mutationer.add(new Mutation(sort, andring, villkor));
    }

    private List<String> texter(Villkor ett) {
        return ett.delar().stream().map(del -> del.text(hela)).toList();
    }
}
