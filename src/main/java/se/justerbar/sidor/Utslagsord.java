package se.justerbar.sidor;

import java.util.Arrays;
import se.justerbar.granskning.Foljd;

/** What a rule reports, by the names in the rules: told by a sign, a word and a class for its colour. */
enum Utslagsord {
    uppfylld("✓", "Uppfylld", false),
    brister("✗", "Brister", true),
    anmarkning("!", "Anmärkning", false),
    oavgjord("?", "Oavgjord", true),
    oavgjordAnmarkning("?", "Oavgjord, högst en anmärkning", false),
    ejTillamplig("–", "Ej tillämplig", false),
    upplysning("i", "Upplysning", false);

    private final String tecken;
    private final String ord;
    private final boolean medFoljd;

    Utslagsord(String tecken, String ord, boolean medFoljd) {
        this.tecken = tecken;
        this.ord = ord;
        this.medFoljd = medFoljd;
    }

    static Utslagsord av(String namn) {
        return Arrays.stream(values()).filter(ett -> ett.name().equals(namn)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ingen regel kan utslaget " + namn));
    }

    String tecken() {
        return tecken;
    }

    String klass() {
        return name();
    }

    /** In words, with the consequence of a breach. */
    String text(Foljd foljd) {
        return !medFoljd || foljd == null ? ord : this == brister ? ord + ": " + foljd.ord() : ord + ", kan vara: " + foljd.ord();
    }
}
