/** The secretary's pages: the board, the check as it is filled in, the answer, and what was recorded. */
package se.justerbar.webb;
