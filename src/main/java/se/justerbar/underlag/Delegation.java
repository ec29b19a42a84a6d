package se.justerbar.underlag;

/** A right to decide on behalf of the förbund: the board's decision to give it, or the one that a delegate's decision rests on. */
@Beskrivning("Delegationen: den som styrelsen beslutar om, eller den som en delegats beslut vilar på.")
public record Delegation(
        @Beskrivning("Vem som får besluta på förbundets vägnar. Anges inte när det är ordföranden, arbetsutskottet eller presidiet som fattade beslutet.") Delegat delegat,
        @Beskrivning("Sant om rätten gäller en viss grupp av ärenden, falskt om den gäller ett enda ärende.") Boolean gruppAvArenden,
        @Beskrivning("För ett beslut av en delegat: sant om styrelsen har gett delegaten rätt att besluta i frågan.") Boolean beslutadAvStyrelsen,
        @Beskrivning("För ett beslut av en delegat: sant om beslutet gäller verksamhetens mål, inriktning, omfattning eller kvalitet, eller ett yttrande "
                + "över att förbundets beslut har överklagats.") Boolean malInriktningOmfattningEllerKvalitet,
        @Beskrivning("För ett beslut av en delegat: sant om beslutet är anmält till styrelsen.") Boolean anmald) {
}
