package se.justerbar.underlag;

import java.time.LocalDate;

/** The notice on one board. */
@Beskrivning("Anslaget hos en kommun eller region.")
public record Anslag(
        @Beskrivning("Den kommun eller region vars anslagstavla det är.") String huvudman,
        @Beskrivning("Den dag då anslaget sattes upp.") LocalDate uppsatt,
        @Beskrivning("Den dag då anslaget togs ned, eller ska tas ned.") LocalDate nedtaget) {
}
