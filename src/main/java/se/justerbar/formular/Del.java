package se.justerbar.formular;

import java.util.List;

/**
 * What a place in an underlag takes.
 *
 * @param slag  the kind of value
 * @param namn  the last part of its path; {@code ""} for a row
 * @param text  what it is, in Swedish, as the schema has it
 * @param val   the values that can be chosen among; empty for other kinds
 * @param falt  the names of the parts; empty where it is no part
 * @param pekar the pattern of the pointers to what it names; {@code null} where it names nothing in the underlag
 */
record Del(Slag slag, String namn, String text, List<Val> val, List<String> falt, String pekar) {

    /** The kinds of values. */
    enum Slag {
        /** Yes or no. */
        jaNej,
        /** A day. */
        dag,
        /** A whole number. */
        heltal,
        /** An amount or a share. */
        tal,
        /** A text. */
        text,
        /** One of a few. */
        val,
        /** Several facts. */
        grupp,
        /** Rows. */
        lista
    }

    /**
     * A value that can be chosen.
     *
     * @param varde as it stands in an underlag
     * @param text  in Swedish
     */
    public record Val(String varde, String text) {
    }
}
