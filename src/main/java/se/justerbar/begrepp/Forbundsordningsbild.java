package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Bildande;
import se.justerbar.underlag.Forbundsordning;
import se.justerbar.underlag.Godkannande;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * Who fixes or changes the förbundsordning, or says that the förbund is formed by it. Rests on lag/forbundsordning-av-medlemmarna.
 *
 * @param bildande     whether the matter is a statement that the förbund is formed, and no decision on the text
 * @param organ        the body
 * @param avForbundet  whether a body of the förbund itself decides
 * @param okantSlag    whether the body is one of which it is not said whose it is
 * @param enMedlem     whether it is one member's own decision, one of as many as there are members
 * @param faststallt   which members have fixed the text, and for a formation by the day on which the förbund is said to be formed
 * @param sammaText    whether they have fixed the same text
 */
public record Forbundsordningsbild(
        boolean bildande,
        Uppgift<Organ> organ,
        boolean avForbundet,
        boolean okantSlag,
        Uppgift<Boolean> enMedlem,
        Medlemslage faststallt,
        Uppgift<Boolean> sammaText) {
    private static final Set<Organ> GEMENSAMMA = Set.of(Organ.medlemmarna, Organ.agarmotet);

    static Forbundsordningsbild av(Lage lage) {
        Arende arende = lage.arende();
        boolean bildande = arende.slag() == Slag.bildande;
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        Uppgift<Organ> organ = Uppgift.vid("/sammantrade/organ", lage.sammantrade().organ());
        Forbundsordning text = arende.forbundsordning();
        return new Forbundsordningsbild(bildande, organ, organ.kand() && organ.varde().forbundets() && !organ.ar(Organ.annat), organ.ar(Organ.annat),
                bildande ? Uppgift.av(false) : arende.slag() == Slag.godkannandeAvForbundsordning ? lage.uppgift(true, "slag")
                        : organ.som(ett -> !ett.forbundets() && !GEMENSAMMA.contains(ett)),
                bildande ? vidBildandet(lage, krets)
                        : Medlemslage.av(lage.rader(text, Forbundsordning::faststallt, Forbundsordning::faststalltKomplett, "forbundsordning/faststallt"), krets),
                bildande ? Uppgift.av(true) : lage.uppgift(text, Forbundsordning::sammaText, "forbundsordning/sammaText"));
    }

    /** Which members had approved by the day on which the förbund is said to be formed. */
    private static Medlemslage vidBildandet(Lage lage, Medlemskrets krets) {
        Bildande bildande = lage.arende().bildande();
        Rader<Godkannande> rader = lage.rader(bildande, Bildande::godkannanden, Bildande::godkannandenKomplett, "bildande/godkannanden");
        Uppgift<LocalDate> bildandedag = lage.uppgift(bildande, Bildande::bildandedag, "bildande/bildandedag");
        List<String> ja = new ArrayList<>();
        List<String> nej = new ArrayList<>();
        List<String> okanda = new ArrayList<>();
        List<String> kvar = new ArrayList<>(krets.alla());
        List<Grund> grunder = new ArrayList<>(List.of(rader, bildandedag));
        boolean namnlos = false;
        for (int i = 0; i < rader.rader().size(); i++) {
            Godkannande rad = rader.rader().get(i);
            Uppgift<Boolean> svar = Uppgift.vid(rader.vid(i, "ja"), rad.ja());
            Uppgift<LocalDate> dag = Uppgift.vid(rader.vid(i, "dag"), rad.dag());
            if (rad.medlem() == null) {
                namnlos = true;
                grunder.add(Uppgift.saknad(rader.vid(i, "medlem")));
            } else if (krets.har(rad.medlem())) {
                kvar.remove(rad.medlem());
                boolean forSent = dag.kand() && bildandedag.kand() && dag.varde().isAfter(bildandedag.varde());
                boolean iTid = svar.ja() && dag.kand() && bildandedag.kand() && !forSent;
                (svar.nej() || forSent ? nej : iTid ? ja : okanda).add(rad.medlem());
                grunder.add(svar);
                grunder.add(dag);
            }
        }
        (rader.hel() && !namnlos ? nej : okanda).addAll(kvar);
        return new Medlemslage(List.copyOf(ja), List.copyOf(nej), List.copyOf(okanda),
                grunder.stream().flatMap(grund -> grund.vilarPa().stream()).toList(), grunder.stream().flatMap(grund -> grund.saknas().stream()).toList());
    }
}
