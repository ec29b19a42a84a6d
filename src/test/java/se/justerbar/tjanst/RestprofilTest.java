package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.justerbar.tjanst.Restprofil.Regel;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Our OpenAPI document is held to the national REST API-profil, rule by rule, and each rule is shown to be able to fail. */
class RestprofilTest {
    /** A small document that holds to the profile; every planted fault is a change of it. */
    private static final String EXEMPEL = "/se/justerbar/tjanst/restprofil/godkand.json";
    /** The document that is held to the profile. */
    private static final String DOKUMENT = "/se/justerbar/tjanst/openapi.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> LISTAN = List.of("""
            DOK.01 DOK.03 DOK.06 DOK.07 DOK.08 DOK.09 DOK.11 DOK.15 DOK.17 DOK.19 DOK.20 DOT.01 DOT.04 RES.02 RES.06
            UFN.01 UFN.02 UFN.05 UFN.07 UFN.08 UFN.09 AME.01 AME.02 AME.04 AME.05 AME.07 ARQ.01 ARQ.03 ARQ.05 FEL.01 FEL.02
            VER.05 VER.06 FNS.01 FNS.03 FNS.05 FNS.06 FNS.07 FNS.08 FNS.09 SAK.01 SAK.09 SAK.10 SAK.15 SAK.16 SAK.18 FOR.02
            """.strip().split("\\s+"));

    /** Rules that have nothing to look at in the document, and why. */
    private static final Map<String, String> SER_INGET = Map.of(
            "ARQ.03", "The service asks for no cookie and describes no header that every HTTP client sends by itself.",
            "SAK.15", "Whoever calls is known by a token, and there are no API keys.",
            "SAK.16", "Whoever calls is known by a token, and there are no API keys.",
            "SAK.18", "The tokens are issued elsewhere, so the document has no addresses of OAuth 2.");

    /** A place where a rule may object, and why it is let. */
    record Undantag(String regel, String pekare, String skal) {
    }

    private static final String PARTI = "A batch is of any length and is streamed, a line at a time, so it cannot be one JSON value.";
    private static final List<Undantag> UNDANTAG = List.of(
            new Undantag("AME.01", "/paths/~1partier/post/requestBody/content", PARTI),
            new Undantag("AME.01", "/paths/~1partier/post/responses/200/content", PARTI),
            new Undantag("AME.02", "/paths/~1partier/post/requestBody/content", PARTI),
            new Undantag("ARQ.01", "/paths/~1partier/post/requestBody/content", PARTI));

    static final List<Regel> REGLER = Restprofil.REGLER;

    /** A change of the example: the rule that it is made for, then those that cannot but speak with it; where; the new value. */
    record Planterat(String regler, String pekare, String varde) {
        private static final String BORT = "";

        String regel() {
            return regler.split(" ")[0];
        }
    }

    private static final String LISTA = "/paths/~1granskningar/get";
    private static final String GRANSKA = "/paths/~1granskningar/post";
    private static final String SCHEMAN = "/components/schemas";
    private static final String URL = "/servers/0/url";

    static final List<Planterat> PLANTERADE = List.of(
            new Planterat("DOK.01", "/externalDocs/url", Planterat.BORT),
            new Planterat("DOK.01 DOK.09", "/externalDocs/description", "' '"),
            new Planterat("DOK.01 DOK.09", "/externalDocs", Planterat.BORT),
            new Planterat("DOK.03", "/info/contact/email", "' '"),
            new Planterat("DOK.06", "/info/description", "'En svensk text som ingen annan förstår'"),
            new Planterat("DOK.06", "/info/description", "'A text that is in English'"),
            new Planterat("DOK.07 DOK.03 DOK.11", "/info/description", Planterat.BORT),
            new Planterat("DOK.08 DOK.03", "/info/termsOfService", Planterat.BORT),
            new Planterat("DOK.07 DOK.03 DOK.11", "/info",
                    "{'x-sla': {'availability': '99 %', 'responseTime': '1 s', 'support': 'dagtid'}}"),
            new Planterat("DOK.09", "/externalDocs/description", "'Handbok'"),
            new Planterat("DOK.11 DOK.03 DOK.06", "/info/description", "' '"),
            new Planterat("DOK.15", LISTA + "/responses/200/content/application~1json/examples", Planterat.BORT),
            new Planterat("DOK.15", GRANSKA + "/requestBody/content/application~1json/example", Planterat.BORT),
            new Planterat("DOK.17", "/openapi", "'2.0'"),
            new Planterat("DOK.17", "/swagger", "'2.0'"),
            new Planterat("DOK.19", GRANSKA + "/description", Planterat.BORT),
            new Planterat("DOK.19", LISTA + "/summary", Planterat.BORT),
            new Planterat("DOK.19", "/paths/~1granskningar~1{id}/parameters", "[]"),
            new Planterat("DOK.20", "/components/responses/Fel/description", Planterat.BORT),
            new Planterat("DOT.01", SCHEMAN + "/Granskning/properties/gjord/example", "'2026-11-30T10:00:00+01:00'"),
            new Planterat("DOT.01 DOT.04", SCHEMAN + "/Granskning/properties/gjord/example", "'2026-11-30T09:00:00'"),
            new Planterat("DOT.04", SCHEMAN + "/Dag/example", Planterat.BORT),
            new Planterat("DOT.04", SCHEMAN + "/Dag/example", "'30 november 2026'"),
            new Planterat("DOT.04", SCHEMAN + "/Underlag/properties/inkommet",
                    "{'type': 'string', 'format': 'date-time', 'example': '2026-11-30T10:00:00-13:00'}"),
            new Planterat("RES.02", "/paths/~1granskningar~1{id}/get/parameters/0/name", "'socialSecurityNumber'"),
            new Planterat("RES.06 UFN.07", "/paths/~1granskaIgen", "{}"),
            new Planterat("UFN.01", URL, "'https://justerbar.example/v1'"),
            new Planterat("UFN.01", URL, "'https://justerbar.example/justerbar/{del}/v1'"),
            new Planterat("UFN.02", URL, "'https://justerbar.example:8443/justerbar/v1'"),
            new Planterat("UFN.02 SAK.01", URL, "'http://justerbar.example/justerbar/v1'"),
            new Planterat("UFN.05", "/paths/~1" + "a".repeat(2048 - "https://justerbar.example/justerbar/v1/".length() + 1), "{}"),
            new Planterat("UFN.07", URL, "'https://Justerbar.example/justerbar/v1'"),
            new Planterat("UFN.07 RES.06", "/paths/~1prövningar", "{}"),
            new Planterat("UFN.08 RES.06", "/paths/~1kalender.ics", "{}"),
            new Planterat("UFN.08 RES.06", "/paths/~1kalender-{id}.ics", "{}"),
            new Planterat("UFN.08", "/paths/~1ny--kalender", "{}"),
            new Planterat("UFN.09 UFN.07", URL, "'https://justerbar.example/juster_bar/v1'"),
            new Planterat("UFN.09", "/paths/~1granskningar~1{id}/get/parameters/0/name", "'gransknings_id'"),
            new Planterat("UFN.09", "/paths/~1granskningar~1{gransknings_id}", "{}"),
            new Planterat("AME.01", LISTA + "/responses/200/content", "{'text/csv': {}}"),
            new Planterat("AME.02 AME.01 ARQ.01", GRANSKA + "/requestBody/content", "{'application/yaml': {}}"),
            new Planterat("AME.04", SCHEMAN + "/Underlag/properties/Dag", "{}"),
            new Planterat("AME.04", SCHEMAN + "/Granskning/properties/delar/items", "{'properties': {'del1': {}}}"),
            new Planterat("AME.05", SCHEMAN + "/Underlag/properties/sista_dag", "{}"),
            new Planterat("AME.07 AME.04", SCHEMAN + "/Underlag/properties/sista-dag", "{}"),
            new Planterat("ARQ.01 AME.01 AME.02", GRANSKA + "/requestBody/content", "{'text/plain;charset=ISO-8859-1': {}}"),
            new Planterat("ARQ.03", GRANSKA + "/parameters/-", "{'name': 'Date', 'in': 'header', 'schema': {'type': 'string'}}"),
            new Planterat("ARQ.03", GRANSKA + "/parameters/-", "{'name': 'ETag', 'in': 'header', 'schema': {'type': 'string'}}"),
            new Planterat("ARQ.03", GRANSKA + "/parameters/-", "{'name': 'Cache-Control', 'in': 'header', 'schema': {'type': 'string'}}"),
            new Planterat("ARQ.03", GRANSKA + "/parameters/-", "{'name': 'Connection', 'in': 'header', 'schema': {'enum': ['close']}}"),
            new Planterat("ARQ.03", GRANSKA + "/parameters/-", "{'name': 'Date', 'in': 'cookie', 'schema': {'format': 'date-time'}}"),
            new Planterat("ARQ.05", GRANSKA + "/parameters/0/schema/type", "'object'"),
            new Planterat("ARQ.05", GRANSKA + "/parameters/0/schema", "{'type': ['string', 'null'], 'format': 'binary'}"),
            new Planterat("FEL.01", SCHEMAN + "/Problem/type", Planterat.BORT),
            new Planterat("FEL.01", SCHEMAN + "/Problem/type", "['object', 'null']"),
            new Planterat("FEL.02", "/components/responses/Fel/content", "{'application/json': {'example': {}}}"),
            new Planterat("FEL.02", GRANSKA + "/responses/409", "{'description': 'Krock.'}"),
            new Planterat("VER.05 UFN.01", URL, "'https://justerbar.example/justerbar/v1.0'"),
            new Planterat("VER.06", "/paths/~1api-info", Planterat.BORT),
            new Planterat("FNS.01", LISTA + "/parameters/0/name", "'fran-och-med'"),
            new Planterat("FNS.01", LISTA + "/parameters/-", "{'name': 'till_och_med', 'in': 'query'}"),
            new Planterat("FNS.03", LISTA + "/parameters/0/name", "'1a'"),
            new Planterat("FNS.05", LISTA + "/parameters/0/required", "true"),
            new Planterat("FNS.06 FNS.01", LISTA + "/parameters/0/name", "'från'"),
            new Planterat("FNS.07", "/components/parameters/limit/name", "'antal'"),
            new Planterat("FNS.08", LISTA + "/parameters/-", "{'name': 'page', 'in': 'query', 'schema': {'default': 0}}"),
            new Planterat("FNS.09", "/components/parameters/limit/schema/default", "50"),
            new Planterat("FNS.09", "/components/parameters/limit/schema/default", "'20'"),
            new Planterat("SAK.01 UFN.01 UFN.02 VER.05", URL, "'/'"),
            new Planterat("SAK.09 SAK.10", "/components/securitySchemes/jwt/scheme", "'Basic'"),
            new Planterat("SAK.09 SAK.10", "/components/securitySchemes/jwt/scheme", "'digest'"),
            new Planterat("SAK.10", "/components/securitySchemes/jwt/scheme", "'Bearer'"),
            new Planterat("SAK.10", "/components/securitySchemes/jwt/scheme", "'hoba'"),
            new Planterat("SAK.15 SAK.16", "/components/securitySchemes/nyckel", "{'type': 'apiKey', 'in': 'query', 'name': 'nyckel'}"),
            new Planterat("SAK.16", "/components/securitySchemes/nyckel", "{'type': 'apiKey', 'in': 'cookie', 'name': 'nyckel'}"),
            new Planterat("SAK.18", "/components/securitySchemes/oauth",
                    "{'type': 'oauth2', 'flows': {'clientCredentials': {'tokenUrl': 'http://justerbar.example', 'scopes': {}}}}"),
            new Planterat("FOR.02", LISTA + "/requestBody", "{}"));

    /** Where a rule has a list of words, each of them counts. */
    static final List<Planterat> VARJE_ORD = Stream.of(
            Stream.of("type", "title", "status", "detail", "instance")
                    .map(namn -> new Planterat("FEL.01", SCHEMAN + "/Problem/properties/" + namn, Planterat.BORT)),
            Stream.of("version", "title", "contact", "contact/name", "contact/url", "contact/email", "license", "license/name",
                    "license/url").map(namn -> new Planterat("DOK.03", "/info/" + namn, Planterat.BORT)),
            Stream.of("pnr", "personnr", "personnummer", "personalIdentityNumber", "ssn", "socialSecurityNumber")
                    .map(namn -> new Planterat("RES.02", LISTA + "/parameters/0/name", "'" + namn + "'")),
            Stream.of("get", "post", "put", "delete", "patch").map(metod -> new Planterat("RES.06", "/paths/~1" + metod + "-a", "{}")),
            Stream.of("'availability'", "'responseTime'", "'support'").map(namn -> new Planterat("DOK.08 DOK.03 DOK.07 DOK.11", "/info",
                    "{'x-sla': {'availability': 'a', 'responseTime': 'b', 'support': 'c'}}".replace(namn, "'annat'"))))
            .flatMap(ett -> ett).toList();

    /** Changes that look like the faults above and are none. */
    static final List<Planterat> TILLATNA = List.of(
            new Planterat("", URL, "'https://justerbar.example:443/justerbar/v10/'"),
            new Planterat("", "/paths/~1" + "a".repeat(2048 - "https://justerbar.example/justerbar/v1/".length()), "{}"),
            new Planterat("", "/paths/~1getingar", "{}"),
            new Planterat("", "/paths/~1kalender~1{forbund}.ics", "{}"),
            new Planterat("", "/paths/~1granskningar~1{id}/summary", "'En granskning'"),
            new Planterat("", "/info/x-limitations", "'Inga'"),
            new Planterat("", "/openapi", "'3.2.0'"),
            new Planterat("", "/externalDocs/description", "'Handbok och begränsningar'"),
            new Planterat("", "/externalDocs/description", "'Handbook and limits'"),
            new Planterat("", "/externalDocs/description", "'Handbok och problem'"),
            new Planterat("", LISTA + "/responses/200/content/application~1json/examples", "{'en': {'$ref': '#/components/examples/en'}}"),
            new Planterat("", GRANSKA + "/requestBody/content", "{'application/json; charset=UTF-8': {'schema': {'example': {}}}}"),
            new Planterat("", GRANSKA + "/responses/304", "{'description': 'Oförändrad.'}"),
            new Planterat("", GRANSKA + "/responses/503", "{'description': 'Upptaget.', 'content': {'application/problem+xml': "
                    + "{'schema': {'$ref': '#/components/schemas/Problem'}}}}"),
            new Planterat("", GRANSKA + "/parameters/-", "{'name': 'personnummer', 'in': 'header', 'schema': {'type': 'string'}}"),
            new Planterat("", GRANSKA + "/parameters/-", "{'name': 'Connection', 'in': 'header', 'schema': {'enum': ['keep-alive']}}"),
            new Planterat("", GRANSKA + "/parameters/-", "{'name': 'Cache-Control', 'in': 'header', 'schema': {'enum': ['no-store']}}"),
            new Planterat("", GRANSKA + "/parameters/-", "{'name': 'Date', 'in': 'header', 'schema': {'format': 'date-time'}}"),
            new Planterat("", GRANSKA + "/parameters/-", "{'name': 'ETag', 'in': 'header', 'schema': {'format': 'etag'}}"),
            new Planterat("", LISTA + "/parameters/-", "{'name': 'page', 'in': 'query', 'schema': {'default': 1}}"),
            new Planterat("", LISTA + "/parameters/0/name", "'sida2'"),
            new Planterat("", SCHEMAN + "/Granskning/properties/gjord/example", "'2026-11-30T09:00:00.123456Z'"),
            new Planterat("", SCHEMAN + "/Underlag/properties/inkommet",
                    "{'type': 'string', 'format': 'date-time', 'example': '2026-11-30T10:00:00+01:00'}"),
            new Planterat("", "/components/securitySchemes/nyckel", "{'type': 'apiKey', 'in': 'header', 'name': 'X-Nyckel'}"),
            new Planterat("", "/components/securitySchemes/oauth",
                    "{'type': 'oauth2', 'flows': {'clientCredentials': {'tokenUrl': 'https://justerbar.example', 'scopes': {}}}}"));

    @ParameterizedTest
    @FieldSource("REGLER")
    void dokumentetHallerRegeln(Regel regel) {
        assertEquals(List.of(), utanUndantag(regel, las(DOKUMENT)));
    }

    /** Silence says something only where there was something to look at. */
    @ParameterizedTest
    @FieldSource("REGLER")
    void regelnHarNagotAttSeEllerEttSkal(Regel regel) {
        assertEquals(!SER_INGET.containsKey(regel.id()), regel.harNagotAttSe(las(DOKUMENT)), SER_INGET.get(regel.id()));
    }

    /** An exception that is no longer needed is taken away. */
    @ParameterizedTest
    @FieldSource("UNDANTAG")
    void undantagetBehovs(Undantag undantag) {
        List<String> fel = regel(undantag.regel()).fel(las(DOKUMENT));
        assertTrue(fel.stream().anyMatch(ett -> galler(undantag, ett)), undantag.skal() + " " + fel);
    }

    @Test
    void regelnarDeFyrtiosju() {
        assertEquals(47, LISTAN.size());
        assertEquals(LISTAN, REGLER.stream().map(Regel::id).toList());
        assertEquals(new TreeSet<>(LISTAN), PLANTERADE.stream().map(Planterat::regel).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(LISTAN.containsAll(SER_INGET.keySet()));
    }

    @Test
    void exempletHallerAllaRegler() {
        JsonNode exempel = las(EXEMPEL);
        assertEquals(List.of(), REGLER.stream().flatMap(regel -> utanUndantag(regel, exempel).stream()).toList());
    }

    @ParameterizedTest
    @FieldSource({"PLANTERADE", "VARJE_ORD"})
    void ettPlanteratFelHittasAvSinRegel(Planterat planterat) {
        assertEquals(new TreeSet<>(Arrays.asList(planterat.regler().split(" "))), talar(planterat));
    }

    @ParameterizedTest
    @FieldSource("TILLATNA")
    void detSomArTillatetGarIgenom(Planterat tillatet) {
        assertEquals(Set.of(), talar(tillatet));
    }

    /** The rules that have something to say after the change that they had not before. */
    private static Set<String> talar(Planterat planterat) {
        JsonNode fore = las(EXEMPEL);
        JsonNode efter = andrat(las(EXEMPEL), JsonPointer.compile(planterat.pekare()), planterat.varde().replace('\'', '"'));
        return REGLER.stream().filter(regel -> !new HashSet<>(regel.fel(fore)).containsAll(regel.fel(efter))).map(Regel::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A schema that is of itself, a reference that goes round and one that leads out: none of them stops the reading. */
    @Test
    void hanvisningarSomInteLederNagonvartStannarInget() {
        JsonNode dokument = JSON.readTree("""
                {"paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/A"}, "404": {"$ref": "annan.json#/B"}}}}},
                 "components": {"responses": {"A": {"$ref": "#/components/responses/A"}}}}""");
        assertEquals(List.of("/paths/~1a/get/responses/200 lacks description", "/paths/~1a/get/responses/404 lacks description"),
                regel("DOK.20").fel(dokument));
        assertFalse(regel("AME.04").harNagotAttSe(dokument));
    }

    private static List<String> utanUndantag(Regel regel, JsonNode dokument) {
        return regel.fel(dokument).stream().filter(fel -> UNDANTAG.stream()
                .noneMatch(undantag -> undantag.regel().equals(regel.id()) && galler(undantag, fel))).toList();
    }

    private static boolean galler(Undantag undantag, String fel) {
        return fel.startsWith(undantag.pekare() + " ");
    }

    private static Regel regel(String id) {
        return REGLER.stream().filter(regel -> regel.id().equals(id)).findFirst().orElseThrow();
    }

    private static JsonNode las(String namn) {
        try (InputStream in = RestprofilTest.class.getResourceAsStream(namn)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode andrat(JsonNode dokument, JsonPointer pekare, String varde) {
        JsonNode moder = dokument.at(pekare.head());
        String namn = pekare.last().getMatchingProperty();
        if (moder instanceof ArrayNode lista) {
            lista.add(JSON.readTree(varde));
        } else if (varde.isEmpty()) {
            assertTrue(((ObjectNode) moder).remove(namn) != null, namn);
        } else {
            ((ObjectNode) moder).set(namn, JSON.readTree(varde));
        }
        return dokument;
    }
}
