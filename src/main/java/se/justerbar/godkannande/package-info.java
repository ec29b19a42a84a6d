/** Who has approved which section, and whether the section is still the one that was approved. */
package se.justerbar.godkannande;
