/** Shows what is read in minutes, what is not, and that no file harms the program. */
package se.justerbar.protokoll;
