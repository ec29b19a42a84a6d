package se.justerbar.tjanst;

import static se.justerbar.tjanst.Postschema.ordnad;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Lagkravsblad;
import se.justerbar.granskning.Tolkningsregister;
import se.justerbar.json.Begaranslasare;

/** Puts the OpenAPI document together: the words of openapi.yaml, the schemas of the records, and examples that were answered. */
final class Openapidokument {
    private static final List<String> ALLTID = List.of("olaslig-begaran", "fel-svarsform", "fel-vard", "for-manga", "fel-i-programmet");
    private static final List<String> MED_INLOGGNING = List.of("inloggning-kravs", "behorighet-saknas", "inloggningen-svarar-inte");
    private final Map<String, Object> ord;
    private final Map<String, Map<String, Object>> exempel;

    /**
     * A document.
     *
     * @param exempel by the id of an operation and then by language, with text, and where there are such kropp and svar
     */
    Openapidokument(Map<String, Map<String, Object>> exempel) {
        this.ord = ord();
        this.exempel = exempel;
    }

    /** The words as they are written. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> ord() {
        try (InputStream in = Openapidokument.class.getResourceAsStream("openapi.yaml")) {
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> karta(Object nod) {
        return (Map<String, Object>) nod;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> lista(Object nod) {
        return (List<T>) nod;
    }

    /** The operations, as they are written. */
    static List<Map<String, Object>> operationer() {
        return lista(ord().get("operationer"));
    }

    Map<String, Object> dokument() {
        Map<String, Object> info = new LinkedHashMap<>(karta(ord.get("info")));
        info.put("version", Justerbar.version());
        List<Object> taggar = new ArrayList<>();
        karta(ord.get("taggar")).forEach((namn, text) -> taggar.add(ordnad("name", namn, "description", text)));
        Map<String, Object> vagar = new LinkedHashMap<>();
        operationer().forEach(operation -> karta(vagar.computeIfAbsent((String) operation.get("vag"), vag -> new LinkedHashMap<>()))
                .put((String) operation.get("metod"), operation(operation)));
        return ordnad("openapi", ord.get("openapi"), "info", info, "externalDocs", ord.get("externalDocs"), "servers", ord.get("servers"), "tags", taggar,
                "paths", vagar, "components", ordnad("securitySchemes", Map.of("atkomstnyckel", ord.get("sakerhet")), "responses", problemsvar(), "schemas", scheman()));
    }

    private Map<String, Object> operation(Map<String, Object> operation) {
        Map<String, Object> ut = ordnad("operationId", operation.get("id"), "tags", List.of(operation.get("tagg")), "summary", operation.get("rubrik"),
                "description", operation.get("text"),
                "security", operation.containsKey("ratt") ? List.of(Map.of("atkomstnyckel", List.of(operation.get("ratt")))) : List.of());
        List<Object> parametrar = new ArrayList<>();
        Openapidokument.<String>lista(operation.get("parametrar")).forEach(namn -> parametrar.add(parameter(namn)));
        if (!parametrar.isEmpty()) {
            ut.put("parameters", parametrar);
        }
        Map<String, Object> egna = exempel.getOrDefault(operation.get("id"), Map.of());
        if (operation.containsKey("fraga")) {
            ut.put("requestBody", ordnad("required", true, "content", innehall((String) operation.get("fraga"), egna, "kropp")));
        }
        ut.put("responses", svar(operation, egna));
        return ut;
    }

    private Map<String, Object> parameter(String namn) {
        Map<String, Object> skriven = karta(karta(ord.get("parametrar")).get(namn));
        boolean vag = skriven.get("in").equals("path");
        Map<String, Object> ut = ordnad("name", skriven.getOrDefault("namn", namn), "in", skriven.get("in"), "description", skriven.get("text"),
                "required", vag, "schema", skriven.get("schema"));
        if (skriven.containsKey("exempel")) {
            ut.put("example", skriven.get("exempel"));
        }
        return ut;
    }

    private static Map<String, Object> innehall(String schema, Map<String, Object> exempel, String del) {
        boolean rader = schema.equals("ndjson");
        Map<String, Object> exemplen = new LinkedHashMap<>();
        exempel.forEach((sprak, ett) -> exemplen.put(sprak, ordnad("summary", karta(ett).get("text"), "value", karta(ett).get(del))));
        return ordnad(rader ? "application/x-ndjson" : "application/json", ordnad("schema",
                rader ? Map.of("type", "string") : Map.of("$ref", "#/components/schemas/" + schema), "examples", exemplen));
    }

