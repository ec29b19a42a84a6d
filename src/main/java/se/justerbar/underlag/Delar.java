package se.justerbar.underlag;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which parts of a matter belong to which kind of decision; a part that no norm of the kind asks about is not silently passed over. */
public final class Delar {
    private static final Map<Slag, Set<String>> DELAR = new EnumMap<>(Map.ofEntries(
            Map.entry(Slag.budget, Set.of("budget", "bidrag")),
            Map.entry(Slag.malOchRiktlinjer, Set.of("andamal")),
            Map.entry(Slag.finansieringAvInsats, Set.of("andamal", "insats", "medel", "atagande", "forbundssamarbete", "utgift")),
            Map.entry(Slag.avslutAvInsats, Set.of("insats")),
            Map.entry(Slag.stodTillSamverkan, Set.of("stod", "atagande", "utgift")),
            Map.entry(Slag.fordelningAvBidrag, Set.of("bidrag")),
            Map.entry(Slag.delarsuppfoljning, Set.of("delarsuppfoljning", "maluppfoljning")),
            Map.entry(Slag.arsredovisning, Set.of("arsredovisning", "revision", "maluppfoljning")),
            Map.entry(Slag.anstallningAvForbundschef, Set.of("forbundschef")),
            Map.entry(Slag.delegationTillForbundschef, Set.of("forbundschef")),
            Map.entry(Slag.val, Set.of("val")),
            Map.entry(Slag.revisorUtses, Set.of("revision")),
            Map.entry(Slag.arvoden, Set.of("arvoden")),
            Map.entry(Slag.informationOchSamrad, Set.of()),
            Map.entry(Slag.arendeVacktAvMedlem, Set.of("vacktArende")),
            Map.entry(Slag.yttrandeBegartAvMedlem, Set.of("yttrandebegaran")),
            Map.entry(Slag.individarende, Set.of()),
            Map.entry(Slag.uppsagningOchUttrade, Set.of("uppsagning", "skifte")),
            Map.entry(Slag.likvidation, Set.of("likvidation", "skifte")),
            Map.entry(Slag.skifte, Set.of("skifte")),
            Map.entry(Slag.slutredovisning, Set.of("slutredovisning")),
            Map.entry(Slag.upplosning, Set.of("upplosning")),
            Map.entry(Slag.arkivtillsyn, Set.of("arkivtillsyn")),
            Map.entry(Slag.andringAvSateNamnEllerMedlemskrets, Set.of("andring")),
            Map.entry(Slag.bildande, Set.of("bildande")),
            Map.entry(Slag.godkannandeAvForbundsordning, Set.of("forbundsordning", "ordningsbeslut")),
            Map.entry(Slag.revideringAvGammalForbundsordning, Set.of("revidering")),
            Map.entry(Slag.avvecklingAvGammaltForbund, Set.of("likvidation", "avveckling")),
            Map.entry(Slag.overforingAvTillgangar, Set.of("kapitaloverforing", "overforing")),
            Map.entry(Slag.utseLedamoter, Set.of("val")),
            Map.entry(Slag.deltagandeILansprocess, Set.of("lansprocess")),
            Map.entry(Slag.utvarderingAvBildandet, Set.of("utvardering")),
            Map.entry(Slag.interimskostnad, Set.of("interimskostnad", "utgift")),
            Map.entry(Slag.forberedelse, Set.of()),
            Map.entry(Slag.avtal, Set.of("atagande", "utgift")),
            Map.entry(Slag.ansvarsfrihet, Set.of("ansvarsfrihet")),
            Map.entry(Slag.lan, Set.of("skuld", "atagande")),
            Map.entry(Slag.borgenEllerPant, Set.of()),
            Map.entry(Slag.placering, Set.of("placering")),
            Map.entry(Slag.delegation, Set.of()),
            Map.entry(Slag.kallelse, Set.of("kallelse")),
            Map.entry(Slag.protokoll, Set.of("protokoll")),
            Map.entry(Slag.andringAvForbundsordning, Set.of("forbundsordning")),
            Map.entry(Slag.arbetsgivarbeslut, Set.of()),
            Map.entry(Slag.annatBeslut, Set.of("utgift"))));

    private Delar() {
    }

    /** The parts of a matter, by their names in the JSON, that only some kinds of decision have. */
    public static Set<String> av(Slag slag) {
        return DELAR.get(slag);
    }
}
