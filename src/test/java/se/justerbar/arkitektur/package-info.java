/** Holds the code to its own order: who may know whom, and what is shipped. */
package se.justerbar.arkitektur;
