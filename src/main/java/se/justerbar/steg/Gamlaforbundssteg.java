package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Beskrivning;
import tools.jackson.databind.node.ObjectNode;

/** The old förbund: their revised orders, the transfer from them and their winding-up. */
public final class Gamlaforbundssteg {
    private static final Map<String, List<String>> KOMMUNER = Map.of("Västerås", List.of("Västerås"), "Västra Mälardalen", List.of("Köping", "Arboga", "Kungsör"),
            "Norra Västmanland", List.of("Fagersta", "Hallstahammar", "Norberg", "Sala", "Skinnskatteberg", "Surahammar"));
    private static final List<String> ALLAS = List.of("Region Västmanland", "Försäkringskassan", "Arbetsförmedlingen");
    private static final String REVIDERING = "/arenden/0/revidering/forbund";
    private static final String OVERFORING = "/arenden/0/overforing/fran";
    private static final String AVVECKLING = "/arenden/0/avveckling/forbund";
    private final Varld varld;

    /** Steps of one scenario. */
    public Gamlaforbundssteg(Varld varld) {
        this.varld = varld;
    }

    /** Old förbund by the short names that a person uses. */
    @Beskrivning("ett eller två förbund, som förbundet Samordningsförbundet Västerås")
    @ParameterType("förbundet (.+?)|förbunden (.+?) och (.+?)")
    public List<String> forbunden(String ett, String forsta, String andra) {
        return ett != null ? List.of(ett) : List.of(forsta, andra);
    }

    private static String namn(String kort) {
        return "Samordningsförbundet " + kort;
    }

    private static List<String> medlemmar(String kort) {
        List<String> medlemmar = new ArrayList<>(KOMMUNER.getOrDefault(kort, List.of()));
        medlemmar.addAll(ALLAS);
        return medlemmar;
    }

    private List<ObjectNode> alla(String lista) {
        return varld.rader(lista, rad -> true);
    }

    private List<ObjectNode> rader(String lista, String kort) {
        return varld.rader(lista, rad -> namn(kort).equals(rad.path("forbund").stringValue(null)));
    }

    @Givet("(att )den nya texten för {forbunden} godkänns, så som den föreslogs")
    public void text(List<String> forbund) {
        forbund.forEach(ett -> varld.rad(REVIDERING, "forbund", namn(ett), "overforsEnligtTexten", true, "overforsFran", LocalDate.of(2024, 1, 1),
                "overforsTill", namn("Västmanland"), "likvidationEfterSamradOchBeslut", true, "underLikvidation", true));
        varld.satt(REVIDERING + "Komplett", true);
    }

    @Givet("(att )ingen ny text godkänns")
    public void ingenText() {
        varld.lista(REVIDERING);
    }

    @Givet("(att )det inte är känt om fler texter godkänns")
    public void flerTexter() {
        varld.okant(REVIDERING + "Komplett");
    }

    @Givet("(att )texten inte har lämnats in")
    public void ingenInlamnad() {
        alla(REVIDERING).forEach(rad -> rad.retain("forbund"));
    }

    @Givet("(att )texten för {forbunden} saknar meningen om överföring")
    public void utanOverforing(List<String> forbund) {
        rader(REVIDERING, forbund.get(0)).forEach(rad -> rad.put("overforsEnligtTexten", false));
    }

    @Givet("(att )texten för över från den {dag}")
    public void fran(LocalDate dag) {
        alla(REVIDERING).forEach(rad -> rad.put("overforsFran", dag.toString()));
    }

    @Givet("(att )texten för över till {string}")
    public void tillEnligtTexten(String till) {
        alla(REVIDERING).forEach(rad -> rad.put("overforsTill", till));
    }

    @Givet("(att )texten inte kräver samråd och beslut före likvidation")
    public void utanSamrad() {
        alla(REVIDERING).forEach(rad -> rad.put("likvidationEfterSamradOchBeslut", false));
    }

    @Givet("(att )texten står under en annan paragraf")
    public void annanParagraf() {
        alla(REVIDERING).forEach(rad -> rad.put("underLikvidation", false));
    }

    @Givet("(att )medlemmen beslutade om den gemensamma förbundsordningen den {dag}")
    public void gemensamt(LocalDate dag) {
        varld.satt("/arenden/0/revidering/gemensammaOrdningensDag", dag);
    }

    @Givet("(att )allt förs över från {forbunden} till det gemensamma")
    public void overforing(List<String> forbund) {
        forbund.forEach(ett -> varld.rad(OVERFORING, "forbund", namn(ett), "tillgangar", true, "skulder", true, "allaTillgangar", true, "kapitalFramgar", true));
        varld.satt(OVERFORING + "Komplett", true);
        varld.satt("/arenden/0/overforing/till", namn("Västmanland"));
    }

    @Givet("(att )beslutet inte nämner något förbund att föra över från")
    public void ingenOverforing() {
        varld.lista(OVERFORING);
        varld.satt("/arenden/0/overforing/till", namn("Västmanland"));
    }

    @Givet("(att )det inte är känt om fler förbund förs över")
    public void flerForbund() {
        varld.okant(OVERFORING + "Komplett");
    }

    @Givet("(att )det förs över till {string}")
    public void till(String till) {
        varld.satt("/arenden/0/overforing/till", till);
    }

    @Givet("(att )det inte är känt vart det förs över")
    public void okandTill() {
        varld.okant("/arenden/0/overforing/till");
    }

    @Givet("(att ){delar} inte förs över")
    public void inteOver(String del) {
        alla(OVERFORING).forEach(rad -> rad.put(del, false));
    }

