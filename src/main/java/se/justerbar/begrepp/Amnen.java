package se.justerbar.begrepp;

import java.util.Map;
import java.util.function.Function;

/** The subjects that rules can match, by the names that the YAML uses for them. */
public final class Amnen {
    private static final Map<String, Function<Lage, Object>> BYGGARE = Map.ofEntries(
            Map.entry("Andamalsbild", Andamalsbild::av),
            Map.entry("Andelsbild", Andelsbild::av),
            Map.entry("Anslagsbild", Anslagsbild::av),
            Map.entry("Ansvarsfrihetsbild", Ansvarsfrihetsbild::av),
            Map.entry("Arbetsutskottsbild", Arbetsutskottsbild::av),
            Map.entry("Arkivbild", Arkivbild::av),
            Map.entry("Arsredovisningsbild", Arsredovisningsbild::av),
            Map.entry("Arvodesbild", Arvodesbild::av),
            Map.entry("Atagandebild", Atagandebild::av),
            Map.entry("Avgangsbild", Avgangsbild::av),
            Map.entry("Avvecklingsbild", Avvecklingsbild::av),
            Map.entry("Befogenhetsbild", Befogenhetsbild::av),
            Map.entry("Beslutsbild", Beslutsbild::av),
            Map.entry("Bidragsbild", Bidragsbild::av),
            Map.entry("Bildandebild", Bildandebild::av),
            Map.entry("Bristbild", Bristbild::av),
            Map.entry("Budgetbild", Budgetbild::av),
            Map.entry("Budgetinnehallsbild", Budgetinnehallsbild::av),
            Map.entry("Budgetmotesbild", Budgetmotesbild::av),
            Map.entry("Budgetsummor", Budgetsummor::av),
            Map.entry("Budgettabellbild", Budgettabellbild::av),
            Map.entry("Delegatbild", Delegatbild::av),
            Map.entry("Delegationsbild", Delegationsbild::av),
            Map.entry("Distansbild", Distansbild::av),
            Map.entry("Ersattarbild", Ersattarbild::av),
            Map.entry("Finansbild", Finansbild::av),
            Map.entry("Forbundschefsbild", Forbundschefsbild::av),
            Map.entry("Forbundsordningsbild", Forbundsordningsbild::av),
            Map.entry("Foretradarbild", Foretradarbild::av),
            Map.entry("Godkannandebild", Godkannandebild::av),
            Map.entry("Halftenbild", Halftenbild::av),
            Map.entry("Informationsbild", Informationsbild::av),
            Map.entry("Initiativbild", Initiativbild::av),
            Map.entry("Innehallsbild", Innehallsbild::av),
            Map.entry("Insatsbild", Insatsbild::av),
            Map.entry("Insatskretsbild", Insatskretsbild::av),
            Map.entry("Insynsbild", Insynsbild::av),
            Map.entry("Interimsbild", Interimsbild::av),
            Map.entry("Interimsram", Interimsram::av),
            Map.entry("Interimstid", Interimstid::av),
            Map.entry("Javsbild", Javsbild::av),
            Map.entry("Justeringsbild", Justeringsbild::av),
            Map.entry("Kallelsebild", Kallelsebild::av),
            Map.entry("Kapitalbild", Kapitalbild::av),
            Map.entry("Kapitaloverforingsbild", Kapitaloverforingsbild::av),
            Map.entry("Kommunfordelning", Kommunfordelning::av),
            Map.entry("Kreditbild", Kreditbild::av),
            Map.entry("Kretsbild", Kretsbild::av),
            Map.entry("Lamnandebild", Lamnandebild::av),
            Map.entry("Lansprocessbild", Lansprocessbild::av),
            Map.entry("Likvardighetsbild", Likvardighetsbild::av),
            Map.entry("Likvidationsbild", Likvidationsbild::av),
            Map.entry("Lokalinsatsbild", Lokalinsatsbild::av),
            Map.entry("Malbild", Malbild::av),
            Map.entry("Malgruppsbild", Malgruppsbild::av),
            Map.entry("Mandatbild", Mandatbild::av),
            Map.entry("Medelsbild", Medelsbild::av),
            Map.entry("Motesbild", Motesbild::av),
            Map.entry("Narvarobild", Narvarobild::av),
            Map.entry("Omrostningsbild", Omrostningsbild::av),
            Map.entry("Ordforandeval", Ordforandeval::av),
            Map.entry("Ordningsbeslutsbild", Ordningsbeslutsbild::av),
            Map.entry("Overforingsbild", Overforingsbild::av),
            Map.entry("Partsbild", Partsbild::av),
            Map.entry("Partskrets", Partskrets::av),
            Map.entry("Placeringsbild", Placeringsbild::av),
            Map.entry("Protokollsbild", Protokollsbild::av),
            Map.entry("Reservationsbild", Reservationsbild::av),
            Map.entry("Revideringsbild", Revideringsbild::av),
            Map.entry("Revisionsbild", Revisionsbild::av),
            Map.entry("Revisorstid", Revisorstid::av),
            Map.entry("Revisorsval", Revisorsval::av),
            Map.entry("Samfinansiering", Samfinansiering::av),
            Map.entry("Satesbild", Satesbild::av),
            Map.entry("Skiftesbild", Skiftesbild::av),
            Map.entry("Slutredovisningsbild", Slutredovisningsbild::av),
            Map.entry("Styrelsebild", Styrelsebild::av),
            Map.entry("Styrelseval", Styrelseval::av),
            Map.entry("Tjanstebild", Tjanstebild::av),
            Map.entry("Underskottsbild", Underskottsbild::av),
            Map.entry("Upplosningsbild", Upplosningsbild::av),
            Map.entry("Utgiftsbild", Utgiftsbild::av),
            Map.entry("Uttradesbild", Uttradesbild::av),
            Map.entry("Utvarderingsbild", Utvarderingsbild::av),
            Map.entry("Vackningsbild", Vackningsbild::av),
            Map.entry("Valbarhetsbild", Valbarhetsbild::av),
            Map.entry("Valperiod", Valperiod::av),
            Map.entry("Yttrandebild", Yttrandebild::av));

    private Amnen() {
    }

    /** Works out a subject for a matter. */
    public static Object bygg(String amne, Lage lage) {
        return BYGGARE.get(amne).apply(lage);
    }

    /**
     * Makes sure that there is such a subject.
     *
     * @throws IllegalArgumentException where there is none: an error in the rules
     */
    public static void kravs(String amne) {
        if (!BYGGARE.containsKey(amne)) {
            throw new IllegalArgumentException("inget ämne heter " + amne);
        }
    }
}
