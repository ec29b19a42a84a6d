package se.justerbar.begrepp;

import java.math.BigDecimal;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Kapitaloverforing;
import se.justerbar.underlag.Overforingsandamal;

/**
 * The transfer of equity to the new förbund, in kronor. Rests on vastra-malardalen/overforing-200, vastra-malardalen/intecknade-medel and
 * vastra-malardalen/paborjade-insatser.
 *
 * @param belopp      what is transferred
 * @param ska         what is to be transferred by the text
 * @param egetKapital the equity before the transfer
 * @param prognos     whether the equity is known only as a forecast
 * @param kvar        the equity less the transfer
 * @param andamal     what it is earmarked for
 * @param bokslut     the cost of accounts and audit
 * @param aterstar    what is left to pay of insatser already begun
 */
public record Kapitaloverforingsbild(
        Uppgift<BigDecimal> belopp,
        BigDecimal ska,
        Uppgift<BigDecimal> egetKapital,
        Uppgift<Boolean> prognos,
        Uppgift<BigDecimal> kvar,
        Uppgift<Overforingsandamal> andamal,
        Uppgift<BigDecimal> bokslut,
        Uppgift<BigDecimal> aterstar) {

    static Kapitaloverforingsbild av(Lage lage) {
        Arende arende = lage.arende();
        Kapitaloverforing overforing = arende.kapitaloverforing();
        Uppgift<BigDecimal> belopp = lage.uppgift(overforing, Kapitaloverforing::belopp, "kapitaloverforing/belopp");
        Uppgift<BigDecimal> kapital = lage.uppgift(overforing, Kapitaloverforing::egetKapital, "kapitaloverforing/egetKapital");
        return new Kapitaloverforingsbild(belopp, lage.ram().decimaltal("overforing-kronor"), kapital,
                lage.uppgift(overforing, Kapitaloverforing::prognos, "kapitaloverforing/prognos"),
                Uppgift.av(belopp.kand() && kapital.kand() ? kapital.varde().subtract(belopp.varde()) : null, kapital, belopp),
                lage.uppgift(overforing, Kapitaloverforing::andamal, "kapitaloverforing/andamal"),
                lage.uppgift(overforing, Kapitaloverforing::kostnadBokslutOchRevision, "kapitaloverforing/kostnadBokslutOchRevision"),
                lage.uppgift(overforing, Kapitaloverforing::aterstarAvInsatser, "kapitaloverforing/aterstarAvInsatser"));
    }

    /** Whether just what the text says is transferred. */
    public boolean somTexten() {
        return belopp.kand() && belopp.varde().compareTo(ska) == 0;
    }

    /** Whether it is known whether the equity, as an outcome and no forecast, covers the transfer. */
    public boolean tackningKand() {
        return kvar.kand() && prognos.nej();
    }

    /** Whether the equity covers the transfer. */
    public boolean tackt() {
        return kvar.kand() && kvar.varde().signum() >= 0;
    }

    /** Whether what is transferred covers accounts and audit, where both are known. */
    public Uppgift<Boolean> bokslutTacks() {
        return Uppgift.av(belopp.kand() && bokslut.kand() ? belopp.varde().compareTo(bokslut.varde()) >= 0 : null, belopp, bokslut);
    }

    /** Whether what is left of the equity covers what is left of the insatser, where both are known. */
    public Uppgift<Boolean> insatserTacks() {
        return Uppgift.av(kvar.kand() && aterstar.kand() ? kvar.varde().compareTo(aterstar.varde()) >= 0 : null, kvar, aterstar);
    }
}