    @Givet("(att )det inte är känt om {delar} förs över")
    public void okandDel(String del) {
        alla(OVERFORING).forEach(rad -> rad.remove(del));
    }

    /** What is transferred. */
    @ParameterType("tillgångarna|skulderna|alla tillgångar")
    public String delar(String ord) {
        return Map.of("tillgångarna", "tillgangar", "skulderna", "skulder", "alla tillgångar", "allaTillgangar").get(ord);
    }

    @Givet("(att )det inte framgår av den reviderade texten att kapitalet förs över")
    public void kapitaletFramgarInte() {
        alla(OVERFORING).forEach(rad -> rad.put("kapitalFramgar", false));
    }

    @Givet("(att )den reviderade texten inte har lämnats in")
    public void kapitaletOkant() {
        alla(OVERFORING).forEach(rad -> rad.remove("kapitalFramgar"));
    }

    @Givet("(att )alla medlemmar i de gamla förbunden godkände de nya texterna den {dag}")
    public void godkande(LocalDate dag) {
        for (int i = 0; i < alla(OVERFORING).size(); i++) {
            String lista = OVERFORING + "/" + i + "/godkannanden";
            String kort = alla(OVERFORING).get(i).get("forbund").stringValue().replace("Samordningsförbundet ", "");
            medlemmar(kort).forEach(medlem -> varld.rad(lista, "medlem", medlem, "ja", true, "dag", dag));
            varld.satt(lista + "Komplett", true);
        }
    }

    @Givet("(att ){medlemmar} godkände texten först den {dag}")
    public void forst(List<String> medlem, LocalDate dag) {
        for (int i = 0; i < alla(OVERFORING).size(); i++) {
            varld.rader(OVERFORING + "/" + i + "/godkannanden", rad -> medlem.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.put("dag", dag.toString()));
        }
    }

    @Givet("(att ){medlemmar} inte har godkänt texten")
    public void inteGodkant(List<String> medlem) {
        for (int i = 0; i < alla(OVERFORING).size(); i++) {
            varld.taBort(OVERFORING + "/" + i + "/godkannanden", rad -> medlem.contains(rad.get("medlem").stringValue()));
        }
    }

    @Givet("(att )det inte är känt om {medlemmar} har godkänt texten")
    public void okantGodkannande(List<String> medlem) {
        inteGodkant(medlem);
        for (int i = 0; i < alla(OVERFORING).size(); i++) {
            varld.okant(OVERFORING + "/" + i + "/godkannandenKomplett");
        }
    }

    @Givet("(att ){forbunden} likvideras när handlingarna har delgivits")
    public void likviderasNar(List<String> forbund) {
        forbund.forEach(ett -> varld.rad(AVVECKLING, "forbund", namn(ett), "narHandlingarnaDelgivits", true, "upplost", false));
        varld.satt(AVVECKLING + "Komplett", true);
    }

    @Givet("(att ){forbunden} likvideras den {dag}")
    public void likvideras(List<String> forbund, LocalDate dag) {
        forbund.forEach(ett -> varld.rad(AVVECKLING, "forbund", namn(ett), "narHandlingarnaDelgivits", false, "likvidationsdag", dag, "upplost", false));
        varld.satt(AVVECKLING + "Komplett", true);
    }

    @Givet("(att ){forbunden} sägs vara upplöst den {dag}")
    public void upplost(List<String> forbund, LocalDate dag) {
        if (rader(AVVECKLING, forbund.get(0)).isEmpty()) {
            likviderasNar(forbund);
        }
        rader(AVVECKLING, forbund.get(0)).forEach(rad -> rad.put("upplost", true).put("upplosningsdag", dag.toString()));
    }

    @Givet("(att )det inte är känt om {forbunden} sägs vara upplöst")
    public void okandUpplosning(List<String> forbund) {
        rader(AVVECKLING, forbund.get(0)).forEach(rad -> rad.remove("upplost"));
    }

    @Givet("(att )det inte är känt vilken dag {forbunden} sägs vara upplöst")
    public void okandUpplosningsdag(List<String> forbund) {
        rader(AVVECKLING, forbund.get(0)).forEach(rad -> rad.put("upplost", true).remove("upplosningsdag"));
    }

    @Givet("(att )det inte är känt när {forbunden} likvideras")
    public void okandLikvidation(List<String> forbund) {
        forbund.forEach(ett -> varld.rad(AVVECKLING, "forbund", namn(ett), "upplost", false));
        varld.satt(AVVECKLING + "Komplett", true);
    }

    @Givet("(att )det inte är känt om fler förbund avvecklas")
    public void flerAvvecklas() {
        varld.okant(AVVECKLING + "Komplett");
    }

    @Givet("(att )handlingarna delgavs alla medlemmar i {forbunden} den {dag}")
    public void delgavs(List<String> forbund, LocalDate dag) {
        forbund.forEach(ett -> {
            for (int i = 0; i < alla(AVVECKLING).size(); i++) {
                if (alla(AVVECKLING).get(i).get("forbund").stringValue().equals(namn(ett))) {
                    String lista = AVVECKLING + "/" + i + "/delgivningar";
                    medlemmar(ett).forEach(medlem -> varld.rad(lista, "medlem", medlem, "forvaltningsberattelse", dag, "redovisningshandlingar", dag));
                    varld.satt(lista + "Komplett", true);
                }
            }
        });
    }

    @Givet("(att )handlingarna inte har delgivits {medlemmar}")
    public void inteDelgivna(List<String> medlem) {
        for (int i = 0; i < alla(AVVECKLING).size(); i++) {
            varld.taBort(AVVECKLING + "/" + i + "/delgivningar", rad -> medlem.contains(rad.get("medlem").stringValue()));
        }
    }
}
