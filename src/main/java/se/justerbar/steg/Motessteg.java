package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What sort of meeting it was, whose, on distance or not, and who chaired the matter. */
public final class Motessteg {
    private static final String SAMMANTRADE = "/sammantrade";
    private static final String ORDFORANDE = "/arenden/0/ordforande";
    private static final String DISTANS = SAMMANTRADE + "/distans";
    private static final Set<String> SEX = Set.of("Köping", "Arboga", "Kungsör", "Region Västmanland", "Försäkringskassan", "Arbetsförmedlingen");
    private final Varld varld;

    /** Steps of one scenario. */
    public Motessteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("att sammanträdet är Västra Mälardalens den {dag}")
    public void vastraMalardalens(LocalDate dag) {
        varld.satt("/forbund", "Samordningsförbundet Västra Mälardalen");
        varld.satt("/kontrolldag", dag);
        varld.satt(SAMMANTRADE + "/datum", dag);
        varld.taBort(SAMMANTRADE + "/platser", rad -> !SEX.contains(rad.get("id").stringValue()));
        varld.taBort(SAMMANTRADE + "/narvaro", rad -> !SEX.contains(rad.get("plats").stringValue()));
        varld.satt(ORDFORANDE + "/plats", "Köping");
    }

    @Givet("(att )förbundet är {string}")
    public void forbundet(String namn) {
        varld.satt("/forbund", namn);
    }

    @Givet("(att )ingen ledamot har avgått")
    public void ingenAvgatt() {
        varld.rader(SAMMANTRADE + "/platser", rad -> true).forEach(rad -> rad.put("ledamotAvgatt", false));
    }

    @Givet("(att )ersättaren för {medlemmar} är vald av {medlemmar}")
    public void ersattareValdAv(List<String> plats, List<String> av) {
        varld.rader(SAMMANTRADE + "/platser", rad -> rad.get("id").stringValue().equals(plats.get(0))).forEach(rad -> rad.put("ersattareValdAv", av.get(0)));
    }

    @Givet("(att )det inte är känt vem som har valt ersättaren för {medlemmar}")
    public void okantErsattarval(List<String> plats) {
        varld.rader(SAMMANTRADE + "/platser", rad -> rad.get("id").stringValue().equals(plats.get(0))).forEach(rad -> rad.remove("ersattareValdAv"));
    }

    @Givet("(att )alla är på samma plats")
    public void fysiskt() {
        varld.satt(SAMMANTRADE + "/form", "fysiskt");
    }

    @Givet("(att )det inte är känt hur beslutet kom till")
    public void okandForm() {
        varld.okant(SAMMANTRADE + "/form");
    }

    /** Someone took part on distance, and all was in order. */
    @Givet("(att )ledamoten för {medlemmar} deltar på distans, i ordning")
    public void paDistans(List<String> platser) {
        varld.satt(SAMMANTRADE + "/form", "blandat");
        platser.forEach(plats -> varld.rader(SAMMANTRADE + "/narvaro", rad -> rad.get("plats").stringValue().equals(plats))
                .forEach(rad -> rad.put("distans", true)));
        distans(true, true, true, false);
    }

    /** Everyone took part on distance, and all was in order. */
    @Givet("(att )alla deltar på distans, i ordning")
    public void allaPaDistans() {
        varld.satt(SAMMANTRADE + "/form", "distans");
        distans(true, true, true, false);
    }

    private void distans(boolean beslut, boolean ljudOchBild, boolean likaVillkor, boolean kameraAvstangd) {
        varld.satt(DISTANS + "/beslutDokumenterat", beslut);
        varld.satt(DISTANS + "/ljudOchBild", ljudOchBild);
        varld.satt(DISTANS + "/likaVillkor", likaVillkor);
        varld.satt(DISTANS + "/kameraAvstangd", kameraAvstangd);
    }

    @Givet("(att )allt är ordnat för deltagande på distans")
    public void ordnatForDistans() {
        distans(true, true, true, false);
    }

    @Givet("(att )det finns särskilda skäl för bara ljud")
    public void sarskildaSkal() {
        varld.satt(DISTANS + "/sarskildaSkal", true);
    }

    @Givet("(att )det inte finns särskilda skäl för bara ljud")
    public void ingaSarskildaSkal() {
        varld.satt(DISTANS + "/sarskildaSkal", false);
    }

    @Givet("(att )styrelsen inte har beslutat om deltagande på distans")
    public void utanBeslut() {
        varld.satt(DISTANS + "/beslutDokumenterat", false);
    }

    @Givet("(att )det inte är känt om styrelsen har beslutat om deltagande på distans")
    public void okantBeslut() {
        varld.okant(DISTANS + "/beslutDokumenterat");
    }

    @Givet("(att )någon deltar med bara ljud, av särskilda skäl")
    public void baraLjudAvSkal() {
        varld.satt(DISTANS + "/ljudOchBild", false);
        varld.satt(DISTANS + "/sarskildaSkal", true);
    }

    @Givet("(att )någon deltar med bara ljud, utan särskilda skäl")
    public void baraLjud() {
        varld.satt(DISTANS + "/ljudOchBild", false);
        varld.satt(DISTANS + "/sarskildaSkal", false);
    }

    @Givet("(att )någon deltar med bara ljud, oklart varför")
    public void baraLjudOklart() {
        varld.satt(DISTANS + "/ljudOchBild", false);
    }

    @Givet("(att )det inte är känt om någon deltar med bara ljud")
    public void okantLjud() {
        varld.okant(DISTANS + "/ljudOchBild");
    }

    @Givet("(att )alla inte kan delta på lika villkor")
    public void olikaVillkor() {
        varld.satt(DISTANS + "/likaVillkor", false);
    }

    @Givet("(att )det inte är känt om alla kan delta på lika villkor")
    public void okandaVillkor() {
        varld.okant(DISTANS + "/likaVillkor");
    }

    @Givet("(att )någons kamera är avstängd")
    public void kameraAv() {
        varld.satt(DISTANS + "/kameraAvstangd", true);
    }

    @Givet("(att )det inte är känt om någons kamera är avstängd")
    public void okandKamera() {
        varld.okant(DISTANS + "/kameraAvstangd");
    }

    @Givet("(att )beslutet fattas med e-post, utan sammanträde")
    public void utanSammantrade() {
        varld.satt(SAMMANTRADE + "/form", "utanSammantrade");
    }

    @Givet("(att )beslutet inte har bekräftats på något senare sammanträde")
    public void obekraftat() {
        varld.satt(SAMMANTRADE + "/senareBekraftat", false);
    }

    @Givet("(att )beslutet har bekräftats på ett senare sammanträde")
    public void bekraftat() {
        varld.satt(SAMMANTRADE + "/senareBekraftat", true);
    }

    @Givet("(att )det inte är känt vem som leder ärendet")
    public void okandOrdforande() {
        varld.okant(ORDFORANDE);
    }

    @Givet("(att )ledamoten för {medlemmar} leder ärendet utan att vara ordförande eller vice ordförande")
    public void annanLeder(List<String> plats) {
        ObjectNode ordforande = varld.objekt(ORDFORANDE);
        ordforande.put("plats", plats.get(0)).put("uppdrag", "annan").put("roll", "ledamot");
    }

    @Givet("(att )protokollet anger att någon valdes att leda ärendet")
    public void tillfalligtVald() {
        varld.satt(ORDFORANDE + "/tillfalligtVald", true);
    }

    @Givet("(att )protokollet inte anger att någon valdes att leda ärendet")
    public void ejTillfalligtVald() {
        varld.satt(ORDFORANDE + "/tillfalligtVald", false);
    }
}
