package se.justerbar.underlag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in Swedish what a record, one of its components or an enum constant states, or which words a step takes: the JSON Schema shows it
 * to whoever hands in facts, and the list of steps to whoever writes a scenario.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Beskrivning {
    /** The sentence, in Swedish. */
    String value();
}
