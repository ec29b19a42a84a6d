package se.justerbar.webb;

/** Tells whose pages a request is about. */
@FunctionalInterface
public interface Vem {
    /** The tenant of the request that this thread answers; {@code ""} where nobody logs in. */
    String nu();
}
