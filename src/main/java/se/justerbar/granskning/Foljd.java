package se.justerbar.granskning;

/** What a breach means for the decision, gravest first. */
public enum Foljd {
    /** No decision could be taken. */
    hindrarBeslut("hindrar beslut"),
    /** The body may not decide this. */
    utanforBefogenheten("utanför befogenheten"),
    /** A duty was breached while the decision may stand. */
    bristIHandlaggningen("brist i handläggningen"),
    /** A remark, which is shown and does not stop the signing. */
    anmarkning("anmärkning");

    private final String ord;

    Foljd(String ord) {
        this.ord = ord;
    }

    /** As a person reads it. */
    public String ord() {
        return ord;
    }

    /** Whether a breach with this consequence stops the signing. */
    public boolean stoppar() {
        return this != anmarkning;
    }
}
