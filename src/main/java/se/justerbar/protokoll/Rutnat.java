package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.underlag.Narvarostatus;

/**
 * Attendance as a grid: a row a person, a column a matter, and a letter where they cross.
 *
 * @param rader the rows
 */
record Rutnat(List<Rutrad> rader) {
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
     */
    static Optional<Rutnat> av(List<Stalle> rader, List<Integer> nummer) {
        for (int i = 0; i < Math.min(3, rader.size()); i++) {
            Map<Integer, Integer> arenden = arenden(rader.get(i).rad(), nummer);
            if (arenden.size() >= MINST) {
                return Optional.of(new Rutnat(rader(rader.subList(i + 1, rader.size()), arenden, nummer.size())));
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

    private static List<Rutrad> rader(List<Stalle> rader, Map<Integer, Integer> arenden, int antal) {
        List<Rutrad> alla = new ArrayList<>();
        int forsta = arenden.keySet().stream().min(Integer::compare).orElseThrow();
        String medlem = "";
        for (Stalle stalle : rader) {
            List<String> fore = stalle.rad().celler().stream().filter(cell -> cell.kolumn() < forsta).map(cell -> cell.text().strip()).toList();
            String namn = fore.isEmpty() ? "" : fore.get(fore.size() - 1);
            medlem = fore.size() > 1 && !fore.get(0).isEmpty() ? fore.get(0) : medlem;
            alla.addAll(ensRad(stalle, medlem, namn, arenden, antal));
        }
        return alla;
    }

    /** A row in each way that the person took part; whoever stood aside for jäv is read of the matter itself. */
    private static List<Rutrad> ensRad(Stalle stalle, String medlem, String namn, Map<Integer, Integer> arenden, int antal) {
        Map<Narvarostatus, BitSet> perStatus = new HashMap<>();
        boolean saker = arenden.size() == antal;
        for (Map.Entry<Integer, Integer> arende : arenden.entrySet()) {
            String marke = Kolumn.text(stalle.rad(), arende.getKey()).strip().toLowerCase(Locale.ROOT);
            Narvarostatus status = status(marke);
            saker &= status != null || marke.equals("j");
            if (status != null) {
                perStatus.computeIfAbsent(status, ny -> new BitSet()).set(arende.getValue());
            }
        }
        boolean heltSaker = saker;
        List<Rutrad> rader = new ArrayList<>();
        BitSet borta = perStatus.remove(Narvarostatus.franvarande);
        perStatus.forEach((status, vilka) -> rader.add(new Rutrad(medlem, namn, status, vilka, heltSaker && perStatus.size() == 1, stalle)));
        if (rader.isEmpty() && borta != null) {
            rader.add(new Rutrad(medlem, namn, Narvarostatus.franvarande, borta, heltSaker, stalle));
        }
        return rader;
    }

    private static Narvarostatus status(String marke) {
        if (marke.matches("t|tj|tj\\.|tjg|x|✓|✔|☒|☑|ja|1")) {
            return Narvarostatus.tjanstgor;
        }
        if (marke.matches("n|närv\\.?|närvarande")) {
            return Narvarostatus.narvarandeUtanAttTjanstgora;
        }
        return marke.matches("[-–—]|f|0|nej|☐|frånv\\.?|frånvarande") ? Narvarostatus.franvarande : null;
    }
}
