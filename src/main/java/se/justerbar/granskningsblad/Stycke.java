package se.justerbar.granskningsblad;

import java.util.List;
import java.util.Locale;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;

/** The answer as a paragraph to put in the minutes. */
public final class Stycke {
    private Stycke() {
    }

    /** A paragraph on a recorded answer, in plain text. */
    public static String av(Granskning granskning, Granskningspost post, Kvitto kvitto) {
        List<String> titlar = granskning.regelverk().stream().map(text -> text.titel()).toList();
        String kontroll = "Sammanträdets beslut är" + (granskning.kontrolldag() == null ? "" : " den " + Svenska.datum(granskning.kontrolldag())) + " prövade mot "
                + (titlar.isEmpty() ? "ingen text, eftersom ingen var i kraft" : Svenska.uppraknat(titlar)) + ", med Justerbar " + granskning.program() + ".";
        String svar = "Svaret är " + granskning.bedomning().name() + ": " + granskning.skal();
        String arenden = granskning.arenden().size() < 2 ? "" : " " + String.join(" ", granskning.arenden().stream().map(Stycke::arende).toList());
        String loggen = kvitto.lage().map(lage -> " Granskningen är nummer " + Svenska.heltal(lage.size()) + " i loggen " + lage.origin() + " och heter " + post.id() + ".").orElse("");
        String protokoll = post.protokoll() == null ? "" : " Det prövade protokollets kontrollsumma (SHA-256) är " + post.protokoll() + ".";
        return kontroll + " " + svar + arenden + loggen + protokoll;
    }

    private static String arende(Arendegranskning arende) {
        String namn = arende.id() == null ? "Ärende " + (arende.index() + 1) : arende.id();
        List<String> normer = arende.fynd().stream().filter(fynd -> arende.bedomning() == Bedomning.brister && fynd.utfall() == Utfall.brister && fynd.foljd().stoppar()
                || arende.bedomning() == Bedomning.oavgjort && fynd.utfall() == Utfall.oavgjord && fynd.foljd().stoppar() && !fynd.angarOkant()).map(fynd -> fynd.norm()).distinct().toList();
        return namn + ": " + arende.bedomning().name().toLowerCase(Locale.ROOT) + (normer.isEmpty() ? "" : " (" + String.join(", ", normer) + ")") + ".";
    }
}
