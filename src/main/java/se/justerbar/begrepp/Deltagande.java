package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Jav;
import se.justerbar.underlag.Javsbehandling;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Roll;

/**
 * Who takes part in one matter: the attendance of the meeting, cut to the matter, less those who have jäv in it.
 *
 * @param index   the place of the matter
 * @param arenden the matters, whose order says what "from" and "to" mean
 * @param narvaro the attendance of the meeting
 * @param jav     those with jäv in the matter
 * @param platser the seats
 */
record Deltagande(int index, List<Arende> arenden, Rader<Narvaro> narvaro, Rader<Jav> jav, Platser platser) {

    static Deltagande av(Lage lage) {
        Arende arende = lage.arende();
        return new Deltagande(lage.index(), lage.underlag().arenden(),
                Rader.vid("/sammantrade/narvaro", lage.sammantrade().narvaro(), lage.sammantrade().narvaroKomplett()),
                Rader.vid(lage.vid("jav"), arende.jav(), arende.javKomplett()), Platser.vidSammantradet(lage));
    }

    /** Whether an attendance holds for this matter. */
    Uppgift<Boolean> galler(int rad) {
        Narvaro post = narvaro.rader().get(rad);
        if (post.fran() == null && post.till() == null) {
            return Boolean.TRUE.equals(post.hela()) ? Uppgift.vid(narvaro.vid(rad, "hela"), true)
                    : post.hela() == null ? Uppgift.saknad(narvaro.vid(rad, "hela"))
                    : Uppgift.av(null, Uppgift.saknad(narvaro.vid(rad, "fran")), Uppgift.saknad(narvaro.vid(rad, "till")));
        }
        Integer fran = plats(post.fran());
        Integer till = plats(post.till());
        if (fran != null && index < fran || till != null && index > till) {
            return Uppgift.vid(narvaro.vid(rad, ""), false);
        }
        if (fran != null && till != null) {
            return Uppgift.vid(narvaro.vid(rad, ""), true);
        }
        return Uppgift.saknad(narvaro.vid(rad, fran == null ? "fran" : "till"));
    }

    /** The place of a matter; {@code null} where none is named, or where its designation is not known. */
    private Integer plats(String arende) {
        for (int i = 0; arende != null && i < arenden.size(); i++) {
            if (arende.equals(arenden.get(i).id())) {
                return i;
            }
        }
        return null;
    }

    /** The same matter with everyone who has jäv in it taken off, also those who may have taken part all the same. */
    Deltagande utanJaviga() {
        List<Jav> utan = jav.rader().stream().map(rad -> new Jav(rad.plats(), rad.roll(), false, false, rad.behandling(), null)).toList();
        return new Deltagande(index, arenden, narvaro, new Rader<>(jav.pekare(), utan, jav.hel(), jav.kand()), platser);
    }

    /** Whether a person of a seat is taken off the matter for jäv; one who took part with leave to is not. */
    Uppgift<Boolean> javig(String plats, Roll roll) {
        List<Grund> oppet = new ArrayList<>();
        for (int i = 0; i < jav.rader().size(); i++) {
            Jav rad = jav.rader().get(i);
            if (rad.plats() == null) {
                oppet.add(Uppgift.saknad(jav.vid(i, "plats")));
            } else if (rad.plats().equals(plats) && rad.roll() == null) {
                oppet.add(Uppgift.saknad(jav.vid(i, "roll")));
            } else if (rad.plats().equals(plats) && rad.roll() == roll) {
                Uppgift<Boolean> tasBort = tasBort(i);
                if (tasBort.ja()) {
                    return Uppgift.vid(jav.vid(i, "plats"), true);
                }
                ta(oppet, tasBort);
            }
        }
        if (!oppet.isEmpty()) {
            return Uppgift.av(null, oppet.toArray(Grund[]::new));
        }
        return Uppgift.av(jav.hel() ? false : null, jav);
    }

