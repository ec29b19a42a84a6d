package se.justerbar.formular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Utfall;

/** Makes the questions of a draft out of what the schema says of each place and what the check still asks for. */
final class Fragebygge {
    private static final Set<String> MEDLEMSNAMN = Set.of("medlem", "kommun", "huvudman", "ledamotValdAv", "ersattareValdAv");
    private static final Set<String> MEDLEMSLISTOR = Set.of("harLamnat", "medlemmar");
    private final Schema schema;
    private final Utkast utkast;
    private final List<String> medlemmar;
    private final List<String> kommuner;

    Fragebygge(Schema schema, Utkast utkast, List<String> medlemmar, List<String> kommuner) {
        this.schema = schema;
        this.utkast = utkast;
        this.medlemmar = medlemmar;
        this.kommuner = kommuner;
    }

    /**
     * The questions below a place in the order of the norms that ask for them, and last what was answered though no norm asks.
     *
     * @param under  the place, as {@code /arenden/0}
     * @param fynd   what the check says; empty where there was none
     * @param utom   the names of those that the page asks in another way
     */
    List<Fraga> fragor(String under, Collection<Fynd> fynd, Set<String> utom) {
        Set<String> ordning = new LinkedHashSet<>();
        Set<String> saknas = new TreeSet<>();
        for (Fynd ett : fynd) {
            Stream.concat(ett.sett().stream().flatMap(sett -> Stream.concat(sett.vilarPa().stream(), sett.saknas().stream())), ett.saknas().stream())
                    .filter(pekare -> pekare.startsWith(under + "/")).forEach(pekare -> ordning.addAll(fragorna(pekare)));
            if (ett.utfall() == Utfall.oavgjord) {
                ett.saknas().stream().filter(pekare -> pekare.startsWith(under + "/")).forEach(pekare -> saknas.addAll(fragorna(pekare)));
            }
        }
        ordning.addAll(besvarade(under));
        return ordning.stream().filter(fraga -> utom.stream().noneMatch(namn -> fraga.equals(under + "/" + namn)))
                .filter(fraga -> saknas.contains(fraga) || besvarad(fraga)).map(fraga -> fraga(fraga, saknas.contains(fraga))).toList();
    }

    private boolean besvarad(String fraga) {
        return Trad.hamta(utkast.underlag(), fraga) != null || utkast.olasta().keySet().stream().anyMatch(pekare -> pekare.equals(fraga) || pekare.startsWith(fraga + "/"));
    }

    /** Whatever is answered below a place. */
    private Set<String> besvarade(String under) {
        Set<String> alla = new LinkedHashSet<>();
        for (String namn : schema.del(under).orElseThrow().falt()) {
            String pekare = under + "/" + namn;
            if (schema.del(pekare).orElseThrow().slag() == Del.Slag.grupp) {
                alla.addAll(besvarade(pekare));
            } else if (besvarad(pekare)) {
                alla.add(pekare);
            }
        }
        return alla;
    }

    /** What is asked to learn what stands there: a fact, a whole list, or each fact of a part. */
    private List<String> fragorna(String pekare) {
        String fraga = utkast.nyckel(pekare);
        Optional<Del> del = schema.del(fraga);
        if (del.isEmpty()) {
            return List.of();
        }
        return del.get().slag() == Del.Slag.grupp ? del.get().falt().stream().flatMap(namn -> fragorna(fraga + "/" + namn).stream()).toList() : List.of(fraga);
    }

    /** The question of a place. */
    Fraga fraga(String pekare, boolean saknas) {
        Del del = schema.del(pekare).orElseThrow();
        Ordval ord = Ordval.av(del);
        Object varde = Trad.hamta(utkast.underlag(), pekare);
        String olast = utkast.olasta().get(pekare);
        List<String> valda = varde instanceof List<?> alla ? alla.stream().filter(ett -> !(ett instanceof Map<?, ?>)).map(Object::toString).toList() : List.of();
        List<Del.Val> flera = del.slag() == Del.Slag.lista ? flera(pekare, del, valda) : List.of();
        boolean flerval = !flera.isEmpty();
        boolean lista = del.slag() == Del.Slag.lista && !flerval;
        return new Fraga(pekare, Fraga.idAv(pekare), ord.fraga(), ord.hjalp(), flerval ? "flerval" : slag(del), lista || flerval ? "" : olast == null ? Varde.skriv(varde) : olast,
                flerval ? flera : val(del, varde), valda, lista ? rader(pekare, varde) : List.of(),
                !(varde instanceof List<?> rader) ? "" : rader.isEmpty() ? "inga" : "rader", olast == null ? null : Varde.fel(del), utkast.lasta(pekare),
                utkast.obekraftade().contains(pekare), Inlasning.STAMMER + pekare, saknas);
    }

