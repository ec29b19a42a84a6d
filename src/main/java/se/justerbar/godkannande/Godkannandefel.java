package se.justerbar.godkannande;

/** Why a sign-off cannot be read or made, in Swedish, with the line where it stands in a file. */
public final class Godkannandefel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A fault that stands at no line. */
    public Godkannandefel(String text) {
        super(text);
    }

    /** A fault at a line, counted from 1. */
    public Godkannandefel(int rad, String text) {
        super("rad " + rad + ": " + text);
    }
}
