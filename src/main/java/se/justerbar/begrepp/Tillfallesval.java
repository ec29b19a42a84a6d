package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What somebody named when asking for a calendar; {@code null} for what was not named.
 *
 * @param ar          the year, as it was written
 * @param uppsagning  the day on which a member decided to leave
 * @param inkommen    the day on which the notice came in
 * @param likvidation the day on which the förbund goes into liquidation
 * @param sammantrade the day of a meeting
 * @param justerat    the day on which its minutes were signed
 * @param anslaget    the day on which the signing was announced
 */
public record Tillfallesval(String ar, LocalDate uppsagning, LocalDate inkommen, LocalDate likvidation, LocalDate sammantrade, LocalDate justerat,
        LocalDate anslaget) {

    /**
     * The year or the event.
     *
     * @param namn what whoever asks calls each part, by its name here
     * @throws Kalenderfel where the parts do not go together, or the public holidays are not known
     */
    public Tillfalle tillfalle(UnaryOperator<String> namn) {
        if (Stream.of(ar, uppsagning, likvidation, sammantrade).filter(Objects::nonNull).count() != 1) {
            throw new Kalenderfel("Ange ett av {}, {}, {} och {}.", namn.apply("ar"), namn.apply("uppsagning"), namn.apply("likvidation"), namn.apply("sammantrade"));
        }
        krav(inkommen == null || uppsagning != null, "inkommen", "uppsagning", namn);
        krav(justerat == null || sammantrade != null, "justerat", "sammantrade", namn);
        krav(anslaget == null || sammantrade != null, "anslaget", "sammantrade", namn);
        if (ar != null) {
            if (!ar.matches("[0-9]{4}")) {
                throw new Kalenderfel("”{}” är inget år. Ange året med fyra siffror.", ar);
            }
            return Tillfalle.ar(Integer.parseInt(ar));
        }
        if (uppsagning != null) {
            return Tillfalle.uppsagning(uppsagning, inkommen);
        }
        return likvidation != null ? Tillfalle.likvidation(likvidation) : Tillfalle.sammantrade(sammantrade, justerat, anslaget);
    }

    private static void krav(boolean med, String del, String helhet, UnaryOperator<String> namn) {
        if (!med) {
            throw new Kalenderfel("{} hör till {}.", namn.apply(del), namn.apply(helhet));
        }
    }
}
