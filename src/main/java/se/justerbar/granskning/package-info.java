/** What comes out: the outcome of each norm, the finding that states it, and the report of a meeting. */
package se.justerbar.granskning;
