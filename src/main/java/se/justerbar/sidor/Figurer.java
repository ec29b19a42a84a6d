package se.justerbar.sidor;

import java.util.List;
import java.util.function.ToIntFunction;
import se.justerbar.begrepp.Svenska;

/** What pages hold, counted in what they show. */
final class Figurer {
    private Figurer() {
    }

    /** The figures of some sections. */
    static List<Textsida.Rad> av(List<Textsida.Avsnitt> avsnitt) {
        List<Textsida.Norm> normer = avsnitt.stream().flatMap(ett -> ett.normer().stream()).toList();
        return List.of(rad("Avsnitt", avsnitt.size()), rad("Normer (meningar)", normer.size()), rad("därav prövas", (int) normer.stream().filter(Textsida.Norm::provas).count()),
                rad("Regler", summa(normer, norm -> norm.led().stream().mapToInt(led -> led.regler().size()).sum())),
                rad("Tal", (int) normer.stream().flatMap(norm -> norm.tal().stream().map(Textsida.Tal::nyckel)).distinct().count()),
                rad("Öppna frågor", fragor(normer).size()), rad("Läsningar", fragor(normer).stream().mapToInt(fraga -> fraga.svar().size()).sum()),
                rad("Motsägelser", (int) normer.stream().flatMap(norm -> norm.motsagelser().stream()).distinct().count()), scenarier(normer));
    }

    private static List<Textsida.Lasning> fragor(List<Textsida.Norm> normer) {
        return normer.stream().flatMap(norm -> norm.lasningar().stream()).distinct().toList();
    }

    /** A scenario may stand under more than one sentence, and is one. */
    private static Textsida.Rad scenarier(List<Textsida.Norm> normer) {
        List<Sidscenario> alla = normer.stream().flatMap(norm -> norm.scenarier().stream()).distinct().toList();
        long foll = alla.stream().filter(ett -> !ett.utfall().holl()).count();
        return rad("Scenarier, " + (foll == 0 ? "alla godkända" : Svenska.heltal(foll) + " håller inte"), alla.size());
    }

    private static int summa(List<Textsida.Norm> normer, ToIntFunction<Textsida.Norm> antal) {
        return normer.stream().mapToInt(antal).sum();
    }

    private static Textsida.Rad rad(String namn, int antal) {
        return new Textsida.Rad(namn, Svenska.heltal(antal));
    }
}
