package se.justerbar.protokoll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An underlag as facts that can be held against another reading of the same minutes, by what LASMIG.md says: matters by their number, seats by
 * their member, the attendance matter by matter, and lists without an order.
 */
final class Facit {
    private static final Set<String> PLATSER = Set.of("plats", "justerare", "ersattareFor");
    private static final Set<String> MEDLEMMAR = Set.of("medlem", "mottagare");

    /**
     * A fact.
     *
     * @param varden its value; more than one where two seats of a member stand alike
     * @param vilar  the pointers that it rests on
     */
    record Fakta(List<String> varden, Set<String> vilar) {
    }

    private final Map<String, Fakta> alla = new TreeMap<>();
    private final Map<String, String> medlemmar = new LinkedHashMap<>();
    private final List<String> nummer = new ArrayList<>();
    private final List<String> beteckningar = new ArrayList<>();

    private Facit() {
    }

    /** The facts of an underlag by their names here. */
    static Map<String, Fakta> av(Map<String, Object> underlag) {
        Facit facit = new Facit();
        Map<?, ?> sammantrade = underlag.get("sammantrade") instanceof Map<?, ?> funnet ? funnet : Map.of();
        rader(sammantrade.get("platser")).forEach(plats -> facit.medlemmar.put(String.valueOf(plats.get("id")), medlem(plats.get("medlem"))));
        for (Map<?, ?> arende : rader(underlag.get("arenden"))) {
            facit.beteckningar.add(String.valueOf(arende.get("id")));
            facit.nummer.add(nummer(String.valueOf(arende.get("id"))));
        }
        facit.lagg("forbund", underlag.get("forbund"), "/forbund");
        sammantrade.forEach((namn, varde) -> {
            if (!Set.of("narvaro", "platser").contains(namn)) {
                facit.del("sammantrade/" + namn, String.valueOf(namn), varde, "/sammantrade/" + namn);
            }
        });
        facit.medlemmar.values().stream().distinct().forEach(medlem -> facit.lagg("medlem/" + medlem, "har plats", "/sammantrade/platser"));
        facit.narvaro(rader(sammantrade.get("narvaro")), Boolean.TRUE.equals(sammantrade.get("narvaroKomplett")));
        List<Map<?, ?>> arenden = rader(underlag.get("arenden"));
        for (int i = 0; i < arenden.size(); i++) {
            facit.arende(facit.nummer.get(i), arenden.get(i), "/arenden/" + i);
        }
        return facit.alla;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> rader(Object lista) {
        return lista instanceof List<?> rader ? (List<Map<?, ?>>) rader : List.of();
    }

    /** The number of a matter, however it is written. */
    static String nummer(String beteckning) {
        Matcher siffror = Pattern.compile("[0-9]+").matcher(beteckning);
        return siffror.find() ? siffror.group() : beteckning;
    }

    /** A member by its short name. */
    static String medlem(Object namn) {
        return String.valueOf(namn).toLowerCase(Locale.ROOT).replaceFirst(" (kommun|kommuner|stad)$", "").replaceFirst("s$", "");
    }

    private void arende(String nummer, Map<?, ?> arende, String pekare) {
        lagg("arende/" + nummer, "finns", pekare + "/id");
        arende.forEach((namn, varde) -> {
            if (namn.equals("protokoll")) {
                del("protokoll", "protokoll", varde, pekare + "/protokoll");
            } else if (!namn.equals("id")) {
                del("arende/" + nummer + "/" + namn, String.valueOf(namn), varde, pekare + "/" + namn);
            }
        });
    }

    private void del(String vag, String namn, Object varde, String pekare) {
        if (varde instanceof Map<?, ?> karta) {
            karta.forEach((under, innehall) -> del(vag + "/" + under, String.valueOf(under), innehall, pekare + "/" + under));
        } else if (varde instanceof List<?> lista) {
            if (lista.isEmpty()) {
                lagg(vag, "inga", pekare);
            }
            for (int i = 0; i < lista.size(); i++) {
                rad(vag, namn, lista.get(i), pekare + "/" + i);
            }
        } else {
            lagg(vag, varde(namn, varde), pekare);
        }
    }

    /** A row of a list is known by its seat or its member; one that has neither, by all that it says. */
    private void rad(String vag, String namn, Object rad, String pekare) {
        if (!(rad instanceof Map<?, ?> karta)) {
            lagg(vag + "/" + varde(namn, rad), "finns", pekare);
        } else if (karta.get("plats") != null || karta.get("medlem") != null) {
            String vems = karta.get("plats") != null ? plats(karta.get("plats")) + "/" + karta.get("roll") : medlem(karta.get("medlem"));
            lagg(vag + "/" + vems, "finns", pekare + (karta.get("plats") != null ? "/plats" : "/medlem"));
            karta.forEach((under, innehall) -> {
                if (!Set.of("plats", "roll", "medlem").contains(under)) {
                    del(vag + "/" + vems + "/" + under, String.valueOf(under), innehall, pekare + "/" + under);
                }
            });
        } else {
            lagg(vag + "/" + karta, "finns", pekare);
        }
    }

    private String varde(String namn, Object varde) {
        if (PLATSER.contains(namn)) {
            return plats(varde);
        }
        if (MEDLEMMAR.contains(namn)) {
            return medlem(varde);
        }
        if (namn.equals("rubrik")) {
            return String.valueOf(varde).toLowerCase(Locale.ROOT).replace("\u00ad", "").replaceAll("[\\s\\u00a0]+", " ").replaceFirst("^(§ ?)?[0-9]+(/[0-9]+)? ?(§ )?", "")
                    .replaceFirst("\\.$", "").strip();
        }
        return varde instanceof Number tal ? new BigDecimal(tal.toString()).stripTrailingZeros().toPlainString() : String.valueOf(varde);
    }

    private String plats(Object plats) {
        return medlemmar.getOrDefault(String.valueOf(plats), medlem(plats));
    }

    private void lagg(String namn, Object varde, String... vilar) {
        if (varde != null) {
            Fakta forr = alla.get(namn);
            List<String> varden = new ArrayList<>(forr == null ? List.of() : forr.varden());
            varden.add(String.valueOf(varde));
            varden.sort(null);
            Set<String> alla = new TreeSet<>(forr == null ? Set.of() : forr.vilar());
            alla.addAll(List.of(vilar));
            this.alla.put(namn, new Fakta(varden, alla));
        }
    }

    /** Who stood how in each matter; whoever is not named in a whole list was absent. */
    private void narvaro(List<Map<?, ?>> rader, boolean hel) {
        for (int i = 0; i < nummer.size(); i++) {
            for (String plats : medlemmar.keySet()) {
                for (String roll : List.of("ledamot", "ersattare")) {
                    stallning(rader, hel, i, plats, roll);
                }
            }
        }
    }

    private void stallning(List<Map<?, ?>> rader, boolean hel, int arende, String plats, String roll) {
        String namn = "narvaro/" + nummer.get(arende) + "/" + medlemmar.get(plats) + "/" + roll;
        for (int i = 0; i < rader.size(); i++) {
            Map<?, ?> rad = rader.get(i);
            if (plats.equals(rad.get("plats")) && roll.equals(rad.get("roll")) && galler(rad, arende)) {
                String pekare = "/sammantrade/narvaro/" + i;
                String[] vilar = {pekare + "/plats", pekare + "/status", pekare + "/roll", pekare + (rad.get("fran") == null ? "/hela" : "/fran"),
                    pekare + (rad.get("till") == null ? "/hela" : "/till"), pekare + "/distans"};
                // That somebody took part from afar is said of no other matters than that he or she took part.
                lagg(namn, rad.get("status"), Arrays.copyOf(vilar, vilar.length - 1));
                lagg(namn + "/distans", rad.get("distans"), vilar);
                return;
            }
        }
        if (hel) {
            lagg(namn, "franvarande", "/sammantrade/narvaroKomplett");
        }
    }

    private boolean galler(Map<?, ?> rad, int arende) {
        if (Boolean.TRUE.equals(rad.get("hela"))) {
            return true;
        }
        int fran = rad.get("fran") == null ? 0 : beteckningar.indexOf(rad.get("fran"));
        int till = rad.get("till") == null ? beteckningar.size() - 1 : beteckningar.indexOf(rad.get("till"));
        return (rad.get("fran") != null || rad.get("till") != null) && arende >= fran && arende <= till;
    }

    /** The names of the facts that an unclear pointer makes unclear. A limit of an attendance makes the matter on its other side unclear too. */
    static Predicate<String> oklara(Map<String, Fakta> facit, Map<String, Object> underlag, Collection<?> oklart) {
        Set<String> namn = new TreeSet<>();
        List<String> nummer = rader(underlag.get("arenden")).stream().map(arende -> nummer(String.valueOf(arende.get("id")))).toList();
        for (Object pekare : oklart) {
            boolean grans = String.valueOf(pekare).matches("/sammantrade/narvaro/[0-9]+/(fran|till)");
            facit.forEach((ett, fakta) -> {
                if (!grans && fakta.vilar().stream().anyMatch(vilar -> under(vilar, String.valueOf(pekare)))) {
                    namn.add(ett);
                }
            });
            if (grans) {
                granser(underlag, String.valueOf(pekare), nummer, namn);
            }
        }
        return ett -> namn.stream().anyMatch(oklar -> under(ett, oklar));
    }

    private static void granser(Map<String, Object> underlag, String pekare, List<String> nummer, Set<String> namn) {
        Map<?, ?> sammantrade = (Map<?, ?>) underlag.get("sammantrade");
        String[] delar = pekare.split("/");
        Map<?, ?> rad = rader(sammantrade.get("narvaro")).get(Integer.parseInt(delar[3]));
        String medlem = rader(sammantrade.get("platser")).stream().filter(plats -> rad.get("plats").equals(plats.get("id"))).map(plats -> medlem(plats.get("medlem"))).findFirst().orElseThrow();
        int vid = nummer.indexOf(nummer(String.valueOf(rad.get(delar[4]))));
        for (int i : delar[4].equals("fran") ? new int[] {vid - 1, vid} : new int[] {vid, vid + 1}) {
            if (i >= 0 && i < nummer.size()) {
                namn.add("narvaro/" + nummer.get(i) + "/" + medlem + "/" + rad.get("roll"));
            }
        }
    }

    private static boolean under(String vag, String rot) {
        return vag.equals(rot) || vag.startsWith(rot + "/");
    }
}
