/** An answer in the words and the order in which pages and sheets show it. */
package se.justerbar.svar;
