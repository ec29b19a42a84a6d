package se.justerbar.tjanst;

/** Where the service answers. */
final class Adresser {
    /** The first version of it, as every path begins but those of the operations. */
    static final String V1 = "/justerbar/v1";
    /** Health, information and metrics. */
    static final String DRIFT = "/actuator";

    private Adresser() {
    }
}
