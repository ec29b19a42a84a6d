package se.justerbar.protokoll;

/** A list or a record that is there and has nothing in it. */
enum Tom {
    /** The only one. */
    TOM
}
