package se.justerbar.formular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes what was sent with a form into a draft. What the form did not show stays as it was. */
final class Inlasning {
    /** What a list that the form shows is called in it. */
    static final String LISTA = "~";
    /** What the confirmation of a fact is called. */
    static final String STAMMER = "stammer:";
    /** What the answer for a seat is called, with its place in the list. */
    static final String STOL = "stol:";
    private static final String ARENDEN = "/arenden/";
    private final Schema schema;
    private final Utkast utkast;
    private final Map<String, List<String>> svar;

    Inlasning(Schema schema, Utkast utkast, Map<String, List<String>> svar) {
        this.schema = schema;
        this.utkast = utkast;
        this.svar = svar;
    }

    void las() {
        Map<String, Object> fore = kopior();
        List<String> listor = svar.keySet().stream().filter(namn -> namn.startsWith(LISTA)).map(namn -> namn.substring(LISTA.length())).filter(lista -> schema.del(lista).isPresent())
                .sorted().toList();
        listor.forEach(lista -> Trad.satt(utkast.underlag(), lista, null));
        listor.forEach(lista -> utkast.olasta().keySet().removeIf(pekare -> pekare.startsWith(lista + "/")));
        svar.forEach((namn, varden) -> {
            if (namn.startsWith("/")) {
                fakta(namn, varden);
            }
        });
        listor.stream().sorted((a, b) -> b.length() - a.length()).forEach(this::stadaLista);
        new Narvaroform(utkast).las(svar);
        bekrafta(fore);
    }

    /** Takes away the matter at this place. */
    void taBort(int arende) {
        if (Trad.hamta(utkast.underlag(), "/arenden") instanceof List<?> lista && arende < lista.size()) {
            lista.remove(arende);
            utkast.flytta(pekare -> vidare(pekare, arende));
        }
    }

    private static String vidare(String pekare, int bort) {
        if (!pekare.startsWith(ARENDEN)) {
            return pekare;
        }
        String[] delar = pekare.substring(ARENDEN.length()).split("/", 2);
        int index = Integer.parseInt(delar[0]);
        return index == bort ? null : ARENDEN + (index > bort ? index - 1 : index) + (delar.length > 1 ? "/" + delar[1] : "");
    }

    private void fakta(String pekare, List<String> varden) {
        Optional<Del> del = schema.del(pekare);
        if (del.isEmpty() || del.get().slag() == Del.Slag.grupp) {
            return;
        }
        List<String> skrivna = varden.stream().filter(varde -> !varde.isBlank()).toList();
        utkast.olasta().remove(pekare);
        if (del.get().slag() == Del.Slag.lista) {
            Trad.satt(utkast.underlag(), pekare, skrivna.isEmpty() ? null : new ArrayList<Object>(skrivna.stream().distinct().toList()));
            return;
        }
        Optional<Object> last = skrivna.isEmpty() ? Optional.empty() : Varde.las(del.get(), skrivna.get(skrivna.size() - 1));
        if (!skrivna.isEmpty() && last.isEmpty()) {
            utkast.olasta().put(pekare, skrivna.get(skrivna.size() - 1));
        }
        Trad.satt(utkast.underlag(), pekare, last.orElse(null));
    }

    /** Leaves out the rows where nothing but what the form itself wrote stands; a list that was said to be empty is so, and is not unknown. */
    private void stadaLista(String lista) {
        List<Object> rader = Trad.hamta(utkast.underlag(), lista) instanceof List<?> alla ? new ArrayList<>(alla) : new ArrayList<>();
        List<Object> kvar = new ArrayList<>();
        Map<Integer, Integer> flyttade = new TreeMap<>();
        for (int i = 0; i < rader.size(); i++) {
            String rad = lista + "/" + i;
            boolean olast = utkast.olasta().keySet().stream().anyMatch(pekare -> pekare.equals(rad) || pekare.startsWith(rad + "/"));
            if (olast || !tom(rad, rader.get(i))) {
                flyttade.put(i, kvar.size());
                kvar.add(rader.get(i) == null ? new LinkedHashMap<String, Object>() : rader.get(i));
            }
        }
        boolean inga = svar.get(LISTA + lista).contains("inga");
        Trad.satt(utkast.underlag(), lista, kvar.isEmpty() && !inga ? null : kvar);
        Map<String, String> olasta = new TreeMap<>(utkast.olasta());
        olasta.forEach((pekare, text) -> {
            if (pekare.startsWith(lista + "/")) {
                String[] delar = pekare.substring(lista.length() + 1).split("/", 2);
                utkast.olasta().remove(pekare);
                utkast.olasta().put(lista + "/" + flyttade.get(Integer.valueOf(delar[0])) + (delar.length > 1 ? "/" + delar[1] : ""), text);
            }
        });
    }

    private boolean tom(String rad, Object varde) {
        if (!(varde instanceof Map<?, ?> karta)) {
            return varde == null;
        }
        String forskrivet = svar.getOrDefault("rad:" + rad, List.of()).stream().findFirst().orElse("");
        return karta.entrySet().stream().allMatch(en -> en.getKey().equals(forskrivet) || Trad.tomt(Trad.kopia(en.getValue())));
    }

    private Map<String, Object> kopior() {
        Map<String, Object> fore = new LinkedHashMap<>();
        nycklar().forEach(nyckel -> fore.put(nyckel, Trad.kopia(varde(nyckel))));
        return fore;
    }

    private Set<String> nycklar() {
        Set<String> nycklar = new HashSet<>(utkast.obekraftade());
        utkast.allaLasta().forEach(last -> nycklar.add(utkast.nyckel(last.pekare())));
        return nycklar;
    }

    private Object varde(String nyckel) {
        int stol = nyckel.indexOf('#');
        if (stol < 0) {
            return Trad.hamta(utkast.underlag(), nyckel);
        }
        return Trad.hamta(utkast.underlag(), Utkast.NARVARO) instanceof List<?> rader
                ? rader.stream().filter(rad -> nyckel.substring(stol + 1).equals(((Map<?, ?>) rad).get("plats"))).toList() : null;
    }

    /** What was changed is hers, and what she ticked she has read. */
    private void bekrafta(Map<String, Object> fore) {
        fore.forEach((nyckel, varde) -> {
            Object nu = varde(nyckel);
            boolean tomma = (varde == null || Trad.tomt(Trad.kopia(varde))) && (nu == null || Trad.tomt(Trad.kopia(nu)));
            if (!tomma && !Objects.equals(varde, nu)) {
                utkast.andrad(nyckel);
            }
        });
        Stream<String> stammer = svar.entrySet().stream().filter(en -> en.getKey().startsWith(STAMMER) && !en.getValue().equals(Arrays.asList("")))
                .map(en -> en.getKey().substring(STAMMER.length()));
        stammer.forEach(utkast.obekraftade()::remove);
    }
}
