package se.justerbar.diagram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Kalenderpost;

/** The year as a line, with the days by which something is to be done and the day of the meeting. */
public final class Tidslinje {
    private static final int BREDD = 720;
    private static final int HOJD = 190;
    private static final int KANT = 24;
    private static final int LINJEN = 130;
    private static final int STEG = 24;
    private static final String[] MANADER = {"jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"};

    private Tidslinje() {
    }

    /**
     * The duties of a year.
     *
     * @param dag the day of the meeting; {@code null} where it is not known
     */
    public static Diagram av(Kalenderblad blad, LocalDate dag) {
        List<Kalenderpost> poster = blad.poster().stream().filter(post -> post.dag() != null && post.dag().getYear() == blad.ar()).toList();
        List<LocalDate> dagar = poster.stream().map(Kalenderpost::dag).distinct().sorted().toList();
        List<String> rader = new ArrayList<>();
        for (int i = 0; i < dagar.size(); i++) {
            LocalDate en = dagar.get(i);
            rader.add(i + 1 + ". " + Svenska.datum(en) + ": " + String.join(" ", poster.stream().filter(post -> post.dag().equals(en)).map(Kalenderpost::plikt).distinct().toList()));
        }
        boolean iAret = dag != null && dag.getYear() == blad.ar();
        String text = (dagar.size() == 1 ? "En dag" : dagar.size() + " dagar") + " under " + blad.ar() + (iAret ? ". Sammanträdet hölls den " + Svenska.datum(dag) + "." : ".");
        Bild bild = new Bild(BREDD, HOJD, "Tidslinje för " + blad.ar() + ". " + text + " " + String.join(" ", rader));
        axel(bild, blad.ar());
        Map<Long, Integer> hojder = new HashMap<>();
        for (int i = 0; i < dagar.size(); i++) {
            double x = x(dagar.get(i));
            int hojd = hojder.merge(Math.round(x / STEG), 1, Integer::sum);
            double y = LINJEN - STEG * hojd;
            bild.linje(x, LINJEN, x, y, Bild.SVART).cirkel(x, y, 11, Bild.FARG, null).text(x, y + 4, 12, "middle", Bild.PAPPER, "" + (i + 1));
        }
        if (iAret) {
            bild.linje(x(dag), LINJEN - 8, x(dag), LINJEN + 36, Bild.SVART).text(x(dag), LINJEN + 52, 13, x(dag) > BREDD - 120 ? "end" : x(dag) < 120 ? "start" : "middle",
                    Bild.SVART, "Sammanträdet");
        }
        return new Diagram("Årets dagar " + blad.ar(), bild.svg(), text, rader);
    }

    private static void axel(Bild bild, int ar) {
        bild.linje(KANT, LINJEN, BREDD - KANT, LINJEN, Bild.SVART);
        for (int manad = 1; manad <= MANADER.length; manad++) {
            double x = x(LocalDate.of(ar, manad, 1));
            bild.linje(x, LINJEN - 4, x, LINJEN + 4, Bild.SVART).text(x + 4, LINJEN + 18, 12, "start", Bild.SVART, MANADER[manad - 1]);
        }
    }

    private static double x(LocalDate dag) {
        return KANT + (BREDD - 2.0 * KANT) * (dag.getDayOfYear() - 1) / dag.lengthOfYear();
    }
}
