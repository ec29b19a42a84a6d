/** Pictures for what is sooner seen than read, each with words that say the same. */
package se.justerbar.diagram;
