package se.justerbar.formular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.justerbar.json.Jsontrad;

/** A check that is being filled in: what is known so far, what was written that cannot be read, and where what was read in minutes stood. One thread at a time. */
public final class Utkast {
    /** The list of who took part; its rows are confirmed seat by seat. */
    static final String NARVARO = "/sammantrade/narvaro";
    private final Map<String, Object> underlag;
    private final Map<String, String> olasta;
    private final List<Last> lasta;
    private final List<String> oforstatt;
    private final Set<String> obekraftade;
    private final String protokoll;
    private final String ersatter;
    private final String forsok;

    /**
     * Where a fact was read.
     *
     * @param pekare the fact
     * @param var    where in the document
     * @param ord    the words that it was read from
     * @param saker  whether the reader was sure
     */
    public record Last(String pekare, String var, String ord, boolean saker) {
    }

    private Utkast(Map<String, Object> underlag, Map<String, String> olasta, List<Last> lasta, List<String> oforstatt, Set<String> obekraftade, String protokoll, String ersatter,
            String forsok) {
        this.underlag = underlag;
        this.olasta = olasta;
        this.lasta = lasta;
        this.oforstatt = oforstatt;
        this.obekraftade = obekraftade;
        this.protokoll = protokoll;
        this.ersatter = ersatter;
        this.forsok = forsok;
    }

    /** A new one for a meeting of this board. */
    public static Utkast nytt(Styrelse styrelse) {
        Map<String, Object> underlag = new LinkedHashMap<>();
        if (styrelse.forbund() != null) {
            underlag.put("forbund", styrelse.forbund());
        }
        underlag.put("sammantrade", styrelse.sammantrade());
        underlag.put("arenden", new ArrayList<>(List.of(new LinkedHashMap<String, Object>())));
        return av(underlag, List.of(), List.of(), null, null);
    }

    /**
     * One with these facts.
     *
     * @param json      the facts as an underlag
     * @param lasta     where they were read; empty where they were not read in minutes
     * @param oforstatt what stands in the minutes and was not understood, in Swedish
     * @param protokoll SHA-256 of the minutes; {@code null} where there are none
     * @param ersatter  the id of the recorded check that it is to take the place of; {@code null} where it is none's
     */
    public static Utkast av(byte[] json, List<Last> lasta, List<String> oforstatt, String protokoll, String ersatter) {
        return av(Jsontrad.las(json), lasta, oforstatt, protokoll, ersatter);
    }

    private static Utkast av(Map<String, Object> underlag, List<Last> lasta, List<String> oforstatt, String protokoll, String ersatter) {
        underlag.remove("kontrolldag");
        Utkast nytt = new Utkast(underlag, new TreeMap<>(), new ArrayList<>(), List.copyOf(oforstatt), new LinkedHashSet<>(), protokoll, ersatter, null);
        // The rows of those who took part are written anew when the form is sent, so a row is known by its seat.
        lasta.forEach(ett -> nytt.lasta.add(ett.pekare.startsWith(NARVARO + "/") ? new Last(nytt.nyckel(ett.pekare), ett.var, ett.ord, ett.saker) : ett));
        nytt.lasta.stream().filter(ett -> !ett.saker).forEach(ett -> nytt.obekraftade.add(nytt.nyckel(ett.pekare)));
        return nytt;
    }

    /** Fills in what the board says and the draft does not, where both are of the same förbund. */
    public void fyll(Styrelse styrelse) {
        if (underlag.get("forbund") != null && !underlag.get("forbund").equals(styrelse.forbund())) {
            return;
        }
        if (styrelse.forbund() != null) {
            underlag.put("forbund", styrelse.forbund());
        }
        for (Map.Entry<String, Object> sak : styrelse.sammantrade().entrySet()) {
            String pekare = "/sammantrade/" + sak.getKey();
            if (sak.getKey().equals("platser") && Trad.hamta(underlag, pekare) instanceof List<?> platser) {
                platser.forEach(plats -> fyll(plats, (List<?>) sak.getValue()));
            } else if (Trad.hamta(underlag, pekare) == null && !(sak.getKey().equals("platserKomplett") && Trad.hamta(underlag, "/sammantrade/platser") != null)) {
                Trad.satt(underlag, pekare, sak.getValue());
            }
        }
    }

