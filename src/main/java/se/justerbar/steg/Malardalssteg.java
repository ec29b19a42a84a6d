package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import io.cucumber.java.sv.Givet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A meeting of Västra Mälardalen, which starts in order: six seats, all present, the working committee held; and what is decided there. */
public final class Malardalssteg {
    private static final String BUDGET = "vastra-malardalen-budget-2023";
    private static final String ARENDE = "/arenden/0";
    private static final String UTSKOTT = "/sammantrade/arbetsutskott";
    private static final String TABELLER = ARENDE + "/budget/tabeller";
    private static final String INSATS = ARENDE + "/insats";
    private static final String MEDEL = ARENDE + "/medel";
    private static final String OVERFORING = ARENDE + "/kapitaloverforing";
    private static final List<String> ROLLER = List.of("ordforande", "viceOrdforande", "forbundssamordnare", "ekonom", "sekreterare");
    private static final Map<String, Slag> ARENDEN = Map.of("en budget", Slag.budget, "en insats", Slag.finansieringAvInsats, "ett lån", Slag.lan,
            "en placering", Slag.placering, "ett arbetsgivarbeslut", Slag.arbetsgivarbeslut, "en överföring av eget kapital", Slag.overforingAvTillgangar,
            "ett avtal", Slag.avtal, "ett val", Slag.val, "en medlems val", Slag.utseLedamoter, "en årsredovisning", Slag.arsredovisning);
    private static final Map<String, Organ> ORGAN = Map.of("styrelsen", Organ.styrelsen, "ordföranden", Organ.ordforanden, "arbetsutskottet",
            Organ.arbetsutskottet, "ägarmötet", Organ.agarmotet, "samordnaren", Organ.forbundssamordnaren, "kommunstyrelsen", Organ.kommunstyrelsen);
    private final Varld varld;

    /** Steps of one scenario. */
    public Malardalssteg(Varld varld) {
        this.varld = varld;
    }

    @Givet("ett sammanträde i Samordningsförbundet Västra Mälardalen")
    public void sammantrade() {
        ObjectNode exempel = Varld.exempel(BUDGET);
        for (String del : List.of("kontrolldag", "forbund", "sammantrade")) {
            varld.utkast.set(del, exempel.get(del));
        }
    }

    @Givet("(att )Västra Mälardalens beslut gäller {malardalsarende}")
    public void galler(Slag slag) {
        varld.satt(ARENDE + "/slag", slag);
    }

    /** A kind of decision. */
    @ParameterType("en budget|en insats|ett lån|en placering|ett arbetsgivarbeslut|en överföring av eget kapital|ett avtal|ett val|en medlems val|en årsredovisning")
    public Slag malardalsarende(String ord) {
        return ARENDEN.get(ord);
    }

    @Givet("(att )Västra Mälardalens beslut om {malardalsarende} fattas av {malardalsorgan}")
    public void fattasAv(Slag slag, Organ organ) {
        galler(slag);
        varld.satt("/sammantrade/organ", organ);
    }

    /** A body. */
    @ParameterType("styrelsen|ordföranden|arbetsutskottet|ägarmötet|samordnaren|kommunstyrelsen")
    public Organ malardalsorgan(String ord) {
        return ORGAN.get(ord);
    }

    @Givet("(att )Västra Mälardalens beslut om {malardalsarende} fattas av ett okänt organ")
    public void fattasAvOkant(Slag slag) {
        galler(slag);
        varld.okant("/sammantrade/organ");
    }

    @Givet("(att )kommunstyrelsen är den i {word}")
    public void kommun(String kommun) {
        varld.satt("/sammantrade/medlem", kommun);
    }

    @Givet("(att )styrelsen {vmhar} delegerat beslutet")
    public void delegerat(Boolean har) {
        varld.satt(ARENDE + "/befogenhet/delegerad", har);
    }

    @Givet("(att )styrelsen {vmhar} redan beslutat i saken")
    public void verkstallighet(Boolean har) {
        varld.satt(ARENDE + "/befogenhet/verkstallighet", har);
    }

