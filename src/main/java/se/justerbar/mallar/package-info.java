/** Fills templates with values; whoever has a page or a sheet has the template. */
package se.justerbar.mallar;
