package se.justerbar.svit;

/** How a scenario, or a step of it, went. */
public enum Status {
    /** It held. */
    godkant("godkänt"),
    /** It was run and did not hold. */
    underkant("underkänt"),
    /** No known step says this. */
    odefinierat("odefinierat"),
    /** A step that is not finished. */
    vantande("väntande"),
    /** It was not run. */
    overhoppat("överhoppat"),
    /** More than one known step says this. */
    tvetydigt("tvetydigt");

    private final String ord;

    Status(String ord) {
        this.ord = ord;
    }

    /** As a person reads it. */
    public String ord() {
        return ord;
    }
}
