package se.justerbar.bevis;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All 8^13 ballots of a board with substitutes and jäv, by {@link ReferensMedErsattare}. */
final class MedErsattare implements Rostrum<ReferensMedErsattare.Klass> {
    private static final Map<String, ReferensMedErsattare.Norm> NORMER = Stream.of(ReferensMedErsattare.Norm.values())
            .collect(Collectors.toMap(ReferensMedErsattare.Norm::id, Function.identity(), (a, b) -> a, TreeMap::new));

    @Override
    public String namn() {
        return "Med ersättare och jäv";
    }

    @Override
    public String tillstand() {
        return "ledamoten eller dess ersättare röstar ja, röstar nej eller avstår, platsen är tom, eller ledamoten är jävig och har lämnat";
    }

    @Override
    public Set<String> normer() {
        return NORMER.keySet();
    }

    @Override
    public Stream<ReferensMedErsattare.Klass> klasser() {
        return ReferensMedErsattare.allaKlasser();
    }

    @Override
    public long roster(ReferensMedErsattare.Klass klass) {
        return klass.roster();
    }

    @Override
    public Klasslage lage(ReferensMedErsattare.Klass klass) {
        return Klasslage.av(klass);
    }

    /**
     * The reference lets whoever has jäv leave the room. Where the facts do not say who led the matter, someone with jäv may have, so that norm
     * is open then and not met.
     */
    @Override
    public Referens.Svar svar(String norm, ReferensMedErsattare.Klass klass, Referens.Utgang antecknad) {
        Referens.Svar svar = ReferensMedErsattare.svar(NORMER.get(norm), klass, antecknad);
        boolean nagonKanHaLett = !Klasslage.arLedamot(klass.ordforande()) && klass.antal(ReferensMedErsattare.Tillstand.JAVIG) > 0;
        return norm.equals(ReferensMedErsattare.Norm.JAV.id()) && nagonKanHaLett && svar == Referens.Svar.UPPFYLLD ? Referens.Svar.OAVGJORD : svar;
    }
}
