package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.justerbar.underlag.Bidrag;
import se.justerbar.underlag.Medlemsbelopp;

/**
 * The members' contributions of a matter, line by line. Who is not named in a whole list contributes nothing, and a member on several
 * lines contributes their sum.
 *
 * @param rader the lines
 */
record Medlemsbidrag(Rader<Medlemsbelopp> rader) {

    static Medlemsbidrag av(Lage lage) {
        return new Medlemsbidrag(lage.rader(lage.arende().bidrag(), Bidrag::bidrag, Bidrag::bidragKomplett, "bidrag/bidrag"));
    }

    /** What some contribute together, in kronor; unknown while a line may be theirs whose name or amount is missing. */
    Uppgift<BigDecimal> summa(Collection<String> namn) {
        BigDecimal summa = BigDecimal.ZERO;
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        for (int i = 0; i < rader.rader().size(); i++) {
            Medlemsbelopp rad = rader.rader().get(i);
            if (rad.medlem() != null && !namn.contains(rad.medlem())) {
                continue;
            }
            grunder.add(Uppgift.vid(rader.vid(i, "medlem"), rad.medlem()));
            grunder.add(Uppgift.vid(rader.vid(i, "belopp"), rad.belopp()));
            summa = rad.belopp() == null ? summa : summa.add(rad.belopp());
        }
        boolean kand = Uppgift.kanda(grunder);
        return Uppgift.av(kand ? summa : null, grunder.toArray(Grund[]::new));
    }
}
