package se.justerbar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An underlag as JSON that a test can take from and add to by JSON pointer. */
final class Utkast {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final Underlagslasare LASARE = new Underlagslasare();
    private final ObjectNode rot;

    private Utkast(ObjectNode rot) {
        this.rot = rot;
    }

    /** An example that ships. */
    static Utkast exempel(String namn) {
        return new Utkast((ObjectNode) MAPPER.readTree(Projekt.exempel(namn)));
    }

    /** The meeting in order that the scenarios start from. */
    static Utkast bakgrund() {
        return new Utkast((ObjectNode) MAPPER.readTree(Projekt.text("src/main/resources/se/justerbar/steg/bakgrund.json")));
    }

    /** The draft itself, with a text set at a JSON pointer. */
    Utkast med(String pekare, String varde) {
        satt(pekare, MAPPER.valueToTree(varde));
        return this;
    }

    /** The draft as it is read. */
    Underlag underlag() {
        return LASARE.las(MAPPER.writeValueAsBytes(rot));
    }

    Utkast kopia() {
        return new Utkast(rot.deepCopy());
    }

    JsonNode vid(String pekare) {
        return rot.at(pekare);
    }

    Granskning granska() {
        return JUSTERBAR.granska(underlag());
    }

    /** The report without some values; {@code null} where what is left is bad input, which gets no verdict. */
    Granskning utan(List<String> pekare) {
        Utkast kvar = kopia();
        pekare.stream().sorted((a, b) -> b.compareTo(a)).forEach(kvar::taBort);
        try {
            return kvar.granska();
        } catch (Underlagsfel e) {
            return null;
        }
    }

    /** An element of a list goes together with the statement that the list is whole. */
    void taBort(String pekare) {
        int sist = pekare.lastIndexOf('/');
        String namn = pekare.substring(sist + 1);
        JsonNode over = rot.at(pekare.substring(0, sist));
        if (over instanceof ObjectNode objekt) {
            objekt.remove(namn);
        } else if (over instanceof ArrayNode lista && Integer.parseInt(namn) < lista.size()) {
            lista.remove(Integer.parseInt(namn));
            String listans = pekare.substring(0, sist);
            int dess = listans.lastIndexOf('/');
            if (rot.at(listans.substring(0, dess)) instanceof ObjectNode objekt) {
                if (lista.isEmpty()) {
                    objekt.remove(listans.substring(dess + 1));
                }
                objekt.remove(listans.substring(dess + 1) + "Komplett");
            }
        }
    }

    /** Sets a value, making the objects on the way. */
    void satt(String pekare, JsonNode varde) {
        JsonNode nod = rot;
        String[] steg = pekare.substring(1).split("/");
        for (int i = 0; i < steg.length - 1; i++) {
            JsonNode under = nod instanceof ArrayNode lista ? lista.get(Integer.parseInt(steg[i])) : nod.get(steg[i]);
            nod = under != null ? under : ((ObjectNode) nod).putObject(steg[i]);
        }
        if (nod instanceof ArrayNode lista) {
            lista.set(Integer.parseInt(steg[steg.length - 1]), varde);
        } else {
            ((ObjectNode) nod).set(steg[steg.length - 1], varde);
        }
    }

    /** The same facts with the rows of every list in another order, the matters excepted. */
    Utkast blandad(Random slump) {
        Utkast annan = kopia();
        for (String pekare : annan.pekare()) {
            if (annan.rot.at(pekare) instanceof ArrayNode lista && !pekare.equals("/arenden")) {
                List<JsonNode> rader = new ArrayList<>(lista.valueStream().toList());
                Collections.shuffle(rader, slump);
                lista.removeAll().addAll(rader);
            }
        }
        return annan;
    }

    @Override
    public String toString() {
        return rot.toString();
    }

    /** Every value there is, matters as a whole excepted. */
    List<String> pekare() {
        List<String> pekare = new ArrayList<>();
        samla(rot, "", pekare);
        return pekare;
    }

    private static void samla(JsonNode nod, String har, List<String> pekare) {
        if (!har.isEmpty() && !har.matches("/arenden/[0-9]+")) {
            pekare.add(har);
        }
        if (nod instanceof ObjectNode objekt) {
            objekt.propertyNames().forEach(namn -> samla(objekt.get(namn), har + "/" + namn, pekare));
        } else if (nod instanceof ArrayNode lista) {
            for (int i = 0; i < lista.size(); i++) {
                samla(lista.get(i), har + "/" + i, pekare);
            }
        }
    }
}
