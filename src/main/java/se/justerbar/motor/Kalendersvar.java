package se.justerbar.motor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.begrepp.Kalender;
import se.justerbar.begrepp.Kalenderdag;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.granskning.Kalenderpost;
import se.justerbar.granskning.Tolkning;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Plikt;
import se.justerbar.regelverk.Regelverk;

/** Gives the calendar of a year or an event as it is reported. */
public final class Kalendersvar {
    private Kalendersvar() {
    }

    /**
     * The calendar by the texts.
     *
     * @throws se.justerbar.begrepp.Kalenderfel where the förbund is not known, or a day falls outside the public holidays that are known
     */
    public static Kalenderblad av(Hylla hylla, String forbund, Tillfalle tillfalle, String program) {
        List<Kalenderdag> dagar = Kalender.av(hylla, forbund, tillfalle);
        Map<String, LocalDate> kanda = new LinkedHashMap<>();
        if (!tillfalle.arEttAr()) {
            tillfalle.dagar().forEach((slag, dag) -> kanda.put(slag.name(), dag));
        }
        return new Kalenderblad(program, forbund, tillfalle.arEttAr() ? "ar" : tillfalle.handelse().name(), tillfalle.ar(), kanda,
                hylla.regelverk().stream().filter(text -> dagar.stream().anyMatch(en -> en.regelverk() == text)).map(Granskare::version).toList(),
                dagar.stream().map(Kalendersvar::post).toList());
    }

    private static Kalenderpost post(Kalenderdag en) {
        Fraga fraga = en.svar().isEmpty() ? null : fraga(en.regelverk(), en.plikt());
        return new Kalenderpost(en.dag(), en.plikt().nar().name(), en.plikt().ordning(), en.text(), en.norm().id(), en.avsnitt().rubrik(),
                en.norm().paragraf(), en.regelverk().id(), en.regelverk().lager(), en.norm().kalla(),
                en.norm().atergiven() ? List.of() : en.lydelse().text(), en.norm().atergiven() ? en.lydelse().text() : List.of(),
                fraga == null ? null : fraga.text(), en.svar().stream().map(svar -> new Tolkning.Las(svar, fraga.svar().get(svar).text(),
                        fraga.svar().get(svar).kalla(), svar.equals(fraga.tillampas()))).toList(),
                en.fran() == null ? null : new Kalenderpost.Start(en.fran().namn(), en.franDag(), en.antagen()), en.uid(), en.sekvens(), en.kand());
    }

    /** The question stands at some norm of the text, as the loader has made sure. */
    private static Fraga fraga(Regelverk text, Plikt plikt) {
        return text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream()).flatMap(norm -> norm.fragor().stream())
                .filter(fraga -> fraga.id().equals(plikt.fraga())).findFirst().orElseThrow();
    }
}
