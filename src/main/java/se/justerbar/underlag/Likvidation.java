package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** A decision on liquidation. */
@Beskrivning("Beslutet om likvidation.")
public record Likvidation(
        @Beskrivning("Den dag då förbundet träder i likvidation.") LocalDate dag,
        @Beskrivning("Vilka medlemmar som är överens om likvidationen.") List<Medlemsbesked> overens,
        @Beskrivning("Sant om listan är hel. Den medlem som då inte nämns är inte överens.") Boolean overensKomplett,
        @Beskrivning("Uppsägningar som har lämnats; tom lista om ingen medlem lämnar.") List<Uppsagning> uppsagningar,
        @Beskrivning("Sant om listan är hel.") Boolean uppsagningarKomplett,
        @Beskrivning("Samrådet mellan huvudmännen.") Samrad samrad,
        @Beskrivning("Sant om beslutet också fördelar tillgångar.") Boolean tillgangarFordelas) {
}