    /** Whether something has been done. */
    @ParameterType("har inte|har")
    public Boolean vmhar(String ord) {
        return ord.equals("har");
    }

    @Givet("(att )det finns en sjunde plats för {medlemmar}")
    public void sjunde(List<String> medlem) {
        varld.rad("/sammantrade/platser", "id", "plats 7", "medlem", medlem.get(0), "ledamoter", 1, "ersattare", 1);
    }

    @Givet("(att )inget arbetsutskott träffades")
    public void ingetUtskott() {
        varld.satt(UTSKOTT + "/hallet", false);
    }

    @Givet("(att )det inte är känt om arbetsutskottet träffades")
    public void okantUtskott() {
        varld.okant(UTSKOTT);
    }

    @Givet("(att )arbetsutskottet träffades den {dag}")
    public void utskott(LocalDate dag) {
        varld.satt(UTSKOTT + "/dag", dag);
    }

    @Givet("(att )arbetsutskottet träffades samma dag, {ordning} sammanträdet")
    public void utskottSammaDag(Boolean fore) {
        varld.satt(UTSKOTT + "/dag", LocalDate.of(2022, 11, 24));
        varld.satt(UTSKOTT + "/foreMotet", fore);
    }

    @Givet("(att )bara {int} av arbetsutskottets roller deltog")
    public void roller(int antal) {
        varld.satt(UTSKOTT + "/deltog", ROLLER.subList(0, antal));
    }

    @Givet("(att )det bara är känt att {int} av arbetsutskottets roller deltog")
    public void kandaRoller(int antal) {
        roller(antal);
        varld.okant(UTSKOTT + "/deltogKomplett");
    }

    @Givet("(att )alla väljer företrädare som planen säger")
    public void foretradare() {
        varld.satt(ARENDE + "/val/avserStyrelsen", true);
        varld.satt(ARENDE + "/val/foretradareKomplett", true);
        varld.rader("/sammantrade/platser", plats -> true).forEach(plats -> {
            String medlem = plats.get("medlem").stringValue();
            String stallning = List.of("Försäkringskassan", "Arbetsförmedlingen").contains(medlem) ? "chefstjansteman" : "politisktVald";
            varld.rad(ARENDE + "/val/foretradare", "medlem", medlem, "roll", "ledamot", "stallning", stallning);
            varld.rad(ARENDE + "/val/foretradare", "medlem", medlem, "roll", "ersattare", "stallning", stallning);
        });
    }

    @Givet("(att )bara {medlemmar} väljer företrädare, som planen säger")
    public void barasForetradare(List<String> medlem) {
        foretradare();
        varld.okant(ARENDE + "/val/avserStyrelsen");
        varld.taBort(ARENDE + "/val/foretradare", rad -> !rad.get("medlem").stringValue().equals(medlem.get(0)));
    }

    @Givet("(att )företrädarna för {medlemmar} är {vmstallning}")
    public void stallning(List<String> medlem, String stallning) {
        varld.rader(ARENDE + "/val/foretradare", rad -> rad.get("medlem").stringValue().equals(medlem.get(0)))
                .forEach(rad -> rad.put("stallning", stallning));
    }

    /** A position. */
    @ParameterType("politiskt valda|chefstjänstemän|andra anställda")
    public String vmstallning(String ord) {
        return ord.equals("politiskt valda") ? "politisktVald" : ord.equals("chefstjänstemän") ? "chefstjansteman" : "annanAnstalld";
    }

    @Givet("(att )ställningen för företrädarna för {medlemmar} är okänd")
    public void okandStallning(List<String> medlem) {
        varld.rader(ARENDE + "/val/foretradare", rad -> rad.get("medlem").stringValue().equals(medlem.get(0))).forEach(rad -> rad.remove("stallning"));
    }

    @Givet("(att )ingen företrädare för {medlemmar} nämns")
    public void utanForetradare(List<String> medlem) {
        varld.taBort(ARENDE + "/val/foretradare", rad -> rad.get("medlem").stringValue().equals(medlem.get(0)));
    }

