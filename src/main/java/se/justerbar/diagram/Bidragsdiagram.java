package se.justerbar.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Bidragslage;

/** The members' contributions as given and as worked out by the text, two bars for each. */
public final class Bidragsdiagram {
    private static final int BREDD = 720;
    private static final int RAD = 40;
    private static final int TOPP = 34;
    private static final int NAMN = 250;
    private static final int LANGST = 320;

    private Bidragsdiagram() {
    }

    /** The contributions of a matter by this name. */
    public static Diagram av(String arende, Bidragslage lage) {
        List<Bidragslage.Del> delar = lage.delar().stream().filter(del -> del.angivet() != null || del.raknat() != null).toList();
        List<String> rader = delar.stream().map(Bidragsdiagram::ord).toList();
        String text = "Angivna bidrag jämförda med vad de blir när de räknas ut efter texten.";
        Bild bild = new Bild(BREDD, TOPP + RAD * delar.size() + 6, "Bidragen i " + arende + ". " + text + " " + String.join(" ", rader));
        bild.stapel(NAMN, 8, 14, 12, Bild.FARG).text(NAMN + 20, 19, 13, "start", Bild.SVART, "angivet");
        bild.stapel(NAMN + 100, 8, 14, 12, Bild.PAPPER).text(NAMN + 120, 19, 13, "start", Bild.SVART, "räknat");
        BigDecimal storst = delar.stream().flatMap(del -> Stream.of(noll(del.angivet()), noll(del.raknat()))).reduce(BigDecimal.ONE, BigDecimal::max);
        for (int i = 0; i < delar.size(); i++) {
            double y = TOPP + (double) RAD * i;
            bild.text(NAMN - 8, y + 20, 13, "end", Bild.SVART, kort(delar.get(i).namn()));
            stapel(bild, y + 2, delar.get(i).angivet(), storst, Bild.FARG);
            stapel(bild, y + 18, delar.get(i).raknat(), storst, Bild.PAPPER);
        }
        return new Diagram("Bidragen i " + arende, bild.svg(), text, rader);
    }

    /** The two agencies share a line by their first words. */
    private static String kort(String namn) {
        return namn.length() <= 34 ? namn : namn.replaceAll("(\\p{L}{9})\\p{L}+", "$1.");
    }

    private static BigDecimal noll(BigDecimal belopp) {
        return belopp == null ? BigDecimal.ZERO : belopp;
    }

    private static void stapel(Bild bild, double y, BigDecimal belopp, BigDecimal storst, String fyllning) {
        if (belopp == null) {
            return;
        }
        double langd = Math.max(0, belopp.multiply(BigDecimal.valueOf(LANGST)).divide(storst, 1, RoundingMode.HALF_UP).doubleValue());
        bild.stapel(NAMN, y, langd, 14, fyllning).text(NAMN + langd + 6, y + 12, 12, "start", Bild.SVART, Svenska.belopp(belopp));
    }

    private static String ord(Bidragslage.Del del) {
        return del.namn() + ": angivet " + belopp(del.angivet()) + ", räknat " + belopp(del.raknat())
                + (del.angivet() == null || del.raknat() == null ? "" : ", skillnad " + Svenska.belopp(del.angivet().subtract(del.raknat()))) + ".";
    }

    private static String belopp(BigDecimal belopp) {
        return belopp == null ? "inte känt" : Svenska.belopp(belopp);
    }
}
