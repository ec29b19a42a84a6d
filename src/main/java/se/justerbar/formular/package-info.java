/** An underlag as a person fills it in: what there is to ask, in what order and in what words, and what was answered so far. */
package se.justerbar.formular;
