package se.justerbar.underlag;

/** The kind of decision, which settles what norms bear on a matter. */
@Beskrivning("Det slags beslut som fattades; det avgör vilka normer som angår ärendet.")
public enum Slag {
    /** The budget of a coming year. */
    @Beskrivning("Budget.") budget,
    /** Goals and guidelines, the plan of activities. */
    @Beskrivning("Mål och riktlinjer, verksamhetsplan.") malOchRiktlinjer,
    /** Financing of an insats for individuals. */
    @Beskrivning("Finansiering av en insats för individer.") finansieringAvInsats,
    /** The end of an insats. */
    @Beskrivning("Avslut av en insats.") avslutAvInsats,
    /** Support of samverkan without an insats for individuals. */
    @Beskrivning("Stöd till samverkan utan insats för individer: utbildning, kartläggning, konferens, processtöd.") stodTillSamverkan,
    /** Contributions by the members. */
    @Beskrivning("Fördelning av medlemsbidrag.") fordelningAvBidrag,
    /** The follow-up during the year. */
    @Beskrivning("Delårsuppföljning.") delarsuppfoljning,
    /** The annual account. */
    @Beskrivning("Årsredovisning, bokslut.") arsredovisning,
    /** Employment of the head of the förbund. */
    @Beskrivning("Anställning av förbundschef.") anstallningAvForbundschef,
    /** Delegation to the head of the förbund. */
    @Beskrivning("Delegation till förbundschefen.") delegationTillForbundschef,
    /** An election. */
    @Beskrivning("Val av ledamöter, ersättare, ordförande eller vice ordförande.") val,
    /** Appointment of auditors. */
    @Beskrivning("Revisor utses.") revisorUtses,
    /** Fees. */
    @Beskrivning("Arvoden och ersättningar.") arvoden,
    /** Information to and consultation with the members. */
    @Beskrivning("Information till och samråd med medlemmarna.") informationOchSamrad,
    /** A matter raised by a member. */
    @Beskrivning("Ärende som någon har väckt i styrelsen.") arendeVacktAvMedlem,
    /** A statement asked of a member. */
    @Beskrivning("Yttrande eller upplysning som begärs av en medlem.") yttrandeBegartAvMedlem,
    /** A matter about one person. */
    @Beskrivning("Ärende om en enskild person.") individarende,
    /** Notice and leaving. */
    @Beskrivning("Uppsägning och utträde.") uppsagningOchUttrade,
    /** Liquidation. */
    @Beskrivning("Likvidation.") likvidation,
    /** Distribution of assets. */
    @Beskrivning("Skifte av tillgångar.") skifte,
    /** The final account. */
    @Beskrivning("Slutredovisning.") slutredovisning,
    /** Dissolution. */
    @Beskrivning("Upplösning.") upplosning,
    /** Supervision of the archive. */
    @Beskrivning("Arkivtillsyn.") arkivtillsyn,
    /** Change of seat, name or circle of members. */
    @Beskrivning("Ändring av säte, namn eller medlemskrets.") andringAvSateNamnEllerMedlemskrets,
    /** Formation. */
    @Beskrivning("Förbundets bildande.") bildande,
    /** A member fixes the new förbundsordning. */
    @Beskrivning("En medlems beslut att godkänna förbundsordningen för det gemensamma förbundet.") godkannandeAvForbundsordning,
    /** A member revises the förbundsordning of an old förbund. */
    @Beskrivning("En medlems beslut att revidera förbundsordningen för ett av de gamla förbunden.") revideringAvGammalForbundsordning,
    /** Liquidation or dissolution of an old förbund. */
    @Beskrivning("Avveckling av ett gammalt förbund: likvidation eller upplösning.") avvecklingAvGammaltForbund,
    /** Transfer of assets and debts of an old förbund. */
    @Beskrivning("Överföring av tillgångar och skulder från ett gammalt förbund.") overforingAvTillgangar,
    /** A member elects ledamot and ersättare. */
    @Beskrivning("En medlem utser ledamot och ersättare.") utseLedamoter,
    /** A member takes part in the process towards a common förbund. */
    @Beskrivning("En medlems beslut om att delta i länsprocessen, eller det formella beslutet om ett länsförbund.") deltagandeILansprocess,
    /** Evaluation of the formation. */
    @Beskrivning("Uppföljning eller utvärdering av bildandet.") utvarderingAvBildandet,
    /** A cost of the interim board. */
    @Beskrivning("Interimsstyrelsens kostnader.") interimskostnad,
    /** Preparation of the start by the interim board. */
    @Beskrivning("Förberedelse av förbundets start: rekrytering, övertagande, underlag till budget.") forberedelse,
    /** An agreement. */
    @Beskrivning("Avtal.") avtal,
    /** Discharge of the board. */
    @Beskrivning("Ansvarsfrihet.") ansvarsfrihet,
    /** A loan or another debt. */
    @Beskrivning("Lån eller annan skuld.") lan,
    /** Surety or pledge. */
    @Beskrivning("Borgen eller pant.") borgenEllerPant,
    /** Placement of funds. */
    @Beskrivning("Placering av medel.") placering,
    /** Delegation by the board. */
    @Beskrivning("Delegation av beslutanderätt från styrelsen.") delegation,
    /** Calling a meeting, or turning down a request for one. */
    @Beskrivning("Kallelse till sammanträde, eller begäran om ett.") kallelse,
    /** The minutes: signing and notice. */
    @Beskrivning("Protokollet: justering och anslag.") protokoll,
    /** Change of the förbundsordning. */
    @Beskrivning("Ändring av förbundsordningen.") andringAvForbundsordning,
    /** A decision as employer. */
    @Beskrivning("Arbetsgivarbeslut om förbundets tjänsteman.") arbetsgivarbeslut,
    /** Any other decision. */
    @Beskrivning("Annat beslut.") annatBeslut
}
