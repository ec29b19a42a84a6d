package se.justerbar.steg;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is left of the assets, what the members have contributed, who gets what, and what came first. */
public final class Skiftessteg {
    private static final String SKIFTE = "/arenden/0/skifte/";
    private final Varld varld;

    /** Steps of one scenario. */
    public Skiftessteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att ){belopp} återstår att fördela")
    public void aterstar(BigDecimal belopp) {
        varld.satt(SKIFTE + "kvarvarande", belopp);
    }

    @Givet("(att )inget fördelas")
    public void ingetFordelas() {
        varld.lista(SKIFTE + "fordelning");
    }

    /** Contributions and amounts received, in kronor; an empty cell leaves the member off that list, a question mark the amount. */
    @Givet("(att )medlemmarna har tillskjutit och får:")
    public void fordelas(DataTable tabell) {
        for (Map<String, String> rad : tabell.asMaps()) {
            String medlem = rad.get("medlem");
            if (rad.get("tillskott") != null) {
                var post = varld.rad(SKIFTE + "tillskott", "medlem", medlem);
                belopp(post, "belopp", rad.get("tillskott"));
                belopp(post, "tidigareForbund", rad.getOrDefault("tidigare", "0"));
            }
            if (rad.get("får") != null) {
                belopp(varld.rad(SKIFTE + "fordelning", "medlem", medlem), "belopp", rad.get("får"));
            }
        }
        varld.satt(SKIFTE + "tillskottKomplett", true);
        varld.satt(SKIFTE + "fordelningKomplett", true);
    }

    private static void belopp(tools.jackson.databind.node.ObjectNode rad, String namn, String text) {
        if (text != null && !text.equals("?")) {
            rad.put(namn, new BigDecimal(text.replace(" ", "").replace(',', '.')));
        }
    }

    @Givet("(att )det inte är känt om fördelningen är hel")
    public void okandFordelning() {
        varld.okant(SKIFTE + "fordelningKomplett");
    }

    @Givet("(att )tillskotten är okända")
    public void okandaTillskott() {
        varld.okant(SKIFTE + "tillskott");
    }

    @Givet("(att )beslutet {reglerar} medlemmens andel")
    public void reglerar(Boolean reglerar) {
        varld.satt("/arenden/0/uppsagning/andelRegleras", reglerar);
    }

    @Givet("(att )likvidationsbeslutet {reglerar} tillgångarna")
    public void fordelar(Boolean reglerar) {
        varld.satt("/arenden/0/likvidation/tillgangarFordelas", reglerar);
    }

    /** Whether something is settled. */
    @io.cucumber.java.ParameterType("reglerar inte|reglerar|fördelar inte|fördelar")
    public Boolean reglerar(String ord) {
        return !ord.endsWith("inte");
    }

    @Givet("(att )skulderna betalades den {dag}")
    public void skulder(LocalDate dag) {
        varld.satt(SKIFTE + "skulderBetalda", dag);
    }

    @Givet("(att )egendomen avyttrades den {dag}")
    public void egendom(LocalDate dag) {
        varld.satt(SKIFTE + "egendomAvyttrad", dag);
    }

    @Givet("(att )tillgångarna fördelades den {dag}")
    public void skiftesdag(LocalDate dag) {
        varld.satt(SKIFTE + "skiftesdag", dag);
    }

    @Givet("(att )det {foreEfter} fördelningen samma dag")
    public void ordning(Boolean fore) {
        varld.satt(SKIFTE + "foreFordelningen", fore);
    }

    @Givet("(att )skulder återstod när tillgångarna fördelades")
    public void skulderAterstod() {
        varld.satt("/arenden/0/skifte/skulderAterstod", true);
    }

    @Givet("(att )egendom återstod när tillgångarna fördelades")
    public void egendomAterstod() {
        varld.satt("/arenden/0/skifte/egendomAterstod", true);
    }
}
