package se.justerbar.tjanst;

import java.util.List;
import se.justerbar.journal.Journalfel;
import se.justerbar.json.Underlagsfel;

/** A request that is answered with a problem. */
final class Problemfel extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Problemslag slag;
    private final transient List<Underlagsfel.Fel> fel;

    /**
     * A problem with one fault.
     *
     * @param text what is wrong and what to do, in Swedish
     */
    Problemfel(Problemslag slag, String text) {
        this(slag, text, List.of());
    }

    private Problemfel(Problemslag slag, String text, List<Underlagsfel.Fel> fel) {
        super(text, null, false, false);
        this.slag = slag;
        this.fel = fel;
    }

    /** What of an underlag was not understood. */
    static Problemfel av(Underlagsfel e) {
        int antal = e.fel().size();
        return new Problemfel(Problemslag.olasligtUnderlag, antal == 1 ? e.getMessage() : "Underlaget har " + antal + " fel. Rätta dem och skicka det igen.", e.fel());
    }

    /** What of another request was not understood. */
    static Problemfel avBegaran(Underlagsfel e) {
        return new Problemfel(Problemslag.olasligBegaran, e.fel().get(0).text(), e.fel());
    }

    /** A fault of the journal's; {@code null} where it is one of ours and not of the request. */
    static Problemfel av(Journalfel e) {
        return switch (e.art()) {
            case saknas -> new Problemfel(Problemslag.finnsInte, e.getMessage());
            case strider -> new Problemfel(Problemslag.strider, e.getMessage());
            case otillganglig -> new Problemfel(Problemslag.journalenSvararInte, e.getMessage());
            case uppsattning, skadad -> null;
        };
    }

    /** What the framework or the container refuses by itself, in our words. */
    static Problemfel avRamen(Problemslag slag) {
        return new Problemfel(slag, slag.titel() + ". " + (slag == Problemslag.olasligBegaran
                ? "Något i dess första rad, huvud eller längd är inte skrivet så som HTTP/1.1 kräver, eller godtas inte här. Rätta det program som skickar den."
                : slag.atgard()));
    }

    /** What sort of problem it is. */
    Problemslag slag() {
        return slag;
    }

    /** Each fault with where it is; empty where there is only the one that the message tells of. */
    List<Underlagsfel.Fel> fel() {
        return fel;
    }
}
