/** The journal on both databases, and what is done to it from outside. */
package se.justerbar.journal;
