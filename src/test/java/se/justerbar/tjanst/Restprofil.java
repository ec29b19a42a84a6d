package se.justerbar.tjanst;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The rules of Digg's REST API-profil that a machine can hold an OpenAPI document to: those that the guidelines of the linter
 * diggsweden/rest-api-profil-lint-processor list, checked where it looks.
 *
 * <p>Versions of the linter differ, and it is silent where a thing is absent. The stricter reading stands here, so that a
 * document without a fault here should have none there by these rules. Later rules of the linter are not among them.
 */
final class Restprofil {
    /** camelCase or snake_case; the linter lets no digit into the name of a field, but into that of a query parameter. */
    private static final Pattern FALT = Pattern.compile("[a-z]+(_[a-z]+)*|[a-z]+([A-Z][a-z]*)*");
    private static final Pattern SOKNAMN = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*|[a-z]+([A-Z][a-z]*)*");
    private static final Pattern DAG = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern TIDPUNKT = Pattern.compile(
            DAG + "T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|([+](0\\d|1[0-4])|-(0\\d|1[0-2])):[0-5]\\d)");
    private static final Set<String> PERSONUPPGIFTER = Set.of("pnr", "personnr", "personnummer", "personalidentitynumber", "ssn",
            "socialsecuritynumber");
    private static final Set<String> FRAGEHUVUDEN = Set.of("date", "cache-control", "etag", "connection");
    /** A few words that only the one language has, of those that the linter counts. */
    private static final Pattern SVENSKA = Pattern.compile("(?U)\\b(och|att|som|är|för|med|av)\\b");
    private static final Pattern ENGELSKA = Pattern.compile("(?U)\\b(and|to|the|is|that|with|of)\\b");
    /** The members that a problem of RFC 9457 must have here. */
    private static final List<String> PROBLEM = List.of("type", "title", "status", "detail", "instance");

    static final List<Regel> REGLER = Stream.of(dokumentation(), datum(), resurser(), adresser(), meddelanden(), fragor(), felsvar(),
            versioner(), sokning(), sakerhet(), forutsattningar()).flatMap(List::stream).toList();

    private Restprofil() {
    }

    /** A rule: the places in a document that it looks at, and what it has to say of one. */
    record Regel(String id, String mening, Function<Plats, Stream<Plats>> platser, Function<Plats, List<String>> ord) {

        /** The faults, each a JSON pointer and what is the matter there. */
        List<String> fel(JsonNode dokument) {
            return platser.apply(Plats.rot(dokument)).flatMap(plats -> ord.apply(plats).stream().map(vad -> plats.pekare() + " " + vad))
                    .distinct().toList();
        }

        /** Whether the document has anything that the rule looks at; without it the silence of the rule says nothing. */
        boolean harNagotAttSe(JsonNode dokument) {
            return platser.apply(Plats.rot(dokument)).findAny().isPresent();
        }

        @Override
        public String toString() {
            return id + " " + mening;
        }
    }

    private static List<Regel> dokumentation() {
        return List.of(
                new Regel("DOK.01", "The documentation stands online: externalDocs has a description and a URL.", Stream::of,
                        rot -> saknade(rot, "externalDocs/description", "externalDocs/url")),
                new Regel("DOK.03", "info says version, title, description, terms, contact and licence.", Restprofil::info,
                        info -> saknade(info, "version", "title", "description", "termsOfService", "contact/name", "contact/url",
                                "contact/email", "license/name", "license/url")),
                new Regel("DOK.06", "The description of info is in Swedish and in English.", Restprofil::beskrivning,
                        text -> om(!paBadaSpraken(text.text()), "is not in both languages")),
                new Regel("DOK.07", "info describes the API.", Restprofil::info, info -> om(info.under("description").text().isEmpty(),
                        "has no description")),
                new Regel("DOK.08", "The level of service is told, in terms or in x-sla.", Restprofil::info,
                        info -> om(!saknade(info, "termsOfService").isEmpty()
                                && !saknade(info, "x-sla/availability", "x-sla/responseTime", "x-sla/support").isEmpty(),
                                "tells no level of service")),
                new Regel("DOK.09", "Known problems and limits are told: x-limitations, or a description that names them.", Stream::of,
                        rot -> om(!sagerBegransningar(rot), "tells no known problems and limits")),
                new Regel("DOK.11", "The description of info says something.", Restprofil::info, info -> saknade(info, "description")),
                new Regel("DOK.15", "Every JSON body, asked or answered, has a whole example.",
                        rot -> Stream.concat(svarsinnehall(rot, kod -> true), fragekroppar(rot)).flatMap(Plats::barn)
                                .filter(media -> arJson(media.namn())),
                        media -> om(!harExempel(media), "has no example")),
                new Regel("DOK.17", "The document is OpenAPI 3 or later.", Stream::of,
                        rot -> om(rot.under("swagger").finns() || !rot.under("openapi").text().matches("([3-9]|[1-9]\\d+)\\.\\d+\\.\\d+"),
                                "is not OpenAPI 3.x.y")),
                new Regel("DOK.19", "Every part of a path is an operation with a summary and a description.", Restprofil::operationer,
                        operation -> saknade(operation, "summary", "description")),
                new Regel("DOK.20", "Every response is described.", rot -> svar(rot, kod -> true), svar -> saknade(svar, "description")));
    }

