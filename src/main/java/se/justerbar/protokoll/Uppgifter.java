package se.justerbar.protokoll;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;

/** The facts as they are gathered from a document: the first word on a fact stands, and a second one that says otherwise makes it unsure. */
final class Uppgifter {
    private static final int LANGSTA_ORD = 300;
    private static final int FLEST_FALT = 5_000;
    private static final int FLEST_OLASTA = 200;
    private static final Underlagslasare LASARE = new Underlagslasare();
    private final Map<String, Object> varden = new LinkedHashMap<>();
    private final Map<String, Lasfalt> falt = new LinkedHashMap<>();
    private final List<Lasfalt> utanPlats = new ArrayList<>();
    private final Set<String> olast = new LinkedHashSet<>();

    /** Sets a fact: a single value, an enum, or an empty list or record. */
    void satt(String pekare, Object varde, Kalla kalla, Sakerhet sakerhet) {
        Object forra = varden.putIfAbsent(pekare, varde);
        if (forra == null) {
            falt.put(pekare, new Lasfalt(pekare, kalla.var(), kort(kalla.ord()), sakerhet));
            if (falt.size() > FLEST_FALT) {
                throw new Protokollsfel("Dokumentet har fler än 5 000 uppgifter, och ett protokoll har färre. Dela upp det på flera sammanträden.");
            }
        } else if (!forra.equals(varde)) {
            osaker(pekare);
            olast(kalla.var() + ": något annat sägs här än på ett annat ställe (" + falt.get(pekare).var()
                    + "). Det första togs med; kontrollera vilket som gäller.");
        }
    }

    /** Tells of a fact that the form has no place for. */
    void utanPlats(Kalla kalla, Sakerhet sakerhet) {
        utanPlats.add(new Lasfalt("", kalla.var(), kort(kalla.ord()), sakerhet));
    }

    /** Makes a fact unsure. */
    void osaker(String pekare) {
        falt.computeIfPresent(pekare, (samma, ett) -> new Lasfalt(ett.pekare(), ett.var(), ett.ord(), Sakerhet.osaker));
    }

    /** Makes every fact at a place and below it unsure. */
    void osakertUnder(String pekare) {
        falt.keySet().stream().filter(ett -> ett.equals(pekare) || ett.startsWith(pekare + "/")).toList().forEach(this::osaker);
    }

    /** Whether every fact at a place and below it is sure. */
    boolean sakertUnder(String pekare) {
        return falt.entrySet().stream().filter(ett -> ett.getKey().equals(pekare) || ett.getKey().startsWith(pekare + "/"))
                .allMatch(ett -> ett.getValue().sakerhet() == Sakerhet.saker);
    }

    void olast(String mening) {
        if (olast.size() < FLEST_OLASTA) {
            olast.add(mening);
        }
    }

    Object varde(String pekare) {
        return varden.get(pekare);
    }

    private static String kort(String ord) {
        String rad = ord.strip().replaceAll("\\s+", " ");
        return rad.length() <= LANGSTA_ORD ? rad : rad.substring(0, LANGSTA_ORD) + " …";
    }

    /** What was read. A fact that an underlag may not have, such as one that points at a seat that is not there, is left out and told of. */
    Protokollslasning klar() {
        String json = json();
        for (int varv = 0; varv < 50; varv++) {
            try {
                LASARE.las(json.getBytes(StandardCharsets.UTF_8));
                return lasning(json);
            } catch (Underlagsfel e) {
                e.fel().forEach(this::stryk);
                json = json();
            }
        }
        throw new Protokollsfel("Uppgifterna i dokumentet hänger inte ihop. Fyll i formuläret för hand.");
    }

    private void stryk(Underlagsfel.Fel fel) {
        List<String> under = varden.keySet().stream().filter(ett -> ett.equals(fel.pekare()) || ett.startsWith(fel.pekare() + "/")).toList();
        String var = under.stream().map(falt::get).map(Lasfalt::var).findFirst().orElse("Dokumentet");
        olast(var + ": uppgiften går inte att föra in. " + fel.text());
        if (under.isEmpty() || fel.pekare().isEmpty()) {
            throw new Protokollsfel("Uppgifterna i dokumentet hänger inte ihop. Fyll i formuläret för hand.");
        }
        under.forEach(varden::remove);
        under.forEach(falt::remove);
    }

    private Protokollslasning lasning(String json) {
        List<Lasfalt> ordnade = new ArrayList<>();
        Map<String, Object> trad = trad();
        ordna(Form.vid(""), trad, "", ordnade);
        ordnade.addAll(utanPlats);
        return new Protokollslasning(json, ordnade, List.copyOf(olast));
    }

    private void ordna(Form form, Object nod, String pekare, List<Lasfalt> till) {
        if (falt.containsKey(pekare)) {
            till.add(falt.get(pekare));
        }
        if (nod instanceof Map<?, ?> delar && form.lista()) {
            delar.forEach((nummer, del) -> ordna(Form.vid(pekare + "/" + nummer), del, pekare + "/" + nummer, till));
        } else if (nod instanceof Map<?, ?> delar) {
            form.delar().filter(del -> delar.containsKey(del.namn())).forEach(del -> ordna(del, delar.get(del.namn()), del.pekare(), till));
        }
    }

    String json() {
        StringBuilder ut = new StringBuilder();
        skriv(Form.vid(""), trad(), ut);
        return ut.toString();
    }

    /** The values as a tree: a map a record and a list, that of a list by number. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> trad() {
        Map<String, Object> rot = new LinkedHashMap<>();
        varden.forEach((pekare, varde) -> {
            String[] steg = pekare.split("/");
            Map<Object, Object> nu = (Map<Object, Object>) (Map<?, ?>) rot;
            for (int i = 1; i < steg.length; i++) {
                Object nyckel = steg[i].matches("[0-9]+") ? (Object) Integer.valueOf(steg[i]) : steg[i];
                boolean sista = i == steg.length - 1;
                if (sista && !(varde instanceof Tom)) {
                    nu.put(nyckel, varde);
                } else {
                    nu = (Map<Object, Object>) nu.computeIfAbsent(nyckel, ny -> new TreeMap<>());
                }
            }
        });
        return rot;
    }

    private static void skriv(Form form, Object nod, StringBuilder ut) {
        if (form.lista() && nod instanceof Map<?, ?> delar) {
            Form element = new Form(form.pekare(), form.element(), form.fraga());
            lista(delar.values(), del -> skriv(element, del, ut), ut);
        } else if (nod instanceof List<?> delar) {
            lista(delar, del -> Jsontext.skriv(del, ut), ut);
        } else if (nod instanceof Map<?, ?> delar) {
            ut.append('{');
            String[] mellan = {""};
            form.delar().filter(del -> delar.containsKey(del.namn())).forEach(del -> {
                ut.append(mellan[0]);
                mellan[0] = ",";
                Jsontext.skriv(del.namn(), ut);
                ut.append(':');
                skriv(del, delar.get(del.namn()), ut);
            });
            ut.append('}');
        } else {
            Jsontext.skriv(nod, ut);
        }
    }

    private static void lista(Iterable<?> delar, Consumer<Object> skriv, StringBuilder ut) {
        ut.append('[');
        String mellan = "";
        for (Object del : delar) {
            ut.append(mellan);
            mellan = ",";
            skriv.accept(del);
        }
        ut.append(']');
    }
}
