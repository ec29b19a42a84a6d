package se.justerbar.godkannande;

/** A part of a section, each in a file of its own. */
public enum Avsnittsdel {
    /** The wording, the numbers and the readings. */
    text("texten"),
    /** The rules. */
    regler("reglerna"),
    /** The scenarios. */
    scenarier("scenarierna");

    private final String svenska;

    Avsnittsdel(String svenska) {
        this.svenska = svenska;
    }

    /** What it is called in a sentence. */
    public String svenska() {
        return svenska;
    }
}
