package se.justerbar.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Delar;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Pekar;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.json.JsonMapper;

/** Documents made from the records by chance, the same for the same seed: sound ones, and ones with something spoiled. */
public final class Slumpunderlag {
    private static final List<Object> SKRAP = Collections.unmodifiableList(new ArrayList<>(List.of("", " ", " Sala", "Sala ", "Sala", 7, 7.5, -1,
            100_000_000, 100_000_001, new BigDecimal("0.07"), new BigDecimal("0.071"), new BigDecimal("1000000000000"),
            new BigDecimal("-1000000000001"), true, false, List.of(), Map.of(), List.of(Map.of()), List.of(7), List.of("Sala"), Map.of("x", 1),
            "2026-02-30", "2026-2-3", "2026-11-24", "3026-01-01", "24 november", "budget", "Budget", "budget ", "ledamot", "ja")));
    private static final List<String> NAMN = List.of("Sala", "Köping", "Region Västmanland", "§ 12", "x");
    private final Random slump;
    private int nummer;

    /** Documents of this seed. */
    public Slumpunderlag(long fro) {
        this.slump = new Random(fro);
    }

    /** A document with this many places spoiled. */
    public String nasta(int fel) {
        nummer = 0;
        Map<String, Object> underlag = post(Underlag.class);
        for (int i = 0; i < fel; i++) {
            skada(underlag);
        }
        return JsonMapper.shared().writeValueAsString(underlag);
    }

    private Map<String, Object> post(Class<?> klass) {
        Map<String, Object> post = new LinkedHashMap<>();
        for (RecordComponent del : klass.getRecordComponents()) {
            boolean egen = (klass == Plats.class || klass == Arende.class) && del.getName().equals("id");
            // Both lists are left out, so that pointers into them are free.
            boolean utpekad = klass == Underlag.class && del.getName().equals("arenden") && slump.nextInt(20) == 0
                    || del.getName().equals("platser") && slump.nextInt(2) == 0;
            boolean delAvMotet = klass == Narvaro.class && List.of("fran", "till").contains(del.getName());
            if (utpekad || delAvMotet || klass != Underlag.class && slump.nextInt(3) == 0) {
                continue;
            }
            post.put(del.getName(), slump.nextInt(12) == 0 ? null : egen ? "nr " + nummer++
                    : del.isAnnotationPresent(Pekar.class) ? "nr " + slump.nextInt(2) : varde(del.getGenericType()));
        }
        if (klass == Arende.class) {
            delar(post);
        }
        return post;
    }

    /** Keeps most matters to the parts of their kind, and most votes out of acclamations. */
    private void delar(Map<String, Object> arende) {
        if (slump.nextInt(8) != 0) {
            Slag slag = arende.get("slag") == null ? null : Slag.valueOf((String) arende.get("slag"));
            List.of(Slag.values()).forEach(annat -> Delar.av(annat).stream()
                    .filter(del -> slag != null && !Delar.av(slag).contains(del)).forEach(arende::remove));
        }
        if ("acklamation".equals(arende.get("avgorande"))) {
            arende.remove("omrostning");
        }
    }

    private Object varde(Type typ) {
        if (typ instanceof ParameterizedType lista) {
            List<Object> varden = new ArrayList<>();
            for (int n = slump.nextInt(3); n > 0; n--) {
                varden.add(varde(lista.getActualTypeArguments()[0]));
            }
            return varden;
        }
        Class<?> klass = (Class<?>) typ;
        if (klass.isRecord()) {
            return post(klass);
        }
        if (klass.isEnum()) {
            return ((Enum<?>) klass.getEnumConstants()[slump.nextInt(klass.getEnumConstants().length)]).name();
        }
        return klass == String.class ? NAMN.get(slump.nextInt(NAMN.size()))
                : klass == Boolean.class ? (Object) slump.nextBoolean()
                : klass == Integer.class ? (Object) slump.nextInt(100_000_001)
                : klass == LocalDate.class ? LocalDate.of(1000, 1, 1).plusDays(slump.nextInt(700_000)).toString()
                : BigDecimal.valueOf(slump.nextLong(-1_000_000_000_000L, 1_000_000_000_001L), slump.nextInt(3));
    }

    /** Puts something else at one place, or something more, or a null in a list. */
    @SuppressWarnings("unchecked")
    private void skada(Map<String, Object> underlag) {
        List<Object> behallare = new ArrayList<>();
        samla(underlag, behallare);
        Object vald = behallare.get(slump.nextInt(behallare.size()));
        Object skrap = slump.nextInt(8) == 0 ? null : SKRAP.get(slump.nextInt(SKRAP.size()));
        if (vald instanceof List<?> lista) {
            List<Object> rader = (List<Object>) lista;
            rader.add(slump.nextInt(rader.size() + 1), skrap);
        } else {
            Map<String, Object> post = (Map<String, Object>) vald;
            List<String> namn = new ArrayList<>(post.keySet());
            boolean ny = namn.isEmpty() || slump.nextInt(6) == 0;
            post.put(ny ? "hittepa" : namn.get(slump.nextInt(namn.size())), skrap);
        }
    }

    private static void samla(Object varde, List<Object> behallare) {
        if (varde instanceof Map<?, ?> post && post instanceof LinkedHashMap) {
            behallare.add(post);
            post.values().forEach(inre -> samla(inre, behallare));
        } else if (varde instanceof ArrayList<?> lista) {
            behallare.add(lista);
            lista.forEach(inre -> samla(inre, behallare));
        }
    }
}
