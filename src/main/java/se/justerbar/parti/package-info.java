/** Many underlag in one stream, one a line, each answered in its place. */
package se.justerbar.parti;
