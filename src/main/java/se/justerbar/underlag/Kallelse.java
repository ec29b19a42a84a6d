package se.justerbar.underlag;

import java.util.List;

/** The calling of a meeting, or a request for one that was turned down. */
@Beskrivning("Kallelsen till ett sammanträde, eller en begäran om ett.")
public record Kallelse(
        @Beskrivning("Sant om någon begärde ett sammanträde och inte fick det. Falskt också om ingen begärde något.") Boolean begaranAvslagen,
        @Beskrivning("Hur många ledamöter som begärde sammanträdet; 0 om ingen gjorde det.") Integer begarandeLedamoter,
        @Beskrivning("Sant om ordföranden begärde sammanträdet.") Boolean ordforandenBegarde,
        @Beskrivning("De ersättare som inte fick veta tid och plats; tom lista om alla fick det.") List<Ersattarplats> ejUnderrattade,
        @Beskrivning("Sant om listan är hel.") Boolean ejUnderrattadeKomplett,
        @Beskrivning("De ersättare som inte fick vara med vid sammanträdet; tom lista om ingen nekades.") List<Ersattarplats> nekade,
        @Beskrivning("Sant om listan är hel.") Boolean nekadeKomplett) {
}
