package se.justerbar.diagram;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.granskning.Narvarolage;
import se.justerbar.granskning.Sits;

/** The seats in a matter around a table: who serves, who is off for jäv, who chairs and how each seat voted. */
public final class Sittschema {
    private static final int BREDD = 720;
    private static final int HOJD = 380;
    private static final int RADIE = 22;
    private static final int BAGE = 265;
    private static final int I_EN_BAGE = 15;
    /** How far to the side a seat may be and still have its words centred. */
    private static final double MITTEN = 0.4;

    private Sittschema() {
    }

    /** The seats of a matter by this name. */
    public static Diagram av(String arende, Narvarolage lage) {
        List<String> rader = new ArrayList<>();
        for (int i = 0; i < lage.sitsar().size(); i++) {
            rader.add(i + 1 + ". " + ord(lage.sitsar().get(i)));
        }
        String text = lage.text() + "." + roster(lage.sitsar());
        Bild bild = new Bild(BREDD, HOJD, "Sittschema för " + arende + ". " + text + " " + String.join(" ", rader));
        for (int i = 0; i < lage.sitsar().size(); i++) {
            sits(bild, lage.sitsar(), i);
        }
        int streck = lage.text().indexOf(" – ");
        bild.text(BREDD / 2.0, HOJD - 70, 20, "middle", Bild.SVART, lage.text().substring(0, streck));
        bild.text(BREDD / 2.0, HOJD - 44, 16, "middle", Bild.SVART, lage.text().substring(streck + 3));
        bild.text(BREDD / 2.0, HOJD - 20, 16, "middle", Bild.SVART, roster(lage.sitsar()).strip());
        return new Diagram("Platserna i " + arende, bild.svg(), text, rader);
    }

    /** What a seat did, in words. */
    static String ord(Sits sits) {
        String vem = switch (sits.tjanst()) {
            case ledamot -> "ledamoten tjänstgör";
            case ersattare -> "en ersättare tjänstgör";
            case ingen -> "ingen tjänstgör";
            case okand -> "inte känt vem som tjänstgör";
        };
        return (sits.medlem() == null ? "Plats " + sits.plats() : sits.medlem()) + ": " + vem + (sits.javig() ? ", jäv" : "") + (sits.leder() ? ", leder ärendet" : "")
                + (sits.rost() == null ? "" : ", " + rost(sits.rost())) + ".";
    }

    private static String rost(String rost) {
        return rost.equals("avstar") ? "avstår" : "röstar " + rost;
    }

    private static String roster(List<Sits> sitsar) {
        if (sitsar.stream().allMatch(sits -> sits.rost() == null)) {
            return "";
        }
        return " Ja " + antal(sitsar, "ja") + ", nej " + antal(sitsar, "nej") + ", avstår " + antal(sitsar, "avstar") + ".";
    }

    private static long antal(List<Sits> sitsar, String rost) {
        return sitsar.stream().filter(sits -> rost.equals(sits.rost())).count();
    }

    /** Where a seat stands, seen from the middle of the table. */
    private record Riktning(double cos, double sin, double langd) {
        static Riktning av(int i, int antal) {
            int bagar = (antal + I_EN_BAGE - 1) / I_EN_BAGE;
            int perBage = (antal + bagar - 1) / bagar;
            int bage = i / perBage;
            int iBagen = Math.min(perBage, antal - bage * perBage);
            double vinkel = Math.PI * (iBagen == 1 ? 0.5 : 1 - (double) (i % perBage) / (iBagen - 1));
            return new Riktning(Math.cos(vinkel), Math.sin(vinkel), BAGE - 110.0 * bage / bagar);
        }

        double x(double ut) {
            return BREDD / 2.0 + cos * (langd + ut);
        }

        double y(double ut) {
            return HOJD - 60 - sin * (langd + ut);
        }

        /** The anchor of words that stand outside the seat. */
        String utat() {
            return Math.abs(cos) < MITTEN ? "middle" : cos > 0 ? "start" : "end";
        }

        /** The anchor of words that stand inside it. */
        String inat() {
            return Math.abs(cos) < MITTEN ? "middle" : cos > 0 ? "end" : "start";
        }
    }

    private static void sits(Bild bild, List<Sits> sitsar, int i) {
        Sits sits = sitsar.get(i);
        Riktning plats = Riktning.av(i, sitsar.size());
        stol(bild, plats.x(0), plats.y(0), sits, i + 1);
        // Two names side by side at the top would run into each other on one line.
        int in = plats.inat().equals("middle") ? i % 2 == 0 ? 58 : 40 : 34;
        bild.text(plats.x(-in), plats.y(-in) + 4, 12, plats.inat(), Bild.SVART, sits.medlem() == null ? sits.plats() : sits.medlem());
        bild.text(plats.x(40), plats.y(40) + 4, 13, plats.utat(), Bild.SVART, marke(sits));
    }

    private static void stol(Bild bild, double x, double y, Sits sits, int nummer) {
        boolean sitter = sits.tjanst() == Sits.Tjanst.ledamot || sits.tjanst() == Sits.Tjanst.ersattare;
        if (sits.tjanst() == Sits.Tjanst.ersattare) {
            bild.cirkel(x, y, RADIE + 5, Bild.PAPPER, null);
        }
        bild.cirkel(x, y, RADIE, sitter ? Bild.FARG : Bild.PAPPER, switch (sits.tjanst()) {
            case ledamot, ersattare -> null;
            case ingen -> "6 4";
            case okand -> "2 3";
        });
        if (sits.javig()) {
            bild.linje(x - RADIE, y - RADIE, x + RADIE, y + RADIE, Bild.SVART).linje(x - RADIE, y + RADIE, x + RADIE, y - RADIE, Bild.SVART);
        }
        bild.text(x, y + 6, 16, "middle", sitter ? Bild.PAPPER : Bild.SVART, nummer + (sits.tjanst() == Sits.Tjanst.okand ? "?" : ""));
    }

    private static String marke(Sits sits) {
        String rost = sits.rost() == null ? "" : sits.rost().equals("avstar") ? "avstår" : sits.rost();
        return sits.leder() ? rost.isEmpty() ? "leder" : "leder, " + rost : rost;
    }
}
