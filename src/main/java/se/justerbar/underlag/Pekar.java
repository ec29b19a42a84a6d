package se.justerbar.underlag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a component that points at something listed elsewhere in the same underlag; pointing at what is not listed is bad input. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Pekar {
    /** What is pointed at. */
    Mal value();

    /** The two lists that can be pointed into. */
    enum Mal {
        /** {@code /sammantrade/platser}, by {@link Plats#id()}. */
        plats,
        /** {@code /arenden}, by {@link Arende#id()}. */
        arende
    }
}
