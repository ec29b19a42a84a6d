package se.justerbar.underlag;

import java.math.BigDecimal;
import java.util.List;

/** A column of the submitted tables: the figures of one year, as outcome, forecast or budget, in kronor. */
@Beskrivning("En kolumn i budgetens tabeller: ett års siffror som bokslut, prognos eller budget, i kronor.")
public record Budgetkolumn(
        @Beskrivning("Kolumnens namn, till exempel Budget 2023.") String namn,
        @Beskrivning("Namnet på den kolumn vars egna kapital är denna kolumns ingående.") String tidigare,
        @Beskrivning("Sant om tabellerna inte har någon kolumn för året före, så att det ingående egna kapitalet inte anges.") Boolean utanTidigare,
        @Beskrivning("Verksamhetens intäkter, rad för rad.") List<Tabellpost> intakter,
        @Beskrivning("Sant om listan är hel.") Boolean intakterKomplett,
        @Beskrivning("Den summa av intäkterna som tabellen anger, i kronor.") BigDecimal summaIntakter,
        @Beskrivning("Verksamhetens kostnader, rad för rad.") List<Tabellpost> verksamhetskostnader,
        @Beskrivning("Sant om listan är hel.") Boolean verksamhetskostnaderKomplett,
        @Beskrivning("Den summa av verksamhetens kostnader som tabellen anger, i kronor.") BigDecimal summaVerksamhetskostnader,
        @Beskrivning("Kostnader för insatser, rad för rad.") List<Tabellpost> insatser,
        @Beskrivning("Sant om listan är hel.") Boolean insatserKomplett,
        @Beskrivning("Den summa av insatsernas kostnader som tabellen anger, i kronor.") BigDecimal summaInsatser,
        @Beskrivning("Årets resultat i kronor, med minustecken för underskott.") BigDecimal resultat,
        @Beskrivning("Tillgångar, rad för rad.") List<Tabellpost> tillgangar,
        @Beskrivning("Sant om listan är hel.") Boolean tillgangarKomplett,
        @Beskrivning("Den summa av tillgångarna som tabellen anger, i kronor.") BigDecimal summaTillgangar,
        @Beskrivning("Eget kapital vid årets slut, i kronor.") BigDecimal egetKapital,
        @Beskrivning("Årets resultat så som balansräkningen anger det, i kronor.") BigDecimal daravResultat,
        @Beskrivning("Skulder, rad för rad.") List<Tabellpost> skulder,
        @Beskrivning("Sant om listan är hel.") Boolean skulderKomplett,
        @Beskrivning("Den summa av skulderna som tabellen anger, i kronor.") BigDecimal summaSkulder,
        @Beskrivning("Summan av eget kapital och skulder som tabellen anger, i kronor.") BigDecimal summaEgetKapitalOchSkulder,
        @Beskrivning("Avstämningen av eget kapital, om tabellerna har en för kolumnen.") Kapitalavstamning avstamning,
        @Beskrivning("Sant om tabellerna inte har någon avstämning av eget kapital för kolumnen.") Boolean utanAvstamning) {
}