    /** The seat that led each matter, in their order; {@code ""} where it is not told. */
    public List<String> ordforandeplatser() {
        return Trad.hamta(underlag, "/arenden") instanceof List<?> arenden ? arenden.stream().map(arende -> String.valueOf(Objects.requireNonNullElse(
                Trad.hamta(arende, "/ordforande/plats"), ""))).toList() : List.of();
    }

    /**
     * Fills in which office the one who led a matter has, where the board knows it by the seat and the seat was told since. An office is the
     * ledamot's own: nothing is filled in where the ersättare of the seat is among those who took part, or the meeting is outside the term.
     *
     * @param fore the seats that led before, as {@link #ordforandeplatser} gave them
     */
    public void fyllUppdrag(Styrelse styrelse, List<String> fore) {
        List<String> nu = ordforandeplatser();
        for (int i = 0; i < nu.size(); i++) {
            String uppdrag = styrelse.uppdrag(nu.get(i), String.valueOf(Trad.hamta(underlag, "/sammantrade/datum")));
            if (uppdrag != null && (i >= fore.size() || !fore.get(i).equals(nu.get(i))) && !ersattareMed(nu.get(i))) {
                Trad.satt(underlag, "/arenden/" + i + "/ordforande/uppdrag", uppdrag);
            }
        }
    }

    private boolean ersattareMed(String plats) {
        return Trad.hamta(underlag, NARVARO) instanceof List<?> rader
                && rader.stream().anyMatch(rad -> plats.equals(((Map<?, ?>) rad).get("plats")) && "ersattare".equals(((Map<?, ?>) rad).get("roll")));
    }

    @SuppressWarnings("unchecked")
    private static void fyll(Object plats, List<?> styrelsens) {
        styrelsens.stream().map(ett -> (Map<String, Object>) ett).filter(ett -> plats instanceof Map<?, ?> karta && ett.get("id").equals(karta.get("id")))
                .forEach(ett -> ett.forEach(((Map<String, Object>) plats)::putIfAbsent));
    }

    /** The draft that was written so. */
    @SuppressWarnings("unchecked")
    public static Utkast las(byte[] json) {
        Map<String, Object> trad = Jsontrad.las(json);
        List<Last> lasta = new ArrayList<>();
        for (Object ett : (List<?>) trad.get("lasta")) {
            Map<?, ?> last = (Map<?, ?>) ett;
            lasta.add(new Last((String) last.get("pekare"), (String) last.get("var"), (String) last.get("ord"), Boolean.TRUE.equals(last.get("saker"))));
        }
        return new Utkast((Map<String, Object>) trad.get("underlag"), new TreeMap<>((Map<String, String>) trad.get("olasta")), lasta, (List<String>) trad.get("oforstatt"),
                new LinkedHashSet<>((List<String>) trad.get("obekraftade")), (String) trad.get("protokoll"), (String) trad.get("ersatter"), (String) trad.get("forsok"));
    }

    /** The draft as bytes that {@link #las} reads. */
    public byte[] skriv() {
        Map<String, Object> trad = new LinkedHashMap<>();
        trad.put("underlag", underlag);
        trad.put("olasta", olasta);
        trad.put("lasta", lasta.stream().map(ett -> Map.of("pekare", ett.pekare, "var", ett.var, "ord", ett.ord, "saker", ett.saker)).toList());
        trad.put("oforstatt", oforstatt);
        trad.put("obekraftade", List.copyOf(obekraftade));
        trad.put("protokoll", protokoll);
        trad.put("ersatter", ersatter);
        trad.put("forsok", forsok);
        return Jsontrad.skriv(trad);
    }

    /** A copy to try something in, which cannot be recorded; {@code av} is the id of this one. */
    public Utkast forsok(String av) {
        Utkast kopia = las(skriv());
        return new Utkast(kopia.underlag, kopia.olasta, kopia.lasta, kopia.oforstatt, kopia.obekraftade, protokoll, ersatter, av);
    }