    @Givet("(att )valet bara gäller ordförande")
    public void valAvOrdforande() {
        varld.satt(ARENDE + "/val/avserStyrelsen", false);
    }

    @Givet("(att )åtagandet löper till den {dag}")
    public void atagande(LocalDate dag) {
        varld.satt(ARENDE + "/atagande/sistaDag", dag);
    }

    @Givet("(att )insatsen ägs av {insatsagare}")
    public void agare(String agare) {
        varld.satt(INSATS + "/agare", agare);
    }

    /** Who owns an insats. */
    @ParameterType("en part|förbundet|någon annan")
    public String insatsagare(String ord) {
        return ord.equals("en part") ? "enPart" : ord.equals("förbundet") ? "forbundet" : "nagonAnnan";
    }

    @Givet("(att )målgruppen är {int}–{int} år med behov av {antalParter}")
    public void malgrupp(int fran, int till, Boolean flera) {
        varld.satt(INSATS + "/forIndivider", true);
        varld.satt(INSATS + "/alderFran", fran);
        varld.satt(INSATS + "/alderTill", till);
        varld.satt(INSATS + "/behovAvFleraParter", flera);
    }

    /** Whether several parties are needed. */
    @ParameterType("flera parter|en enda part")
    public Boolean antalParter(String ord) {
        return ord.equals("flera parter");
    }

    @Givet("(att )insatsens {insatsuppgift} är okänd")
    public void okandInsats(String del) {
        varld.okant(INSATS + "/" + del);
    }

    /** What is not known of an insats. */
    @ParameterType("lägsta ålder|högsta ålder|behov|ägare")
    public String insatsuppgift(String ord) {
        return switch (ord) {
            case "lägsta ålder" -> "alderFran";
            case "högsta ålder" -> "alderTill";
            case "behov" -> "behovAvFleraParter";
            default -> "agare";
        };
    }

    @Givet("(att )det som finansieras är {vminriktning} och inte för individer")
    public void inriktning(String inriktning) {
        varld.satt(INSATS + "/forIndivider", false);
        varld.satt(INSATS + "/inriktning", inriktning);
    }

    /** What is financed. */
    @ParameterType("metodutveckling|en strukturell insats|förebyggande arbete|något annat")
    public String vminriktning(String ord) {
        return switch (ord) {
            case "metodutveckling" -> "metodutveckling";
            case "en strukturell insats" -> "struktur";
            case "förebyggande arbete" -> "forebyggande";
            default -> "annat";
        };
    }

    @Givet("(att )det som finansieras är {vminriktning}, okänt om för individer")
    public void inriktningOkantForVem(String inriktning) {
        varld.satt(INSATS + "/inriktning", inriktning);
    }

    @Givet("(att )det som finansieras inte är för individer")
    public void inteForIndivider() {
        varld.satt(INSATS + "/forIndivider", false);
    }

    @Givet("(att )insatsen är för individer")
    public void forIndivider() {
        varld.satt(INSATS + "/forIndivider", true);
    }

    @Givet("(att )insatsen kostar {belopp} utöver {belopp} i andra kostnader, med {belopp} i bidrag och {belopp} i överfört kapital")
    public void medel(BigDecimal kostnad, BigDecimal ovriga, BigDecimal bidrag, BigDecimal ingaende) {
        varld.satt(MEDEL + "/kostnad", kostnad);
        varld.satt(MEDEL + "/ovrigaKostnader", ovriga);
        varld.satt(MEDEL + "/bidrag", bidrag);
        varld.satt(MEDEL + "/ingaendeEgetKapital", ingaende);
    }

    @Givet("(att )insatsen kostar {belopp}, kassan är {belopp} och {belopp} är bundet")
    public void kassa(BigDecimal kostnad, BigDecimal kassa, BigDecimal bundet) {
        varld.satt(MEDEL + "/kostnad", kostnad);
        varld.satt(MEDEL + "/kassa", kassa);
        varld.satt(MEDEL + "/bundet", bundet);
    }

