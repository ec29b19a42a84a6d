/** The texts as data: sections, norms, their dated wording and numbers, their readings, and what a breach of them means. */
package se.justerbar.regelverk;
