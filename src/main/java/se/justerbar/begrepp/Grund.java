package se.justerbar.begrepp;

import java.util.List;

/** Something worked out from facts: it knows which facts it rests on and which are missing. */
public interface Grund {
    /** The known facts that it rests on, as JSON pointers into the underlag. */
    List<String> vilarPa();

    /** The facts that are missing and would decide, as JSON pointers into the underlag. */
    List<String> saknas();
}
