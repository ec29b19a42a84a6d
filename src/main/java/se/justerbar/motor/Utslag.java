package se.justerbar.motor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Utfall;

/**
 * Where the rules report, one call a rule. In every text {@code {}} is filled with the values that follow, in order; a value that is a
 * {@link se.justerbar.begrepp.Grund} also says which facts the conclusion rests on and which are missing, shown in the text or not.
 *
 * <p>One instance serves one session and one thread. Which norm speaks is read off the rule that is about to fire.
 */
public final class Utslag implements AgendaFilter {
    private final Regelbas regelbas;
    private final Set<String> normer;
    private final List<Slutsats> slutsatser = new ArrayList<>();
    private final List<String> upplysningar = new ArrayList<>();
    private Regelmark mark;

    Utslag(Regelbas regelbas, Set<String> normer) {
        this.regelbas = regelbas;
        this.normer = normer;
    }

    /** Lets only the rules of norms that bear on the matter fire, and notes which one is next. */
    @Override
    public boolean accept(Match match) {
        mark = regelbas.mark(match.getRule().getName());
        return normer.contains(mark.norm());
    }

    /** The norm is shown to be met. */
    public void uppfylld(String text, Object... varden) {
        slutsats(Utfall.uppfylld, false, text, varden);
    }

    /** The norm is breached, with the consequence that its YAML gives. */
    public void brister(String text, Object... varden) {
        slutsats(Utfall.brister, false, text, varden);
    }

    /** The norm is breached in a way that norms.yaml calls a warning or a remark: shown, and no bar to signing. */
    public void anmarkning(String text, Object... varden) {
        slutsats(Utfall.brister, true, text, varden);
    }

    /** A fact is missing, or the text is open, and a breach with the norm's consequence cannot be ruled out. */
    public void oavgjord(String text, Object... varden) {
        slutsats(Utfall.oavgjord, false, text, varden);
    }

    /** A fact is missing, and nothing worse than a remark can come of it. */
    public void oavgjordAnmarkning(String text, Object... varden) {
        slutsats(Utfall.oavgjord, true, text, varden);
    }

    /** A fact takes the matter out of the norm's reach. */
    public void ejTillamplig(String text, Object... varden) {
        slutsats(Utfall.ejTillamplig, false, text, varden);
    }

    /** Something worth telling with the matter that is no outcome. */
    public void upplysning(String text, Object... varden) {
        upplysningar.add(Svenska.mening(text, varden));
    }

    private void slutsats(Utfall utfall, boolean anmarkning, String text, Object... varden) {
        slutsatser.add(new Slutsats(mark, utfall, anmarkning, text, varden));
    }

    List<Slutsats> slutsatser() {
        return slutsatser;
    }

    List<String> upplysningar() {
        return upplysningar;
    }
}
