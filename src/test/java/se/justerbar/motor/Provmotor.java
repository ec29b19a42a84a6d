package se.justerbar.motor;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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

    /** The rules that ship; what one norm's rules are asked and answer is noted. */
    public Function<Underlag, Granskning> noterande(Regelverk regelverk, String norm, Consumer<Fraga> noterade) {
        return medRegler(regelverk, new Utbytta(skeppad(regelverk), norm, new Noterande(normens(regelverk, norm, null, List.of(), ny -> false), noterade)));
    }

    /**
     * What a norm's rules are asked, and what they answer.
     *
     * @param amnen the subjects
     * @param svar  the conclusions, in order
     */
    public record Fraga(List<Object> amnen, List<String> svar) {
    }

    private static List<String> ord(Utslag utslag) {
        List<String> ord = new ArrayList<>(utslag.upplysningar());
        utslag.slutsatser().forEach(slutsats -> ord.add(slutsats.mark() + " " + slutsats.anmarkning() + " " + slutsats.iakttagelse(null)));
        Collections.sort(ord);
        return ord;
    }

    /**
     * A norm's rules with one taken out and others put in.
     *
     * @param regel the rule that is taken out; {@code null} for none
     * @param nya   the models that the new rules stand in
     * @param valda which of the rules in them are put in
     */
    public Andrade medRegler(Regelverk regelverk, String norm, String regel, Collection<Model> nya, Predicate<String> valda) {
        return new Andrade(regelverk, norm, normens(regelverk, norm, regel, nya, valda));
    }

    /** A norm's rules that are not as they ship. */
    public final class Andrade {
        private final Regelverk regelverk;
        private final String norm;
        private final Regelbas regler;

        private Andrade(Regelverk regelverk, String norm, Regelbas regler) {
            this.regelverk = regelverk;
            this.norm = norm;
            this.regler = regler;
        }

        /** A checker with these rules in the place of the norm's own. */
        public Function<Underlag, Granskning> motor() {
            return medRegler(regelverk, new Utbytta(skeppad(regelverk), norm, regler));
        }

        /** A checker with these rules that is asked about that norm alone, which is cheaper; the verdict on the matter then means nothing. */
        public Function<Underlag, Granskning> baraNormen() {
            return Provmotor.baraNormen(hylla, regelverk, norm, regler);
        }

        /** Whether they answer all of this word for word as it is noted, so that no report can differ. */
        public boolean svararLika(Collection<Fraga> fragor) {
            try {
                return fragor.stream().allMatch(fraga -> ord(regler.fall(fraga.amnen(), Set.of(norm))).equals(fraga.svar()));
            } catch (RuntimeException e) {
                return false;
            }
        }
    }

    private Function<Underlag, Granskning> medRegler(Regelverk regelverk, Regler regler) {
        return new Granskare(null, "prov", "1", hylla.regelverk().stream()
                .map(text -> new LaddatRegelverk(text, hylla, () -> text == regelverk ? regler : skeppad(text))).toList())::granska;
    }

    /** One norm's rules as they ship over other texts, asked about that norm alone. */
    public Function<Underlag, Granskning> baraNormen(Hylla andrad, String regelverk, String norm) {
        Regelverk text = andrad.regelverk().stream().filter(ett -> ett.id().equals(regelverk)).findFirst().orElseThrow();
        return baraNormen(andrad, text, norm, normens(text, norm, null, List.of(), ny -> false));
    }

    /** One norm's rules as they ship, asked about that norm alone; what they are asked and answer is noted. */
    public Function<Underlag, Granskning> baraNormen(Regelverk regelverk, String norm, Consumer<Fraga> noterade) {
        return baraNormen(hylla, regelverk, norm, new Noterande(normens(regelverk, norm, null, List.of(), ny -> false), noterade));
    }

    private static Function<Underlag, Granskning> baraNormen(Hylla hylla, Regelverk regelverk, String norm, Regler regler) {
        Regelverk litet = new Regelverk(regelverk.id(), regelverk.titel(), regelverk.lager(), regelverk.status(), regelverk.fran(), regelverk.till(),
                regelverk.kand(), regelverk.krets(), regelverk.stod(), regelverk.paket(), bara(regelverk.avsnitt(), norm), regelverk.tal(), regelverk.hash());
        Hylla med = new Hylla(hylla.regelverk().stream().map(text -> text == regelverk ? litet : text).toList(), hylla.forbund());
        return new Granskare(null, "prov", "1", List.of(new LaddatRegelverk(litet, med, () -> regler)))::granska;
    }

    /** The other norms stay for the questions that they ask, and bear on nothing. */
    private static List<Avsnitt> bara(List<Avsnitt> avsnitt, String norm) {
        return avsnitt.stream().map(ett -> new Avsnitt(ett.id(), ett.rubrik(), ett.normer().stream().map(en -> en.id().equals(norm) ? en : tyst(en)).toList())).toList();
    }

    private static Norm tyst(Norm norm) {
        return new Norm(norm.id(), norm.art(), norm.paragraf(), norm.kalla(), norm.lydelser(), norm.atergiven(), List.of(), norm.amnen(), norm.foljd(),
                norm.led(), norm.fragor(), norm.motsvarar(), norm.motsagelser(), norm.atgarder(), norm.manniska(), norm.plikter(), norm.tal());
    }

    private Regelbas skeppad(Regelverk text) {
        return skeppade.computeIfAbsent(text.paket(), Regelbas::av);
    }

    private Regelbas normens(Regelverk regelverk, String norm, String utan, Collection<Model> nya, Predicate<String> valda) {
        return Regelbas.av(delar(regelverk, norm, utan, nya, valda));
    }

    /** A norm's rules with one taken out and others put in, asked one subject at a time which of them match it. */
    public Traffar traffar(Regelverk regelverk, String norm, String regel, Collection<Model> nya, Predicate<String> valda) {
        return new Traffar(delar(regelverk, norm, regel, nya, valda));
    }

    /** Rules of no norm, asked one subject at a time which of them match it. */
    public static Traffar traffar(Collection<Model> modeller) {
        return new Traffar(modeller);
    }

    private List<Model> delar(Regelverk regelverk, String norm, String utan, Collection<Model> nya, Predicate<String> valda) {
        Set<String> kvar = new HashSet<>();
        skeppad(regelverk).marken().forEach((namn, mark) -> {
            if (mark.norm().equals(norm) && !namn.equals(utan)) {
                kvar.add(namn);
            }
        });
        List<Model> delar = new ArrayList<>();
        modeller.computeIfAbsent(regelverk.paket(), Regelbas::modeller).forEach(model -> delar.add(bara(model, kvar::contains)));
        nya.forEach(model -> delar.add(bara(model, valda)));
        return delar;
    }

    /** A model with some of its rules. */
    private static Model bara(Model model, Predicate<String> valda) {
        List<Rule> regler = model.getRules().stream().filter(regel -> valda.test(regel.getName())).toList();
        return (Model) Proxy.newProxyInstance(Model.class.getClassLoader(), new Class<?>[] {Model.class},
                (proxy, metod, argument) -> metod.getName().equals("getRules") ? regler : metod.invoke(model, argument));
    }

    /** Rules that tell what they are asked and answer. */
    private record Noterande(Regler regler, Consumer<Fraga> noterade) implements Regler {
        @Override
        public Utslag fall(Collection<?> amnen, Set<String> normer) {
            Utslag utslag = regler.fall(amnen, normer);
            noterade.accept(new Fraga(List.copyOf(amnen), ord(utslag)));
            return utslag;
        }

        @Override
        public Map<String, Regelmark> marken() {
            return regler.marken();
        }
    }

    /** The rules that ship, but for one norm's. */
    private record Utbytta(Regler alla, String norm, Regler normens) implements Regler {
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
        public Map<String, Regelmark> marken() {
            return alla.marken();
        }
    }
}
