package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** The meeting as a whole: its day, its body, the seats and who was there. */
@Beskrivning("Sammanträdet: dag, organ, platser och närvaro.")
public record Sammantrade(
        @Beskrivning("Den dag då besluten fattades (inte justeringsdagen).") LocalDate datum,
        @Beskrivning("Det organ som fattade besluten.") Organ organ,
        @Beskrivning("Den medlem vars organ fattade besluten, när det inte är ett organ hos förbundet.") String medlem,
        @Beskrivning("Hur besluten kom till.") Motesform form,
        @Beskrivning("Styrelsens platser.") List<Plats> platser,
        @Beskrivning("Sant om listan är hel.") Boolean platserKomplett,
        @Beskrivning("Vilka som deltog, plats för plats.") List<Narvaro> narvaro,
        @Beskrivning("Sant om listan är hel. Den som då inte nämns var frånvarande.") Boolean narvaroKomplett,
        @Beskrivning("Arbetsutskottet (AU) före sammanträdet.") Arbetsutskott arbetsutskott,
        @Beskrivning("Den dag då styrelsens mandattid började.") LocalDate mandatFran,
        @Beskrivning("De medlemmar i den krets som texten räknar upp som har lämnat förbundet före sammanträdet; tom lista om ingen har det.") List<String> harLamnat,
        @Beskrivning("Sant om listan är hel.") Boolean harLamnatKomplett,
        @Beskrivning("Deltagandet på distans, om någon deltog så.") Distans distans,
        @Beskrivning("För beslut utan sammanträde: sant om beslutet har bekräftats vid ett senare sammanträde.") Boolean senareBekraftat) {
}
