package se.justerbar.granskning;

/** What a breach means for the decision, gravest first. */
public enum Foljd {
    /** No decision could be taken. */
    hindrarBeslut,
    /** The body may not decide this. */
    utanforBefogenheten,
    /** A duty was breached while the decision may stand. */
    bristIHandlaggningen,
    /** A remark, which is shown and does not stop the signing. */
    anmarkning;

    /** Whether a breach with this consequence stops the signing. */
    public boolean stoppar() {
        return this != anmarkning;
    }
}
