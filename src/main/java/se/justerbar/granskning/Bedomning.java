package se.justerbar.granskning;

/** May it be signed: the verdict on a matter or on a whole meeting. */
public enum Bedomning {
    /** Some norm is breached with a consequence graver than a remark. */
    brister,
    /** No such breach, but something that would decide is open, or nothing was shown to be met. */
    oavgjort,
    /** Nothing stands in the way; remarks may remain. */
    justerbar;

    /** The graver of the two. */
    public Bedomning samst(Bedomning annan) {
        return ordinal() <= annan.ordinal() ? this : annan;
    }
}
