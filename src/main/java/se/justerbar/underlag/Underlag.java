package se.justerbar.underlag;

import java.time.LocalDate;
import java.util.List;

/** What is held against the texts: one meeting of one förbund, with its matters. */
@Beskrivning("Ett sammanträde och dess ärenden, så som de ska prövas.")
public record Underlag(
        @Beskrivning("Den dag då kontrollen görs. Programmet fyller i dagens datum om den saknas.") LocalDate kontrolldag,
        @Beskrivning("Det förbund i vars namn besluten fattades, eller som en medlems beslut gäller, med fullt namn.") String forbund,
        @Beskrivning("Sammanträdet.") Sammantrade sammantrade,
        @Beskrivning("Ärendena i den ordning de behandlades.") List<Arende> arenden) {

    /** The same facts with this as the day of the check. */
    public Underlag medKontrolldag(LocalDate dag) {
        return new Underlag(dag, forbund, sammantrade, arenden);
    }
}
