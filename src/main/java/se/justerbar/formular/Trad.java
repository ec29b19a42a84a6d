package se.justerbar.formular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes a tree of maps and lists by JSON pointers without escapes, as an underlag's are. */
final class Trad {
    private Trad() {
    }

    /** What stands there; {@code null} where nothing does. */
    static Object hamta(Object rot, String pekare) {
        Object har = rot;
        for (String del : delar(pekare)) {
            if (har instanceof Map<?, ?> karta) {
                har = karta.get(del);
            } else if (har instanceof List<?> lista && nummer(del) && Integer.parseInt(del) < lista.size()) {
                har = lista.get(Integer.parseInt(del));
            } else {
                return null;
            }
        }
        return har;
    }

    /** Puts a value there, with what has to stand around it; {@code null} takes it away. */
    static void satt(Map<String, Object> rot, String pekare, Object varde) {
        if (varde == null && hamta(rot, pekare) == null) {
            return;
        }
        List<String> delar = delar(pekare);
        Object har = rot;
        for (int i = 0; i < delar.size() - 1; i++) {
            Object under = nummer(delar.get(i + 1)) ? new ArrayList<>() : new LinkedHashMap<String, Object>();
            har = under(har, delar.get(i), under);
        }
        lagg(har, delar.get(delar.size() - 1), varde);
    }

    @SuppressWarnings("unchecked")
    private static Object under(Object har, String del, Object annars) {
        if (har instanceof List<?> lista) {
            List<Object> rader = (List<Object>) lista;
            fyll(rader, Integer.parseInt(del));
            if (rader.get(Integer.parseInt(del)) == null) {
                rader.set(Integer.parseInt(del), annars);
            }
            return rader.get(Integer.parseInt(del));
        }
        Object finns = ((Map<String, Object>) har).get(del);
        if (finns == null) {
            ((Map<String, Object>) har).put(del, annars);
            return annars;
        }
        return finns;
    }

    @SuppressWarnings("unchecked")
    private static void lagg(Object har, String del, Object varde) {
        if (har instanceof List<?> lista) {
            fyll((List<Object>) lista, Integer.parseInt(del));
            ((List<Object>) lista).set(Integer.parseInt(del), varde);
        } else if (varde == null) {
            ((Map<String, Object>) har).remove(del);
        } else {
            ((Map<String, Object>) har).put(del, varde);
        }
    }

    private static void fyll(List<Object> rader, int till) {
        while (rader.size() <= till) {
            rader.add(null);
        }
    }

    /** A copy that shares nothing that can change. */
    static Object kopia(Object trad) {
        if (trad instanceof Map<?, ?> karta) {
            Map<String, Object> ny = new LinkedHashMap<>();
            karta.forEach((namn, varde) -> ny.put((String) namn, kopia(varde)));
            return ny;
        }
        if (trad instanceof List<?> lista) {
            return new ArrayList<>(lista.stream().map(Trad::kopia).toList());
        }
        return trad;
    }

    /** Takes away what holds nothing: a part without a fact, and a row without one. A list that was said to be empty stays. */
    static boolean tomt(Object trad) {
        if (trad instanceof Map<?, ?> karta) {
            karta.values().removeIf(Trad::tomt);
            return karta.isEmpty();
        }
        if (trad instanceof List<?> lista && !lista.isEmpty()) {
            lista.removeIf(Trad::tomt);
            return lista.isEmpty();
        }
        return trad == null;
    }

    private static List<String> delar(String pekare) {
        return List.of(pekare.substring(1).split("/"));
    }

    static boolean nummer(String del) {
        return del.matches("0|[1-9][0-9]{0,3}");
    }
}
