/**
 * Reads minutes from a .docx and writes the product's own: what was read fills a form that a person confirms, and each fact says where it
 * stood and how sure it is. A file that somebody sends is opened in a process of its own; the only package that knows POI.
 */
package se.justerbar.protokoll;
