package se.justerbar.mutation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import se.justerbar.motor.Provmotor;

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
        Map<String, Mutant> regelmutanter = new LinkedHashMap<>();
        osedda.stream().filter(ett -> ett.regel() != null).forEach(ett -> regelmutanter.put(ett.nyckel(), prov.mutanter().get(ett.nyckel())));
        Map<String, Likvardighet.Svar> svar = new Likvardighet(prov.motor(), prov.regelverk(), prov.norm(), prov.regler(), omojliga)
                .prova(regelmutanter, modeller);
        return osedda.stream().map(ett -> {
            Likvardighet.Svar mitt = svar.get(ett.nyckel());
            return mitt != null && mitt.bevisad() ? ett.med(Provresultat.Dom.likvardig, mitt.skal(), null, sokt)
                    : ett.med(Provresultat.Dom.overlevde, mitt == null ? null : mitt.skal(), INGA.equals(ett.fakta()) ? null : ett.fakta(), sokt);
        }).toList();
    }

    /** The same results, with the facts that would kill them. */
    List<Provresultat> fakta(List<Provresultat> osedda) {
        Map<String, List<Model>> modeller = prov.bygg(nycklar(osedda));
        Faktasokare sokare = new Faktasokare(prov.motor(), prov.regelverk(), prov.norm().id(), forrad);
        sokare.amnen().forEach(omojliga::mot);
        return osedda.stream().map(ett -> {
            String fakta = fakta(sokare, prov.mutanter().get(ett.nyckel()), ett.nyckel(), modeller);
            return ett.med(ett.dom(), ett.skal(), fakta == null ? INGA : fakta, ett.sokt());
        }).toList();
    }

    private String fakta(Faktasokare sokare, Mutant mutant, String nyckel, Map<String, List<Model>> modeller) {
        Provmotor motor = prov.motor();
        String norm = prov.norm().id();
        if (mutant.vad() instanceof Mutant.Text text) {
            return sokare.fakta(motor.baraNormen(text.hylla(), prov.regelverk().id(), norm), fragor -> true);
        }
        Provmotor.Andrade andrade = motor.medRegler(prov.regelverk(), norm, mutant.regel(), modeller.getOrDefault(nyckel, List.of()), nyckel::equals);
        return sokare.fakta(andrade.baraNormen(), fragor -> !andrade.svararLika(fragor));
    }

    private static Set<String> nycklar(List<Provresultat> alla) {
        return alla.stream().map(Provresultat::nyckel).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
