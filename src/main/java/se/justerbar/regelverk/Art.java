package se.justerbar.regelverk;

/** What sort of sentence a norm is, by the words of {@code norms.yaml}. */
public enum Art {
    /** Something that must be done. */
    duty,
    /** Something that may not be done. */
    ban,
    /** Something that someone may do. */
    power,
    /** How many must be there. */
    quorum,
    /** How many there are. */
    count,
    /** A day by which something is done. */
    deadline,
    /** Something that is worked out. */
    calculation,
    /** Something that must hold for something else. */
    condition,
    /** What a thing is. */
    definition,
    /** What the förbund is for; not checkable by itself. */
    purpose,
    /** A statement of fact; not checkable by itself. */
    fact;

    /** Whether a norm of this sort gives an outcome, and is not only shown as context. */
    public boolean provbar() {
        return this != purpose && this != fact;
    }
}
