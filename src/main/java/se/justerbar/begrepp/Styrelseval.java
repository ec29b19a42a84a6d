package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Val;

/**
 * What an election of the board gives each member: in the members' election all of them, in a member's own only that one. Rests on
 * lag/lika-manga-ersattare.
 *
 * @param avserStyrelsen whether the election is one of ledamöter or ersättare of the board
 * @param saknar         members that have no ledamot or no ersättare
 * @param olika          members that have another number of ersättare than of ledamöter, and some of each
 * @param antalen        whether the number of ledamöter and ersättare is known for every member
 */
public record Styrelseval(Uppgift<Boolean> avserStyrelsen, List<String> saknar, List<String> olika, Uppgift<Boolean> antalen) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Styrelseval {
        saknar = List.copyOf(saknar);
        olika = List.copyOf(olika);
    }

    static Styrelseval av(Lage lage) {
        Val val = lage.arende().val();
        Rader<Plats> platser = lage.rader(val, Val::platser, Val::platserKomplett, "val/platser");
        List<Grund> grunder = new ArrayList<>(List.of(platser));
        for (int i = 0; i < platser.rader().size(); i++) {
            Plats plats = platser.rader().get(i);
            grunder.add(Uppgift.vid(platser.vid(i, "medlem"), plats.medlem()));
            grunder.add(Uppgift.vid(platser.vid(i, "ledamoter"), plats.ledamoter()));
            grunder.add(Uppgift.vid(platser.vid(i, "ersattare"), plats.ersattare()));
        }
        List<String> medlemmar = Medlemskrets.av(lage.ram()).alla();
        if (lage.arende().slag() == Slag.utseLedamoter) {
            Uppgift<String> medlem = Uppgift.vid("/sammantrade/medlem", lage.sammantrade().medlem());
            grunder.add(medlem);
            medlemmar = medlem.kand() ? List.of(medlem.varde()) : List.of();
        }
        List<String> saknar = new ArrayList<>();
        List<String> olika = new ArrayList<>();
        if (platser.hel() && platser.rader().stream().allMatch(plats -> plats.medlem() != null)) {
            medlemmar.forEach(medlem -> rakna(medlem, platser.rader(), saknar, olika));
        }
        return new Styrelseval(lage.uppgift(val, Val::avserStyrelsen, "val/avserStyrelsen"), saknar, olika, Uppgift.klart(grunder));
    }

    private static void rakna(String medlem, List<Plats> platser, List<String> saknar, List<String> olika) {
        List<Plats> egna = platser.stream().filter(plats -> plats.medlem().equals(medlem)).toList();
        Integer ledamoter = antal(egna, Plats::ledamoter);
        Integer ersattare = antal(egna, Plats::ersattare);
        if (ledamoter != null && ledamoter == 0) {
            saknar.add(medlem + " (ledamot)");
        }
        if (ersattare != null && ersattare == 0) {
            saknar.add(medlem + " (ersättare)");
        }
        if (ledamoter != null && ersattare != null && ledamoter > 0 && ersattare > 0 && !ledamoter.equals(ersattare)) {
            olika.add(medlem + " (" + ledamoter + " och " + ersattare + ")");
        }
    }

    /** How many persons the seats have together; {@code null} where it is not known of all. */
    private static Integer antal(List<Plats> platser, Function<Plats, Integer> antal) {
        return platser.stream().anyMatch(plats -> antal.apply(plats) == null) ? null : platser.stream().mapToInt(antal::apply).sum();
    }
}