    private static List<Regel> datum() {
        return List.of(
                new Regel("DOT.01", "A time in a JSON response has an example of RFC 3339 in UTC.",
                        rot -> svarsinnehall(rot, kod -> true).flatMap(Plats::barn).filter(media -> arJson(media.namn()))
                                .flatMap(media -> media.under("schema").under("properties").barn())
                                .filter(falt -> format(falt, "date-time")),
                        falt -> om(!TIDPUNKT.matcher(exempel(falt)).matches() || !exempel(falt).endsWith("Z"),
                                "has no example that is a time in UTC")),
                new Regel("DOT.04", "A day or a time in a named schema has an example of RFC 3339, a time with its zone.",
                        rot -> scheman(rot).barn().flatMap(schema -> schema.under("properties").barn())
                                .filter(falt -> format(falt, "date") || format(falt, "date-time")),
                        falt -> om(!(format(falt, "date") ? DAG : TIDPUNKT).matcher(exempel(falt)).matches(),
                                "has no example that is of its format")));
    }

    private static List<Regel> resurser() {
        return List.of(
                new Regel("RES.02", "No parameter of path or query is named as a personal identity number.",
                        rot -> parametrar(rot, "path", "query"),
                        parameter -> om(PERSONUPPGIFTER.contains(parameternamn(parameter).toLowerCase(Locale.ROOT)),
                                "is a personal identity number")),
                new Regel("RES.06", "A resource is lower case letters, digits and hyphens, and names no method.", Restprofil::vagar,
                        vag -> om(!led(vag).allMatch(led -> led.matches("(?!(get|post|put|delete|patch)-)[a-z0-9]([a-z0-9-]*[a-z0-9])?")),
                                "is not named as a resource")));
    }

    private static List<Regel> adresser() {
        return List.of(
                new Regel("UFN.01", "A server is {protocol}://{domain}/{api}/v{number}, written out.", Restprofil::servrar,
                        url -> om(!url.text().matches("(?i)[a-z][a-z0-9+.-]*://[^/{}]+/[^/{}]+/v[0-9]+/?"), "is not of that form")),
                new Regel("UFN.02", "A server is reached by HTTPS on port 443.", Restprofil::servrar,
                        url -> om(!url.text().matches("https://[^/:]+(:443)?(/.*)?"), "is not HTTPS on port 443")),
                new Regel("UFN.05", "No URL is longer than 2048 characters.", Restprofil::vagar,
                        vag -> om(langd(vag) > 2048, "is longer than 2048 characters")),
                new Regel("UFN.07", "A URL is written with a-z, 0-9, -, . and ~.",
                        rot -> Stream.concat(servrar(rot), vagar(rot)),
                        plats -> om(!utanMallar(url(plats)).replace(":", "").matches("[a-z0-9/.~-]+"), "has other characters")),
                new Regel("UFN.08", "Words in a path are parted by a hyphen and by nothing else.", Restprofil::vagar,
                        vag -> om(!led(vag).allMatch(led -> led.matches("[^,._~-]+(-[^,._~-]+)*")), "parts words otherwise")),
                new Regel("UFN.09", "A URL has no space and no underscore but in its query.",
                        rot -> Stream.of(servrar(rot), vagar(rot), parametrar(rot, "path")).flatMap(Function.identity()),
                        plats -> om(Pattern.compile("[\\s_]").matcher(url(plats)).find(), "has a space or an underscore")));
    }

