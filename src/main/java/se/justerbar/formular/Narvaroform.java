package se.justerbar.formular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who took part, seat by seat, as the form asks it: one answer for the whole meeting, or rows where it differs between the matters. */
final class Narvaroform {
    /** The seat is served otherwise in one matter than in another. */
    static final String OLIKA = "olika";
    private static final String LEDAMOT = "ledamot";
    private static final String ERSATTARE = "ersattare";
    private static final String FRANVARANDE = "franvarande";
    private static final String TJANSTGOR = "tjanstgor";
    private static final List<String> FALT = List.of("roll", "status", "fran", "till", "ersattareFor");
    private static final List<String> JA_NEJ = List.of("hela", "distans");
    private final Utkast utkast;

    Narvaroform(Utkast utkast) {
        this.utkast = utkast;
    }

    /** What is known of a seat: one of the answers, or {@code ""} where nothing is. */
    String svar(String plats) {
        List<Map<?, ?>> rader = rader(plats);
        if (rader.isEmpty()) {
            return "";
        }
        Map<?, ?> rad = rader.get(0);
        boolean hela = rader.size() == 1 && Boolean.TRUE.equals(rad.get("hela")) && rad.get("fran") == null && rad.get("till") == null && rad.get("ersattareFor") == null;
        if (hela && TJANSTGOR.equals(rad.get("status")) && rad.get("roll") != null) {
            return (String) rad.get("roll");
        }
        return hela && FRANVARANDE.equals(rad.get("status")) && LEDAMOT.equals(rad.get("roll")) ? FRANVARANDE : OLIKA;
    }

    /** Whether whoever served did so at a distance; {@code null} where that is unknown, or where it differs. */
    Object distans(String plats) {
        return svar(plats).isEmpty() || OLIKA.equals(svar(plats)) ? null : rader(plats).get(0).get("distans");
    }

    /** Whether it has to be asked who took part at a distance: not where all met in one place. */
    boolean fragarOmDistans() {
        return !"fysiskt".equals(Trad.hamta(utkast.underlag(), "/sammantrade/form")) || platser().stream().anyMatch(plats -> distans(plats) != null);
    }

    List<Map<?, ?>> rader(String plats) {
        List<Map<?, ?>> sina = new ArrayList<>();
        if (Trad.hamta(utkast.underlag(), Utkast.NARVARO) instanceof List<?> alla) {
            for (Object rad : alla) {
                if (rad instanceof Map<?, ?> karta && plats.equals(karta.get("plats"))) {
                    sina.add(karta);
                }
            }
        }
        return sina;
    }

    /** The seats as they are called, in their order. */
    List<String> platser() {
        List<String> namn = new ArrayList<>();
        if (Trad.hamta(utkast.underlag(), "/sammantrade/platser") instanceof List<?> alla) {
            alla.forEach(plats -> namn.add(plats instanceof Map<?, ?> karta && karta.get("id") != null ? (String) karta.get("id") : ""));
        }
        return namn;
    }

    /** Takes what was sent; a seat that the form did not show stays as it was. */
    void las(Map<String, List<String>> svar) {
        List<String> platser = platser();
        if (svar.keySet().stream().noneMatch(namn -> namn.startsWith(Inlasning.STOL))) {
            return;
        }
        boolean alla = svar.getOrDefault("gor", List.of()).contains("alla");
        List<Object> nya = utanStol(platser);
        boolean besvarade = !platser.isEmpty() && nya.isEmpty();
        for (int i = 0; i < platser.size(); i++) {
            String namn = Inlasning.STOL + i;
            String plats = platser.get(i);
            List<Object> rader = alla ? List.of(rad(plats, LEDAMOT, TJANSTGOR, distans(plats))) : svar.containsKey(namn) ? las(plats, namn, svar) : new ArrayList<>(rader(plats));
            besvarade &= !rader.isEmpty();
            nya.addAll(rader);
        }
        Trad.satt(utkast.underlag(), Utkast.NARVARO, nya.isEmpty() ? null : nya);
        Trad.satt(utkast.underlag(), Utkast.NARVARO + "Komplett", besvarade ? true : null);
    }

    /** The rows of those whose seat is not on the list; no form shows them. */
    private List<Object> utanStol(List<String> platser) {
        return Trad.hamta(utkast.underlag(), Utkast.NARVARO) instanceof List<?> alla
                ? new ArrayList<>(alla.stream().filter(rad -> !(rad instanceof Map<?, ?> karta && platser.contains(karta.get("plats")))).toList()) : new ArrayList<>();
    }

    private List<Object> las(String plats, String namn, Map<String, List<String>> svar) {
        String valt = forst(svar, namn).orElse("");
        Object distans = svar.containsKey(namn + ":distans") ? jaNej(svar, namn + ":distans") : distans(plats);
        return switch (valt) {
            case LEDAMOT, ERSATTARE -> List.of(rad(plats, valt, TJANSTGOR, distans));
            case FRANVARANDE -> List.of(rad(plats, LEDAMOT, FRANVARANDE, distans));
            case OLIKA -> olika(plats, namn, svar);
            default -> List.of();
        };
    }

    private static Map<String, Object> rad(String plats, String roll, String status, Object distans) {
        Map<String, Object> rad = new LinkedHashMap<>();
        rad.put("plats", plats);
        rad.put("roll", roll);
        rad.put("status", status);
        rad.put("hela", true);
        if (distans != null) {
            rad.put("distans", distans);
        }
        return rad;
    }

    private List<Object> olika(String plats, String namn, Map<String, List<String>> svar) {
        List<Object> rader = new ArrayList<>();
        for (int r = 0; svar.containsKey(namn + ":" + r + ":roll"); r++) {
            Map<String, Object> rad = new LinkedHashMap<>();
            String fore = namn + ":" + r + ":";
            FALT.forEach(falt -> forst(svar, fore + falt).ifPresent(varde -> rad.put(falt, varde)));
            JA_NEJ.stream().filter(falt -> jaNej(svar, fore + falt) != null).forEach(falt -> rad.put(falt, jaNej(svar, fore + falt)));
            if (!rad.isEmpty()) {
                rad.put("plats", plats);
                rader.add(rad);
            }
        }
        if (rader.isEmpty()) {
            // Chosen just now: a first row to fill in, of which only the seat and the role are known.
            rader.add(new LinkedHashMap<>(Map.of("plats", plats, "roll", LEDAMOT)));
        }
        return rader;
    }

    private static Boolean jaNej(Map<String, List<String>> svar, String namn) {
        return forst(svar, namn).map("ja"::equals).orElse(null);
    }

    private static Optional<String> forst(Map<String, List<String>> svar, String namn) {
        return svar.getOrDefault(namn, List.of()).stream().filter(varde -> !varde.isBlank()).findFirst();
    }
}
