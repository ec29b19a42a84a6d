package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.justerbar.underlag.Omrostning;
import se.justerbar.underlag.Rost;
import se.justerbar.underlag.Rostval;

/**
 * The votes of a matter, seat by seat or as totals; where both are given they have to agree.
 *
 * @param rader  the votes seat by seat
 * @param ja     votes for
 * @param nej    votes against
 * @param avstar those who abstained
 * @param motsagelser the totals that say otherwise than the votes seat by seat, as JSON pointers
 */
record Roster(Rader<Rost> rader, Uppgift<Integer> ja, Uppgift<Integer> nej, Uppgift<Integer> avstar, List<String> motsagelser) {

    static Roster av(Lage lage) {
        Omrostning omrostning = lage.arende().omrostning();
        Rader<Rost> rader = lage.rader(omrostning, Omrostning::roster, Omrostning::rosterKomplett, "omrostning/roster");
        Uppgift<Integer> ja = lage.uppgift(omrostning, Omrostning::ja, "omrostning/ja");
        Uppgift<Integer> nej = lage.uppgift(omrostning, Omrostning::nej, "omrostning/nej");
        Uppgift<Integer> avstar = lage.uppgift(omrostning, Omrostning::avstar, "omrostning/avstar");
        Uppgift<Integer> raknadeJa = raknade(rader, Rostval.ja);
        Uppgift<Integer> raknadeNej = raknade(rader, Rostval.nej);
        Uppgift<Integer> raknadeAvstar = raknade(rader, Rostval.avstar);
        List<String> motsagelser = new ArrayList<>();
        motsag(ja, raknadeJa, motsagelser);
        motsag(nej, raknadeNej, motsagelser);
        motsag(avstar, raknadeAvstar, motsagelser);
        return new Roster(rader, endera(ja, raknadeJa, rader), endera(nej, raknadeNej, rader), endera(avstar, raknadeAvstar, rader), motsagelser);
    }

    private static Uppgift<Integer> raknade(Rader<Rost> rader, Rostval val) {
        boolean kanda = rader.hel() && rader.rader().stream().allMatch(rost -> rost.rost() != null);
        return Uppgift.av(kanda ? (int) rader.rader().stream().filter(rost -> rost.rost() == val).count() : null, rader);
    }

    private static void motsag(Uppgift<Integer> summa, Uppgift<Integer> raknade, List<String> motsagelser) {
        if (raknade.kand() && summa.annatAn(raknade.varde())) {
            motsagelser.addAll(summa.vilarPa());
        }
    }

    /** The total, or else the count; where neither is known, what is missing is the votes where some are listed and else the total. */
    private static Uppgift<Integer> endera(Uppgift<Integer> summa, Uppgift<Integer> raknade, Rader<Rost> rader) {
        if (raknade.kand()) {
            return raknade;
        }
        if (summa.kand() || !rader.kand()) {
            return summa;
        }
        if (!rader.hel()) {
            return Uppgift.av(null, rader);
        }
        // A whole list is counted unless some row of it has no vote.
        int utan = rader.rader().stream().map(Rost::rost).toList().indexOf(null);
        return Uppgift.saknad(rader.vid(utan, "rost"));
    }

    /** How many votes were cast or abstained from. */
    Uppgift<Integer> antal() {
        return Uppgift.av(ja.kand() && nej.kand() && avstar.kand() ? ja.varde() + nej.varde() + avstar.varde() : null, ja, nej, avstar);
    }

    /** What a seat voted: unknown, or known to be nothing where the list is whole and does not name it. */
    Uppgift<String> platsens(String plats) {
        String rost = null;
        for (int i = 0; i < rader.rader().size(); i++) {
            Rost rad = rader.rader().get(i);
            if (rad.plats() == null) {
                return Uppgift.saknad(rader.vid(i, "plats"));
            }
            if (rad.plats().equals(plats)) {
                if (rad.rost() == null) {
                    return Uppgift.saknad(rader.vid(i, "rost"));
                }
                if (rost != null && !rost.equals(rad.rost().name())) {
                    return Uppgift.saknad(rader.vid(i, "rost"));
                }
                rost = rad.rost().name();
            }
        }
        return Uppgift.av(rost != null ? rost : rader.hel() ? Omrostningsbild.INGEN : null, rader);
    }

    /** The seats that more than one person voted for. */
    List<String> dubbla() {
        List<String> platser = rader.rader().stream().map(Rost::plats).filter(plats -> plats != null).toList();
        return platser.stream().filter(plats -> Collections.frequency(platser, plats) > 1).distinct().toList();
    }
}
