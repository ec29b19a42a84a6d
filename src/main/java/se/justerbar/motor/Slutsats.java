package se.justerbar.motor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.justerbar.begrepp.Grund;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Utfall;

/** What one rule said of one limb; it is put into words only when the report is made. */
record Slutsats(Regelmark mark, Utfall utfall, boolean anmarkning, String mall, Object[] varden) {

    Iakttagelse iakttagelse(Foljd normensFoljd) {
        Set<String> vilarPa = new LinkedHashSet<>();
        Set<String> saknas = new LinkedHashSet<>();
        for (Object varde : varden) {
            if (varde instanceof Grund grund) {
                vilarPa.addAll(grund.vilarPa());
                saknas.addAll(grund.saknas());
            }
        }
        List<String> saknade = utfall == Utfall.oavgjord ? new ArrayList<>(saknas) : List.of();
        return new Iakttagelse(mark.led().isEmpty() ? null : mark.led(), utfall, foljd(normensFoljd),
                Svenska.mening(mall, varden), List.copyOf(vilarPa), List.copyOf(saknade));
    }

    private Foljd foljd(Foljd normensFoljd) {
        if (utfall != Utfall.brister && utfall != Utfall.oavgjord) {
            return null;
        }
        return anmarkning ? Foljd.anmarkning : normensFoljd;
    }
}
