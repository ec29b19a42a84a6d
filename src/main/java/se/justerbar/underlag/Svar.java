package se.justerbar.underlag;

/** A member's answer to a request. */
@Beskrivning("Medlemmens svar.")
public enum Svar {
    /** Given. */
    @Beskrivning("Yttrandet eller upplysningen lämnades.") lamnat,
    /** Refused. */
    @Beskrivning("Medlemmen vägrade.") vagrat,
    /** Not yet due. */
    @Beskrivning("Svar har ännu inte kommit och tiden har inte gått ut.") avvaktas
}
