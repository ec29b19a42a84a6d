package se.justerbar.mutation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import se.justerbar.motor.Traffar;

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
        Map<String, Likvardighet.Svar> svar = new Likvardighet(prov.motor(), prov.regelverk(), prov.norm(), prov.regler(), omojliga)
                .prova(regelmutanter(osedda), modeller);
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
        Map<String, Mutant> regelmutanter = regelmutanter(osedda);
        Set<Model> alla = new LinkedHashSet<>();
        modeller.values().forEach(alla::addAll);
        Map<String, List<Faktasokare.Prov>> skiljande;
        try (Traffar traffar = prov.motor().traffar(prov.regelverk(), prov.norm().id(), null, alla, regelmutanter::containsKey)) {
            skiljande = sokare.skiljande(regelmutanter, traffar);
        }
        return osedda.stream().map(ett -> {
            Mutant mutant = prov.mutanter().get(ett.nyckel());
            String fakta = mutant.vad() instanceof Mutant.Text text
                    ? sokare.fakta(prov.motor().baraNormen(text.hylla(), prov.regelverk().id(), prov.norm().id()), sokare.alla())
                    : sokare.fakta(prov.motor().medRegler(prov.regelverk(), prov.norm().id(), mutant.regel(), modeller.getOrDefault(ett.nyckel(), List.of()),
                            ett.nyckel()::equals).baraNormen(), skiljande.getOrDefault(ett.nyckel(), List.of()));
            return ett.med(ett.dom(), ett.skal(), fakta == null ? INGA : fakta, ett.sokt());
        }).toList();
    }

    private Map<String, Mutant> regelmutanter(List<Provresultat> alla) {
        Map<String, Mutant> mutanter = new LinkedHashMap<>();
        alla.stream().filter(ett -> ett.regel() != null).forEach(ett -> mutanter.put(ett.nyckel(), prov.mutanter().get(ett.nyckel())));
        return mutanter;
    }

    private static Set<String> nycklar(List<Provresultat> alla) {
        return alla.stream().map(Provresultat::nyckel).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
