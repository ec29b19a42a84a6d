package se.justerbar.tjanst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer must hold to, and what a refusal must hold to in full. */
final class Svarsprov {
    private static final Set<String> DELAR = Set.of("type", "title", "status", "detail", "instance", "fel");
    private static final List<String> SAKERHET = List.of("Content-Security-Policy", "Strict-Transport-Security", "X-Content-Type-Options",
            "Referrer-Policy",
            "Cache-Control");
    /** Words of a library, a stack trace or a page of the container's own. */
    private static final Pattern FRAMMANDE = Pattern.compile("(?i)exception|\\b(java|javax|jakarta|org|com|tools|io)\\.[a-z]|unexpected|\\bat se\\.|springframework|tomcat|apache"
            + "|jackson|whitelabel|timestamp|null ?pointer|sqlite|invalid|cannot|not allowed|bad request|not found|unrecogni|deseriali|<html|\\bthe\\b|\\berror\\b");
    private static final Pattern SVENSKA = Pattern.compile("(?i)[åäö]|\\b(inte|finns|ska|som|den|det|har|och|en|ett|av|i)\\b");

    private Svarsprov() {
    }

    /** What is wrong with the answer; empty where it is as it must be. */
    static List<String> fel(Skott skott, Rasvar svar) {
        List<String> fel = new ArrayList<>();
        int status = svar.status();
        if (status != 0 && (status < 200 || status >= 300 && status < 400 || status >= 500)) {
            fel.add("status " + status);
        }
        if (!svar.ett("Server").isEmpty() || svar.huvud().containsKey("set-cookie")) {
            fel.add("svaret säger vad som svarar, eller lämnar en kaka");
        }
        if (status == 0 || status >= 400) {
            fel.addAll(nekat(skott, svar));
        } else {
            fel.addAll(gjort(skott, svar));
        }
        return fel;
    }

    private static List<String> gjort(Skott skott, Rasvar svar) {
        List<String> fel = new ArrayList<>();
        // To OPTIONS * the container answers by itself, and there is nothing of ours to guard.
        if (!skott.text().contains("OPTIONS ")) {
            sakrat(svar, fel);
        }
        if (svar.ett("Content-Type").endsWith("json") && svar.kropp().length > 0 && !svar.ett("Content-Type").contains("ndjson")) {
            try {
                JsonMapper.shared().readTree(svar.kropp());
            } catch (JacksonException e) {
                fel.add("kroppen är ingen JSON");
            }
        }
        if (svar.ett("Content-Type").contains("ndjson")) {
            fel.addAll(rader(skott, svar));
        }
        return fel;
    }

    private static List<String> rader(Skott skott, Rasvar svar) {
        List<String> fel = new ArrayList<>();
        List<String> rader = svar.text().lines().toList();
        if (!skott.rader().isEmpty() && rader.size() != skott.rader().size()) {
            fel.add(rader.size() + " svar på " + skott.rader().size() + " rader");
        }
        for (int i = 0; i < rader.size(); i++) {
            JsonNode rad = JsonMapper.shared().readTree(rader.get(i));
            if (rad.path("rad").asInt(-1) != i + 1 || rad.has("fel") == rad.has("bedomning") || rad.has("programfel")) {
                fel.add("rad " + (i + 1) + ": " + rader.get(i));
            } else if (i < skott.rader().size() && skott.rader().get(i) != rad.has("bedomning")) {
                fel.add("rad " + (i + 1) + " är bedömd fel: " + rader.get(i));
            }
            rad.path("fel").forEach(ett -> prova("rad", rader.toString(), text -> !ett.path("text").asString("").isBlank(), fel));
        }
        return fel;
    }

    private static List<String> nekat(Skott skott, Rasvar svar) {
        List<String> fel = new ArrayList<>();
        if (svar.status() != 0) {
            prova("Content-Type", svar.ett("Content-Type"), "application/problem+json"::equals, fel);
            sakrat(svar, fel);
            if (svar.status() == 405) {
                prova("Allow", svar.ett("Allow"), text -> !text.isBlank(), fel);
            }
            if (svar.status() == 429) {
                prova("Retry-After", svar.ett("Retry-After"), text -> text.matches("[1-9][0-9]*"), fel);
            }
        }
        if (skott.baraHuvud()) {
            return fel;
        }
        try {
            problem(svar, JsonMapper.shared().readTree(svar.kropp()), fel);
        } catch (JacksonException e) {
            fel.add("kroppen är ingen JSON");
        }
        return fel;
    }

    private static void sakrat(Rasvar svar, List<String> fel) {
        prova("Content-Language", svar.ett("Content-Language"), "sv"::equals, fel);
        SAKERHET.forEach(namn -> prova(namn, svar.ett(namn), text -> !text.isBlank(), fel));
    }

    private static void problem(Rasvar svar, JsonNode problem, List<String> fel) {
        Set<String> namn = new TreeSet<>(problem.propertyNames());
        if (!namn.equals(new TreeSet<>(DELAR))) {
            fel.add("delarna är " + namn);
            return;
        }
        int status = problem.path("status").asInt(-1);
        Optional<Problemslag> slag = Problemslag.av(problem.path("type").asString("").replaceFirst(".*/", ""));
        if (slag.isEmpty() || !slag.get().typ().equals(problem.path("type").asString("")) || slag.get().status() != status
                || !slag.get().titel().equals(problem.path("title").asString(""))) {
            fel.add("type, title och status hör inte ihop");
        }
        if (svar.status() == 0 ? status < 400 || status >= 500 : status != svar.status()) {
            fel.add("status är " + status + " i kroppen");
        }
        prova("detail", problem.path("detail").asString(""), Svarsprov::svenska, fel);
        prova("instance", problem.path("instance").asString(""), text -> text.startsWith("/"), fel);
        if (!problem.path("fel").isArray()) {
            fel.add("fel är ingen lista");
        }
        problem.path("fel").forEach(ett -> {
            prova("fel", ett.toString(), text -> new TreeSet<>(ett.propertyNames()).equals(new TreeSet<>(Set.of("pekare", "text"))), fel);
            prova("pekare", ett.path("pekare").asString("?"), text -> text.isEmpty() || text.startsWith("/"), fel);
            prova("text", ett.path("text").asString(""), Svarsprov::svenska, fel);
        });
    }

    private static boolean svenska(String text) {
        return SVENSKA.matcher(text).find() && !FRAMMANDE.matcher(text).find() && text.matches("(?s).*[.!?]");
    }

    private static void prova(String vad, String text, Predicate<String> krav, List<String> fel) {
        if (!krav.test(text)) {
            fel.add(vad + " är ”" + text + "”");
        }
    }
}
