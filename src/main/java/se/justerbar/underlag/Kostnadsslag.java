package se.justerbar.underlag;

/** What a cost of the interim board is for, by the lines of the proposal. */
@Beskrivning("Vad en kostnad för den interimistiska styrelsen gäller.")
public enum Kostnadsslag {
    /** Fees and lost earnings. */
    @Beskrivning("Arvoden och förlorad arbetsförtjänst.") arvoden,
    /** Support by officials. */
    @Beskrivning("Tjänstepersonsstöd.") tjanstepersonsstod,
    /** The planning conference. */
    @Beskrivning("Planeringskonferens.") planeringskonferens,
    /** What was not foreseen. */
    @Beskrivning("Oförutsett, till exempel juriststöd.") oforutsett,
    /** What none of the lines is for. */
    @Beskrivning("Något annat.") annat
}
