/** The pages that a person reads, prints and keeps: the texts beside their rules, and the report of a run of the suite. */
package se.justerbar.sidor;
