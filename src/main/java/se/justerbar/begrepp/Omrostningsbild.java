package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Avgorande;
import se.justerbar.underlag.Omrostning;
import se.justerbar.underlag.Ordforandeskap;
import se.justerbar.underlag.Protokolletsutfall;
import se.justerbar.underlag.Rostval;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppdrag;

/**
 * A vote, counted. Rests on styrelse/utslagsrost, with the reading of who "ordförande" is.
 *
 * @param avgorande       how the matter was settled
 * @param valEllerAnstallning whether the matter is an election or an employment; unknown where the kind is
 * @param antalForslag    how many proposals there were
 * @param parvis          whether three or more were put two by two
 * @param ja              votes for
 * @param nej             votes against
 * @param motsagelse      whether the minutes' figures contradict one another; what is missing is then which of them is right
 * @param ordforandesRost what the chair voted: ja, nej, avstar, or {@link #INGEN} where the chair cast no vote
 * @param utfall          the recorded outcome
 * @param viktade         whether the votes were weighted; see lag/en-rost
 * @param sluten          whether the vote was closed; see lag/sluten-omrostning
 * @param jaSkjuterUpp    whether the votes for were for tabling the matter or sending it back; see lag/bordlaggning
 */
public record Omrostningsbild(
        Uppgift<Avgorande> avgorande,
        Uppgift<Boolean> valEllerAnstallning,
        Uppgift<Integer> antalForslag,
        Uppgift<Boolean> parvis,
        Uppgift<Integer> ja,
        Uppgift<Integer> nej,
        Uppgift<Boolean> motsagelse,
        Uppgift<String> ordforandesRost,
        Uppgift<Protokolletsutfall> utfall,
        Uppgift<Boolean> viktade,
        Uppgift<Boolean> sluten,
        Uppgift<Boolean> jaSkjuterUpp) {
    /** The chair cast no vote. */
    public static final String INGEN = "ingen";

    static Omrostningsbild av(Lage lage) {
        Arende arende = lage.arende();
        Omrostning omrostning = arende.omrostning();
        Roster roster = Roster.av(lage);
        Uppgift<String> listad = ordforandesRostILista(lage, roster);
        Uppgift<String> angiven = lage.uppgift(omrostning, Omrostning::ordforandesRost, "omrostning/ordforandesRost").som(Rostval::name);
        List<String> motsagelser = new ArrayList<>(roster.motsagelser());
        if (listad.kand() && angiven.annatAn(listad.varde())) {
            motsagelser.addAll(angiven.vilarPa());
        }
        return new Omrostningsbild(
                lage.uppgift(arende.avgorande(), "avgorande"),
                lage.uppgift(arende.slag(), "slag").som(slag -> slag == Slag.val || slag == Slag.anstallningAvForbundschef),
                lage.uppgift(omrostning, Omrostning::antalForslag, "omrostning/antalForslag"),
                lage.uppgift(omrostning, Omrostning::parvis, "omrostning/parvis"),
                roster.ja(), roster.nej(), new Uppgift<>(!motsagelser.isEmpty(), List.of(), List.copyOf(motsagelser)),
                somLast(lage, listad.kand() ? listad : angiven.kand() ? angiven : Uppgift.av(null, roster.rader().kand() ? listad : angiven)),
                lage.uppgift(arende.utfall(), "utfall"),
                lage.uppgift(omrostning, Omrostning::viktade, "omrostning/viktade"),
                lage.uppgift(omrostning, Omrostning::sluten, "omrostning/sluten"),
                lage.uppgift(omrostning, Omrostning::jaSkjuterUpp, "omrostning/jaSkjuterUpp"));
    }

    private static Uppgift<String> ordforandesRostILista(Lage lage, Roster roster) {
        Uppgift<String> plats = lage.uppgift(lage.arende().ordforande(), Ordforandeskap::plats, "ordforande/plats");
        return plats.okand() ? Uppgift.av(null, plats) : roster.platsens(plats.varde());
    }

    /** Where only the elected chair is read as "ordförande", nobody else has a casting vote. */
    private static Uppgift<String> somLast(Lage lage, Uppgift<String> rost) {
        if (!lage.ram().laser("ordforande-vid-omrostning", "den-valda-ordforanden")) {
            return rost;
        }
        Uppgift<Uppdrag> uppdrag = lage.uppgift(lage.arende().ordforande(), Ordforandeskap::uppdrag, "ordforande/uppdrag");
        return uppdrag.ar(Uppdrag.ordforande) ? rost : uppdrag.kand() ? Uppgift.av(INGEN, uppdrag) : Uppgift.av(null, uppdrag);
    }

    /** Whether there were votes to count. */
    public boolean omrostning() {
        return avgorande.kand() && avgorande.varde() != Avgorande.acklamation;
    }

    /** Whether the matter was settled without votes. */
    public boolean acklamation() {
        return avgorande.ar(Avgorande.acklamation);
    }

    /** Whether a lot settled the matter. */
    public boolean lott() {
        return avgorande.ar(Avgorande.lottning);
    }

    /** Whether the votes are known to be as many for as against. */
    public boolean lika() {
        return rosterKanda() && ja.varde().equals(nej.varde());
    }

    /** Whether the votes settle the outcome, and not a lot after a tie in an election or employment, or in a matter of unknown kind. */
    public boolean rosternaAvgor() {
        return omrostning() && (!lott() || valEllerAnstallning.nej() || valEllerAnstallning.ja() && !lika());
    }

    /** Whether everything is known that the outcome is worked out from and compared with. */
    public boolean utfalletKanProvas() {
        return rosternaAvgor() && tvaForslag() && rosterKanda() && utfallKant();
    }

    /** Whether it is known that the proposals were put so that the votes for and against tell the outcome: two, or two by two. */
    public boolean tvaForslag() {
        return antalForslag.kand() && antalForslag.varde() <= 2 || parvis.ja();
    }

    /** Whether the votes for and against are known and agree with one another. */
    public boolean rosterKanda() {
        return ja.kand() && nej.kand() && !motstridiga();
    }

    /** Whether the minutes' figures contradict one another. */
    public boolean motstridiga() {
        return motsagelse.ja();
    }

    /** Whether the minutes say that the proposal was carried or that it fell. */
    public boolean utfallKant() {
        return bifall() || avslag();
    }

    /** Whether the minutes say that the proposal was carried. */
    public boolean bifall() {
        return utfall.ar(Protokolletsutfall.bifall);
    }

    /** Whether the minutes say that the proposal fell. */
    public boolean avslag() {
        return utfall.ar(Protokolletsutfall.avslag);
    }

    /** Whether the minutes say that the matter was tabled or sent back. */
    public boolean uppskjutet() {
        return utfall.ar(Protokolletsutfall.bordlaggning) || utfall.ar(Protokolletsutfall.aterremiss);
    }

    private boolean kanRaknas() {
        return tvaForslag() && rosterKanda();
    }

    /** Whether there was a vote, and its votes can be counted. */
    public boolean raknad() {
        return omrostning() && kanRaknas();
    }

    /** Whether there was a vote, and its votes cannot be counted. */
    public boolean oraknad() {
        return omrostning() && !kanRaknas();
    }

    /** Whether the votes were counted and more fell on one side than on the other. */
    public boolean flertal() {
        return raknad() && !lika();
    }

    /** Whether the votes were counted and as many fell on each side. */
    public boolean follLika() {
        return raknad() && lika();
    }

    /** Whether the votes were as many on each side in an election or employment, so that a lot has to settle it; see lag/lottning. */
    public boolean lottSkaAvgora() {
        return follLika() && valEllerAnstallning.ja();
    }

    /** Whether the matter was put off by votes that can be counted, and it is known which of them were for that. */
    public boolean uppskovRaknat() {
        return uppskjutet() && raknad() && jaSkjuterUpp.kand();
    }

    /** Whether the proposals were put so; it is open where three or more were not put two by two, and unknown where their number is. */
    public Uppgift<Boolean> rosternasForslag() {
        return tvaForslag() ? Uppgift.av(true, antalForslag) : Uppgift.av(null, antalForslag, parvis);
    }

    /** Whether the chair is known to have voted for or against. */
    public boolean ordforandenRostade() {
        return ordforandesRost.ar(Rostval.ja.name()) || ordforandesRost.ar(Rostval.nej.name());
    }

    /** Whether the chair is known to have voted neither for nor against. */
    public boolean ordforandenAvstod() {
        return ordforandesRost.kand() && !ordforandenRostade();
    }

    /** Whether the chair is known to have voted for tabling the matter or sending it back. */
    public boolean ordforandenSkotUpp() {
        return ordforandesRost.ar(jaSkjuterUpp.ja() ? Rostval.ja.name() : Rostval.nej.name());
    }

    /** Votes for tabling the matter or sending it back; ask {@link #uppskovRaknat()} first. */
    public int forUppskov() {
        return jaSkjuterUpp.ja() ? forslagets() : motsattas();
    }

    /** Votes for settling the matter at once; as {@link #forUppskov()}. */
    public int motUppskov() {
        return jaSkjuterUpp.ja() ? motsattas() : forslagets();
    }

    /** Votes for; 0 where unknown, so ask {@link #rosterKanda()} first. */
    public int forslagets() {
        return ja.kand() ? ja.varde() : 0;
    }

    /** Votes against; 0 where unknown, so ask {@link #rosterKanda()} first. */
    public int motsattas() {
        return nej.kand() ? nej.varde() : 0;
    }
}
