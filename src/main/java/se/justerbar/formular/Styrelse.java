package se.justerbar.formular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.json.Jsontrad;

/**
 * The board as the secretary has entered it once: its seats with the names of those who sit there. Names stay here and beside a recorded check,
 * and never reach an underlag, an answer or a receipt.
 *
 * @param forbund         the förbund; {@code null} where nothing is said
 * @param mandatFran      the first day of the term, as {@code ÅÅÅÅ-MM-DD}; {@code null} where it is unknown
 * @param mandatTill      the last day of the term, in the same form; {@code null} where it is unknown
 * @param ordforande      the seat of the chair; {@code null} where it is unknown
 * @param viceOrdforande  the seat of the vice chair; {@code null} where it is unknown
 * @param komplett        whether the seats are all there are
 * @param valdaAvEgen     whether every ledamot and ersättare is elected by the member that the seat belongs to
 * @param ingenHarLamnat  whether no member has left the förbund
 * @param sekreterare     the name of the secretary, who stands as the one who checked; {@code null} where it is not told
 * @param stolar          the seats
 */
public record Styrelse(String forbund, String mandatFran, String mandatTill, String ordforande, String viceOrdforande, boolean komplett, boolean valdaAvEgen,
        boolean ingenHarLamnat, String sekreterare, List<Stol> stolar) {

    /**
     * A seat.
     *
     * @param plats     what it is called
     * @param medlem    the member that it belongs to
     * @param ledamot   the name of its ledamot; {@code null} where it is not told
     * @param ersattare the name of its ersättare; {@code null} where it is not told
     * @param ledamotVakant   whether it has no ledamot
     * @param ersattareVakant whether it has no ersättare
     */
    public record Stol(String plats, String medlem, String ledamot, String ersattare, boolean ledamotVakant, boolean ersattareVakant) {
    }

    /** A board with a seat for each of these members and no names. */
    public static Styrelse av(String forbund, List<String> medlemmar) {
        return new Styrelse(forbund, null, null, null, null, true, false, false, null, medlemmar.stream().map(medlem -> new Stol(medlem, medlem, null, null, false, false)).toList());
    }

    /** The board that was written so. */
    public static Styrelse las(byte[] json) {
        Map<String, Object> trad = Jsontrad.las(json);
        List<Stol> stolar = new ArrayList<>();
        for (Object ett : (List<?>) trad.get("stolar")) {
            Map<?, ?> stol = (Map<?, ?>) ett;
            stolar.add(new Stol((String) stol.get("plats"), (String) stol.get("medlem"), (String) stol.get("ledamot"), (String) stol.get("ersattare"),
                    Boolean.TRUE.equals(stol.get("ledamotVakant")), Boolean.TRUE.equals(stol.get("ersattareVakant"))));
        }
        return new Styrelse((String) trad.get("forbund"), (String) trad.get("mandatFran"), (String) trad.get("mandatTill"), (String) trad.get("ordforande"),
                (String) trad.get("viceOrdforande"), Boolean.TRUE.equals(trad.get("komplett")),
                Boolean.TRUE.equals(trad.get("valdaAvEgen")), Boolean.TRUE.equals(trad.get("ingenHarLamnat")), (String) trad.get("sekreterare"), List.copyOf(stolar));
    }

    /** The board as bytes that {@link #las} reads. */
    public byte[] skriv() {
        Map<String, Object> trad = new LinkedHashMap<>();
        trad.put("forbund", forbund);
        trad.put("mandatFran", mandatFran);
        trad.put("mandatTill", mandatTill);
        trad.put("ordforande", ordforande);
        trad.put("viceOrdforande", viceOrdforande);
        trad.put("komplett", komplett);
        trad.put("valdaAvEgen", valdaAvEgen);
        trad.put("ingenHarLamnat", ingenHarLamnat);
        trad.put("sekreterare", sekreterare);
        trad.put("stolar", stolar.stream().map(Styrelse::trad).toList());
        return Jsontrad.skriv(trad);
    }

    private static Map<String, Object> trad(Stol stol) {
        Map<String, Object> trad = new LinkedHashMap<>();
        trad.put("plats", stol.plats);
        trad.put("medlem", stol.medlem);
        trad.put("ledamot", stol.ledamot);
        trad.put("ersattare", stol.ersattare);
        trad.put("ledamotVakant", stol.ledamotVakant);
        trad.put("ersattareVakant", stol.ersattareVakant);
        return trad;
    }

    /** The name of whoever sits there in this role; {@code null} where it is not told. */
    public String namn(String plats, String roll) {
        return stolar.stream().filter(stol -> stol.plats.equals(plats)).findFirst().map(stol -> "ersattare".equals(roll) ? stol.ersattare : stol.ledamot).orElse(null);
    }

    /** The office that the ledamot of a seat has on a day; {@code null} where none is known, or the day is not known to be within the term. */
    String uppdrag(String plats, String dag) {
        boolean inom = mandatFran != null && mandatTill != null && dag.compareTo(mandatFran) >= 0 && dag.compareTo(mandatTill) <= 0;
        return !inom ? null : plats.equals(ordforande) ? "ordforande" : plats.equals(viceOrdforande) ? "viceOrdforande" : null;
    }

    /** What an underlag says of the board at a meeting. */
    Map<String, Object> sammantrade() {
        Map<String, Object> trad = new LinkedHashMap<>();
        trad.put("organ", "styrelsen");
        if (mandatFran != null) {
            trad.put("mandatFran", mandatFran);
        }
        trad.put("platser", new ArrayList<>(stolar.stream().map(this::plats).toList()));
        if (komplett) {
            trad.put("platserKomplett", true);
        }
        if (ingenHarLamnat) {
            trad.put("harLamnat", new ArrayList<>());
        }
        return trad;
    }

    private Map<String, Object> plats(Stol stol) {
        Map<String, Object> plats = new LinkedHashMap<>();
        plats.put("id", stol.plats);
        plats.put("medlem", stol.medlem);
        plats.put("ledamoter", stol.ledamotVakant ? 0 : 1);
        plats.put("ersattare", stol.ersattareVakant ? 0 : 1);
        if (valdaAvEgen) {
            plats.put("ledamotValdAv", stol.medlem);
            plats.put("ersattareValdAv", stol.medlem);
        }
        return plats;
    }
}
