package se.justerbar.kallor;

/** How a span of a source is treated. */
public enum Spannart {
    /** A norm that is checked quotes it. */
    kodad("Kodad"),
    /** It explains, names or repeats, and asks for nothing more than what is encoded elsewhere. */
    sammanhang("Sammanhang"),
    /** It asks for something that no check can decide; a person must judge it. */
    manniska("En människa bedömer"),
    /** It asks nothing of the förbund or of those that decide on it. */
    utanfor("Utanför");

    private final String namn;

    Spannart(String namn) {
        this.namn = namn;
    }

    /** What it is called, in Swedish. */
    public String namn() {
        return namn;
    }
}
