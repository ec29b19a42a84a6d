package se.justerbar.protokoll;

/**
 * A cell of a table, or a part of a paragraph between tabs.
 *
 * @param text     its text, a line a paragraph
 * @param kolumn   the first column it covers, from 0
 * @param bredd    how many columns it covers
 * @param fortsatt whether it goes on with the cell above
 */
record Cell(String text, int kolumn, int bredd, boolean fortsatt) {
}
