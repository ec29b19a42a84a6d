package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Bildande;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * A statement that the förbund is formed, or a decision of its board before it was. Rests on bildande/1-januari-2024.
 *
 * @param pastaende        whether the matter is about the formation
 * @param bildandedag      the day on which the förbund is said to be formed
 * @param textensDag       the day on which the förbund counts as formed by the text
 * @param annanKallasDag   the day that the proposals before the members' assemblies give; the same day where no other source gives one
 * @param saknarGodkannande members that are known not to have approved by the day of the text: never, or later
 * @param iTid             whether every member approved by the day of the text
 * @param beslutsdag       the day of the decision
 * @param styrelsenFore    whether the matter is a decision of this förbund's board before the day of the text
 */
public record Bildandebild(
        Uppgift<Boolean> pastaende,
        Uppgift<LocalDate> bildandedag,
        LocalDate textensDag,
        LocalDate annanKallasDag,
        List<String> saknarGodkannande,
        Uppgift<Boolean> iTid,
        Uppgift<LocalDate> beslutsdag,
        Uppgift<Boolean> styrelsenFore) {

    static Bildandebild av(Lage lage) {
        Arende arende = lage.arende();
        LocalDate dag = lage.ram().datum("bildandedag");
        LocalDate annanKallasDag = lage.ram().har("bildandedag-enligt-forslagen") ? lage.ram().datum("bildandedag-enligt-forslagen") : dag;
        Godkannandelage godkannanden = Godkannandelage.av(lage.rader(arende.bildande(), Bildande::godkannanden, Bildande::godkannandenKomplett,
                "bildande/godkannanden"), Medlemskrets.av(lage.ram()).alla(), Uppgift.av(dag));
        return new Bildandebild(pastaende(lage), lage.uppgift(arende.bildande(), Bildande::bildandedag, "bildande/bildandedag"), dag,
                annanKallasDag, godkannanden.utan(), godkannanden.iTid(), lage.beslutsdag(), styrelsenFore(lage, dag));
    }

    /** A matter that was laid on the table or sent back states nothing. */
    private static Uppgift<Boolean> pastaende(Lage lage) {
        return lage.ejAvgjort() ? lage.uppgift(false, "utfall") : lage.uppgift(lage.arende().slag(), "slag").som(slag -> slag == Slag.bildande);
    }

    private static Uppgift<Boolean> styrelsenFore(Lage lage, LocalDate dag) {
        List<Uppgift<Boolean>> villkor = List.of(
                Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()).som(organ -> organ == Organ.styrelsen),
                Uppgift.vid("/forbund", lage.underlag().forbund()).som(lage.ram().text("forbundets-namn")::equals),
                lage.beslutsdag().som(beslutsdag -> beslutsdag.isBefore(dag)));
        for (Uppgift<Boolean> ett : villkor) {
            if (ett.nej()) {
                return ett;
            }
        }
        return Uppgift.av(villkor.stream().allMatch(Uppgift::ja) ? true : null, villkor.toArray(Grund[]::new));
    }

    /** Whether the day of the decision is known to be before the day that the other source gives too. */
    public boolean foreBadaDagarna() {
        return beslutsdag.kand() && beslutsdag.varde().isBefore(annanKallasDag);
    }

    /** Whether the day of the text is given as the day of formation. */
    public boolean textensDagAnges() {
        return bildandedag.ar(textensDag);
    }

    /** Whether another source gives another day than the text. */
    public boolean motsags() {
        return !annanKallasDag.equals(textensDag);
    }

    /** Whether the day of the other source is given as the day of formation. */
    public boolean annanKallasDagAnges() {
        return motsags() && bildandedag.ar(annanKallasDag);
    }

    /** Whether a day that no source gives is given as the day of formation. */
    public boolean annanDagAnges() {
        return bildandedag.kand() && !textensDagAnges() && !annanKallasDagAnges();
    }
}
