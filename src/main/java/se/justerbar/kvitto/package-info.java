/** What is written down of a check, and the receipt that shows that it was. */
package se.justerbar.kvitto;
