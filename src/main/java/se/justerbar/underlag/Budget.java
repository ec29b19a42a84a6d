package se.justerbar.underlag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The budget that is decided. */
@Beskrivning("Budgeten som beslutas.")
public record Budget(
        @Beskrivning("Budgetperiodens första dag.") LocalDate periodFran,
        @Beskrivning("Budgetperiodens sista dag.") LocalDate periodTill,
        @Beskrivning("Sant om beslutet ändrar en budget som redan är fastställd.") Boolean andringAvFaststalld,
        @Beskrivning("Samrådet före beslutet.") Samrad samrad,
        @Beskrivning("Budgetens intäkter, post för post.") List<Budgetpost> intakter,
        @Beskrivning("Budgetens kostnader, post för post.") List<Budgetpost> kostnader,
        @Beskrivning("Den summa av intäkterna som budgeten anger.") BigDecimal summaIntakter,
        @Beskrivning("Den summa av kostnaderna som budgeten anger.") BigDecimal summaKostnader,
        @Beskrivning("Det resultat som budgeten anger.") BigDecimal resultat,
        @Beskrivning("Budgetens tabeller så som de lämnats.") Budgettabeller tabeller,
        @Beskrivning("Kostnaden för årets revision i kronor.") BigDecimal revisionskostnad,
        @Beskrivning("Kostnaden för årets bokslut i kronor.") BigDecimal bokslutskostnad,
        @Beskrivning("Det egna kapital i kronor som finns när budgetperioden börjar.") BigDecimal egetKapital,
        @Beskrivning("Sant om det sammanträde där budgeten fastställdes var offentligt.") Boolean sammantradetOffentligt,
        @Beskrivning("Sant om det sammanträdet tillkännagavs.") Boolean sammantradetTillkannagivet,
        @Beskrivning("Den dag då sammanträdet tillkännagavs.") LocalDate tillkannagivetDag,
        @Beskrivning("Sant om budgetförslaget fanns på en webbplats.") Boolean forslagPaWebbplats,
        @Beskrivning("Den dag från vilken budgetförslaget fanns på webbplatsen.") LocalDate forslagPaWebbplatsDag,
        @Beskrivning("Vad budgeten innehåller.") Budgetinnehall innehall) {
}
