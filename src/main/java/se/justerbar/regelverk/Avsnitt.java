package se.justerbar.regelverk;

import java.util.List;

/**
 * A section of a document, in one pair of files.
 *
 * @param id     the name of its files and the first part of its norms' ids
 * @param rubrik its heading in the document
 * @param normer its norms in the document's order
 */
public record Avsnitt(String id, String rubrik, List<Norm> normer) {
}
