package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Medlemsbelopp;

/**
 * What the parties pay, held against the shares of the law: one agency bears the half of the state alone. Rests on
 * lag/forsakringskassan-halften and lag/brist.
 *
 * @param bararensNamn the name of the agency that bears the half of the state
 * @param barare      what that agency pays
 * @param ovriga      what the other agencies of the state pay, in kronor
 * @param staten      all that the state pays, also on a line for the agencies as one, within the tolerance of the one that bears it
 * @param regionen    what the region pays
 * @param kommunerna  what the kommuner pay together
 * @param gemensam    true where a line may hold money of the agencies as one, and then what would have to be said otherwise
 * @param ovrigaKant  what is known of {@code ovriga}, in kronor, also while more may be missing
 */
public record Lagandelar(
        String bararensNamn,
        Bidragsdel barare,
        Uppgift<BigDecimal> ovriga,
        Bidragsdel staten,
        Bidragsdel regionen,
        Bidragsdel kommunerna,
        Uppgift<Boolean> gemensam,
        BigDecimal ovrigaKant) {

    /** The shares of a whole; where none is given the whole is what the members pay together. */
    static Lagandelar av(Ram ram, Medlemsbidrag bidrag, Uppgift<BigDecimal> helt, String tolerans) {
        Medlemskrets krets = Medlemskrets.av(ram);
        String barare = ram.text("statens-del-bars-av");
        List<String> ovriga = krets.myndigheter().stream().filter(myndighet -> !myndighet.equals(barare)).toList();
        List<String> statens = new ArrayList<>(krets.myndigheter());
        statens.add(ram.text("staten"));
        BigDecimal marginal = ram.decimaltal(tolerans);
        BigDecimal statensAndel = ram.decimaltal("statens-andel");
        return new Lagandelar(
                barare,
                del(bidrag.summa(List.of(barare)), helt, statensAndel, marginal),
                bidrag.summa(ovriga),
                del(bidrag.summa(statens), helt, statensAndel, marginal),
                del(bidrag.summa(List.of(krets.region())), helt, ram.decimaltal("regionens-andel"), marginal),
                del(bidrag.summa(krets.kommuner()), helt, ram.decimaltal("kommunernas-andel"),
                        marginal.multiply(BigDecimal.valueOf(krets.kommuner().size()))),
                gemensam(bidrag.rader(), ram.text("staten")), kant(bidrag.rader(), ovriga));
    }

    /** What the members pay together, in kronor. */
    static Uppgift<BigDecimal> totalt(Ram ram, Medlemsbidrag bidrag) {
        List<String> alla = new ArrayList<>(Medlemskrets.av(ram).alla());
        alla.add(ram.text("staten"));
        return bidrag.summa(alla);
    }

    private static Bidragsdel del(Uppgift<BigDecimal> bidrar, Uppgift<BigDecimal> helt, BigDecimal procent, BigDecimal tolerans) {
        return Bidragsdel.av(bidrar, bidrar.kand() ? helt : Uppgift.av(null, bidrar, helt), procent, tolerans);
    }

    private static Uppgift<Boolean> gemensam(Rader<Medlemsbelopp> rader, String staten) {
        List<Grund> grunder = new ArrayList<>();
        for (int i = 0; i < rader.rader().size(); i++) {
            Medlemsbelopp rad = rader.rader().get(i);
            if (staten.equals(rad.medlem()) && (rad.belopp() == null || rad.belopp().signum() != 0)) {
                grunder.add(Uppgift.saknad(rader.vid(i, "medlem")));
            }
        }
        Uppgift<Boolean> svar = Uppgift.av(null, grunder.toArray(Grund[]::new));
        return new Uppgift<>(!grunder.isEmpty(), svar.vilarPa(), svar.saknas());
    }

    private static BigDecimal kant(Rader<Medlemsbelopp> rader, List<String> namn) {
        return rader.rader().stream().filter(rad -> rad.medlem() != null && rad.belopp() != null && namn.contains(rad.medlem()))
                .map(Medlemsbelopp::belopp).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a line may hold money of the agencies as one. */
    public boolean gemensamRad() {
        return gemensam.ja();
    }

    /** Whether the other agencies are known to pay something, or to be paid. */
    public boolean ovrigaBidrar() {
        return ovrigaKant.signum() != 0;
    }
}
