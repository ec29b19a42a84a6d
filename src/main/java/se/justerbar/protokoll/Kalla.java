package se.justerbar.protokoll;

/**
 * Where a fact stood.
 *
 * @param var where in the document, in Swedish
 * @param ord the words
 */
record Kalla(String var, String ord) {
}
