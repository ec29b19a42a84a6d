package se.justerbar.underlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The distribution of assets. */
@Beskrivning("Skiftet av tillgångar.")
public record Skifte(
        @Beskrivning("Den dag då skulderna var betalda.") LocalDate skulderBetalda,
        @Beskrivning("Sant om skulder ännu var obetalda när tillgångarna fördelades.") Boolean skulderAterstod,
        @Beskrivning("Den dag då egendomen var avyttrad.") LocalDate egendomAvyttrad,
        @Beskrivning("Sant om egendom ännu inte var avyttrad när tillgångarna fördelades.") Boolean egendomAterstod,
        @Beskrivning("Den dag då tillgångarna fördelades.") LocalDate skiftesdag,
        @Beskrivning("När skulderna betalades eller egendomen avyttrades samma dag som tillgångarna fördelades: sant om det skedde före fördelningen.") Boolean foreFordelningen,
        @Beskrivning("De tillgångar i kronor som återstår sedan skulderna är betalda; under noll om de inte räcker.") BigDecimal kvarvarande,
        @Beskrivning("Vad medlemmarna har tillskjutit.") List<Tillskott> tillskott,
        @Beskrivning("Sant om listan är hel.") Boolean tillskottKomplett,
        @Beskrivning("Hur tillgångarna fördelas.") List<Medlemsbelopp> fordelning,
        @Beskrivning("Sant om listan är hel.") Boolean fordelningKomplett,
        @Beskrivning("Vad medlemmarna skjuter till när tillgångarna inte räcker till skulderna.") List<Medlemsbelopp> bristtackning,
        @Beskrivning("Sant om listan är hel.") Boolean bristtackningKomplett) {
}
