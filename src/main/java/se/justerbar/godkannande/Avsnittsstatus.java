package se.justerbar.godkannande;

import java.util.List;

/**
 * Where a section stands.
 *
 * @param avsnitt     the folder of the text and the name of the section
 * @param rubrik      its heading in the document; {@code null} where there is no such section any more
 * @param status      where it stands
 * @param godkannande the approval that the file holds; {@code null} where there is none
 * @param andrat      the parts that have changed since; none while it is under review means that the approval itself was altered
 */
public record Avsnittsstatus(String avsnitt, String rubrik, Status status, Avsnittsgodkannande godkannande, List<Avsnittsdel> andrat) {

    /** Where a section stands. */
    public enum Status {
        /** It is approved, and is what was approved. */
        godkant,
        /** It was approved and has changed since. */
        omprovas,
        /** Nobody has approved it. */
        inteGodkant,
        /** It was approved and is no section any more. */
        borttaget
    }

    static Avsnittsstatus av(Avsnittshash nu, Avsnittsgodkannande godkannande) {
        if (godkannande == null) {
            return new Avsnittsstatus(nu.avsnitt(), nu.rubrik(), Status.inteGodkant, null, List.of());
        }
        List<Avsnittsdel> andrat = godkannande.andrat(nu);
        // Both must agree: an entry with the one altered and not the other is no approval of what stands here.
        boolean samma = andrat.isEmpty() && godkannande.hela().equals(nu.hela());
        return new Avsnittsstatus(nu.avsnitt(), nu.rubrik(), samma ? Status.godkant : Status.omprovas, godkannande, andrat);
    }

    static Avsnittsstatus borttaget(Avsnittsgodkannande godkannande) {
        return new Avsnittsstatus(godkannande.avsnitt(), null, Status.borttaget, godkannande, List.of());
    }
}
