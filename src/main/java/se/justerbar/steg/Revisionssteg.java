package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Organ;

/** The audit: what has been audited, who appointed the auditors and for whom they act. */
public final class Revisionssteg {
    private static final String REVISION = "/arenden/0/revision/";
    private static final String REVISORER = REVISION + "revisorer";
    private static final List<String> STATEN = List.of("Försäkringskassan", "Arbetsförmedlingen");
    private static final List<String> REGION_OCH_KOMMUNER = List.of("Arboga", "Fagersta", "Hallstahammar", "Kungsör", "Köping", "Norberg",
            "Sala", "Skinnskatteberg", "Surahammar", "Västerås", "Region Västmanland");
    private final Varld varld;

    /** Steps of one scenario. */
    public Revisionssteg(Varld varld) {
        this.varld = varld;
    }

    private void revisor(Organ organ, List<String> medlemmar) {
        varld.rad(REVISORER, "utseddAv", organ, "medlemmar", medlemmar, "medlemmarKomplett", true);
        varld.satt(REVISORER + "Komplett", true);
    }

    @Givet("(att ){organ} har utsett en revisor för {medlemmar}")
    public void revisorFor(Organ organ, List<String> medlemmar) {
        revisor(organ, medlemmar.equals(List.of("Staten")) ? STATEN : medlemmar);
    }

    @Givet("(att ){organ} har utsett en revisor för regionen och kommunerna")
    public void regionensRevisor(Organ organ) {
        revisor(organ, REGION_OCH_KOMMUNER);
    }

    @Givet("(att ){organ} har utsett en revisor för regionen och alla kommuner utom {medlemmar}")
    public void regionensRevisorUtom(Organ organ, List<String> utom) {
        List<String> medlemmar = new ArrayList<>(REGION_OCH_KOMMUNER);
        medlemmar.removeAll(utom);
        revisor(organ, medlemmar);
    }

    @Givet("(att )det inte är känt vem som har utsett revisorerna")
    public void okandUtser() {
        varld.rader(REVISORER, rad -> true).forEach(rad -> rad.remove("utseddAv"));
    }

    @Givet("(att )det inte är känt om det finns fler revisorer")
    public void okantAntal() {
        varld.okant(REVISORER + "Komplett");
    }

    @Givet("(att )det inte är känt för vilka {organ} har utsett en revisor")
    public void okandaMedlemmar(Organ organ) {
        varld.rad(REVISORER, "utseddAv", organ);
        varld.satt(REVISORER + "Komplett", true);
    }

    @Givet("(att )räkenskaperna, årsredovisningen och förvaltningen är granskade")
    public void granskade() {
        List.of("rakenskaperGranskade", "arsredovisningGranskad", "forvaltningGranskad").forEach(vad -> varld.satt(REVISION + vad, true));
    }

    @Givet("(att )granskningen {aterstar}")
    public void aterstar(Boolean aterstar) {
        varld.satt(REVISION + "aterstar", aterstar);
    }

    /** Whether something is still to come. */
    @io.cucumber.java.ParameterType("återstår|är gjord")
    public Boolean aterstar(String ord) {
        return ord.equals("återstår");
    }

    @Givet("(att )inte {granskat} har granskats")
    public void ogranskat(String vad) {
        varld.satt(REVISION + vad, false);
    }

    @Givet("(att )det inte är känt om {granskat} har granskats")
    public void okantGranskat(String vad) {
        varld.okant(REVISION + vad);
    }

    /** What is audited. */
    @io.cucumber.java.ParameterType("räkenskaperna|årsredovisningen|förvaltningen")
    public String granskat(String ord) {
        return switch (ord) {
            case "räkenskaperna" -> "rakenskaperGranskade";
            case "årsredovisningen" -> "arsredovisningGranskad";
            default -> "forvaltningGranskad";
        };
    }
}
