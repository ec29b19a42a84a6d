package se.justerbar.sidor;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
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
                rad("Frågor som texten lämnar öppna", (int) normer.stream().flatMap(norm -> norm.lasningar().stream().map(Textsida.Lasning::nyckel)).distinct().count()),
                rad("Motsägelser mellan källorna", (int) normer.stream().flatMap(norm -> norm.motsagelser().stream()).distinct().count()),
                rad("Scenarier", (int) scenarier(normer).count()),
                rad("därav godkända", (int) scenarier(normer).filter(ett -> ett.utfall().holl()).count()));
    }

    /** A scenario may stand under more than one sentence, and is one. */
    private static Stream<Sidscenario> scenarier(List<Textsida.Norm> normer) {
        return normer.stream().flatMap(norm -> norm.scenarier().stream()).distinct();
    }

    private static int summa(List<Textsida.Norm> normer, ToIntFunction<Textsida.Norm> antal) {
        return normer.stream().mapToInt(antal).sum();
    }

    private static Textsida.Rad rad(String namn, int antal) {
        return new Textsida.Rad(namn, Svenska.heltal(antal));
    }
}
