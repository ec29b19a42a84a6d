package se.justerbar.begrepp;

import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Interimsbeslut;
import se.justerbar.underlag.Interimsuppgift;
import se.justerbar.underlag.Slag;

/**
 * What a decision of the interim board is for. Rests on interim/uppdrag and interim/uppdrag-4-och-6.
 *
 * @param slag                 the kind of decision
 * @param uppgift              the task, where the kind is preparation
 * @param ejAvgjort            whether nothing was settled, with the outcome that it follows from
 * @param egetArbete           whether the kind is the board's own work: its costs, its meetings and its chair
 * @param namndUppgift         whether the text names the task; unknown where the task of a preparation is
 * @param forbereder           whether the decision prepares the start; some kinds do by themselves
 * @param enligtSex            whether 6 § names the kind among the tasks of a board
 * @param formanEllerRattighet whether it is about a benefit or right of an individual
 * @param myndighetsutovning   whether it is an exercise of public authority in any other way
 * @param vidstrackt           the reading that "bland annat" leaves room for other tasks
 * @param helaSex              the reading that all of 6 § is the interim board's
 */
public record Interimsbild(
        Uppgift<Slag> slag,
        Uppgift<Interimsuppgift> uppgift,
        Uppgift<Boolean> ejAvgjort,
        boolean egetArbete,
        Uppgift<Boolean> namndUppgift,
        Uppgift<Boolean> forbereder,
        boolean enligtSex,
        Uppgift<Boolean> formanEllerRattighet,
        Uppgift<Boolean> myndighetsutovning,
        boolean vidstrackt,
        boolean helaSex) {

    static Interimsbild av(Lage lage) {
        Arende arende = lage.arende();
        Ram ram = lage.ram();
        Uppgift<Slag> slag = lage.uppgift(arende.slag(), "slag");
        Uppgift<Interimsuppgift> uppgift = lage.uppgift(arende.interimsbeslut(), Interimsbeslut::uppgift, "interimsbeslut/uppgift");
        Map<String, List<String>> uppdraget = ram.listor("uppdraget");
        Map<String, List<String>> regleringen = ram.listor("regleringen");
        return new Interimsbild(slag, uppgift, lage.uppgift(arende.utfall(), "utfall").som(utfall -> lage.ejAvgjort()),
                hor(slag, uppdraget.get("eget-arbete")), namnd(slag, uppgift, uppdraget),
                hor(slag, regleringen.get("forberedande")) ? slag.som(ett -> true)
                        : lage.uppgift(arende.interimsbeslut(), Interimsbeslut::forbereder, "interimsbeslut/forbereder"),
                hor(slag, regleringen.get("enligt-6")),
                lage.uppgift(arende.formanEllerRattighetForEnskild(), "formanEllerRattighetForEnskild"),
                lage.uppgift(arende.myndighetsutovning(), "myndighetsutovning"),
                ram.laser("bland-annat", "lamnar-plats"), ram.laser("uppdraget-enligt-6", "hela-6"));
    }

    private static boolean hor(Uppgift<Slag> slag, List<String> namn) {
        return slag.kand() && namn.contains(slag.varde().name());
    }

    private static Uppgift<Boolean> namnd(Uppgift<Slag> slag, Uppgift<Interimsuppgift> uppgift, Map<String, List<String>> uppdraget) {
        if (slag.okand() || !slag.ar(Slag.forberedelse)) {
            return slag.som(ett -> uppdraget.get("namnda-beslut").contains(ett.name()));
        }
        return uppgift.som(en -> uppdraget.get("namnda-uppgifter").contains(en.name()));
    }

    /** Whether what the interim board may do is asked: something was settled, and it is more than the board's own work. */
    public boolean provas() {
        return !ejAvgjort.ja() && slag.kand() && !egetArbete;
    }

    /** Whether a ban is known to be broken. */
    public boolean forbjudet() {
        return formanEllerRattighet.ja() || myndighetsutovning.ja();
    }

    /** Whether it is known that no ban is broken. */
    public boolean tillatet() {
        return formanEllerRattighet.nej() && myndighetsutovning.nej();
    }

    /** What the decision does beside what the text names, in Swedish. */
    public String vad() {
        return switch (slag.varde()) {
            case budget -> "att fastställa budgeten; det som nämns är att arbeta fram underlag till den";
            case anstallningAvForbundschef -> "att anställa en förbundschef; det som nämns är att rekrytera en";
            case finansieringAvInsats -> "att finansiera en insats";
            default -> "en uppgift som inte nämns";
        };
    }
}