    private static List<Regel> meddelanden() {
        return List.of(
                new Regel("AME.01", "What is asked, and what is answered when all is well, is application/json.",
                        rot -> Stream.concat(svarsinnehall(rot, Restprofil::lyckad), fragekroppar(rot)), Restprofil::utanJson),
                new Regel("AME.02", "A request that accepts JSON is taken everywhere: a body is application/json.",
                        Restprofil::fragekroppar, Restprofil::utanJson),
                new Regel("AME.04", "A field is camelCase or snake_case.", Restprofil::falt,
                        falt -> om(!FALT.matcher(falt.namn()).matches(), "is neither camelCase nor snake_case")),
                new Regel("AME.05", "Fields are all camelCase or all snake_case.", Restprofil::falt,
                        falt -> om(blandas(falt(Plats.rot(falt.rot())).map(Plats::namn), falt.namn()), "is snake_case among camelCase")),
                new Regel("AME.07", "A field is letters a-z and digits.", Restprofil::falt,
                        falt -> om(!falt.namn().matches("[a-zA-Z0-9_]+"), "has other characters")));
    }

    private static List<Regel> fragor() {
        return List.of(
                new Regel("ARQ.01", "A request is UTF-8: its body is application/json.", Restprofil::fragekroppar, Restprofil::utanJson),
                new Regel("ARQ.03", "The headers Date, Cache-Control, ETag and Connection, and a cookie, say their form.",
                        rot -> Stream.concat(parametrar(rot, "cookie"), parametrar(rot, "header")
                                .filter(huvud -> FRAGEHUVUDEN.contains(parameternamn(huvud).toLowerCase(Locale.ROOT)))),
                        huvud -> om(!sagerSinForm(huvud), "does not say its form")),
                new Regel("ARQ.05", "A header carries no payload: no object and no binary.", rot -> parametrar(rot, "header"),
                        huvud -> om(typ(huvud.under("schema"), "object")
                                || typ(huvud.under("schema"), "string") && format(huvud.under("schema"), "binary"), "carries a payload")));
    }

    private static List<Regel> felsvar() {
        return List.of(
                new Regel("FEL.01", "A problem is an object with type, title, status, detail and instance.",
                        rot -> svarsinnehall(rot, kod -> true).flatMap(Plats::barn).filter(media -> arProblem(media.namn()))
                                .map(media -> media.under("schema")), Restprofil::problembrister),
                new Regel("FEL.02", "An error is answered with application/problem+json or application/problem+xml.",
                        rot -> svar(rot, Restprofil::felkod),
                        svar -> om(svar.under("content").barn().noneMatch(media -> arProblem(media.namn())), "is no problem")));
    }

    private static List<Regel> versioner() {
        return List.of(
                new Regel("VER.05", "A server's URL says the version as v and one whole number.", Restprofil::servrar,
                        url -> om(Arrays.stream(url.text().split("/")).noneMatch(led -> led.matches("v\\d+")), "says no version")),
                new Regel("VER.06", "The API tells of itself at /api-info.", rot -> Stream.of(rot.under("paths")),
                        vagar -> om(!vagar.under("/api-info").under("get").finns(), "has no GET /api-info")));
    }

    private static List<Regel> sokning() {
        return List.of(
                new Regel("FNS.01", "Query parameters are all camelCase or all snake_case.", rot -> parametrar(rot, "query"),
                        parameter -> om(!SOKNAMN.matcher(parameternamn(parameter)).matches() || blandas(soknamn(parameter.rot()),
                                parameternamn(parameter)), "is not named as the others")),
                new Regel("FNS.03", "A query parameter begins with a letter.", rot -> parametrar(rot, "query"),
                        parameter -> om(!parameternamn(parameter).matches("[a-zA-Z].*"), "does not begin with a letter")),
                new Regel("FNS.05", "A query parameter is optional.", rot -> parametrar(rot, "query"),
                        parameter -> om(parameter.under("required").nod().asBoolean(false), "is required")),
                new Regel("FNS.06", "A query parameter is named with characters that are safe in a URL.", rot -> parametrar(rot, "query"),
                        parameter -> om(!parameternamn(parameter).matches("[a-zA-Z0-9._~-]+"), "has other characters")),
                new Regel("FNS.07", "Where there is page or offset there is limit.",
                        rot -> listor(rot).filter(lista -> har(lista, "page") || har(lista, "offset")),
                        lista -> om(!har(lista, "limit"), "has no limit")),
                new Regel("FNS.08", "The first page is 1.", rot -> listor(rot).flatMap(Plats::barn).filter(sokparameter("page")),
                        page -> om(standard(page) != 1, "does not begin at 1")),
                new Regel("FNS.09", "limit is 20 if nothing is said.",
                        rot -> listor(rot).flatMap(Plats::barn).filter(sokparameter("limit")),
                        limit -> om(standard(limit) != 20, "is not 20 by default")));
    }

