package se.justerbar.svar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Lasart;
import se.justerbar.granskning.Utfall;

/** A finding in words, alike in the terminal, on the page and on the sheet. */
public final class Fyndord {
    private Fyndord() {
    }

    /** The sign of its outcome. */
    public static String tecken(Fynd fynd) {
        return switch (fynd.utfall()) {
            case uppfylld -> "✓";
            case brister -> fynd.foljd() == Foljd.anmarkning ? "!" : "✗";
            case oavgjord -> "?";
            case ejTillamplig -> "–";
        };
    }

    /** An outcome with its consequence. */
    public static String utfall(Utfall utfall, Foljd foljd) {
        return switch (utfall) {
            case uppfylld -> "Uppfylld";
            case brister -> foljd == Foljd.anmarkning ? "Anmärkning" : "Brister (" + foljd.ord() + ")";
            case oavgjord -> foljd == Foljd.anmarkning ? "Oavgjord (högst en anmärkning)" : "Oavgjord (kan vara: " + foljd.ord() + ")";
            case ejTillamplig -> "Ej tillämplig";
        };
    }

    /** What was seen; a limb of the sentence is named with its own outcome. */
    public static String sett(Iakttagelse sett) {
        return (sett.led() == null ? "" : sett.led() + ", " + utfall(sett.utfall(), sett.foljd()).toLowerCase(Locale.ROOT) + ": ") + sett.text();
    }

    /** The readings: the one that was applied, and what the others give. */
    public static List<String> lasarter(Fynd fynd) {
        boolean vald = fynd.lasarter().stream().anyMatch(Lasart::tillampad);
        List<String> lasarter = new ArrayList<>();
        for (Lasart lasart : fynd.lasarter()) {
            lasarter.add(lasart.tillampad() ? "Läsning: " + lasart.text() + " (" + lasart.kalla() + ")"
                    : (vald ? "Annan läsning: " : "En läsning: ") + lasart.text() + " (" + lasart.kalla() + ") Den ger: "
                    + utfall(lasart.utfall(), lasart.foljd()).toLowerCase(Locale.ROOT) + ". " + String.join(" ", lasart.sett()));
        }
        return lasarter;
    }

    /** Where a sentence stands. */
    public static String kalla(String avsnitt, String paragraf) {
        return avsnitt + (paragraf == null ? "" : ", " + paragraf);
    }
}
