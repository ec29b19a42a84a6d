/** The library's front door. */
package se.justerbar;
