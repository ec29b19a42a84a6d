/** The closed vocabulary of the scenarios, by concept of the domain. */
package se.justerbar.steg;
