package se.justerbar.begrepp;

import java.time.LocalDate;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slutredovisning;

/**
 * The final account: who gave it, when and with what parts. Rests on uttrade-likvidation-upplosning/slutredovisning.
 *
 * @param avgivenAv             the body that gave it
 * @param dag                   the day on which it was given
 * @param skiftesdag            the day on which the assets were distributed
 * @param efterSkiftet          whether it was given after the distribution
 * @param forvaltningsberattelse whether it reports on the liquidation as a whole
 * @param skulder               whether the debts are accounted for
 * @param forsaljning           whether the sale of property is accounted for
 * @param skifte                whether the distribution is accounted for
 */
public record Slutredovisningsbild(
        Uppgift<Organ> avgivenAv,
        Uppgift<LocalDate> dag,
        Uppgift<LocalDate> skiftesdag,
        Uppgift<Boolean> efterSkiftet,
        Uppgift<Boolean> forvaltningsberattelse,
        Uppgift<Boolean> skulder,
        Uppgift<Boolean> forsaljning,
        Uppgift<Boolean> skifte) {

    static Slutredovisningsbild av(Lage lage) {
        Slutredovisning redovisning = lage.arende().slutredovisning();
        Uppgift<LocalDate> dag = lage.uppgift(redovisning, Slutredovisning::dag, "slutredovisning/dag");
        Uppgift<LocalDate> skiftesdag = lage.uppgift(redovisning, Slutredovisning::skiftesdag, "slutredovisning/skiftesdag");
        return new Slutredovisningsbild(lage.uppgift(redovisning, Slutredovisning::avgivenAv, "slutredovisning/avgivenAv"), dag, skiftesdag,
                Ordning.fore(skiftesdag, dag, lage.uppgift(redovisning, Slutredovisning::efterSkiftet, "slutredovisning/efterSkiftet")),
                lage.uppgift(redovisning, Slutredovisning::forvaltningsberattelse, "slutredovisning/forvaltningsberattelse"),
                lage.uppgift(redovisning, Slutredovisning::skulderRedovisade, "slutredovisning/skulderRedovisade"),
                lage.uppgift(redovisning, Slutredovisning::forsaljningRedovisad, "slutredovisning/forsaljningRedovisad"),
                lage.uppgift(redovisning, Slutredovisning::skifteRedovisat, "slutredovisning/skifteRedovisat"));
    }

    /** Whether the board gave it. */
    public boolean avStyrelsen() {
        return avgivenAv.ar(Organ.styrelsen);
    }

    /** Whether another body is known to have given it. */
    public boolean avAnnan() {
        return avgivenAv.annatAn(Organ.styrelsen);
    }
}
