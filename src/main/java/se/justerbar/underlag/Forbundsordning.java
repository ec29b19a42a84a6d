package se.justerbar.underlag;

import java.util.List;

/** A förbundsordning that is fixed or changed: who has fixed it, and what it states. */
@Beskrivning("Förbundsordningen som fastställs eller ändras.")
public record Forbundsordning(
        @Beskrivning("Vilka medlemmar som har fastställt texten.") List<Medlemsbesked> faststallt,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns har inte fastställt den.") Boolean faststalltKomplett,
        @Beskrivning("Sant om de medlemmar som har fastställt texten har fastställt samma lydelse.") Boolean sammaText,
        @Beskrivning("Numren på de punkter i Finsamlagen 9 § som texten inte anger; tom lista om alla finns.") List<Integer> saknadePunkter,
        @Beskrivning("Sant om listan är hel.") Boolean saknadePunkterKomplett,
        @Beskrivning("Sant om hela förbundsordningen är läst, falskt om bara ett sammandrag är det.") Boolean helaTexten) {
}
