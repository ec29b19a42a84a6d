package se.justerbar.underlag;

/** What the minutes record as the outcome. */
@Beskrivning("Det utfall som protokollet anger.")
public enum Protokolletsutfall {
    /** The proposal was carried. */
    @Beskrivning("Förslaget (ja-förslaget) bifölls.") bifall,
    /** The proposal fell. */
    @Beskrivning("Förslaget (ja-förslaget) avslogs.") avslag,
    /** Laid on the table, so nothing was decided in the matter. */
    @Beskrivning("Ärendet bordlades.") bordlaggning,
    /** Sent back, so nothing was decided in the matter. */
    @Beskrivning("Ärendet återremitterades.") aterremiss
}