    @Givet("(att )medlens {medelsuppgift} är okänd")
    public void okantMedel(String del) {
        varld.okant(MEDEL + "/" + del);
    }

    /** What is not known of the means. */
    @ParameterType("bundna del|kassa|övriga kostnad")
    public String medelsuppgift(String ord) {
        return ord.equals("bundna del") ? "bundet" : ord.equals("kassa") ? "kassa" : "ovrigaKostnader";
    }

    @Givet("(att )skulden är {vmskuldform}")
    public void skuld(String form) {
        varld.satt(ARENDE + "/skuld/form", form);
    }

    /** The form of a debt. */
    @ParameterType("ett lån|en sedvanlig kredit|en kortfristig skuld i räkenskaperna")
    public String vmskuldform(String ord) {
        return ord.equals("ett lån") ? "lan" : ord.equals("en sedvanlig kredit") ? "sedvanligKredit" : "kortfristigSkuld";
    }

    @Givet("(att )medlen placeras i {vmplaceringsform}")
    public void placering(String form) {
        varld.satt(ARENDE + "/placering/form", form);
    }

    /** The form of a placement. */
    @ParameterType("bankkonto|aktier|fonder|obligationer|annat")
    public String vmplaceringsform(String ord) {
        return ord;
    }

    @Givet("(att )medlen {vmkan} minska i värde")
    public void kanMinska(Boolean kan) {
        varld.satt(ARENDE + "/placering/kanMinska", kan);
    }

    /** Whether something can happen. */
    @ParameterType("kan inte|kan")
    public Boolean vmkan(String ord) {
        return ord.equals("kan");
    }

    @Givet("(att )budgeten har planens egna tabeller")
    public void tabeller() {
        varld.satt(ARENDE + "/slag", Slag.budget);
        varld.satt(TABELLER, Varld.exempel(BUDGET).at("/arenden/1/budget/tabeller"));
    }

    /** A line by its name, or a sum by its name in the facts. */
    @Givet("(att ){string} i {string} är {belopp}")
    public void tal(String rad, String kolumn, BigDecimal belopp) {
        ObjectNode en = kolumn(kolumn);
        ObjectNode post = post(en, rad);
        if (post == null) {
            varld.satt(vid(kolumn) + "/" + rad, belopp);
        } else {
            post.put("belopp", belopp);
        }
    }

    @Givet("(att ){string} i {string} är okänt")
    public void okantTal(String rad, String kolumn) {
        ObjectNode post = post(kolumn(kolumn), rad);
        if (post == null) {
            varld.okant(vid(kolumn) + "/" + rad);
        } else {
            post.remove("belopp");
            post.remove("tom");
        }
    }

    @Givet("(att )kolumnen {string} inte heter något")
    public void namnlosKolumn(String kolumn) {
        kolumn(kolumn).remove("namn");
    }

    @Givet("(att )det inte är känt om tabellerna har fler kolumner")
    public void okandaKolumner() {
        varld.okant(TABELLER + "/kolumnerKomplett");
    }

    private String vid(String kolumn) {
        List<ObjectNode> alla = varld.rader(TABELLER + "/kolumner", rad -> true);
        return TABELLER + "/kolumner/" + alla.indexOf(kolumn(kolumn));
    }

    private ObjectNode kolumn(String namn) {
        return varld.rader(TABELLER + "/kolumner", rad -> rad.get("namn").stringValue().equals(namn)).get(0);
    }

    private static ObjectNode post(ObjectNode kolumn, String namn) {
        for (String del : List.of("intakter", "verksamhetskostnader", "insatser", "tillgangar", "skulder")) {
            for (JsonNode rad : kolumn.get(del)) {
                if (rad.get("post").stringValue().equals(namn)) {
                    return (ObjectNode) rad;
                }
            }
        }
        return null;
    }

    @Givet("(att )revisionen kostar {belopp} och bokslutet {belopp}")
    public void bokslut(BigDecimal revision, BigDecimal bokslut) {
        revision(revision);
        varld.satt(ARENDE + "/budget/bokslutskostnad", bokslut);
    }

