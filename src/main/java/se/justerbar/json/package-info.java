/** Reads an underlag strictly and writes a report; the only package that knows Jackson. */
package se.justerbar.json;
