package se.justerbar.granskning;

/** What a norm concludes on a matter; exactly one for every norm that bears on it. */
public enum Utfall {
    /** The norm is shown to be met. */
    uppfylld,
    /** The norm is breached; the consequence says how grave that is. */
    brister,
    /** A fact is missing or the text is open, so the norm is neither met nor breached. */
    oavgjord,
    /** A fact takes the matter out of the norm's reach. */
    ejTillamplig
}
