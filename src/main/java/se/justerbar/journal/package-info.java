/** The journal: every check that is recorded, in a log that can be verified without it and replayed from it. */
package se.justerbar.journal;