    /** The id of the draft that this one only tries something of; {@code null} where it is no try. */
    public String forsok() {
        return forsok;
    }

    /** SHA-256 of the minutes that were read; {@code null} where none were. */
    public String protokoll() {
        return protokoll;
    }

    /** The id of the recorded check that it takes the place of; {@code null} where it is none's. */
    public String ersatter() {
        return ersatter;
    }

    /** What stands in the minutes and was not understood, in Swedish. */
    public List<String> oforstatt() {
        return oforstatt;
    }

    /** What was written where it cannot be read, by the pointer of the place. */
    public Map<String, String> olasta() {
        return olasta;
    }

    /** What somebody has to confirm: facts that the reader of the minutes was not sure of, and that the check leaves out until then. */
    public Set<String> obekraftade() {
        return obekraftade;
    }

    /** The facts to check, without what is not confirmed. */
    @SuppressWarnings("unchecked")
    public byte[] fakta() {
        Map<String, Object> kopia = (Map<String, Object>) Trad.kopia(underlag);
        for (String nyckel : obekraftade) {
            int stol = nyckel.indexOf('#');
            if (stol < 0) {
                Trad.satt(kopia, nyckel, null);
            } else {
                if (Trad.hamta(kopia, NARVARO) instanceof List<?> rader) {
                    rader.removeIf(rad -> nyckel.substring(stol + 1).equals(((Map<?, ?>) rad).get("plats")));
                }
                Trad.satt(kopia, NARVARO + "Komplett", null);
            }
        }
        Object arenden = kopia.get("arenden");
        if (arenden instanceof List<?> lista) {
            lista.forEach(Trad::tomt);
        }
        return Jsontrad.skriv(kopia);
    }

    Map<String, Object> underlag() {
        return underlag;
    }

    List<Last> allaLasta() {
        return List.copyOf(lasta);
    }

    List<Last> lasta(String fraga) {
        return lasta.stream().filter(ett -> nyckel(ett.pekare).equals(fraga)).toList();
    }

    /** The question that a place is asked in: the fact itself, or the whole list that it stands in. */
    public String fraga(String pekare) {
        return nyckel(pekare);
    }

    /** What is confirmed as one: the fact, the whole list that it stands in, or who took part from one seat. */
    String nyckel(String pekare) {
        if (pekare.contains("#")) {
            return pekare;
        }
        if (pekare.startsWith(NARVARO + "/")) {
            String rad = pekare.split("/")[3];
            return NARVARO + "#" + Trad.hamta(underlag, NARVARO + "/" + rad + "/plats");
        }
        String[] delar = pekare.split("/");
        StringBuilder fraga = new StringBuilder();
        for (int i = 1; i < delar.length; i++) {
            if (Trad.nummer(delar[i]) && !(i == 2 && "arenden".equals(delar[1]))) {
                break;
            }
            fraga.append('/').append(delar[i]);
        }
        return fraga.toString();
    }

    /** Forgets where something was read that is another now. */
    void andrad(String nyckel) {
        lasta.removeIf(ett -> nyckel(ett.pekare).equals(nyckel));
        obekraftade.remove(nyckel);
    }

    /** Follows what has moved in the facts with all that points to it. */
    void flytta(UnaryOperator<String> ny) {
        Map<String, String> flyttade = olasta.entrySet().stream().filter(en -> ny.apply(en.getKey()) != null)
                .collect(Collectors.toMap(en -> ny.apply(en.getKey()), Map.Entry::getValue));
        olasta.clear();
        olasta.putAll(flyttade);
        List<Last> kvar = lasta.stream().filter(ett -> ny.apply(ett.pekare) != null).map(ett -> new Last(ny.apply(ett.pekare), ett.var, ett.ord, ett.saker)).toList();
        lasta.clear();
        lasta.addAll(kvar);
        List<String> oppna = obekraftade.stream().map(ny).filter(ett -> ett != null).toList();
        obekraftade.clear();
        obekraftade.addAll(oppna);
    }
}
