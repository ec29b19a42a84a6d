package se.justerbar.formular;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.justerbar.json.Jsontrad;

/** What an underlag can hold, by the schema that ships. Safe to share between threads. */
final class Schema {
    private static final Pattern ANGES = Pattern.compile(" Anges med (/[a-z/*]+)\\.");
    private final Map<String, Object> rot;
    private final Map<String, Optional<Del>> kanda = new ConcurrentHashMap<>();

    private Schema(Map<String, Object> rot) {
        this.rot = rot;
    }

    static Schema load() {
        try (InputStream in = Schema.class.getResourceAsStream("/se/justerbar/underlag.schema.json")) {
            return new Schema(Jsontrad.las(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What this place takes; empty where an underlag has no such place. */
    Optional<Del> del(String pekare) {
        String monster = pekare.replaceAll("/[0-9]+(?=/|$)", "/*");
        Optional<Del> kand = kanda.get(monster);
        if (kand != null) {
            return kand;
        }
        Optional<Del> del = sok(monster);
        if (del.isPresent()) {
            kanda.put(monster, del);
        }
        return del;
    }

    private Optional<Del> sok(String monster) {
        Map<String, Object> har = rot;
        String namn = "";
        for (String del : monster.isEmpty() ? List.<String>of() : Arrays.asList(monster.substring(1).split("/", -1))) {
            Map<String, Object> over = ren(har);
            har = karta(del.equals("*") ? over.get("items") : karta(over.get("properties")) == null ? null : karta(over.get("properties")).get(del));
            namn = del.equals("*") ? "" : del;
            if (har == null) {
                return Optional.empty();
            }
        }
        return Optional.of(del(namn, har));
    }

    private Del del(String namn, Map<String, Object> har) {
        Map<String, Object> ren = ren(har);
        String text = (String) (har.get("description") == null ? ren.get("description") : har.get("description"));
        Matcher anges = ANGES.matcher(text == null ? "" : text);
        String pekar = anges.find() ? anges.group(1) : null;
        return new Del(slag(ren), namn, text == null ? "" : anges.reset().replaceAll(""), ren.get("enum") == null ? List.of() : val(ren),
                ren.get("properties") == null ? List.of() : List.copyOf(karta(ren.get("properties")).keySet()), pekar);
    }

    private static Del.Slag slag(Map<String, Object> ren) {
        if (ren.get("enum") != null) {
            return Del.Slag.val;
        }
        List<?> typer = ren.get("type") instanceof List<?> flera ? flera : List.of(ren.get("type"));
        return switch ((String) typer.get(0)) {
            case "boolean" -> Del.Slag.jaNej;
            case "integer" -> Del.Slag.heltal;
            case "number" -> Del.Slag.tal;
            case "object" -> Del.Slag.grupp;
            case "array" -> Del.Slag.lista;
            default -> "date".equals(ren.get("format")) ? Del.Slag.dag : Del.Slag.text;
        };
    }

    /** The words of a value stand in the description of its kind, a line for each. */
    private static List<Del.Val> val(Map<String, Object> ren) {
        String text = (String) ren.get("description");
        return ((List<?>) ren.get("enum")).stream().map(varde -> new Del.Val((String) varde, text.lines().filter(rad -> rad.startsWith("- " + varde + ": "))
                .map(rad -> rad.substring(("- " + varde + ": ").length()).replaceFirst("\\.$", "")).findFirst().orElseThrow())).toList();
    }

    /** Without the wrapping that says that it may be missing. */
    private Map<String, Object> ren(Map<String, Object> har) {
        Object flera = har.get("anyOf");
        Map<String, Object> en = flera == null ? har : Stream.of(((List<?>) flera).toArray()).map(Schema::karta).filter(ett -> ett.get("$ref") != null).findFirst().orElseThrow();
        Object hanvisning = en.get("$ref");
        return hanvisning == null ? en : karta(karta(rot.get("$defs")).get(((String) hanvisning).substring("#/$defs/".length())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> karta(Object ett) {
        return (Map<String, Object>) ett;
    }
}
