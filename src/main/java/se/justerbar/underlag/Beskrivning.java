package se.justerbar.underlag;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in Swedish what a record, one of its components or an enum constant states; the JSON Schema shows it to whoever hands in facts. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Beskrivning {
    /** The sentence, in Swedish. */
    String value();
}