    private static List<Regel> sakerhet() {
        return List.of(
                new Regel("SAK.01", "A server's URL is HTTPS.", Restprofil::servrar,
                        url -> om(!url.text().matches("https://.+"), "is not HTTPS")),
                new Regel("SAK.09", "No scheme is Basic or Digest.", Restprofil::httpscheman,
                        schema -> om(metod(schema).contains("basic") || metod(schema).contains("digest"), "is Basic or Digest")),
                new Regel("SAK.10", "Whoever calls is known by Authorization: Bearer.", Restprofil::httpscheman,
                        schema -> om(!schema.under("scheme").text().equals("bearer"), "is not bearer")),
                new Regel("SAK.15", "An API key is not in the query.", rot -> sakerhetsscheman(rot, "apiKey"),
                        schema -> om(schema.under("in").text().equalsIgnoreCase("query"), "is in the query")),
                new Regel("SAK.16", "An API key is in a header.", rot -> sakerhetsscheman(rot, "apiKey"),
                        schema -> om(!schema.under("in").text().equalsIgnoreCase("header"), "is not in a header")),
                new Regel("SAK.18", "The addresses of OAuth 2 are HTTPS.",
                        rot -> sakerhetsscheman(rot, "oauth2").flatMap(schema -> schema.under("flows").barn()).flatMap(Plats::barn)
                                .filter(url -> url.namn().endsWith("Url")),
                        url -> om(!url.text().startsWith("https:"), "is not HTTPS")));
    }

    private static List<Regel> forutsattningar() {
        return List.of(new Regel("FOR.02", "A GET takes no body.",
                rot -> operationer(rot).filter(operation -> operation.namn().equals("get")),
                get -> om(get.under("requestBody").finns(), "takes a body")));
    }

    private static List<String> om(boolean fel, String vad) {
        return fel ? List.of(vad) : List.of();
    }

    private static List<String> saknade(Plats plats, String... uppgifter) {
        return Arrays.stream(uppgifter).filter(uppgift -> Arrays.stream(uppgift.split("/")).reduce(plats, Plats::under, (a, b) -> b).text()
                .isBlank()).map(uppgift -> "lacks " + uppgift).toList();
    }

    private static Stream<Plats> info(Plats rot) {
        return Stream.of(rot.under("info"));
    }

    private static Stream<Plats> beskrivning(Plats rot) {
        return info(rot).map(info -> info.under("description")).filter(Plats::finns);
    }

    private static boolean paBadaSpraken(String text) {
        String gemener = text.toLowerCase(Locale.ROOT);
        return SVENSKA.matcher(gemener).find() && ENGELSKA.matcher(gemener).find();
    }

    private static boolean sagerBegransningar(Plats rot) {
        return rot.under("info").under("x-limitations").finns() || Stream.of("info", "externalDocs")
                .map(namn -> rot.under(namn).under("description").text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.matches("(?s).*(limit|begränsning|problem).*"));
    }

    private static boolean harExempel(Plats media) {
        return media.under("example").finns() || media.under("examples").finns() || media.under("schema").under("example").finns();
    }

    private static Stream<Plats> servrar(Plats rot) {
        return rot.under("servers").barn().map(server -> server.under("url"));
    }

    private static Stream<Plats> vagar(Plats rot) {
        return rot.under("paths").barn();
    }

    /** The parts of a path that do not begin with a parameter. */
    private static Stream<String> led(Plats vag) {
        return Arrays.stream(vag.namn().split("/")).filter(led -> !led.isEmpty() && !led.startsWith("{"));
    }

    /** Whatever a path holds that has members, not only methods: the linter asks of it what it asks of an operation. */
    private static Stream<Plats> operationer(Plats rot) {
        return vagar(rot).flatMap(Plats::barn).filter(del -> del.nod().isContainer());
    }

    private static Stream<Plats> svar(Plats rot, Predicate<String> kod) {
        return operationer(rot).flatMap(operation -> operation.under("responses").barn()).filter(svar -> kod.test(svar.namn()));
    }

    private static boolean felkod(String kod) {
        return kod.matches("default|[45]..");
    }

    private static boolean lyckad(String kod) {
        return kod.matches("[123]..");
    }

    private static Stream<Plats> svarsinnehall(Plats rot, Predicate<String> kod) {
        return svar(rot, kod).map(svar -> svar.under("content")).filter(Plats::finns);
    }

    private static Stream<Plats> fragekroppar(Plats rot) {
        return operationer(rot).map(operation -> operation.under("requestBody").under("content")).filter(Plats::finns);
    }

    private static boolean arJson(String mediatyp) {
        return mediatyp.matches("application/json(;\\s*charset=.*)?");
    }

