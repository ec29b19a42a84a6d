/** What the reader refuses and says, and the JSON Schema that says the same to other programs. */
package se.justerbar.json;
