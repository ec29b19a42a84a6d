package se.justerbar.steg;

import io.cucumber.java.sv.Givet;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Who takes part: seats, ledamöter and ersättare, jäv, those who come and go. */
public final class Narvarosteg {
    private static final String NARVARO = "/sammantrade/narvaro";
    private final Varld varld;

    /** Steps of one scenario. */
    public Narvarosteg(Varld varld) {
        this.varld = varld;
    }

    private static boolean pa(ObjectNode rad, String plats) {
        return rad.get("plats").stringValue().equals(plats);
    }

    @Givet("att {int} ledamöter tjänstgör och övriga är frånvarande")
    public void tjanstgor(int antal) {
        List<ObjectNode> rader = varld.rader(NARVARO, rad -> true);
        for (int i = 0; i < rader.size(); i++) {
            rader.get(i).put("status", i < antal ? "tjanstgor" : "franvarande");
        }
    }

    @Givet("att {int} ledamöter är kända att tjänstgöra, och inget är känt om övriga")
    public void kanda(int antal) {
        List<ObjectNode> rader = varld.rader(NARVARO, rad -> true);
        List<String> kvar = rader.subList(0, antal).stream().map(rad -> rad.get("plats").stringValue()).toList();
        varld.taBort(NARVARO, rad -> !kvar.contains(rad.get("plats").stringValue()));
        varld.okant("/sammantrade/narvaroKomplett");
    }

    @Givet("att närvaron är okänd")
    public void okand() {
        varld.okant(NARVARO);
    }

