package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.justerbar.underlag.Andring;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Bidrag;
import se.justerbar.underlag.Medlemsbelopp;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppsagning;

/**
 * Whether only members, and all members, appear where members must: seats, votes, contributions, a notice of leaving. Rests on
 * medlemmar/krets.
 *
 * @param avStyrelsen       whether the board took the decision; at another body's there are no seats and votes of the board
 * @param utanforPlatser    names with a seat that are no members
 * @param utanPlats         members without a seat
 * @param platserKanda      whether it is known whose every seat is
 * @param omrostning        whether votes were cast
 * @param roster            how many votes were cast
 * @param antalMedlemmar    how many members there are, and so how many votes at most
 * @param utanforRoster     those whose seats voted and who are no members
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
        Uppgift<Boolean> avStyrelsen,
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

    /** Keeps copies, so that the subject stays as it was made. */
    public Kretsbild {
        utanforPlatser = List.copyOf(utanforPlatser);
        utanPlats = List.copyOf(utanPlats);
        utanforRoster = List.copyOf(utanforRoster);
        utanforBidrag = List.copyOf(utanforBidrag);
        utanBidrag = List.copyOf(utanBidrag);
    }

    /** Names that a list holds, and whether all of them are known. */
    private record Namnade(List<String> namn, Uppgift<Boolean> kanda) {

        static Namnade av(List<Uppgift<String>> namn, Grund lista) {
            List<Grund> grunder = new ArrayList<>(namn);
            grunder.add(lista);
            return new Namnade(namn.stream().filter(Uppgift::kand).map(Uppgift::varde).toList(), Uppgift.klart(grunder));
        }

        /** The contributors. */
        static Namnade givare(Rader<Medlemsbelopp> bidrag) {
            List<Uppgift<String>> namn = new ArrayList<>();
            for (int i = 0; i < bidrag.rader().size(); i++) {
                namn.add(Uppgift.vid(bidrag.vid(i, "medlem"), bidrag.rader().get(i).medlem()));
            }
            return av(namn, bidrag);
        }

        /** The members whose seats voted; votes that are only totals name nobody. */
        static Namnade rostande(Roster roster, Platser platser) {
            List<Uppgift<String>> namn = new ArrayList<>();
            for (int i = 0; i < roster.rader().rader().size(); i++) {
                String plats = roster.rader().rader().get(i).plats();
                namn.add(plats == null ? Uppgift.saknad(roster.rader().vid(i, "plats")) : platser.medlem(plats));
            }
            return av(namn, Uppgift.av(true));
        }

        List<String> utom(Predicate<String> medlem) {
            return namn.stream().filter(medlem.negate()).distinct().toList();
        }
    }

    static Kretsbild av(Lage lage) {
        Arende arende = lage.arende();
        Uppgift<Slag> slag = lage.uppgift(arende.slag(), "slag");
        Platser platser = Platser.vidSammantradet(lage);
        Medlemskrets krets = platser.krets();
        Roster roster = Roster.av(lage);
        Namnade rostande = Namnade.rostande(roster, platser);
        Namnade givare = Namnade.givare(lage.rader(arende.bidrag(), Bidrag::bidrag, Bidrag::bidragKomplett, "bidrag/bidrag"));
        String staten = lage.ram().text("staten");
        Uppgift<String> uppsagande = lage.uppgift(arende.uppsagning(), Uppsagning::medlem, "uppsagning/medlem");
        return new Kretsbild(Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ()).som(organ -> organ == Organ.styrelsen), platser.utomstaende(), platser.utanPlats(), platser.medlemmarKanda(),
                lage.omrostning(), roster.antal(),
                lage.ram().heltal("antal-platser"), rostande.utom(krets::har), rostande.kanda(),
                slag.som(ett -> ett == Slag.budget || ett == Slag.fordelningAvBidrag),
                givare.utom(namn -> krets.har(namn) || namn.equals(staten)), utanBidrag(krets, givare, staten), givare.kanda(),
                slag.som(ett -> ett == Slag.uppsagningOchUttrade), uppsagande, uppsagande.kand() && krets.har(uppsagande.varde()),
                slag.som(ett -> ett == Slag.andringAvSateNamnEllerMedlemskrets),
                lage.uppgift(arende.andring(), Andring::medlemskrets, "andring/medlemskrets"));
    }

    /** The state's agencies stand on one line, or only the one that pays is named; the other is then not left out. */
    private static List<String> utanBidrag(Medlemskrets krets, Namnade givare, String staten) {
        List<String> utan = new ArrayList<>(givare.kanda().ja() ? krets.alla() : List.of());
        utan.removeAll(givare.namn());
        if (givare.namn().contains(staten) || krets.myndigheter().stream().anyMatch(givare.namn()::contains)) {
            utan.removeAll(krets.myndigheter());
        }
        return utan;
    }
}
