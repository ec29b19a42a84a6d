package se.justerbar.bevis;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All 4^13 ballots of a board without substitutes and jäv, by {@link Referens}. */
final class UtanErsattare implements Rostrum<Referens.Klass> {
    static final String BESLUTFORHET = "styrelse/beslutforhet";
    static final String UTSLAGSROST = "styrelse/utslagsrost";

    @Override
    public String namn() {
        return "Bara ledamöter";
    }

    @Override
    public String tillstand() {
        return "ledamoten röstar ja, röstar nej, avstår eller är frånvarande";
    }

    @Override
    public Set<String> normer() {
        return new TreeSet<>(Set.of(BESLUTFORHET, UTSLAGSROST));
    }

    @Override
    public Stream<Referens.Klass> klasser() {
        return Referens.allaKlasser().stream();
    }

    @Override
    public long roster(Referens.Klass klass) {
        return klass.roster();
    }

    @Override
    public Klasslage lage(Referens.Klass klass) {
        return Klasslage.av(klass);
    }

    @Override
    public Referens.Svar svar(String norm, Referens.Klass klass, Referens.Utgang antecknad) {
        return norm.equals(BESLUTFORHET) ? Referens.beslutforhet(klass) : Referens.utslagsrost(klass, antecknad);
    }
}
