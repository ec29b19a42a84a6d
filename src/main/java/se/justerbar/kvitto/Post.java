package se.justerbar.kvitto;

import java.time.Instant;

/** An entry of the log; it is never changed and never taken out. It holds no name of a person and no fact of a decision. */
public sealed interface Post permits Granskningspost, Gallringspost {
    /** Its own id, a UUID. */
    String id();

    /** When it was written, in UTC to the millisecond. */
    Instant tid();
}
