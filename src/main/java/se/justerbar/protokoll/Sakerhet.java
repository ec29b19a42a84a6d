package se.justerbar.protokoll;

/** How sure it is that a fact is what the minutes say. */
public enum Sakerhet {
    /** It stands in a clear list, table or sentence, and nothing in the document says otherwise. */
    saker,
    /** It was guessed from words nearby, or two places in the document say different things. */
    osaker
}
