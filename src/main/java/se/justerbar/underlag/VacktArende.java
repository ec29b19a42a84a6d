package se.justerbar.underlag;

/** A matter that someone raised. */
@Beskrivning("Ett ärende som någon har väckt.")
public record VacktArende(
        @Beskrivning("Den som väckte ärendet.") Vackare vacktAv,
        @Beskrivning("Medlemmen, om en medlem väckte ärendet.") String medlem,
        @Beskrivning("Hur styrelsen behandlade ärendet.") Behandling behandling,
        @Beskrivning("Om en revisor väckte ärendet: sant om ärendet gäller granskningen.") Boolean gallerGranskningen) {
}