    private static boolean arProblem(String mediatyp) {
        return mediatyp.matches("application/problem\\+(json|xml)");
    }

    /** The linter reads the members of the schema itself, so an allOf or a type that may be null is no object to it. */
    private static List<String> problembrister(Plats schema) {
        return schema.under("type").text().equals("object") ? PROBLEM.stream()
                .filter(namn -> !schema.under("properties").under(namn).finns()).map(namn -> "lacks " + namn).toList()
                : List.of("is not itself an object");
    }

    private static List<String> utanJson(Plats innehall) {
        return om(innehall.barn().noneMatch(media -> arJson(media.namn())), "is not application/json");
    }

    private static Plats scheman(Plats rot) {
        return rot.under("components").under("schemas");
    }

    private static Stream<Plats> falt(Plats rot) {
        return scheman(rot).djupt("properties").flatMap(Plats::barn);
    }

    /** One snake among camels, or among snakes when there is a camel. */
    private static boolean blandas(Stream<String> namnen, String namn) {
        return namn.contains("_") && namnen.anyMatch(annat -> annat.matches("[a-z]+[A-Z].*"));
    }

    private static boolean typ(Plats schema, String typ) {
        Plats skriven = schema.under("type");
        return skriven.text().equals(typ) || skriven.barn().anyMatch(ett -> ett.text().equals(typ));
    }

    private static boolean format(Plats schema, String format) {
        return schema.under("format").text().equals(format);
    }

    private static String exempel(Plats falt) {
        return falt.under("example").text();
    }

    private static Stream<Plats> listor(Plats rot) {
        return Stream.concat(vagar(rot), operationer(rot)).map(plats -> plats.under("parameters")).filter(lista -> lista.nod().isArray());
    }

    private static Stream<Plats> parametrar(Plats rot, String... slag) {
        return listor(rot).flatMap(Plats::barn).filter(parameter -> List.of(slag).contains(parameter.under("in").text()));
    }

    private static Stream<String> soknamn(JsonNode dokument) {
        return parametrar(Plats.rot(dokument), "query").map(Restprofil::parameternamn);
    }

    private static String parameternamn(Plats parameter) {
        return parameter.under("name").text();
    }

    private static Predicate<Plats> sokparameter(String namn) {
        return parameter -> parameter.under("in").text().equals("query") && parameternamn(parameter).equals(namn);
    }

    private static boolean har(Plats lista, String namn) {
        return lista.barn().anyMatch(sokparameter(namn));
    }

    private static int standard(Plats parameter) {
        JsonNode standard = parameter.under("schema").under("default").nod();
        return standard.isInt() ? standard.intValue() : -1;
    }

    private static boolean sagerSinForm(Plats huvud) {
        Plats schema = huvud.under("schema");
        return switch (huvud.under("in").text().equals("cookie") ? "cookie" : parameternamn(huvud).toLowerCase(Locale.ROOT)) {
            case "date" -> format(schema, "date-time");
            case "etag" -> format(schema, "etag");
            case "cache-control" -> !schema.under("enum").nod().isEmpty();
            case "connection" -> schema.under("enum").barn().anyMatch(varde -> varde.text().equals("keep-alive"));
            default -> schema.under("type").finns();
        };
    }

    /** What a place adds to a URL: a server's address, a path, or the name of a parameter. */
    private static String url(Plats plats) {
        return plats.nod().isString() ? plats.text() : plats.under("in").finns() ? parameternamn(plats) : plats.namn();
    }

    private static String utanMallar(String url) {
        return url.replaceAll("\\{[^{}]+}", "");
    }

    private static int langd(Plats vag) {
        int server = servrar(Plats.rot(vag.rot())).mapToInt(url -> url.text().length()).max().orElse(0);
        int parametrar = vag.barn().mapToInt(operation -> operation.under("parameters").barn()
                .filter(parameter -> parameter.under("in").text().equals("path"))
                .mapToInt(parameter -> parameternamn(parameter).length() + 2).sum()).max().orElse(0);
        return server + vag.namn().length() + parametrar;
    }

    private static Stream<Plats> sakerhetsscheman(Plats rot, String typ) {
        return rot.under("components").under("securitySchemes").barn().filter(schema -> schema.under("type").text().equals(typ));
    }

    private static Stream<Plats> httpscheman(Plats rot) {
        return rot.under("components").under("securitySchemes").barn().filter(schema -> schema.under("scheme").finns());
    }

    private static String metod(Plats schema) {
        return schema.under("scheme").text().toLowerCase(Locale.ROOT);
    }
}
