package se.justerbar.steg;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The members' contributions and the population that the kommuner share theirs by. */
public final class Bidragssteg {
    private static final List<String> KOMMUNER = List.of("Arboga", "Fagersta", "Hallstahammar", "Kungsör", "Köping", "Norberg", "Sala",
            "Skinnskatteberg", "Surahammar", "Västerås");
    private static final String BIDRAG = "/arenden/0/bidrag/bidrag";
    private static final String FOLKMANGD = "/arenden/0/bidrag/folkmangd";
    private static final String KOMMUNERNA = FOLKMANGD + "/kommuner";
    private final Varld varld;

    /** Steps of one scenario. */
    public Bidragssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("(att )Staten bidrar med {belopp}, Regionen med {belopp} och kommunerna gemensamt med {belopp}")
    public void bidrag(BigDecimal staten, BigDecimal regionen, BigDecimal kommunerna) {
        varld.satt(BIDRAG, List.of());
        varld.satt(BIDRAG + "Komplett", true);
        bidrar("Staten", staten);
        bidrar("Region Västmanland", regionen);
        BigDecimal del = kommunerna.divide(BigDecimal.valueOf(KOMMUNER.size()), 2, RoundingMode.DOWN);
        BigDecimal resten = kommunerna.subtract(del.multiply(BigDecimal.valueOf(KOMMUNER.size() - 1L)));
        KOMMUNER.forEach(kommun -> bidrar(kommun, kommun.equals("Västerås") ? resten : del));
    }

    private void bidrar(String medlem, BigDecimal belopp) {
        varld.taBort(BIDRAG, rad -> rad.has("medlem") && rad.get("medlem").stringValue().equals(medlem));
        varld.rad(BIDRAG, "medlem", medlem, "belopp", belopp);
    }

    @Givet("(att )statens del är {belopp} från Försäkringskassan och {belopp} från Arbetsförmedlingen")
    public void myndigheter(BigDecimal forsakringskassan, BigDecimal arbetsformedlingen) {
        varld.taBort(BIDRAG, rad -> rad.get("medlem").stringValue().equals("Staten"));
        bidrar("Försäkringskassan", forsakringskassan);
        bidrar("Arbetsförmedlingen", arbetsformedlingen);
    }

    @Givet("(att )statens del är {belopp} från Försäkringskassan, och Arbetsförmedlingen inte nämns")
    public void baraForsakringskassan(BigDecimal forsakringskassan) {
        varld.taBort(BIDRAG, rad -> rad.get("medlem").stringValue().equals("Staten"));
        bidrar("Försäkringskassan", forsakringskassan);
    }

    @Givet("(att ){medlemmar} bidrar med {belopp}")
    public void bidrar(List<String> medlemmar, BigDecimal belopp) {
        medlemmar.forEach(medlem -> bidrar(medlem, belopp));
    }

    @Givet("(att )listan också har en rad om {belopp} från Europeiska socialfonden")
    public void annanIntakt(BigDecimal belopp) {
        bidrar("Europeiska socialfonden", belopp);
    }

    @Givet("(att )listan också har en rad om {belopp} utan namn")
    public void namnlos(BigDecimal belopp) {
        varld.rad(BIDRAG, "belopp", belopp);
    }

    @Givet("(att )bidraget från {medlemmar} är okänt")
    public void okant(List<String> medlemmar) {
        varld.rader(BIDRAG, rad -> medlemmar.contains(rad.get("medlem").stringValue())).forEach(rad -> rad.remove("belopp"));
    }

    @Givet("(att ){medlemmar} inte nämns bland bidragen")
    public void namnsInte(List<String> medlemmar) {
        varld.taBort(BIDRAG, rad -> medlemmar.contains(rad.get("medlem").stringValue()));
    }

    @Givet("(att )det inte är känt om bidragslistan är hel")
    public void okandLista() {
        varld.okant(BIDRAG + "Komplett");
    }

    /** Contributions for a year, with final population figures of the right age and day, the same for every kommun. */
    @Givet("(att )bidragen avser {int} och kommunerna har {int} invånare var i åldern 16–67 år den {dag}")
    public void likaMangaInvanare(int ar, int invanare, LocalDate dag) {
        siffror(ar, dag);
        KOMMUNER.forEach(kommun -> varld.rad(KOMMUNERNA, "kommun", kommun, "antal", invanare));
    }

