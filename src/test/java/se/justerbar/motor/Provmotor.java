package se.justerbar.motor;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import se.justerbar.granskning.Granskning;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Underlag;

/**
 * Checkers that are not the one that ships: over changed texts, or with one norm's rules changed and all the others' as they are. The rules
 * that ship are loaded once. Safe to share between threads.
 */
public final class Provmotor {
    private final Hylla hylla;
    private final Map<String, Regelbas> skeppade = new ConcurrentHashMap<>();
    private final Map<String, List<Model>> modeller = new ConcurrentHashMap<>();

    /** Checkers over these texts where a mutant has none of its own. */
    public Provmotor(Hylla hylla) {
        this.hylla = hylla;
    }

    /** The texts as they ship. */
    public Hylla hylla() {
        return hylla;
    }

    /** The rules that ship over other texts. */
    public Function<Underlag, Granskning> medText(Hylla andrad) {
        return new Granskare(null, "prov", "1", andrad.regelverk().stream()
                .map(text -> new LaddatRegelverk(text, andrad, () -> skeppad(text))).toList())::granska;
    }

    /**
     * A norm's rules with one taken out and others put in.
     *
     * @param regel the rule that is taken out; {@code null} for none
     * @param nya   the models that the new rules stand in
     * @param valda which of the rules in them are put in
     */
    public Function<Underlag, Granskning> medRegler(Regelverk regelverk, String norm, String regel, Collection<Model> nya, Predicate<String> valda) {
        Regler regler = new Utbytta(skeppad(regelverk), norm, normens(regelverk, norm, regel, nya, valda));
        return new Granskare(null, "prov", "1", hylla.regelverk().stream()
                .map(text -> new LaddatRegelverk(text, hylla, () -> text == regelverk ? regler : skeppad(text))).toList())::granska;
    }

    /** The same, asked about that norm alone, which is cheaper; the verdict on the matter then means nothing. */
    public Function<Underlag, Granskning> baraNormen(Regelverk regelverk, String norm, String regel, Collection<Model> nya, Predicate<String> valda) {
        Regelbas regler = normens(regelverk, norm, regel, nya, valda);
        return baraNormen(hylla, regelverk, norm, regler);
    }

    /** One norm's rules as they ship over other texts, asked about that norm alone. */
    public Function<Underlag, Granskning> baraNormen(Hylla andrad, String regelverk, String norm) {
        Regelverk text = andrad.regelverk().stream().filter(ett -> ett.id().equals(regelverk)).findFirst().orElseThrow();
        return baraNormen(andrad, text, norm, normens(text, norm, null, List.of(), ny -> false));
    }

    private static Function<Underlag, Granskning> baraNormen(Hylla hylla, Regelverk regelverk, String norm, Regelbas regler) {
        Regelverk litet = new Regelverk(regelverk.id(), regelverk.titel(), regelverk.lager(), regelverk.status(), regelverk.fran(), regelverk.till(),
                regelverk.kand(), regelverk.krets(), regelverk.stod(), regelverk.paket(), bara(regelverk.avsnitt(), norm), regelverk.tal(), regelverk.hash());
        Hylla med = new Hylla(hylla.regelverk().stream().map(text -> text == regelverk ? litet : text).toList(), hylla.forbund());
        return new Granskare(null, "prov", "1", List.of(new LaddatRegelverk(litet, med, () -> regler)))::granska;
    }

    private static List<Avsnitt> bara(List<Avsnitt> avsnitt, String norm) {
        return avsnitt.stream().map(ett -> {
            List<Norm> kvar = ett.normer().stream().filter(en -> en.id().equals(norm)).toList();
            return new Avsnitt(ett.id(), ett.rubrik(), kvar);
        }).toList();
    }

    private Regelbas skeppad(Regelverk text) {
        return skeppade.computeIfAbsent(text.paket(), Regelbas::av);
    }

    private Regelbas normens(Regelverk regelverk, String norm, String utan, Collection<Model> nya, Predicate<String> valda) {
        Set<String> kvar = new HashSet<>();
        skeppad(regelverk).regler().forEach((namn, mark) -> {
            if (mark.norm().equals(norm) && !namn.equals(utan)) {
                kvar.add(namn);
            }
        });
        List<Model> delar = new ArrayList<>();
        modeller.computeIfAbsent(regelverk.paket(), Regelbas::modeller).forEach(model -> delar.add(bara(model, kvar::contains)));
        nya.forEach(model -> delar.add(bara(model, valda)));
        return Regelbas.av(delar);
    }

    /** A model with some of its rules. */
    private static Model bara(Model model, Predicate<String> valda) {
        List<Rule> regler = model.getRules().stream().filter(regel -> valda.test(regel.getName())).toList();
        return (Model) Proxy.newProxyInstance(Model.class.getClassLoader(), new Class<?>[] {Model.class},
                (proxy, metod, argument) -> metod.getName().equals("getRules") ? regler : metod.invoke(model, argument));
    }

    /** The rules that ship, but for one norm's. */
    private record Utbytta(Regelbas alla, String norm, Regelbas normens) implements Regler {
        @Override
        public Utslag fall(Collection<?> amnen, Set<String> normer) {
            if (!normer.contains(norm)) {
                return alla.fall(amnen, normer);
            }
            Utslag utslag = normens.fall(amnen, Set.of(norm));
            Set<String> andra = new HashSet<>(normer);
            andra.remove(norm);
            if (!andra.isEmpty()) {
                Utslag andras = alla.fall(amnen, andra);
                utslag.slutsatser().addAll(andras.slutsatser());
                utslag.upplysningar().addAll(andras.upplysningar());
            }
            return utslag;
        }

        @Override
        public Map<String, Regelmark> regler() {
            return alla.regler();
        }
    }
}
