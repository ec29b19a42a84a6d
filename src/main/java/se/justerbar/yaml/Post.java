package se.justerbar.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mapping in a YAML file, read key by key so that a key which nobody asked for is noticed. */
final class Post {
    private final String fil;
    private final Map<?, ?> innehall;
    private final Set<Object> lasta = new LinkedHashSet<>();

    private Post(String fil, Map<?, ?> innehall) {
        this.fil = fil;
        this.innehall = innehall;
    }

    static Post av(String fil, Object varde) {
        if (!(varde instanceof Map<?, ?> karta)) {
            throw new Hyllfel(fil, "nycklar väntades, inte " + varde);
        }
        return new Post(fil, karta);
    }

    Hyllfel fel(String vad) {
        return new Hyllfel(fil, vad + (innehall.get("id") == null ? "" : " (" + innehall.get("id") + ")"));
    }

    /** Every key must have been read by now. */
    void slut() {
        for (Object nyckel : innehall.keySet()) {
            if (!lasta.contains(nyckel)) {
                throw fel("okänd nyckel " + nyckel);
            }
        }
    }

    List<String> nycklar() {
        return innehall.keySet().stream().map(String::valueOf).toList();
    }

    private Object eventuellt(String nyckel) {
        lasta.add(nyckel);
        return innehall.get(nyckel);
    }

    Object varde(String nyckel) {
        Object varde = eventuellt(nyckel);
        if (varde instanceof List<?>) {
            return texter(nyckel);
        }
        if (varde instanceof Map<?, ?>) {
            Post karta = post(nyckel);
            Map<String, List<String>> listor = new LinkedHashMap<>();
            karta.nycklar().forEach(namn -> listor.put(namn, karta.texter(namn)));
            return Collections.unmodifiableMap(listor);
        }
        if (!(varde instanceof String || varde instanceof Integer)) {
            throw fel(nyckel + " saknas eller har fel form");
        }
        return varde;
    }

    String eventuellText(String nyckel) {
        Object varde = eventuellt(nyckel);
        if (varde != null && !(varde instanceof String)) {
            throw fel(nyckel + " ska vara en text");
        }
        return varde == null ? null : ((String) varde).strip();
    }

    String text(String nyckel) {
        String text = eventuellText(nyckel);
        if (text == null || text.isEmpty()) {
            throw fel(nyckel + " saknas");
        }
        return text;
    }

    /** A list of texts; one text stands for a list of one, nothing for an empty one. */
    List<String> texter(String nyckel) {
        Object varde = eventuellt(nyckel);
        if (varde == null) {
            return List.of();
        }
        List<String> texter = new ArrayList<>();
        for (Object text : varde instanceof List<?> lista ? lista : List.of(varde)) {
            if (!(text instanceof String)) {
                throw fel(nyckel + " ska vara texter");
            }
            texter.add((String) text);
        }
        return List.copyOf(texter);
    }

    LocalDate eventuellDag(String nyckel) {
        String text = eventuellText(nyckel);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fel(nyckel + " är ingen dag: " + text);
        }
    }

    LocalDate dag(String nyckel) {
        LocalDate dag = eventuellDag(nyckel);
        if (dag == null) {
            throw fel(nyckel + " saknas");
        }
        return dag;
    }

    /** A whole number; 0 where there is none. */
    int heltal(String nyckel) {
        Object varde = eventuellt(nyckel);
        if (varde != null && !(varde instanceof Integer)) {
            throw fel(nyckel + " ska vara ett heltal");
        }
        return varde == null ? 0 : (Integer) varde;
    }

    boolean ja(String nyckel) {
        Object varde = eventuellt(nyckel);
        if (varde != null && !(varde instanceof Boolean)) {
            throw fel(nyckel + " ska vara true eller false");
        }
        return Boolean.TRUE.equals(varde);
    }

    <E extends Enum<E>> E val(String nyckel, Class<E> klass) {
        return val(text(nyckel), nyckel, klass);
    }

    <E extends Enum<E>> E val(String varde, String nyckel, Class<E> klass) {
        return Arrays.stream(klass.getEnumConstants()).filter(e -> e.name().equals(varde)).findFirst()
                .orElseThrow(() -> fel(nyckel + " har ett okänt värde: " + varde));
    }

    /** A value of an enumeration, or another where there is none. */
    <E extends Enum<E>> E eventuelltVal(String nyckel, Class<E> klass, E annars) {
        String varde = eventuellText(nyckel);
        return varde == null ? annars : val(varde, nyckel, klass);
    }

    Post post(String nyckel) {
        return av(fil, eventuellt(nyckel));
    }

    /** A list of mappings; one mapping stands for a list of one. */
    List<Post> enEllerFlera(String nyckel) {
        return innehall.get(nyckel) instanceof List<?> ? poster(nyckel) : List.of(post(nyckel));
    }

    Post eventuellPost(String nyckel) {
        Object varde = eventuellt(nyckel);
        return varde == null ? null : av(fil, varde);
    }

    List<Post> poster(String nyckel) {
        Object varde = eventuellt(nyckel);
        if (varde == null) {
            return List.of();
        }
        if (!(varde instanceof List<?> lista)) {
            throw fel(nyckel + " ska vara en lista");
        }
        return lista.stream().map(rad -> av(fil, rad)).toList();
    }
}
