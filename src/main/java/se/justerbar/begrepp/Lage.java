package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Avgorande;
import se.justerbar.underlag.Protokolletsutfall;
import se.justerbar.underlag.Sammantrade;
import se.justerbar.underlag.Underlag;

/**
 * The matter that a definition is worked out for, within an underlag.
 *
 * @param underlag the whole underlag
 * @param index    the place of the matter, from 0
 * @param ram      the text, the day and the reading
 */
public record Lage(Underlag underlag, int index, Ram ram) {
    private static final Sammantrade OKANT = new Sammantrade(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The matter. */
    public Arende arende() {
        return underlag.arenden().get(index);
    }

    /** The meeting; one of which nothing is known where the underlag has none. */
    public Sammantrade sammantrade() {
        return underlag.sammantrade() == null ? OKANT : underlag.sammantrade();
    }

    /**
     * Whether nothing of the matter's kind was settled: it was laid on the table, sent back, or refused by acclamation. After a vote a
     * refusal may mean that another proposal was carried.
     */
    public boolean ejAvgjort() {
        Protokolletsutfall utfall = arende().utfall();
        return utfall == Protokolletsutfall.bordlaggning || utfall == Protokolletsutfall.aterremiss
                || utfall == Protokolletsutfall.avslag && arende().avgorande() == Avgorande.acklamation;
    }

    /** Whether votes were cast: in a vote, and before a lot was drawn. */
    public Uppgift<Boolean> omrostning() {
        return uppgift(arende().avgorande(), "avgorande").som(avgorande -> avgorande != Avgorande.acklamation);
    }

    /** The JSON pointer of something in this matter. */
    public String vid(String del) {
        return "/arenden/" + index + "/" + del;
    }

    /** A fact that stands directly in the matter. */
    public <T> Uppgift<T> uppgift(T varde, String del) {
        return Uppgift.vid(vid(del), varde);
    }

    /** A fact in a part of the matter, which may be missing as a whole; {@code del} is the path, as in {@code insats/samordnad}. */
    public <D, T> Uppgift<T> uppgift(D part, Function<D, T> varde, String del) {
        return Uppgift.vid(vid(del), part == null ? null : varde.apply(part));
    }

    /** A list in a part of the matter, with the statement that it is whole. */
    public <D, T> Rader<T> rader(D part, Function<D, List<T>> rader, Function<D, Boolean> komplett, String del) {
        return Rader.vid(vid(del), part == null ? null : rader.apply(part), part == null ? null : komplett.apply(part));
    }

    /** The day of the decision. */
    public Uppgift<LocalDate> beslutsdag() {
        return Uppgift.vid("/sammantrade/datum", sammantrade().datum());
    }

    /** The day of the check. */
    public Uppgift<LocalDate> kontrolldag() {
        return Uppgift.vid("/kontrolldag", underlag.kontrolldag());
    }
}
