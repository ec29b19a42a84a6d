/** Streams of underlag: whole, broken off, and with lines that cannot be read. */
package se.justerbar.parti;
