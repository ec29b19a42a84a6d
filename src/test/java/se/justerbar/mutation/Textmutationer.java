package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.Projekt;
import se.justerbar.granskning.Foljd;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Galler;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.regelverk.Tal;

/** The faults that stand in the data of a norm: its numbers, its consequence, what it bears on and which reading of it is applied. */
final class Textmutationer {
    private final Hylla hylla;
    private final Regelverk regelverk;
    private final Avsnitt avsnitt;
    private final Norm norm;
    private final List<Mutant> mutanter = new ArrayList<>();

    private Textmutationer(Hylla hylla, Regelverk regelverk, Avsnitt avsnitt, Norm norm) {
        this.hylla = hylla;
        this.regelverk = regelverk;
        this.avsnitt = avsnitt;
        this.norm = norm;
    }

    /** The mutants of a norm's data. */
    static List<Mutant> av(Hylla hylla, Regelverk regelverk, Avsnitt avsnitt, Norm norm) {
        Textmutationer alla = new Textmutationer(hylla, regelverk, avsnitt, norm);
        alla.tal();
        alla.foljd();
        alla.galler();
        alla.lasningar();
        return alla.mutanter;
    }

    private void tal() {
        for (String namn : talIFilen()) {
            for (Tal ett : regelverk.tal().get(namn)) {
                for (Talmutationer.Annat annat : Talmutationer.av(ett.varde())) {
                    lagg("annat tal", namn + ": " + annat.andring(), med(namn, ett, annat.varde()));
                }
            }
        }
    }

    /** The numbers that stand at the norm in its file. */
    @SuppressWarnings("unchecked")
    private Set<String> talIFilen() {
        Map<String, Object> rot = (Map<String, Object>) new Load(LoadSettings.builder().build())
                .loadFromString(Projekt.text("rules/" + regelverk.id() + "/" + avsnitt.id() + ".yaml"));
        Set<String> namn = new HashSet<>();
        ((List<Map<String, Object>>) rot.get("normer")).stream().filter(en -> en.get("id").equals(norm.id()))
                .forEach(en -> ((List<Map<String, Object>>) en.getOrDefault("tal", List.of())).forEach(ett -> namn.add((String) ett.get("namn"))));
        return namn;
    }

    private Regelverk med(String namn, Tal ett, Object annat) {
        Map<String, List<Tal>> tal = new HashMap<>(regelverk.tal());
        tal.put(namn, tal.get(namn).stream().map(en -> en != ett ? en : new Tal(namn, en.fran(), en.till(), en.kand(), annat)).toList());
        return med(regelverk.avsnitt(), tal);
    }

    private void foljd() {
        Arrays.stream(Foljd.values()).filter(annan -> annan != norm.foljd())
                .forEach(annan -> lagg("annan följd", annan + " i stället för " + norm.foljd(), med(norm.galler(), annan, norm.fragor())));
    }

    /** One kind of decision or one body too few; the contrary, that it bears on more than it should, is another matter and is not tried. */
    private void galler() {
        for (int i = 0; i < norm.galler().size(); i++) {
            Galler ett = norm.galler().get(i);
            int plats = i;
            flera(ett.slag()).forEach(slag -> galler(plats, slag,
                    new Galler(utan(ett.slag(), slag), ett.organ(), ett.ocksaForeIkraft(), ett.ocksaEfterIkraft(), ett.ocksaEjAvgjort())));
            flera(ett.organ()).forEach(organ -> galler(plats, organ,
                    new Galler(ett.slag(), utan(ett.organ(), organ), ett.ocksaForeIkraft(), ett.ocksaEfterIkraft(), ett.ocksaEjAvgjort())));
            if (ett.ocksaForeIkraft()) {
                galler(plats, "beslut före ikraftträdandet", new Galler(ett.slag(), ett.organ(), false, ett.ocksaEfterIkraft(), ett.ocksaEjAvgjort()));
            }
            if (ett.ocksaEfterIkraft()) {
                galler(plats, "beslut efter giltighetstiden", new Galler(ett.slag(), ett.organ(), ett.ocksaForeIkraft(), false, ett.ocksaEjAvgjort()));
            }
            if (ett.ocksaEjAvgjort()) {
                galler(plats, "ärenden där inget avgjordes", new Galler(ett.slag(), ett.organ(), ett.ocksaForeIkraft(), ett.ocksaEfterIkraft(), false));
            }
        }
    }

