package se.justerbar.formular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a browser sends of a page where nothing was touched. */
final class Webblasarsvar {
    private final Map<String, List<String>> svar = new TreeMap<>();

    Map<String, List<String>> svar() {
        return svar;
    }

    void fraga(Fraga fraga) {
        if (fraga.slag().equals("flerval") || fraga.slag().equals("lista")) {
            lagg("~" + fraga.pekare(), fraga.lista());
            fraga.valda().forEach(vald -> lagg(fraga.pekare(), vald));
            for (Fraga.Rad rad : fraga.rader()) {
                if (rad.forskrivet() != null) {
                    lagg(rad.pekare() + "/" + rad.forskrivet(), rad.rubrik());
                    lagg("rad:" + rad.pekare(), rad.forskrivet());
                }
                rad.falt().forEach(this::fraga);
            }
        } else {
            lagg(fraga.pekare(), fraga.varde());
        }
    }

    void stol(Stolfraga stol) {
        lagg(stol.namn(), stol.svar());
        if (stol.distans() != null) {
            lagg(stol.namn() + ":distans", stol.distans());
        }
        for (Stolfraga.Rad rad : stol.rader()) {
            lagg(rad.namn() + ":roll", rad.roll());
            lagg(rad.namn() + ":status", rad.status());
            lagg(rad.namn() + ":fran", rad.fran());
            lagg(rad.namn() + ":till", rad.till());
            lagg(rad.namn() + ":ersattareFor", rad.ersattareFor());
            lagg(rad.namn() + ":hela", rad.hela());
            lagg(rad.namn() + ":distans", rad.distans());
        }
    }

    private void lagg(String namn, String varde) {
        svar.computeIfAbsent(namn, ny -> new ArrayList<>()).add(varde);
    }
}
