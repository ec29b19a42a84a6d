package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.justerbar.underlag.Narvarostatus;

/**
 * Attendance as a grid: a row a person, a column a matter, and a letter where they cross.
 *
 * @param rader the rows
 * @param hel   whether every row that has a mark is a person's
 */
record Rutnat(List<Rutrad> rader, boolean hel) {
    private static final Pattern ARENDE = Pattern.compile("§ ?([0-9]{1,4})(?:/[0-9]{2,4})?|([0-9]{1,4}) ?§");
    private static final int MINST = 2;

    /**
     * A person, with the matters in which he or she took part in one way.
     *
     * @param medlem what the row says of the member
     * @param namn   the name, with what stands beside it
     * @param status how
     * @param vilka  in which matters
     * @param saker  whether every mark of the row has one meaning
     * @param stalle where it stands
     */
    record Rutrad(String medlem, String namn, Narvarostatus status, BitSet vilka, boolean saker, Stalle stalle) {
    }

    /**
     * The grid that a table is; empty where it is none.
     *
     * @param nummer the numbers of the matters, in order
     * @param tecken what the marks mean
     */
    static Optional<Rutnat> av(List<Stalle> rader, List<Integer> nummer, Tecken tecken) {
        for (int i = 0; i < Math.min(3, rader.size()); i++) {
            Map<Integer, Integer> arenden = arenden(rader.get(i).rad(), nummer);
            if (arenden.size() >= MINST) {
                return Optional.of(new Lasning(arenden, nummer.size(), tecken).las(rader.subList(i + 1, rader.size())));
            }
        }
        return Optional.empty();
    }

    /** The place of the matter that each column is for, by the column. */
    private static Map<Integer, Integer> arenden(Rad rubriker, List<Integer> nummer) {
        Map<Integer, Integer> arenden = new HashMap<>();
        for (Cell cell : rubriker.celler()) {
            Matcher traff = ARENDE.matcher(cell.text().strip());
            if (traff.matches()) {
                int plats = nummer.indexOf(Integer.parseInt(traff.group(1) == null ? traff.group(2) : traff.group(1)));
                if (plats >= 0) {
                    arenden.put(cell.kolumn(), plats);
                }
            }
        }
        return arenden;
    }

    /** One grid as it is read, by the columns of the matters. */
    private record Lasning(Map<Integer, Integer> arenden, int antal, Tecken tecken) {

        private Rutnat las(List<Stalle> rader) {
            List<Rutrad> alla = new ArrayList<>();
            boolean hel = true;
            int forsta = arenden.keySet().stream().min(Integer::compare).orElseThrow();
            String medlem = "";
            for (Stalle stalle : rader) {
                List<String> fore = stalle.rad().celler().stream().filter(cell -> cell.kolumn() < forsta).map(cell -> cell.text().strip()).toList();
                String namn = fore.stream().skip(fore.size() > 1 ? 1 : 0).collect(Collectors.joining(", "));
                medlem = fore.size() > 1 && !fore.get(0).isEmpty() ? fore.get(0) : medlem;
                List<Rutrad> nya = Namn.alla(namn).size() == 1 ? rad(stalle, medlem, namn) : List.of();
                hel &= !nya.isEmpty() || arenden.keySet().stream().allMatch(en -> tecken.status(marke(stalle, en), false) == null);
                alla.addAll(nya);
            }
            return new Rutnat(alla, hel);
        }

        private static String marke(Stalle stalle, int kolumn) {
            return Kolumn.text(stalle.rad(), kolumn).strip().toLowerCase(Locale.ROOT);
        }

        /** A row in each way that the person took part. */
        private List<Rutrad> rad(Stalle stalle, String medlem, String namn) {
            Map<Narvarostatus, BitSet> perStatus = new LinkedHashMap<>();
            boolean ersattare = namn.toLowerCase(Locale.ROOT).contains("ersättare");
            arenden.forEach((kolumn, arende) -> {
                Narvarostatus status = tecken.status(marke(stalle, kolumn), ersattare);
                if (status != null) {
                    perStatus.computeIfAbsent(status, ny -> new BitSet()).set(arende);
                }
            });
            boolean saker = arenden.size() == antal && arenden.keySet().stream().allMatch(kolumn -> tecken.saker(marke(stalle, kolumn), ersattare));
            return perStatus.entrySet().stream().map(post -> new Rutrad(medlem, namn, post.getKey(), post.getValue(), saker, stalle)).toList();
        }
    }
}
