package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Andring;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Avgorande;
import se.justerbar.underlag.Bidrag;
import se.justerbar.underlag.Medlemsbelopp;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppsagning;

/**
 * Whether only members, and all members, appear where members must: seats, votes, contributions, a notice of leaving. Rests on
 * medlemmar/krets.
 *
 * @param utanforPlatser    names with a seat that are no members
 * @param utanPlats         members without a seat
 * @param platserKanda      whether it is known whose every seat is
 * @param omrostning        whether votes were cast
 * @param roster            how many votes were cast
 * @param antalMedlemmar    how many members there are, and so how many votes at most
 * @param utanforRoster     seats that voted and belong to no member
 * @param rosternasPlatser  whether it is known whose every vote is
 * @param bidragAngar       whether the kind of decision has contributions; unknown where the kind is
 * @param utanforBidrag     names with a contribution that are no members
 * @param utanBidrag        members left out of a whole list of contributions
 * @param bidragKanda       whether every contributor is known
 * @param uppsagningAngar   whether the matter is a notice of leaving; unknown where the kind is
 * @param uppsagande        who leaves
 * @param uppsagandeMedlem  whether who leaves is a member
 * @param andringAngar      whether the kind of decision is a change of seat, name or circle of members; unknown where the kind is
 * @param kretsAndras       whether the decision admits or expels a member
 */
public record Kretsbild(
        List<String> utanforPlatser,
        List<String> utanPlats,
        Uppgift<Boolean> platserKanda,
        Uppgift<Boolean> omrostning,
        Uppgift<Integer> roster,
        int antalMedlemmar,
        List<String> utanforRoster,
        Uppgift<Boolean> rosternasPlatser,
        Uppgift<Boolean> bidragAngar,
        List<String> utanforBidrag,
        List<String> utanBidrag,
        Uppgift<Boolean> bidragKanda,
        Uppgift<Boolean> uppsagningAngar,
        Uppgift<String> uppsagande,
        boolean uppsagandeMedlem,
        Uppgift<Boolean> andringAngar,
        Uppgift<Boolean> kretsAndras) {

    static Kretsbild av(Lage lage) {
        Arende arende = lage.arende();
        Uppgift<Slag> slag = lage.uppgift(arende.slag(), "slag");
        Platser platser = Platser.vidSammantradet(lage);
        Medlemskrets krets = platser.krets();
        Uppgift<Boolean> omrostning = lage.uppgift(arende.avgorande(), "avgorande").som(a -> a != Avgorande.acklamation);
        Roster roster = Roster.av(lage);
        List<String> utanforRoster = new ArrayList<>();
        List<Grund> rostplatser = new ArrayList<>();
        for (int i = 0; i < roster.rader().rader().size(); i++) {
            String plats = roster.rader().rader().get(i).plats();
            Uppgift<String> medlem = plats == null ? Uppgift.saknad(roster.rader().vid(i, "plats")) : platser.medlem(plats);
            rostplatser.add(medlem);
            if (medlem.kand() && !krets.har(medlem.varde())) {
                utanforRoster.add(plats);
            }
        }
        Rader<Medlemsbelopp> bidrag = lage.rader(arende.bidrag(), Bidrag::bidrag, Bidrag::bidragKomplett, "bidrag/bidrag");
        List<String> givare = new ArrayList<>();
        List<Grund> givarna = new ArrayList<>(List.of(bidrag));
        for (int i = 0; i < bidrag.rader().size(); i++) {
            Uppgift<String> givare1 = Uppgift.vid(bidrag.vid(i, "medlem"), bidrag.rader().get(i).medlem());
            givarna.add(givare1);
            if (givare1.kand()) {
                givare.add(givare1.varde());
            }
        }
        Uppgift<Boolean> bidragKanda = allt(givarna);
        String staten = lage.ram().text("staten");
        List<String> utanBidrag = new ArrayList<>(bidragKanda.ja() ? krets.alla() : List.of());
        utanBidrag.removeAll(givare);
        if (givare.contains(staten) || krets.myndigheter().stream().anyMatch(givare::contains)) {
            utanBidrag.removeAll(krets.myndigheter());
        }
        Uppgift<String> uppsagande = lage.uppgift(arende.uppsagning(), Uppsagning::medlem, "uppsagning/medlem");
        return new Kretsbild(platser.utomstaende(), platser.utanPlats(), platser.medlemmarKanda(), omrostning, roster.antal(),
                lage.ram().heltal("antal-platser"), utanforRoster, allt(rostplatser),
                slag.som(ett -> ett == Slag.budget || ett == Slag.fordelningAvBidrag),
                givare.stream().filter(namn -> !krets.har(namn) && !namn.equals(staten)).toList(), utanBidrag, bidragKanda,
                slag.som(ett -> ett == Slag.uppsagningOchUttrade), uppsagande, uppsagande.kand() && krets.har(uppsagande.varde()),
                slag.som(ett -> ett == Slag.andringAvSateNamnEllerMedlemskrets),
                lage.uppgift(arende.andring(), Andring::medlemskrets, "andring/medlemskrets"));
    }

    private static Uppgift<Boolean> allt(List<Grund> grunder) {
        boolean kant = grunder.stream().allMatch(grund -> grund.saknas().isEmpty());
        return Uppgift.av(kant ? true : null, grunder.toArray(Grund[]::new));
    }
}
