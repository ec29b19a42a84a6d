package se.justerbar.motor;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What judges the subjects of a matter; a test may set other rules in the place of one norm's. */
interface Regler {

    /** Fires the rules of these norms over these subjects and gives what they said. */
    Utslag fall(Collection<?> amnen, Set<String> normer);

    /** The rules by name, with what they speak for. */
    Map<String, Regelmark> marken();
}
