package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.util.List;
import se.justerbar.underlag.Arvodesmottagare;

/** A decision on fees: the region's principles, a tariff of one's own, the fixed yearly fees and who has them. */
public final class Arvodessteg {
    private static final String ARVODEN = "/arenden/0/arvoden";
    private static final String ARSARVODEN = ARVODEN + "/fastaArsarvoden";
    private final Varld varld;

    /** Steps of one scenario. */
    public Arvodessteg(Varld varld) {
        this.varld = varld;
    }

    /** Fees as they should be: 7 and 5 percent of the region's amount, on top of the fee for meetings. */
    @Givet("att beslutet om arvoden är i ordning, med {belopp} som regionens belopp")
    public void iOrdning(BigDecimal belopp) {
        varld.satt("/arenden/0/slag", "arvoden");
        varld.satt(ARVODEN + "/foljerRegionensPrinciper", true);
        varld.satt(ARVODEN + "/egenTaxa", false);
        varld.satt(ARVODEN + "/regionensBelopp", belopp);
        varld.satt(ARVODEN + "/utoverSammantradesarvode", true);
        varld.satt(ARVODEN + "/omfattarForsakringskassansRevisor", false);
        varld.satt(ARSARVODEN, List.of());
        varld.satt(ARSARVODEN + "Komplett", true);
        arvode(Arvodesmottagare.ordforande, new BigDecimal("7"), belopp.multiply(new BigDecimal("0.07")));
        arvode(Arvodesmottagare.viceOrdforande, new BigDecimal("5"), belopp.multiply(new BigDecimal("0.05")));
    }

    /** Who has a fee. */
    @ParameterType("ordföranden|vice ordföranden|en andre vice ordförande|en annan ledamot")
    public Arvodesmottagare mottagare(String ord) {
        return switch (ord) {
            case "ordföranden" -> Arvodesmottagare.ordforande;
            case "vice ordföranden" -> Arvodesmottagare.viceOrdforande;
            case "en andre vice ordförande" -> Arvodesmottagare.andreViceOrdforande;
            default -> Arvodesmottagare.annan;
        };
    }

    @Givet("(att ){mottagare} får {procent}, {belopp}")
    public void arvode(Arvodesmottagare mottagare, BigDecimal procent, BigDecimal belopp) {
        utan(mottagare);
        varld.rad(ARSARVODEN, "mottagare", mottagare, "procent", procent, "belopp", belopp);
    }

    @Givet("(att ){mottagare} får {procent}, utan att beloppet anges")
    public void utanBelopp(Arvodesmottagare mottagare, BigDecimal procent) {
        utan(mottagare);
        varld.rad(ARSARVODEN, "mottagare", mottagare, "procent", procent);
    }

    @Givet("(att ){mottagare} får {belopp}, utan att procenten anges")
    public void utanProcent(Arvodesmottagare mottagare, BigDecimal belopp) {
        utan(mottagare);
        varld.rad(ARSARVODEN, "mottagare", mottagare, "belopp", belopp);
    }

    @Givet("(att ){mottagare} utelämnas")
    public void utan(Arvodesmottagare mottagare) {
        varld.taBort(ARSARVODEN, rad -> rad.has("mottagare") && rad.get("mottagare").stringValue().equals(mottagare.name()));
    }

    @Givet("(att )också någon okänd får ett fast årligt arvode")
    public void okandMottagare() {
        varld.rad(ARSARVODEN, "procent", new BigDecimal("1"));
    }

    @Givet("(att )beslutet {foljer} regionens principer")
    public void foljer(Boolean foljer) {
        varld.satt(ARVODEN + "/foljerRegionensPrinciper", foljer);
    }

    /** Whether the principles are said to be followed. */
    @ParameterType("säger inget om|säger att det följer")
    public Boolean foljer(String ord) {
        return ord.equals("säger att det följer");
    }

    @Givet("(att )beslutet har en egen taxa")
    public void egenTaxa() {
        varld.satt(ARVODEN + "/egenTaxa", true);
    }

    @Givet("(att )det fasta arvodet betalas i stället för sammanträdesarvode")
    public void iStallet() {
        varld.satt(ARVODEN + "/utoverSammantradesarvode", false);
    }

    @Givet("(att )beslutet omfattar den revisor som Försäkringskassan utser")
    public void revisor() {
        varld.satt(ARVODEN + "/omfattarForsakringskassansRevisor", true);
    }

    @Givet("(att )det inte är känt {arvodesuppgift}")
    public void okant(String del) {
        varld.okant(ARVODEN + "/" + del);
    }

    /** What is not known of fees. */
    @ParameterType("om regionens principer följs|om beslutet har en egen taxa|vad regionens belopp är|vilka som får ett fast årligt arvode"
            + "|om fler får ett fast årligt arvode|om det fasta arvodet betalas utöver sammanträdesarvode|om beslutet omfattar statens revisor")
    public String arvodesuppgift(String ord) {
        return switch (ord) {
            case "om regionens principer följs" -> "foljerRegionensPrinciper";
            case "om beslutet har en egen taxa" -> "egenTaxa";
            case "vad regionens belopp är" -> "regionensBelopp";
            case "vilka som får ett fast årligt arvode" -> "fastaArsarvoden";
            case "om fler får ett fast årligt arvode" -> "fastaArsarvodenKomplett";
            case "om det fasta arvodet betalas utöver sammanträdesarvode" -> "utoverSammantradesarvode";
            default -> "omfattarForsakringskassansRevisor";
        };
    }
}
