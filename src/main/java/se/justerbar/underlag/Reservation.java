package se.justerbar.underlag;

/** A reservation against a decision. */
@Beskrivning("En reservation mot beslutet.")
public record Reservation(
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen.") String plats,
        @Beskrivning("Om det är platsens ledamot eller ersättare.") Roll roll,
        @Beskrivning("Sant om reservationen anmäldes innan sammanträdet avslutades.") Boolean foreSlutet) {
}
