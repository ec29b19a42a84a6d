package se.justerbar.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.justerbar.Justerbar;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Beskrivning;
import se.justerbar.underlag.Delar;
import se.justerbar.underlag.Pekar;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Underlag;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the JSON Schema of an underlag out of the records themselves; the same records give the same bytes. */
final class Schemagenerator {
    static final String ID = "https://justerbar.se/underlag/" + Justerbar.SCHEMAVERSION;
    private final Map<String, Object> definitioner = new TreeMap<>();

    private Schemagenerator() {
    }

    /** The schema as UTF-8 JSON that ends with a line break. */
    static byte[] schema() {
        Schemagenerator generator = new Schemagenerator();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "Underlag till Justerbar");
        schema.putAll(generator.post(Underlag.class));
        schema.put("$defs", generator.definitioner);

        DefaultIndenter rad = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter utseende = new DefaultPrettyPrinter();
        utseende.indentArraysWith(rad);
        utseende.indentObjectsWith(rad);
        String text = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build().writer().with(utseende)
                .writeValueAsString(schema);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Every record and enum that an underlag is made of. */
    static List<Class<?>> typer() {
        List<Class<?>> typer = new ArrayList<>();
        samla(Underlag.class, typer);
        return typer;
    }

    private static void samla(Type typ, List<Class<?>> typer) {
        if (typ instanceof ParameterizedType lista) {
            samla(lista.getActualTypeArguments()[0], typer);
        } else if (typ instanceof Class<?> klass && (klass.isRecord() || klass.isEnum()) && !typer.contains(klass)) {
            typer.add(klass);
            Stream.of(klass.isRecord() ? klass.getRecordComponents() : new RecordComponent[0])
                    .forEach(del -> samla(del.getGenericType(), typer));
        }
    }

    private Map<String, Object> post(Class<?> klass) {
        Map<String, Object> uppgifter = new LinkedHashMap<>();
        for (RecordComponent del : klass.getRecordComponents()) {
            Map<String, Object> uppgift = new LinkedHashMap<>();
            uppgift.put("description", beskrivning(del));
            uppgift.putAll(kanske(varde(del.getGenericType())));
            uppgifter.put(del.getName(), uppgift);
        }
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("description", klass.getAnnotation(Beskrivning.class).value());
        post.put("type", "object");
        post.put("properties", uppgifter);
        post.put("additionalProperties", false);
        if (klass == Arende.class) {
            post.put("allOf", delar());
        }
        return post;
    }

    private static String beskrivning(RecordComponent del) {
        String text = del.getAnnotation(Beskrivning.class).value();
        Pekar pekar = del.getAnnotation(Pekar.class);
        return pekar == null ? text : text + " Anges med " + (pekar.value() == Pekar.Mal.plats ? "/sammantrade/platser" : "/arenden") + "/*/id.";
    }

    /** A part is there only where the kind of decision asks for it, or is not known. */
    private static List<Object> delar() {
        List<Object> villkor = new ArrayList<>();
        for (RecordComponent del : Arende.class.getRecordComponents()) {
            List<String> slagen = Arrays.stream(Slag.values()).filter(slag -> Delar.av(slag).contains(del.getName())).map(Enum::name).toList();
            if (!slagen.isEmpty()) {
                List<String> ellerOkant = new ArrayList<>(slagen);
                ellerOkant.add(null);
                villkor.add(ordnad("if", ordnad("properties", Map.of(del.getName(), Map.of("type", "object")), "required", List.of(del.getName())),
                        "then", Map.of("properties", Map.of("slag", Map.of("enum", ellerOkant)))));
            }
        }
        return villkor;
    }

    /** A value that is known. */
    private Map<String, Object> varde(Type typ) {
        if (typ instanceof ParameterizedType lista) {
            return ordnad("type", "array", "items", varde(lista.getActualTypeArguments()[0]));
        }
        Class<?> klass = (Class<?>) typ;
        if (klass == String.class) {
            return ordnad("type", "string", "maxLength", Skalarer.LANGSTA_TEXT, "pattern", "^\\S(?:.*\\S)?$");
        }
        if (klass == LocalDate.class) {
            return ordnad("type", "string", "format", "date", "pattern", "^[12][0-9]{3}-[0-9]{2}-[0-9]{2}$");
        }
        if (klass == Integer.class) {
            return ordnad("type", "integer", "minimum", 0, "maximum", 100_000_000);
        }
        if (klass == BigDecimal.class) {
            return ordnad("type", "number", "multipleOf", new BigDecimal("0.01"), "minimum", -1_000_000_000_000L, "maximum", 1_000_000_000_000L);
        }
        if (klass == Boolean.class) {
            return ordnad("type", "boolean");
        }
        if (!definitioner.containsKey(klass.getSimpleName())) {
            definitioner.put(klass.getSimpleName(), Map.of());
            definitioner.put(klass.getSimpleName(), klass.isEnum() ? ord(klass) : post(klass));
        }
        return ordnad("$ref", "#/$defs/" + klass.getSimpleName());
    }

    /** The words with what each means in the description, for the keyword enum has no place for it. */
    private static Map<String, Object> ord(Class<?> klass) {
        StringBuilder text = new StringBuilder(klass.getAnnotation(Beskrivning.class).value());
        List<String> orden = new ArrayList<>();
        for (Object varde : klass.getEnumConstants()) {
            String ord = ((Enum<?>) varde).name();
            orden.add(ord);
            text.append("\n- ").append(ord).append(": ").append(betydelse(klass, ord));
        }
        return ordnad("description", text.toString(), "type", "string", "enum", orden);
    }

    private static String betydelse(Class<?> klass, String ord) {
        try {
            return klass.getField(ord).getAnnotation(Beskrivning.class).value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, or null, which says that it is not known. */
    private static Map<String, Object> kanske(Map<String, Object> varde) {
        if (varde.containsKey("$ref")) {
            return ordnad("anyOf", List.of(varde, Map.of("type", "null")));
        }
        varde.put("type", List.of(varde.get("type"), "null"));
        return varde;
    }

    private static Map<String, Object> ordnad(Object... par) {
        Map<String, Object> ordnad = new LinkedHashMap<>();
        for (int i = 0; i < par.length; i += 2) {
            ordnad.put((String) par[i], par[i + 1]);
        }
        return ordnad;
    }
}
