package se.justerbar.protokoll;

import java.util.List;

/**
 * A line with the place that a person finds it by.
 *
 * @param rad the line
 * @param var the place, in Swedish
 */
record Stalle(Rad rad, String var) {

    String text() {
        return rad.text();
    }

    Kalla kalla() {
        return new Kalla(var, text());
    }

    /** The lines of its text, in the order that they are read. */
    List<String> delar() {
        return text().lines().map(String::strip).filter(del -> !del.isEmpty()).toList();
    }
}
