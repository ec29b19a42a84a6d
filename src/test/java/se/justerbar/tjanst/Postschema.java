package se.justerbar.tjanst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.json.RaJson;

/** Makes the schema of an answer out of its record: the members of the record, and what its documentation says of each. */
final class Postschema {
    private static final String DAG = "2026-11-24";
    private static final String TIDPUNKT = "2026-11-24T08:15:00.000Z";
    /** What stands in an answer as bytes that were written before, by the name of the member. */
    private static final Map<String, String> RA = Map.of("kvitto", "Kvitto", "granskning", "Granskning");
    private final Map<String, Object> scheman = new TreeMap<>();
    private final Map<String, Class<?>> klasser = new TreeMap<>();

    /** The schemas so far, by name. */
    Map<String, Object> scheman() {
        return scheman;
    }

    /** Adds the schema of a record, and of all that it holds. */
    Postschema med(Class<?> post) {
        hanvisning(post);
        return this;
    }

    private Map<String, Object> hanvisning(Class<?> klass) {
        String namn = klass.getSimpleName();
        Class<?> fore = klasser.put(namn, klass);
        if (fore != null && fore != klass) {
            throw new IllegalStateException("two schemas are called " + namn + ": " + fore + " and " + klass);
        }
        if (fore == null) {
            scheman.put(namn, klass.isEnum() ? ord(klass) : post(klass));
        }
        return ordnad("$ref", "#/components/schemas/" + namn);
    }

    private Map<String, Object> post(Class<?> klass) {
        Dokumentation dokumentation = Dokumentation.av(klass);
        Map<String, Object> delar = new LinkedHashMap<>();
        for (RecordComponent del : klass.getRecordComponents()) {
            String text = dokumentation.del(del.getName());
            Map<String, Object> schema = new LinkedHashMap<>(Map.of("description", text));
            schema.putAll(text.contains("null") ? kanske(varde(del.getGenericType(), del.getName())) : varde(del.getGenericType(), del.getName()));
            delar.put(del.getName(), schema);
        }
        return ordnad("description", dokumentation.text(), "type", "object", "required", List.copyOf(delar.keySet()), "properties", delar);
    }

    private Map<String, Object> varde(Type typ, String namn) {
        if (typ instanceof ParameterizedType flera) {
            Type[] av = flera.getActualTypeArguments();
            return Collection.class.isAssignableFrom((Class<?>) flera.getRawType()) ? ordnad("type", "array", "items", varde(av[0], namn))
                    : ordnad("type", "object", "additionalProperties", varde(av[1], namn));
        }
        Class<?> klass = (Class<?>) typ;
        if (klass == RaJson.class) {
            return ordnad("$ref", "#/components/schemas/" + RA.get(namn));
        }
        if (klass == LocalDate.class) {
            return ordnad("type", "string", "format", "date", "example", DAG);
        }
        if (klass == Instant.class) {
            return ordnad("type", "string", "format", "date-time", "example", TIDPUNKT);
        }
        return enkel(klass);
    }

    private Map<String, Object> enkel(Class<?> klass) {
        if (klass == String.class) {
            return ordnad("type", "string");
        }
        if (klass == int.class || klass == long.class) {
            return ordnad("type", "integer", "format", klass == int.class ? "int32" : "int64");
        }
        return klass == boolean.class ? ordnad("type", "boolean") : hanvisning(klass);
    }

    private static Map<String, Object> kanske(Map<String, Object> varde) {
        if (varde.containsKey("$ref")) {
            return ordnad("anyOf", List.of(varde, Map.of("type", "null")));
        }
        varde.put("type", List.of(varde.get("type"), "null"));
        return varde;
    }

    private static Map<String, Object> ord(Class<?> klass) {
        List<String> orden = new ArrayList<>();
        Arrays.stream(klass.getEnumConstants()).forEach(varde -> orden.add(((Enum<?>) varde).name()));
        return ordnad("description", Dokumentation.av(klass).text(), "type", "string", "enum", orden);
    }

    static Map<String, Object> ordnad(Object... par) {
        Map<String, Object> ordnad = new LinkedHashMap<>();
        for (int i = 0; i < par.length; i += 2) {
            ordnad.put((String) par[i], par[i + 1]);
        }
        return ordnad;
    }

    /** What a class says of itself and of its parts, read from where it is written. */
    private record Dokumentation(String text, Map<String, String> delar) {
        private static final Pattern DEL = Pattern.compile("@param\\s+(\\w+)\\s+(.*?)(?=@param|@throws|$)");

        static Dokumentation av(Class<?> klass) {
            String fil = lasFil(klass);
            String ord = (klass.isEnum() ? "enum " : "record ") + klass.getSimpleName();
            Matcher har = Pattern.compile("/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*(?:public )?" + ord + "\\b", Pattern.DOTALL).matcher(fil);
            if (!har.find()) {
                throw new IllegalStateException(klass + " says nothing of itself");
            }
            String allt = har.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1").strip();
            Map<String, String> delar = new TreeMap<>();
            DEL.matcher(allt).results().forEach(del -> delar.put(del.group(1), mening(del.group(2))));
            return new Dokumentation(mening(allt.replaceFirst("@param.*", "")), delar);
        }

        private static String lasFil(Class<?> klass) {
            Class<?> ytterst = klass;
            while (ytterst.getEnclosingClass() != null) {
                ytterst = ytterst.getEnclosingClass();
            }
            try {
                return Files.readString(Path.of("src/main/java", ytterst.getName().replace('.', '/') + ".java"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String mening(String text) {
            String mening = text.strip();
            return mening.isEmpty() ? mening : Character.toUpperCase(mening.charAt(0)) + mening.substring(1) + (mening.endsWith(".") ? "" : ".");
        }

        String del(String namn) {
            if (!delar.containsKey(namn)) {
                throw new IllegalStateException(namn + " is not described in: " + text);
            }
            return delar.get(namn);
        }
    }
}
