package se.justerbar.mutation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import se.justerbar.granskning.Granskning;
import se.justerbar.motor.Provmotor;
import se.justerbar.underlag.Underlag;

/** What is done with the mutants of a norm that no scenario saw: they are proved equivalent, or facts are sought that would kill them. */
final class Efterprov {
    private static final String INGA = "Inga sådana fakta hittades.";
    private final Normprov prov;
    private final Utkastforrad forrad;
    private final Omojligheter omojliga;

    /** For one norm. */
    Efterprov(Normprov prov, Utkastforrad forrad, Omojligheter omojliga) {
        this.prov = prov;
        this.forrad = forrad;
        this.omojliga = omojliga;
    }

    /** The same results, with those that no facts at all can tell from the rule told apart. */
    List<Provresultat> likvardiga(List<Provresultat> osedda, String sokt) {
        Map<String, List<Model>> modeller = prov.bygg(nycklar(osedda));
        Likvardighet likvardighet = new Likvardighet(prov.motor(), prov.regelverk(), prov.norm(), prov.regler(), omojliga);
        return osedda.stream().map(ett -> {
            Mutant mutant = prov.mutanter().get(ett.nyckel());
            Likvardighet.Svar svar = mutant.regel() == null ? null : likvardighet.prova(mutant, ett.nyckel(), modeller.getOrDefault(ett.nyckel(), List.of()));
            return svar != null && svar.bevisad() ? ett.med(Provresultat.Dom.likvardig, svar.skal(), null, sokt)
                    : ett.med(Provresultat.Dom.overlevde, svar == null ? null : svar.skal(), ett.fakta(), sokt);
        }).toList();
    }

    /** The same results, with the facts that would kill them. */
    List<Provresultat> fakta(List<Provresultat> osedda) {
        Map<String, List<Model>> modeller = prov.bygg(nycklar(osedda));
        Faktasokare sokare = new Faktasokare(prov.motor(), prov.regelverk(), prov.norm().id(), forrad);
        sokare.amnen().forEach(omojliga::mot);
        return osedda.stream().map(ett -> {
            String fakta = sokare.fakta(motor(prov.mutanter().get(ett.nyckel()), ett.nyckel(), modeller.getOrDefault(ett.nyckel(), List.of())));
            return ett.med(ett.dom(), ett.skal(), fakta == null ? INGA : fakta, ett.sokt());
        }).toList();
    }

    private static Set<String> nycklar(List<Provresultat> alla) {
        return alla.stream().map(Provresultat::nyckel).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Function<Underlag, Granskning> motor(Mutant mutant, String nyckel, Collection<Model> modeller) {
        Provmotor motor = prov.motor();
        return mutant.vad() instanceof Mutant.Text text ? motor.baraNormen(text.hylla(), prov.regelverk().id(), prov.norm().id())
                : motor.baraNormen(prov.regelverk(), prov.norm().id(), mutant.regel(), modeller, nyckel::equals);
    }
}
