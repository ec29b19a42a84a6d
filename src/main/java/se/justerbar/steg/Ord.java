package se.justerbar.steg;

import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Utfall;
import se.justerbar.underlag.Beskrivning;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/** The words that the steps share: days, amounts, names, kinds of decision and outcomes as a person writes them. */
public final class Ord {
    private static final List<String> MANADER = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti",
            "september", "oktober", "november", "december");
    private static final Map<String, Slag> SLAG = Map.ofEntries(
            Map.entry("budget", Slag.budget),
            Map.entry("mål och riktlinjer", Slag.malOchRiktlinjer),
            Map.entry("finansiering av en insats", Slag.finansieringAvInsats),
            Map.entry("avslut av en insats", Slag.avslutAvInsats),
            Map.entry("stöd till samverkan", Slag.stodTillSamverkan),
            Map.entry("fördelning av bidrag", Slag.fordelningAvBidrag),
            Map.entry("delårsuppföljning", Slag.delarsuppfoljning),
            Map.entry("årsredovisning", Slag.arsredovisning),
            Map.entry("anställning av förbundschef", Slag.anstallningAvForbundschef),
            Map.entry("delegation till förbundschefen", Slag.delegationTillForbundschef),
            Map.entry("val", Slag.val),
            Map.entry("revisorer", Slag.revisorUtses),
            Map.entry("arvoden", Slag.arvoden),
            Map.entry("information och samråd", Slag.informationOchSamrad),
            Map.entry("ett väckt ärende", Slag.arendeVacktAvMedlem),
            Map.entry("ett begärt yttrande", Slag.yttrandeBegartAvMedlem),
            Map.entry("ett individärende", Slag.individarende),
            Map.entry("uppsägning", Slag.uppsagningOchUttrade),
            Map.entry("likvidation", Slag.likvidation),
            Map.entry("skifte", Slag.skifte),
            Map.entry("slutredovisning", Slag.slutredovisning),
            Map.entry("upplösning", Slag.upplosning),
            Map.entry("arkivtillsyn", Slag.arkivtillsyn),
            Map.entry("ändring av säte, namn eller medlemskrets", Slag.andringAvSateNamnEllerMedlemskrets),
            Map.entry("bildande", Slag.bildande),
            Map.entry("godkännande av förbundsordningen", Slag.godkannandeAvForbundsordning),
            Map.entry("ändring av förbundsordningen", Slag.andringAvForbundsordning),
            Map.entry("ansvarsfrihet", Slag.ansvarsfrihet),
            Map.entry("revidering av en gammal förbundsordning", Slag.revideringAvGammalForbundsordning),
            Map.entry("avveckling av ett gammalt förbund", Slag.avvecklingAvGammaltForbund),
            Map.entry("överföring av tillgångar", Slag.overforingAvTillgangar),
            Map.entry("ledamöter och ersättare", Slag.utseLedamoter),
            Map.entry("deltagande i länsprocessen", Slag.deltagandeILansprocess),
            Map.entry("utvärdering av bildandet", Slag.utvarderingAvBildandet),
            Map.entry("en kostnad före bildandet", Slag.interimskostnad),
            Map.entry("en förberedelse", Slag.forberedelse),
            Map.entry("avtal", Slag.avtal),
            Map.entry("lån", Slag.lan),
            Map.entry("borgen eller pant", Slag.borgenEllerPant),
            Map.entry("placering", Slag.placering),
            Map.entry("delegation", Slag.delegation),
            Map.entry("arbetsgivarfrågor", Slag.arbetsgivarbeslut),
            Map.entry("något annat", Slag.annatBeslut));
    private static final Map<String, Organ> ORGAN = Map.ofEntries(
            Map.entry("styrelsen", Organ.styrelsen),
            Map.entry("medlemmarna", Organ.medlemmarna),
            Map.entry("kommunfullmäktige", Organ.kommunfullmaktige),
            Map.entry("kommunstyrelsen", Organ.kommunstyrelsen),
            Map.entry("regionfullmäktige", Organ.regionfullmaktige),
            Map.entry("regionstyrelsen", Organ.regionstyrelsen),
            Map.entry("Försäkringskassan", Organ.forsakringskassan),
            Map.entry("Arbetsförmedlingen", Organ.arbetsformedlingen),
            Map.entry("ordföranden", Organ.ordforanden),
            Map.entry("arbetsutskottet", Organ.arbetsutskottet),
            Map.entry("förbundschefen", Organ.forbundschefen),
            Map.entry("presidiet", Organ.presidiet),
            Map.entry("förbundssamordnaren", Organ.forbundssamordnaren),
            Map.entry("interimsstyrelsen", Organ.interimsstyrelsen),
            Map.entry("ägarmötet", Organ.agarmotet),
            Map.entry("ett annat organ", Organ.annat));

    /** Holds nothing of its own; Cucumber makes one a scenario. */
    public Ord() {
    }

    /** A day, as in 24 november 2026. */
    @Beskrivning("en dag, som 24 november 2026")
    @ParameterType("(\\d{1,2}) (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (\\d{4})")
    public LocalDate dag(String dag, String manad, String ar) {
        try {
            return LocalDate.of(Integer.parseInt(ar), MANADER.indexOf(manad) + 1, Integer.parseInt(dag));
        } catch (DateTimeException e) {
            throw new AssertionError("den " + dag + " " + manad + " " + ar + " finns inte", e);
        }
    }

    /** An amount in kronor, as in 1 500 000 kr or 12,50 kr. */
    @Beskrivning("ett belopp i kronor, som 1 500 000 kr eller 12,50 kr")
    @ParameterType("(-?\\d[\\d ]*(?:,\\d{1,2})?) kr")
    public BigDecimal belopp(String tal) {
        return new BigDecimal(tal.replace(" ", "").replace(',', '.'));
    }

    /** A number in percent, as in 24,99 %. */
    @Beskrivning("en andel i procent, som 24,99 %")
    @ParameterType("(\\d+(?:,\\d+)?) %")
    public BigDecimal procent(String tal) {
        return new BigDecimal(tal.replace(',', '.'));
    }

    /** Members, as in Arboga, Köping och Sala. */
    @Beskrivning("en eller flera medlemmar, som Sala eller Arboga, Köping och Region Västmanland")
    @ParameterType("[A-ZÅÄÖ][a-zåäö]+(?: [A-ZÅÄÖ][a-zåäö]+)?(?:(?:, | och )[A-ZÅÄÖ][a-zåäö]+(?: [A-ZÅÄÖ][a-zåäö]+)?)*")
    public List<String> medlemmar(String namn) {
        return Arrays.stream(namn.split(", | och ")).toList();
    }

    /** A kind of decision. */
    @ParameterType("budget|mål och riktlinjer|finansiering av en insats|avslut av en insats|stöd till samverkan"
            + "|fördelning av bidrag|delårsuppföljning|årsredovisning|anställning av förbundschef"
            + "|delegation till förbundschefen|val|revisorer|arvoden|information och samråd|ett väckt ärende"
            + "|ett begärt yttrande|ett individärende|uppsägning|likvidation|skifte|slutredovisning|upplösning|arkivtillsyn"
            + "|ändring av säte, namn eller medlemskrets|bildande|godkännande av förbundsordningen"
            + "|ändring av förbundsordningen|ansvarsfrihet|revidering av en gammal förbundsordning|avveckling av ett gammalt förbund"
            + "|överföring av tillgångar|ledamöter och ersättare|deltagande i länsprocessen|utvärdering av bildandet"
            + "|en kostnad före bildandet|en förberedelse|avtal|lån|borgen eller pant|placering|delegation|arbetsgivarfrågor|något annat")
    public Slag slag(String namn) {
        return SLAG.get(namn);
    }

    /** A body. */
    @ParameterType("styrelsen|medlemmarna|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|regionstyrelsen|Försäkringskassan"
            + "|Arbetsförmedlingen|ordföranden|arbetsutskottet|presidiet|förbundschefen|förbundssamordnaren|interimsstyrelsen|ägarmötet|ett annat organ")
    public Organ organ(String namn) {
        return ORGAN.get(namn);
    }

    /** What a breach leads to. */
    @ParameterType("hindrar beslut|är utanför befogenheten|är en brist i handläggningen")
    public Foljd foljd(String ord) {
        return switch (ord) {
            case "hindrar beslut" -> Foljd.hindrarBeslut;
            case "är utanför befogenheten" -> Foljd.utanforBefogenheten;
            default -> Foljd.bristIHandlaggningen;
        };
    }

    /** A verdict on a matter. */
    @ParameterType("justerbar|brister|oavgjort")
    public Bedomning bedomning(String ord) {
        return Bedomning.valueOf(ord);
    }

    /** An outcome. */
    @ParameterType("uppfylld|en brist|oavgjord|inte tillämplig")
    public Utfall utfall(String ord) {
        return switch (ord) {
            case "uppfylld" -> Utfall.uppfylld;
            case "en brist" -> Utfall.brister;
            case "oavgjord" -> Utfall.oavgjord;
            default -> Utfall.ejTillamplig;
        };
    }
}