    @Givet("(att )ledamoten för {medlemmar} är frånvarande")
    public void franvarande(List<String> platser) {
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> rad.put("status", "franvarande")));
    }

    @Givet("(att )ersättaren för {medlemmar} tjänstgör")
    public void ersattare(List<String> platser) {
        platser.forEach(plats -> varld.rad(NARVARO, "plats", plats, "roll", "ersattare", "status", "tjanstgor", "hela", true, "ersattareFor", plats));
    }

    @Givet("(att )ersättaren för {medlemmar} är närvarande utan att tjänstgöra")
    public void ersattareNarvarande(List<String> platser) {
        platser.forEach(plats -> varld.rad(NARVARO, "plats", plats, "roll", "ersattare", "status", "narvarandeUtanAttTjanstgora",
                "hela", true, "ersattareFor", plats));
    }

    @Givet("(att )en ersättare för {medlemmar} tjänstgör på platsen för {medlemmar}")
    public void annansErsattare(List<String> egen, List<String> plats) {
        varld.rad(NARVARO, "plats", plats.get(0), "roll", "ersattare", "status", "tjanstgor", "hela", true, "ersattareFor", egen.get(0));
    }

    @Givet("(att )någons ersättare tjänstgör på platsen för {medlemmar}")
    public void nagonsErsattare(List<String> plats) {
        varld.rad(NARVARO, "plats", plats.get(0), "roll", "ersattare", "status", "tjanstgor", "hela", true);
    }

    @Givet("(att )ledamoten för {medlemmar} är jävig")
    public void javig(List<String> platser) {
        platser.forEach(plats -> varld.rad("/arenden/0/jav", "plats", plats, "roll", "ledamot", "deltog", false));
        varld.satt("/arenden/0/javKomplett", true);
    }

    @Givet("(att )det inte är känt om någon var jävig")
    public void okantJav() {
        varld.okant("/arenden/0/jav");
    }

    @Givet("(att )ledamoten för {medlemmar} kom först efter ärendet")
    public void komEfter(List<String> platser) {
        varld.rad("/arenden", "id", "§ 2");
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> {
            rad.remove("hela");
            rad.put("fran", "§ 2").put("till", "§ 2");
        }));
    }

    @Givet("(att )ledamoten för {medlemmar} gick under sammanträdet, oklart när")
    public void gick(List<String> platser) {
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> rad.put("hela", false)));
    }

    @Givet("(att )platsen för {medlemmar} är vakant")
    public void vakant(List<String> platser) {
        platser.forEach(plats -> varld.rader("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats)).forEach(rad -> {
            rad.put("ledamoter", 0);
            rad.remove("ledamotValdAv");
        }));
    }

    @Givet("(att )ledamoten för {medlemmar} har avgått och ersättaren inträtt")
    public void avgatt(List<String> platser) {
        vakant(platser);
        platser.forEach(plats -> varld.rader("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats))
                .forEach(rad -> rad.put("ledamotAvgatt", true)));
    }

    @Givet("(att )ledamoten för {medlemmar} har avgått")
    public void bortgangen(List<String> platser) {
        platser.forEach(plats -> platsen(plats).forEach(rad -> rad.put("ledamotAvgatt", true)));
    }

    @Givet("(att )platsen för {medlemmar} saknar ersättare")
    public void utanErsattare(List<String> platser) {
        platser.forEach(plats -> platsen(plats).forEach(rad -> rad.put("ersattare", 0)));
    }

    @Givet("(att )det inte är känt om platsen för {medlemmar} har någon ersättare")
    public void okandErsattare(List<String> platser) {
        platser.forEach(plats -> platsen(plats).forEach(rad -> rad.remove("ersattare")));
    }

    @Givet("(att )det finns en vakant plats {string}, oklart vilken medlems")
    public void vakantUtanMedlem(String beteckning) {
        varld.rad("/sammantrade/platser", "id", beteckning, "ledamoter", 0, "ersattare", 1);
    }

    @Givet("(att )det finns en vakant plats utan beteckning, oklart vilken medlems")
    public void vakantUtanNamn() {
        varld.rad("/sammantrade/platser", "ledamoter", 0, "ersattare", 1);
    }

    @Givet("(att )platsen för {medlemmar} har två ledamöter")
    public void tva(List<String> platser) {
        platser.forEach(plats -> varld.rader("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats))
                .forEach(rad -> rad.put("ledamoter", 2)));
    }

    @Givet("(att )det inte är känt hur många ledamöter platsen för {medlemmar} har")
    public void okandTillsattning(List<String> platser) {
        platser.forEach(plats -> varld.rader("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats))
                .forEach(rad -> rad.remove("ledamoter")));
    }

    @Givet("(att )det finns en fjortonde plats för {medlemmar}")
    public void fjortonde(List<String> medlem) {
        varld.rad("/sammantrade/platser", "id", "plats 14", "medlem", medlem.get(0), "ledamoter", 1, "ersattare", 1,
                "ledamotValdAv", medlem.get(0), "ersattareValdAv", medlem.get(0));
    }

    @Givet("(att )platsen för {medlemmar} saknas i listan över styrelsen")
    public void saknas(List<String> platser) {
        platser.forEach(plats -> {
            varld.taBort("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats));
            varld.taBort(NARVARO, rad -> pa(rad, plats));
        });
    }

    @Givet("(att )det inte är känt om listan över styrelsen är hel")
    public void okandLista() {
        varld.okant("/sammantrade/platserKomplett");
    }

    @Givet("(att )ledamoten för {medlemmar} är vald av {medlemmar}")
    public void valdAv(List<String> plats, List<String> av) {
        varld.rader("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats.get(0)))
                .forEach(rad -> rad.put("ledamotValdAv", av.get(0)));
    }

    @Givet("(att )det inte är känt vem som har valt ledamoten för {medlemmar}")
    public void okantVal(List<String> plats) {
        varld.rader("/sammantrade/platser", rad -> rad.get("medlem").stringValue().equals(plats.get(0)))
                .forEach(rad -> rad.remove("ledamotValdAv"));
    }

    private List<ObjectNode> platsen(String plats) {
        return varld.rader("/sammantrade/platser", rad -> rad.get("id").stringValue().equals(plats));
    }

    private void foljer(List<String> platser, String fran, String till) {
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> {
            rad.remove("hela");
            varld.satt(rad, "fran", fran);
            varld.satt(rad, "till", till);
        }));
    }

    @Givet("att ett annat ärende behandlas före")
    public void annatFore() {
        varld.fore("§ 0");
    }

    @Givet("(att )ledamoten för {medlemmar} gick före ärendet")
    public void gickFore(List<String> platser) {
        foljer(platser, "§ 0", "§ 0");
    }

    @Givet("(att )ledamoten för {medlemmar} är med bara i ärendet")
    public void baraIArendet(List<String> platser) {
        foljer(platser, "§ 1", "§ 1");
    }

    @Givet("(att )ledamoten för {medlemmar} kom tillbaka till ett senare ärende")
    public void komTillbaka(List<String> platser) {
        varld.rad("/arenden", "id", "§ 2");
        platser.forEach(plats -> varld.rad(NARVARO, "plats", plats, "roll", "ledamot", "status", "tjanstgor", "fran", "§ 2", "till", "§ 2"));
    }

    @Givet("(att )ledamoten för {medlemmar} kom till ärendet och gick, oklart när")
    public void gickOklart(List<String> platser) {
        foljer(platser, "§ 1", null);
    }

    @Givet("(att )ledamoten för {medlemmar} kom, oklart när, och gick efter ärendet")
    public void komOklart(List<String> platser) {
        foljer(platser, null, "§ 1");
    }

    @Givet("(att )ledamoten för {medlemmar} kom till ett ärende som inte nämns")
    public void onamntArende(List<String> platser) {
        varld.rad("/arenden", "rubrik", "Ett ärende utan beteckning");
        foljer(platser, "§ 9", "§ 1");
    }

    @Givet("(att )det inte är känt om ledamoten för {medlemmar} är med hela sammanträdet")
    public void okantHela(List<String> platser) {
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> rad.remove("hela")));
    }

    @Givet("(att )ledamoten för {medlemmar} är frånvarande en del av sammanträdet, oklart vilken")
    public void delvisFranvarande(List<String> platser) {
        franvarande(platser);
        gick(platser);
    }

    @Givet("(att )det inte är känt om ledamoten för {medlemmar} tjänstgör")
    public void okandStatus(List<String> platser) {
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> rad.remove("status")));
    }

    @Givet("(att )det inte är känt om det är ledamoten eller ersättaren för {medlemmar} som tjänstgör")
    public void okandRoll(List<String> platser) {
        platser.forEach(plats -> varld.rader(NARVARO, rad -> pa(rad, plats)).forEach(rad -> rad.remove("roll")));
    }

    @Givet("(att )en ledamot till tjänstgör, oklart på vilken plats")
    public void okandPlats() {
        varld.rad(NARVARO, "roll", "ledamot", "status", "tjanstgor", "hela", true);
    }

    @Givet("(att )en ersättare tjänstgör, oklart på vilken plats")
    public void okandErsattarplats() {
        varld.rad(NARVARO, "roll", "ersattare", "status", "tjanstgor", "hela", true);
    }

    @Givet("(att )ledamoten för {medlemmar} anges också som frånvarande")
    public void ocksaFranvarande(List<String> platser) {
        platser.forEach(plats -> varld.rad(NARVARO, "plats", plats, "roll", "ledamot", "status", "franvarande", "hela", true));
    }

    @Givet("(att )ledamoten för {medlemmar} nämns en gång till, utan att det sägs om han eller hon tjänstgör")
    public void namnsIgen(List<String> platser) {
        platser.forEach(plats -> varld.rad(NARVARO, "plats", plats, "roll", "ledamot", "hela", true));
    }

    @Givet("(att )någon för {medlemmar} anges som frånvarande, oklart om det är ledamoten eller ersättaren")
    public void nagonFranvarande(List<String> platser) {
        platser.forEach(plats -> varld.rad(NARVARO, "plats", plats, "status", "franvarande", "hela", true));
    }

    @Givet("(att )ledamoten för {medlemmar} inte nämns i närvaron")
    public void namnsInte(List<String> platser) {
        platser.forEach(plats -> varld.taBort(NARVARO, rad -> pa(rad, plats) && rad.get("roll").stringValue().equals("ledamot")));
    }

    @Givet("(att )alla ersättare är frånvarande")
    public void ersattareFranvarande() {
        varld.rader("/sammantrade/platser", rad -> true).forEach(plats -> varld.rad(NARVARO, "plats", plats.get("id"), "roll", "ersattare",
                "status", "franvarande", "hela", true));
    }

    @Givet("(att )det inte är känt om alla som var med är nämnda")
    public void okandHelhet() {
        varld.okant("/sammantrade/narvaroKomplett");
    }

    @Givet("(att )listan över styrelsen är okänd")
    public void okandStyrelse() {
        varld.okant("/sammantrade/platser");
    }

    @Givet("(att )platsen för {medlemmar} tillhör {medlemmar}")
    public void tillhor(List<String> plats, List<String> medlem) {
        platsen(plats.get(0)).forEach(rad -> rad.put("medlem", medlem.get(0)));
    }

    @Givet("(att )det inte är känt vilken medlem platsen för {medlemmar} tillhör")
    public void okandMedlem(List<String> plats) {
        platsen(plats.get(0)).forEach(rad -> rad.remove("medlem"));
    }
}
