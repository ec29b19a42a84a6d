package se.justerbar.underlag;

/** The placement of funds. */
@Beskrivning("Placeringen av medel.")
public record Placering(
        @Beskrivning("Den form som medlen placeras i.") Placeringsform form,
        @Beskrivning("Sant om de placerade medlen kan minska i värde.") Boolean kanMinska,
        @Beskrivning("Sant om styrelsen har beslutat riktlinjer för medelsförvaltningen.") Boolean riktlinjer,
        @Beskrivning("Sant om säkerheten är betryggande.") Boolean betryggandeSakerhet) {
}