    @Givet("(att )revisionen kostar {belopp} och bokslutet ett okänt belopp")
    public void revision(BigDecimal revision) {
        varld.satt(ARENDE + "/budget/revisionskostnad", revision);
    }

    @Givet("(att ){belopp} förs över av {belopp} enligt {kapitalkalla}")
    public void overforing(BigDecimal belopp, BigDecimal kapital, Boolean prognos) {
        varld.satt(OVERFORING + "/belopp", belopp);
        varld.satt(OVERFORING + "/egetKapital", kapital);
        varld.satt(OVERFORING + "/prognos", prognos);
    }

    /** What the equity is known by. */
    @ParameterType("bokslutet|prognosen")
    public Boolean kapitalkalla(String ord) {
        return ord.equals("prognosen");
    }

    @Givet("(att )det överförda är avsett för {overforingsandamal}")
    public void andamal(String andamal) {
        varld.satt(OVERFORING + "/andamal", andamal);
    }

    /** What is transferred is for. */
    @ParameterType("bokslut och revision|en buffert|något annat")
    public String overforingsandamal(String ord) {
        return ord.equals("bokslut och revision") ? "bokslutOchRevision" : ord.equals("en buffert") ? "buffert" : "annat";
    }

    @Givet("(att )bokslut och revision kostar {belopp}")
    public void kostnad(BigDecimal belopp) {
        varld.satt(OVERFORING + "/kostnadBokslutOchRevision", belopp);
    }

    @Givet("(att )av de påbörjade insatserna återstår {belopp}")
    public void aterstar(BigDecimal belopp) {
        varld.satt(OVERFORING + "/aterstarAvInsatser", belopp);
    }

    @Givet("(att )det inte är känt {overforingsuppgift}")
    public void okandOverforing(String del) {
        varld.okant(OVERFORING + "/" + del);
    }

    /** What is not known of a transfer. */
    @ParameterType("hur mycket som förs över|hur stort det egna kapitalet är|om det egna kapitalet är en prognos")
    public String overforingsuppgift(String ord) {
        return ord.startsWith("hur mycket") ? "belopp" : ord.startsWith("hur stort") ? "egetKapital" : "prognos";
    }

    @Givet("(att )målen för {int} följs upp, alla med utfall utom {int}")
    public void mal(int ar, int utan) {
        List<String> mal = List.of("npf-kunskap", "digitala-overvaningar", "sjalvskadeteam", "kak-utbildningar", "bip", "losningsfokus", "lansgemensamt-utbud",
                "gronkvist-lattlast", "fler-sip", "sjukskrivna-utan-ersattning", "styrelseutbildning-och-interimsstyrelse");
        varld.satt(ARENDE + "/maluppfoljning/ar", ar);
        varld.satt(ARENDE + "/maluppfoljning/utfallKomplett", true);
        mal.subList(0, mal.size() - utan).forEach(ett -> varld.rad(ARENDE + "/maluppfoljning/utfall", "mal", ett, "resultat", "uppnatt"));
    }

    @Givet("(att )målet {string} {malresultat}")
    public void malet(String mal, String resultat) {
        varld.rader(ARENDE + "/maluppfoljning/utfall", rad -> rad.get("mal").stringValue().equals(mal)).forEach(rad -> rad.put("resultat", resultat));
    }

    /** The outcome of a goal. */
    @ParameterType("nåddes inte|redovisas inte")
    public String malresultat(String ord) {
        return ord.equals("nåddes inte") ? "ejUppnatt" : "ejRedovisat";
    }

    @Givet("(att )utfallet för målet {string} är okänt")
    public void okantMal(String mal) {
        varld.rader(ARENDE + "/maluppfoljning/utfall", rad -> rad.get("mal").stringValue().equals(mal)).forEach(rad -> rad.remove("resultat"));
    }

    @Givet("(att )det inte är känt vilket års mål som följs upp")
    public void okantAr() {
        varld.okant(ARENDE + "/maluppfoljning/ar");
    }
}
