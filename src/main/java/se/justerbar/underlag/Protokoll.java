package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** The minutes of the meeting: what they hold, their signing and the notices of it. */
@Beskrivning("Protokollet från sammanträdet: innehåll, justering och anslag.")
public record Protokoll(
        @Beskrivning("De delar som protokollet redovisar. En del som inte förekom vid sammanträdet räknas som redovisad.") List<Protokollsdel> innehaller,
        @Beskrivning("Sant om listan är hel. Den del som då inte nämns saknas i protokollet.") Boolean innehallerKomplett,
        @Pekar(Pekar.Mal.plats) @Beskrivning("Platsen för den som justerade tillsammans med den som ledde sammanträdet.") String justerare,
        @Beskrivning("Sant om protokollet är justerat, falskt om det ännu inte är det.") Boolean justerat,
        @Beskrivning("Den dag då protokollet justerades.") LocalDate justeringsdag,
        @Beskrivning("Anslagen om justeringen, ett för varje kommun och region; tom lista om inget har satts upp.") List<Anslag> anslag,
        @Beskrivning("Sant om listan är hel. Den kommun eller region som då inte nämns har inget anslag.") Boolean anslagKomplett,
        @Beskrivning("Sant om anslagen säger vilken dag justeringen tillkännagavs.") Boolean anslagenAngerDagen,
        @Beskrivning("Sant om anslagen säger var protokollet finns.") Boolean anslagenAngerForvaringsplatsen) {
}
