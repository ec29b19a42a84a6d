/** The log held against the definitions of RFC 9162, word for word. */
package se.justerbar.merkle;
