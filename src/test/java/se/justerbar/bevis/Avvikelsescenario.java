package se.justerbar.bevis;

import java.util.List;
import se.justerbar.bevis.ReferensMedErsattare.Tillstand;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/** A disagreement as a scenario in the steps that the other scenarios have, with what the reference says as the answer to expect. */
final class Avvikelsescenario {
    private final Avvikelse avvikelse;
    private final Hylla hylla;

    private Avvikelsescenario(Avvikelse avvikelse, Hylla hylla) {
        this.avvikelse = avvikelse;
        this.hylla = hylla;
    }

    /**
     * A feature of one scenario, ready to run.
     *
     * @throws IllegalArgumentException where substitutes or jäv are part of it, which the steps for votes cannot tell seat by seat
     */
    static String av(Avvikelse avvikelse, Hylla hylla) {
        if (!avvikelse.lage().baraLedamoter()) {
            throw new IllegalArgumentException("röster av ersättare kan inte skrivas plats för plats");
        }
        return new Avvikelsescenario(avvikelse, hylla).text();
    }

    private String text() {
        Klasslage lage = avvikelse.lage();
        Norm norm = Bevishylla.norm(hylla, avvikelse.norm());
        String ja = lage.ja() + " ja";
        String nej = lage.nej() + " nej";
        return """
                # language: sv
                Egenskap: %s

                  @%s
                  Regel: %s

                    Scenario: %d av %d platser tjänstgör, %s mot %s, protokollet %s
                      Givet att %d ledamöter tjänstgör och övriga är frånvarande
                      Och rösterna är %s och %s av dem som tjänstgör
                      Och ledamoten för %s leder ärendet
                      Och protokollet %s
                      När beslutet prövas
                      Så %s
                """.formatted(rubrik(), norm.id(), String.join(" ", norm.citat(null)), lage.tjanstgorande(), lage.platser().size(), ja, nej,
                protokollet(), lage.tjanstgorande(), ja, nej, ordforanden(), protokollet(), svar(norm));
    }

    private String rubrik() {
        Regelverk text = Bevishylla.text(hylla, avvikelse.norm());
        return text.avsnitt().stream().filter(avsnitt -> avsnitt.normer().stream().anyMatch(norm -> norm.id().equals(avvikelse.norm())))
                .map(Avsnitt::rubrik).findFirst().orElseThrow();
    }

    private String protokollet() {
        return avvikelse.antecknad() == null ? "inte anger något utfall" : "anger " + Bevisning.ord(avvikelse.antecknad());
    }

    /** The steps let the first seats vote for and the next against, the rest of those who serve abstain, and the last ones be absent. */
    private String ordforanden() {
        Klasslage lage = avvikelse.lage();
        List<String> platser = Klassunderlag.platser();
        return platser.get(lage.ordforande() == Tillstand.LEDAMOT_JA ? 0 : lage.ordforande() == Tillstand.LEDAMOT_NEJ ? lage.ja()
                : lage.ordforande() == Tillstand.LEDAMOT_AVSTAR ? lage.ja() + lage.nej() : lage.tjanstgorande());
    }

    private String svar(Norm norm) {
        return switch (avvikelse.referensen()) {
            case UPPFYLLD -> "är meningen uppfylld";
            case BRISTER -> "brister beslutet mot meningen, vilket " + switch (norm.foljd()) {
                case hindrarBeslut -> "hindrar beslut";
                case utanforBefogenheten -> "är utanför befogenheten";
                case bristIHandlaggningen -> "är en brist i handläggningen";
                case anmarkning -> throw new IllegalArgumentException(norm.id() + " kan bara ge en anmärkning");
            };
            case OAVGJORD -> "kan det inte avgöras";
            case EJ_TILLAMPLIG -> "är meningen inte tillämplig";
        };
    }
}
