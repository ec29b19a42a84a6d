/**
 * What is handed in: a meeting and its matters as records in the documents' own words; the JSON is this model.
 *
 * <p>Every component may be {@code null}, which means that the fact is not known; an empty list means that there are none. A list that
 * has a component of the same name with {@code Komplett} after it is whole only where that component says {@code true}, or where it is
 * empty and nothing says otherwise. Money is in kronor as exact decimals. All records are immutable once read and safe to share
 * between threads. What the facts are for is said in Swedish in {@link Beskrivning}, from which the JSON Schema is generated.
 */
package se.justerbar.underlag;