    /** What the rows of a list can be, where each is one of a few; empty for any other list. */
    private List<Del.Val> flera(String pekare, Del del, List<String> valda) {
        Del rad = schema.del(pekare + "/0").orElseThrow();
        List<Del.Val> val = rad.val();
        if (!val.isEmpty() || rad.slag() != Del.Slag.text || !MEDLEMSLISTOR.contains(del.namn()) || medlemmar.isEmpty()) {
            return val;
        }
        Set<String> namn = new LinkedHashSet<>(medlemmar);
        namn.addAll(valda);
        return namn.stream().map(ett -> new Del.Val(ett, ett)).toList();
    }

    private static String slag(Del del) {
        return del.pekar() != null ? "val" : del.slag().name();
    }

    /** The answers to choose among; what stands there is one of them even where it should not be, so that it is seen. */
    private List<Del.Val> val(Del del, Object varde) {
        if (del.pekar() == null) {
            return MEDLEMSNAMN.contains(del.namn()) && del.slag() == Del.Slag.text ? medlemmar.stream().map(ett -> new Del.Val(ett, ett)).toList() : del.val();
        }
        Set<String> namn = new LinkedHashSet<>(vid(del.pekar()));
        if (varde != null) {
            namn.add(varde.toString());
        }
        return namn.stream().map(ett -> new Del.Val(ett, ett)).toList();
    }

    private List<String> vid(String monster) {
        String[] delar = monster.split("/\\*/");
        if (!(Trad.hamta(utkast.underlag(), delar[0]) instanceof List<?> rader)) {
            return List.of();
        }
        return rader.stream().map(rad -> rad == null ? null : Trad.hamta(rad, "/" + delar[1])).filter(Objects::nonNull).map(Object::toString).toList();
    }

    private List<Fraga.Rad> rader(String lista, Object varde) {
        Del rad = schema.del(lista + "/0").orElseThrow();
        List<Object> finns = varde instanceof List<?> alla ? new ArrayList<>(alla) : new ArrayList<>();
        List<Fraga.Rad> rader = new ArrayList<>();
        String nyckel = forskrivet(rad);
        List<String> kvar = new ArrayList<>(nyckel == null ? List.of() : namnen(nyckel));
        for (int i = 0; i < finns.size(); i++) {
            Object namn = nyckel != null && finns.get(i) instanceof Map<?, ?> karta ? karta.get(nyckel) : null;
            // A row of which only the name is known is somebody's answer; written by the form it would be taken for an empty one.
            boolean vart = namn != null && kvar.remove(namn.toString()) && ((Map<?, ?>) finns.get(i)).size() > 1;
            rader.add(rad(lista + "/" + i, rad, vart ? nyckel : null, vart ? namn.toString() : null));
        }
        for (String namn : kvar) {
            rader.add(rad(lista + "/" + rader.size(), rad, nyckel, namn));
        }
        rader.add(rad(lista + "/" + rader.size(), rad, null, null));
        return List.copyOf(rader);
    }

    private Fraga.Rad rad(String pekare, Del rad, String nyckel, String namn) {
        if (rad.slag() != Del.Slag.grupp) {
            return new Fraga.Rad(pekare, null, null, List.of(fraga(pekare, false)));
        }
        List<Fraga> falt = rad.falt().stream().filter(ett -> !ett.equals(nyckel)).flatMap(ett -> fragorna(pekare, ett)).toList();
        return new Fraga.Rad(pekare, namn, nyckel, falt);
    }

    private Stream<Fraga> fragorna(String rad, String namn) {
        Del del = schema.del(rad + "/" + namn).orElseThrow();
        return del.slag() == Del.Slag.grupp ? del.falt().stream().flatMap(ett -> fragorna(rad + "/" + namn, ett)) : Stream.of(fraga(rad + "/" + namn, false));
    }

    /** The part of a row that the form can write itself: there is one row for each member, or for each seat that voted. */
    private static String forskrivet(Del rad) {
        String forst = rad.falt().isEmpty() ? "" : rad.falt().get(0);
        boolean medlemsvis = rad.falt().size() == 2 && (forst.equals("medlem") || forst.equals("kommun"));
        return medlemsvis || forst.equals("plats") && rad.falt().contains("rost") ? forst : null;
    }

    private List<String> namnen(String nyckel) {
        return nyckel.equals("kommun") ? kommuner : nyckel.equals("medlem") ? medlemmar : new Narvaroform(utkast).platser();
    }
}