    private static <T> List<T> flera(Set<T> alla) {
        return alla == null || alla.size() < 2 ? List.of() : alla.stream().sorted().toList();
    }

    private static <T> Set<T> utan(Set<T> alla, T ett) {
        Set<T> kvar = new HashSet<>(alla);
        kvar.remove(ett);
        return Set.copyOf(kvar);
    }

    private void galler(int plats, Object borta, Galler nytt) {
        List<Galler> galler = new ArrayList<>(norm.galler());
        galler.set(plats, nytt);
        lagg("gäller för lite", "gäller" + (galler.size() == 1 ? "" : " (" + (plats + 1) + ")") + " inte " + borta, med(galler, norm.foljd(), norm.fragor()));
    }

    private void lasningar() {
        for (Fraga fraga : norm.fragor()) {
            List<String> andra = new ArrayList<>(fraga.svar().keySet());
            if (fraga.tillampas() != null) {
                andra.add(null);
            }
            andra.remove(fraga.tillampas() == null ? "" : fraga.tillampas());
            for (String annan : andra) {
                if (annan == null || !annan.equals(fraga.tillampas())) {
                    lasning(fraga, annan);
                }
            }
        }
    }

    /** The question stands at several norms and has the same answer at all of them, so it is changed at all. */
    private void lasning(Fraga fraga, String annan) {
        Fraga ny = new Fraga(fraga.id(), fraga.text(), annan, fraga.svar());
        Map<String, Norm> nya = new LinkedHashMap<>();
        regelverk.avsnitt().stream().flatMap(ett -> ett.normer().stream()).filter(en -> en.fragor().contains(fraga)).forEach(en -> nya.put(en.id(),
                ny(en, en.galler(), en.foljd(), en.fragor().stream().map(f -> f.equals(fraga) ? ny : f).toList())));
        lagg("annan läsning", fraga.id() + " " + (annan == null ? "utan läsning som tillämpas" : annan) + " i stället för "
                + (fraga.tillampas() == null ? "öppen" : fraga.tillampas()), med(nya));
    }

    private Regelverk med(List<Galler> galler, Foljd foljd, List<Fraga> fragor) {
        return med(Map.of(norm.id(), ny(norm, galler, foljd, fragor)));
    }

    private static Norm ny(Norm norm, List<Galler> galler, Foljd foljd, List<Fraga> fragor) {
        return new Norm(norm.id(), norm.art(), norm.paragraf(), norm.kalla(), norm.lydelser(), norm.atergiven(), galler, norm.amnen(), foljd,
                norm.led(), fragor, norm.motsvarar(), norm.motsagelser(), norm.atgarder(), norm.manniska(), norm.plikter(), norm.tal());
    }

    private Regelverk med(Map<String, Norm> nya) {
        return med(regelverk.avsnitt().stream().map(ett -> new Avsnitt(ett.id(), ett.rubrik(),
                ett.normer().stream().map(en -> nya.getOrDefault(en.id(), en)).toList())).toList(), regelverk.tal());
    }

    private Regelverk med(List<Avsnitt> nya, Map<String, List<Tal>> tal) {
        return new Regelverk(regelverk.id(), regelverk.titel(), regelverk.lager(), regelverk.status(), regelverk.fran(), regelverk.till(), regelverk.kand(),
                regelverk.krets(), regelverk.stod(), regelverk.paket(), nya, tal, regelverk.hash());
    }

    private void lagg(String sort, String andring, Regelverk nytt) {
        Hylla andrad = new Hylla(hylla.regelverk().stream().map(text -> text == regelverk ? nytt : text).toList(), hylla.forbund());
        mutanter.add(new Mutant(regelverk, avsnitt.id(), norm.id(), null, sort, andring, new Mutant.Text(andrad)));
    }
}