    @Givet("(att )bidragen och folkmängden är de för {int}")
    public void bidragsar(int ar) {
        varld.satt("/arenden/0/bidrag/ar", ar);
        varld.satt("/arenden/0/bidrag/folkmangd/dag", LocalDate.of(ar - 1, 11, 1));
    }

    private void siffror(int ar, LocalDate dag) {
        varld.satt("/arenden/0/bidrag/ar", ar);
        if (varld.objekt("/arenden/0").get("slag").stringValue().equals("budget")) {
            varld.satt("/arenden/0/budget/periodFran", LocalDate.of(ar, 1, 1));
        }
        varld.satt(FOLKMANGD + "/dag", dag);
        varld.satt(FOLKMANGD + "/alderFran", 16);
        varld.satt(FOLKMANGD + "/alderTill", 67);
        varld.satt(FOLKMANGD + "/preliminar", false);
        varld.satt(KOMMUNERNA, List.of());
        varld.satt(KOMMUNERNA + "Komplett", true);
    }

    @Givet("(att )bidragen avser {int} och kommunernas invånare i åldern 16–67 år den {dag} och bidrag är")
    public void tabell(int ar, LocalDate dag, DataTable tabell) {
        siffror(ar, dag);
        varld.satt(BIDRAG, List.of());
        varld.satt(BIDRAG + "Komplett", true);
        for (Map<String, String> rad : tabell.asMaps()) {
            varld.rad(KOMMUNERNA, "kommun", rad.get("kommun"), "antal", Integer.valueOf(rad.get("invånare").replace(" ", "")));
            bidrar(rad.get("kommun"), new BigDecimal(rad.get("bidrag").replace(" ", "").replace(',', '.')));
        }
    }

    @Givet("(att )var och en av kommunerna bidrar med {belopp}")
    public void likaBidrag(BigDecimal belopp) {
        varld.satt(BIDRAG, List.of());
        varld.satt(BIDRAG + "Komplett", true);
        bidrar(KOMMUNER, belopp);
    }

    @Givet("(att )siffrorna gäller åldern {int}–{int} år")
    public void alder(int fran, int till) {
        varld.satt(FOLKMANGD + "/alderFran", fran);
        varld.satt(FOLKMANGD + "/alderTill", till);
    }

    @Givet("(att )siffrorna är preliminära")
    public void preliminara() {
        varld.satt(FOLKMANGD + "/preliminar", true);
    }

    @Givet("(att )siffrorna gäller den {dag}")
    public void dag(LocalDate dag) {
        varld.satt(FOLKMANGD + "/dag", dag);
    }

    @Givet("(att )det inte är känt {bidragsuppgift}")
    public void okandUppgift(String del) {
        varld.okant("/arenden/0/bidrag/" + del);
    }

    /** What is not known of contributions and population. */
    @ParameterType("vilket år bidragen avser|vilken dag siffrorna gäller|vilken högsta ålder siffrorna har|vilken ålder siffrorna har"
            + "|om siffrorna är slutliga|hur många invånare kommunerna har|om alla kommuner är med i siffrorna")
    public String bidragsuppgift(String ord) {
        return switch (ord) {
            case "vilket år bidragen avser" -> "ar";
            case "vilken dag siffrorna gäller" -> "folkmangd/dag";
            case "vilken högsta ålder siffrorna har" -> "folkmangd/alderTill";
            case "vilken ålder siffrorna har" -> "folkmangd/alderFran";
            case "om siffrorna är slutliga" -> "folkmangd/preliminar";
            case "hur många invånare kommunerna har" -> "folkmangd/kommuner";
            default -> "folkmangd/kommunerKomplett";
        };
    }

    @Givet("(att ){medlemmar} saknas i siffrorna")
    public void saknas(List<String> kommuner) {
        varld.taBort(KOMMUNERNA, rad -> kommuner.contains(rad.get("kommun").stringValue()));
    }

    @Givet("(att )siffrorna också har en rad om {int} invånare utan kommun")
    public void utanKommun(int invanare) {
        varld.rad(KOMMUNERNA, "antal", invanare);
    }

    @Givet("(att ){medlemmar} också står med {int} invånare")
    public void dubbel(List<String> kommuner, int invanare) {
        kommuner.forEach(kommun -> varld.rad(KOMMUNERNA, "kommun", kommun, "antal", invanare));
    }
}
