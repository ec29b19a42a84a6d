/** The examples that ship inside. */
package se.justerbar.exempel;
