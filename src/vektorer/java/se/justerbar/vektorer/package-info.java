/** The log held against the vectors of others, which are read from where they are kept. */
package se.justerbar.vektorer;