    private Map<String, Object> svar(Map<String, Object> operation, Map<String, Object> egna) {
        Map<String, Object> lyckat = karta(operation.get("svar"));
        Map<String, Object> innehall = innehall((String) lyckat.get("schema"), egna, "svar");
        if (lyckat.containsKey("ocksa")) {
            innehall.put((String) lyckat.get("ocksa"), Map.of("schema", Map.of("type", "string")));
        }
        Map<String, Object> svar = ordnad("description", lyckat.get("text"));
        if (lyckat.containsKey("plats")) {
            svar.put("headers", Map.of("Location", ordnad("description", "Granskningens adress. / The address of the check.", "schema", Map.of("type", "string"))));
        }
        svar.put("content", innehall);
        Map<String, Object> ut = new TreeMap<>();
        ut.put(String.valueOf(lyckat.getOrDefault("status", 200)), svar);
        TreeSet<String> problem = new TreeSet<>(ALLTID);
        if (operation.containsKey("ratt")) {
            problem.addAll(MED_INLOGGNING);
        }
        problem.addAll(lista(operation.get("problem")));
        problem.forEach(namn -> ut.putIfAbsent(String.valueOf(Problemslag.av(namn).orElseThrow().status()), Map.of("$ref", "#/components/responses/Problem"
                + Problemslag.av(namn).orElseThrow().status())));
        return ut;
    }

    /** The answers that tell of a problem, by status, each with an example of every sort. */
    private static Map<String, Object> problemsvar() {
        Map<String, Object> ut = new TreeMap<>();
        for (Problemslag slag : Problemslag.values()) {
            Map<String, Object> svar = karta(ut.computeIfAbsent("Problem" + slag.status(), namn -> ordnad("description", slag.titel() + ".",
                    "content", ordnad("application/problem+json", ordnad("schema", Map.of("$ref", "#/components/schemas/Problem"), "examples", new LinkedHashMap<>())))));
            if (!((String) svar.get("description")).startsWith(slag.titel())) {
                svar.put("description", svar.get("description") + " " + slag.titel() + ".");
            }
            if (slag == Problemslag.forManga) {
                svar.put("headers", Map.of("Retry-After", ordnad("description", "Om så många sekunder. / In so many seconds.", "schema", Map.of("type", "integer"))));
            }
            karta(karta(karta(svar.get("content")).get("application/problem+json")).get("examples")).put(slag.namn(), ordnad("summary", slag.titel(), "value",
                    ordnad("type", slag.typ(), "title", slag.titel(), "status", slag.status(), "detail", slag.atgard(), "instance", Adresser.V1 + "/granskningar", "fel", List.of())));
        }
        return ut;
    }

    private Map<String, Object> scheman() {
        Map<String, Object> alla = new TreeMap<>(new Postschema().med(Granskning.class).med(Granskningsresurs.Granskningssvar.class)
                .med(Granskningsresurs.Granskningslista.class).med(Regelverksresurs.Regelverkslista.class).med(Regelverksresurs.Normlista.class)
                .med(Tolkningsregister.class).med(Lagkravsblad.class).med(Kalenderblad.class).med(Loggresurs.Loggnyckel.class).med(Loggresurs.Loggpunkt.class)
                .med(Loggresurs.Loggbevis.class).med(Inforesurs.Apiinfo.class).med(Inforesurs.Exempellista.class).med(Inforesurs.Problembeskrivning.class)
                .med(Begaranslasare.Namnlista.class).med(Begaranslasare.Gallring.class).med(Problem.class).scheman());
        karta(ord.get("scheman")).forEach((namn, schema) -> lagg(alla, namn, schema));
        underlag().forEach((namn, schema) -> lagg(alla, namn, schema));
        return alla;
    }

    private static void lagg(Map<String, Object> alla, String namn, Object schema) {
        if (alla.put(namn, schema) != null) {
            throw new IllegalStateException("two schemas are called " + namn);
        }
    }

    /** The form of an underlag as it ships, with its parts under names of their own. */
    private static Map<String, Object> underlag() {
        try (InputStream in = Openapidokument.class.getResourceAsStream("/se/justerbar/underlag.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("#/$defs/", "#/components/schemas/Underlag.")
                    .replace("\"format\" : \"date\"", "\"format\" : \"date\", \"example\" : \"2026-11-24\"");
            Map<String, Object> schema = karta(Provtjanst.JSON.readValue(text, LinkedHashMap.class));
            Map<String, Object> ut = new TreeMap<>();
            karta(schema.remove("$defs")).forEach((namn, del) -> ut.put("Underlag." + namn, del));
            schema.keySet().removeIf(nyckel -> nyckel.startsWith("$"));
            ut.put("Underlag", schema);
            return ut;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
