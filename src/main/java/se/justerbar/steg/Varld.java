package se.justerbar.steg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one scenario says: a draft of an underlag, which starts as a meeting in order (all thirteen present, by acclamation) and is
 * changed by the steps, and the report on it.
 */
public final class Varld {
    private static final Underlagslasare LASARE = new Underlagslasare();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** The draft. */
    final ObjectNode utkast = las(Varld.class, "bakgrund.json");
    /** The norms that the scenario is tagged with. */
    List<String> normer = List.of();
    private final Function<Underlag, Granskning> granskare;
    private String fore;
    private Granskning granskning;

    Varld(Function<Underlag, Granskning> granskare) {
        this.granskare = granskare;
    }

    /** The decision of an example that ships. */
    static ObjectNode exempel(String namn) {
        return las(Justerbar.class, "exempel/" + namn + ".json");
    }

    private static ObjectNode las(Class<?> bredvid, String namn) {
        try (InputStream in = bredvid.getResourceAsStream(namn)) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets what stands at a JSON pointer, making the objects on the way; a list is given whole. */
    void satt(String pekare, Object varde) {
        int sist = pekare.lastIndexOf('/');
        objekt(pekare.substring(0, sist)).set(pekare.substring(sist + 1), nod(varde));
    }

    /** Makes what stands at a JSON pointer unknown. */
    void okant(String pekare) {
        int sist = pekare.lastIndexOf('/');
        objekt(pekare.substring(0, sist)).remove(pekare.substring(sist + 1));
    }

    /** The object at a JSON pointer, made where there is none. */
    ObjectNode objekt(String pekare) {
        JsonNode nod = utkast;
        for (String steg : pekare.isEmpty() ? new String[0] : pekare.substring(1).split("/")) {
            if (nod instanceof ArrayNode lista) {
                nod = lista.get(Integer.parseInt(steg));
            } else {
                JsonNode under = nod.get(steg);
                nod = under != null ? under : ((ObjectNode) nod).putObject(steg);
            }
        }
        return (ObjectNode) nod;
    }

    /** The list at a JSON pointer, made where there is none. */
    ArrayNode lista(String pekare) {
        int sist = pekare.lastIndexOf('/');
        ObjectNode over = objekt(pekare.substring(0, sist));
        String namn = pekare.substring(sist + 1);
        return over.get(namn) instanceof ArrayNode lista ? lista : over.putArray(namn);
    }

    /** The rows of a list for which something holds. */
    List<ObjectNode> rader(String pekare, Predicate<ObjectNode> villkor) {
        return lista(pekare).valueStream().map(ObjectNode.class::cast).filter(villkor).toList();
    }

    /** Removes the rows of a list for which something holds. */
    void taBort(String pekare, Predicate<ObjectNode> villkor) {
        lista(pekare).removeIf(nod -> villkor.test((ObjectNode) nod));
    }

    /** A new row at the end of a list, from name and value in turn. */
    ObjectNode rad(String pekare, Object... namnOchVarde) {
        ObjectNode rad = lista(pekare).addObject();
        for (int i = 0; i < namnOchVarde.length; i += 2) {
            rad.set((String) namnOchVarde[i], nod(namnOchVarde[i + 1]));
        }
        return rad;
    }

    private static JsonNode nod(Object varde) {
        return varde instanceof JsonNode nod ? nod : varde instanceof LocalDate dag ? JsonNodeFactory.instance.stringNode(dag.toString())
                : varde instanceof Enum<?> namn ? JsonNodeFactory.instance.stringNode(namn.name())
                : varde instanceof BigDecimal tal ? JsonNodeFactory.instance.numberNode(tal) : MAPPER.valueToTree(varde);
    }

    /** Sets something in a row; what is {@code null} is made unknown. */
    void satt(ObjectNode rad, String namn, String varde) {
        rad.remove(namn);
        if (varde != null) {
            rad.put(namn, varde);
        }
    }

    /** Puts another matter before the one that is checked; it stands there first when the draft is checked, so no pointer moves before that. */
    void fore(String beteckning) {
        fore = beteckning;
    }

    /** Has the draft checked. */
    void prova() {
        if (fore != null) {
            lista("/arenden").insertObject(0).put("id", fore);
        }
        granskning = granskare.apply(LASARE.las(MAPPER.writeValueAsBytes(utkast)));
    }

    /** The report on the matter that is checked. */
    Arendegranskning arende() {
        return granskning.arenden().get(fore == null ? 0 : 1);
    }

    /** What a norm says of the matter that is checked. */
    Fynd fynd(String norm) {
        return arende().fynd().stream().filter(f -> f.norm().equals(norm)).findFirst()
                .orElseThrow(() -> new AssertionError(norm + " angår inte beslutet"));
    }
}