    /** Whether someone listed with jäv is taken off: he or she stood aside, or had no leave to take part. */
    Uppgift<Boolean> tasBort(int rad) {
        Jav jav = this.jav.rader().get(rad);
        boolean javsfragan = jav.behandling() == Javsbehandling.javsfragan;
        if (Boolean.FALSE.equals(jav.deltog()) || jav.behandling() == Javsbehandling.javig
                || javsfragan && Boolean.FALSE.equals(jav.ingenAnnanKundeKallas())) {
            return Uppgift.av(true);
        }
        if (jav.behandling() == null || jav.behandling() == Javsbehandling.ejAvgjord) {
            return Uppgift.saknad(this.jav.vid(rad, "behandling"));
        }
        if (javsfragan && jav.ingenAnnanKundeKallas() == null) {
            return Uppgift.saknad(this.jav.vid(rad, "ingenAnnanKundeKallas"));
        }
        return jav.deltog() == null ? Uppgift.saknad(this.jav.vid(rad, "deltog")) : Uppgift.av(false);
    }

    /**
     * Whether an attendance fills a seat in the matter: the person serves in it, has no jäv, and an ersättare serves for the ledamot of
     * his or her own member.
     */
    Uppgift<Boolean> tjanstgor(int rad) {
        Narvaro post = narvaro.rader().get(rad);
        Uppgift<Boolean> galler = galler(rad);
        boolean tjanstgorEj = post.status() != null && post.status() != Narvarostatus.tjanstgor;
        if (galler.nej() || tjanstgorEj) {
            return Uppgift.av(galler.okand() && !narvaro.hel() ? null : false, galler);
        }
        List<Grund> oppet = new ArrayList<>();
        ta(oppet, galler);
        ta(oppet, Uppgift.vid(narvaro.vid(rad, "status"), post.status()));
        ta(oppet, Uppgift.vid(narvaro.vid(rad, "plats"), post.plats()));
        ta(oppet, Uppgift.vid(narvaro.vid(rad, "roll"), post.roll()));
        if (post.plats() != null && post.roll() != null) {
            Uppgift<Boolean> javig = javig(post.plats(), post.roll());
            if (javig.ja()) {
                return Uppgift.av(false, javig);
            }
            ta(oppet, javig);
        }
        if (post.roll() == Roll.ersattare && post.plats() != null) {
            Uppgift<Boolean> egen = post.ersattareFor() == null
                    ? Uppgift.saknad(narvaro.vid(rad, "ersattareFor")) : platser.sammaMedlem(post.plats(), post.ersattareFor());
            if (egen.nej()) {
                return Uppgift.av(false, egen);
            }
            ta(oppet, egen);
        }
        return Uppgift.av(oppet.isEmpty() ? true : null, oppet.toArray(Grund[]::new));
    }

    private static void ta(List<Grund> oppet, Uppgift<?> uppgift) {
        if (uppgift.okand()) {
            oppet.add(uppgift);
        }
    }

    /** Whether a person of a seat serves in the matter, by all that is said of him or her. */
    Uppgift<Boolean> tjanstgor(String plats, Roll roll) {
        boolean ja = false;
        boolean nej = false;
        List<Grund> oppet = new ArrayList<>();
        for (int i = 0; i < narvaro.rader().size(); i++) {
            Narvaro post = narvaro.rader().get(i);
            boolean kanskeDen = (post.plats() == null || post.plats().equals(plats)) && (post.roll() == null || post.roll() == roll);
            if (!kanskeDen || galler(i).nej()) {
                continue;
            }
            Uppgift<Boolean> tjanstgor = tjanstgor(i);
            boolean densamma = post.plats() != null && post.roll() != null;
            ja |= densamma && tjanstgor.ja();
            nej |= densamma && tjanstgor.nej();
            if (tjanstgor.okand()) {
                oppet.add(tjanstgor);
            }
        }
        if (!ja && !nej && oppet.isEmpty()) {
            return Uppgift.av(narvaro.hel() ? false : null, narvaro);
        }
        Boolean svar = ja && nej ? null : ja ? Boolean.TRUE : oppet.isEmpty() ? Boolean.FALSE : null;
        if (svar != null) {
            return Uppgift.av(svar, narvaro);
        }
        return Uppgift.av(null, ja && nej ? new Grund[] {Uppgift.saknad(narvaro.pekare())} : oppet.toArray(Grund[]::new));
    }
}
