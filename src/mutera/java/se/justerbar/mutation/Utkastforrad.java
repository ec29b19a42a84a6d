package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import se.justerbar.Projekt;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagslasare;
import se.justerbar.motor.Provmotor;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The drafts that all scenarios make and the examples that ship, with what is seen at each place in them; and drafts that differ from one of
 * them in a few facts. Immutable once it is made; safe to share between threads.
 */
final class Utkastforrad {
    private static final JsonMapper MAPPER = JsonMapper.builder().changeDefaultPropertyInclusion(alla -> alla.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)).build();
    private static final Underlagslasare LASARE = new Underlagslasare();
    private static final int VARDEN = 6;
    private static final int PAR = 800;
    private final Map<String, Set<Utkastet>> perNorm = new LinkedHashMap<>();
    private final Map<String, Set<JsonNode>> sedda = new LinkedHashMap<>();

    /**
     * A draft.
     *
     * @param fran     the scenario or example that it comes from
     * @param andrat   what is changed in it, in Swedish; empty where nothing is
     * @param underlag the draft as it is read
     */
    record Variant(String fran, List<String> andrat, Underlag underlag) {
    }

    private record Utkastet(String fran, ObjectNode json) {
    }

    private record Steg(String text, String pekare, JsonNode varde) {
    }

    /** Runs every scenario once against the rules that ship and keeps what it handed in. */
    Utkastforrad(Provmotor motor, Scenariokorning korning) {
        Function<Underlag, Granskning> skeppad = motor.medText(motor.hylla());
        for (Regelverk regelverk : motor.hylla().regelverk()) {
            Scenariokorning.scenarier(regelverk.id()).forEach((norm, scenarier) -> {
                for (Pickle scenario : scenarier) {
                    korning.kor(underlag -> {
                        spara(norm, "scenariot ”" + scenario.getName() + "” (" + norm + ")", MAPPER.valueToTree(underlag));
                        return skeppad.apply(underlag);
                    }, List.of(scenario));
                }
            });
        }
        Projekt.exempel().forEach(namn -> spara("", "exemplet " + namn, (ObjectNode) MAPPER.readTree(Projekt.exempel(namn))));
    }

    private void spara(String norm, String fran, ObjectNode json) {
        perNorm.computeIfAbsent(norm, ny -> new LinkedHashSet<>()).add(new Utkastet(fran, json));
        noder(json, "", (pekare, nod) -> {
            Set<JsonNode> har = sedda.computeIfAbsent(form(pekare), ny -> new LinkedHashSet<>());
            if (har.size() < VARDEN || Faktasokare.ALLTID.contains(form(pekare))) {
                har.add(nod);
            }
        });
    }

    /** The drafts of the norm's own scenarios, or of all others and the examples, as they are. */
    List<Variant> utkast(String norm, boolean egna) {
        List<Variant> alla = new ArrayList<>();
        perNorm.forEach((vilken, mina) -> {
            if (vilken.equals(norm) == egna) {
                mina.forEach(ett -> lagg(alla, ett, List.of()));
            }
        });
        return alla;
    }

    /**
     * The norm's own drafts with one or a few facts changed.
     *
     * @param rorda the places, without the numbers of rows, that the norm is known to rest on
     */
    List<Variant> andrade(String norm, Set<String> rorda) {
        List<Variant> alla = new ArrayList<>();
        List<Utkastet> egna = perNorm.getOrDefault(norm, Set.of()).stream().filter(ett -> !steg(ett.json(), rorda).isEmpty()).toList();
        List<List<Steg>> steg = egna.stream().map(ett -> steg(ett.json(), rorda)).toList();
        Random slump = new Random(norm.hashCode());
        for (int i = 0; i < egna.size(); i++) {
            for (Steg ett : steg.get(i)) {
                lagg(alla, egna.get(i), List.of(ett));
            }
        }
        for (int i = 0; i < PAR && !egna.isEmpty(); i++) {
            int vilket = slump.nextInt(egna.size());
            List<Steg> mina = steg.get(vilket);
            List<Steg> nagra = new ArrayList<>();
            for (int j = 0; j < 2 + i % 2; j++) {
                nagra.add(mina.get(slump.nextInt(mina.size())));
            }
            lagg(alla, egna.get(vilket), nagra);
        }
        return alla;
    }

    private static void lagg(List<Variant> alla, Utkastet ett, List<Steg> steg) {
        ObjectNode json = steg.isEmpty() ? ett.json() : ett.json().deepCopy();
        try {
            steg.forEach(en -> tillampa(json, en));
            alla.add(new Variant(ett.fran(), steg.stream().map(Steg::text).toList(), LASARE.las(MAPPER.writeValueAsBytes(json))));
        } catch (RuntimeException e) {
            // What cannot be read, or what an earlier step took away, is no draft.
            return;
        }
    }

    private static void tillampa(ObjectNode json, Steg steg) {
        int sist = steg.pekare().lastIndexOf('/');
        JsonNode over = json.at(steg.pekare().substring(0, sist));
        String namn = steg.pekare().substring(sist + 1);
        if (over instanceof ArrayNode lista) {
            if (steg.varde() == null) {
                lista.remove(Integer.parseInt(namn));
            } else if (Integer.parseInt(namn) == lista.size()) {
                lista.add(steg.varde());
            } else {
                lista.set(Integer.parseInt(namn), steg.varde());
            }
        } else if (over instanceof ObjectNode objekt) {
            if (steg.varde() == null) {
                objekt.remove(namn);
            } else {
                objekt.set(namn, steg.varde());
            }
        } else {
            throw new IllegalArgumentException(steg.pekare());
        }
    }

    /** One fact taken away, added or changed to something that is seen there in another draft, or to the next number or day. */
    private List<Steg> steg(ObjectNode json, Set<String> rorda) {
        List<Steg> steg = new ArrayList<>();
        noder(json, "", (pekare, nod) -> {
            if (!nara(form(pekare), rorda)) {
                return;
            }
            steg.add(new Steg("utan " + pekare, pekare, null));
            Set<JsonNode> andra = new LinkedHashSet<>(sedda.getOrDefault(form(pekare), Set.of()));
            andra.addAll(grannar(nod));
            andra.remove(nod);
            andra.forEach(annan -> steg.add(new Steg(pekare + ": " + kort(annan) + (nod.isValueNode() ? " i stället för " + nod : ""), pekare, annan)));
            if (nod instanceof ObjectNode objekt) {
                String inuti = form(pekare) + "/";
                sedda.forEach((form, varden) -> {
                    if (form.startsWith(inuti) && form.indexOf('/', inuti.length()) < 0 && !form.endsWith("*") && nara(form, rorda) && !objekt.has(form.substring(inuti.length()))) {
                        String ny = pekare + "/" + form.substring(inuti.length());
                        varden.forEach(varde -> steg.add(new Steg(ny + ": " + kort(varde), ny, varde)));
                    }
                });
            }
        });
        return steg;
    }

    /** Whether a place is one of those, or stands above or below one. */
    private static boolean nara(String form, Set<String> rorda) {
        return rorda.stream().anyMatch(rord -> rord.equals(form) || rord.startsWith(form + "/") || form.startsWith(rord + "/"));
    }

    private static String kort(JsonNode nod) {
        String text = nod.toString();
        return text.length() > 300 ? text.substring(0, 300) + " …" : text;
    }

    private static List<JsonNode> grannar(JsonNode nod) {
        JsonNodeFactory ny = JsonNodeFactory.instance;
        if (nod.isBoolean()) {
            return List.of(ny.booleanNode(!nod.booleanValue()));
        }
        if (nod.isInt()) {
            return List.of(ny.numberNode(nod.intValue() - 1), ny.numberNode(nod.intValue() + 1));
        }
        if (nod.isString() && nod.stringValue().matches("\\d{4}-\\d\\d-\\d\\d")) {
            var dag = java.time.LocalDate.parse(nod.stringValue());
            return List.of(ny.stringNode(dag.minusDays(1).toString()), ny.stringNode(dag.plusDays(1).toString()));
        }
        return List.of();
    }

    /** Of a long list the first two rows and the last stand for all. */
    private static void noder(JsonNode nod, String har, java.util.function.BiConsumer<String, JsonNode> mottagare) {
        if (!har.isEmpty()) {
            mottagare.accept(har, nod);
        }
        if (nod instanceof ObjectNode objekt) {
            objekt.propertyNames().forEach(namn -> noder(objekt.get(namn), har + "/" + namn, mottagare));
        } else if (nod instanceof ArrayNode lista) {
            for (int i = 0; i < lista.size(); i++) {
                if (i < 2 || i == lista.size() - 1) {
                    noder(lista.get(i), har + "/" + i, mottagare);
                }
            }
        }
    }

    /** A place without the numbers of rows. */
    static String form(String pekare) {
        return pekare.replaceAll("/\\d+(?=/|$)", "/*");
    }
}
