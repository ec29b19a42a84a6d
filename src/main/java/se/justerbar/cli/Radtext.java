package se.justerbar.cli;

/** Text for a terminal: paragraphs, indented and folded at one width. */
final class Radtext {
    private static final int BREDD = 100;
    private final StringBuilder text = new StringBuilder();

    void tomrad() {
        text.append('\n');
    }

    /** A paragraph, folded at the width. */
    void rad(int indrag, String innehall) {
        String marginal = " ".repeat(indrag);
        int bredd = 0;
        text.append(marginal);
        for (String ord : innehall.split(" ")) {
            if (bredd > 0 && indrag + bredd + 1 + ord.length() > BREDD) {
                text.append('\n').append(marginal);
                bredd = 0;
            }
            text.append(bredd > 0 ? " " : "").append(ord);
            bredd += (bredd > 0 ? 1 : 0) + ord.length();
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
