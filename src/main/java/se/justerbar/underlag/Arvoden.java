package se.justerbar.underlag;

import java.math.BigDecimal;
import java.util.List;

/** A decision on fees. */
@Beskrivning("Beslutet om arvoden och ersättningar.")
public record Arvoden(
        @Beskrivning("Sant om beslutet säger att regionens principer följs.") Boolean foljerRegionensPrinciper,
        @Beskrivning("Sant om beslutet innehåller en egen taxa.") Boolean egenTaxa,
        @Beskrivning("Det belopp i kronor som Region Västmanland fastställer för fasta arvoden för mer omfattande uppdrag.") BigDecimal regionensBelopp,
        @Beskrivning("De fasta årsarvodena.") List<Arsarvode> fastaArsarvoden,
        @Beskrivning("Sant om listan är hel.") Boolean fastaArsarvodenKomplett,
        @Beskrivning("Sant om de fasta årsarvodena betalas utöver arvode för sammanträden.") Boolean utoverSammantradesarvode,
        @Beskrivning("Sant om beslutet också omfattar den revisor som Försäkringskassan utser.") Boolean omfattarForsakringskassansRevisor) {
}
