package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A fact, known or unknown, and where it stands. An unknown one is neither yes nor no, so a rule has to ask for it by name.
 *
 * @param varde   the value; {@code null} where it is unknown
 * @param vilarPa the facts that it rests on
 * @param saknas  the facts that are missing; empty where it is known
 */
public record Uppgift<T>(T varde, List<String> vilarPa, List<String> saknas) implements Grund {

    /** A fact that stands at one place in the underlag. */
    public static <T> Uppgift<T> vid(String pekare, T varde) {
        return varde == null ? saknad(pekare) : new Uppgift<>(varde, List.of(pekare), List.of());
    }

    /** A fact that is missing. */
    public static <T> Uppgift<T> saknad(String pekare) {
        return new Uppgift<>(null, List.of(), List.of(pekare));
    }

    /** A value worked out from others: known where a value is given, and then nothing is missing. */
    public static <T> Uppgift<T> av(T varde, Grund... grunder) {
        List<String> vilarPa = new ArrayList<>();
        List<String> saknas = new ArrayList<>();
        for (Grund grund : grunder) {
            vilarPa.addAll(grund.vilarPa());
            saknas.addAll(grund.saknas());
        }
        return new Uppgift<>(varde, List.copyOf(vilarPa), varde == null ? List.copyOf(saknas) : List.of());
    }

    /** True where nothing is missing in any of the grounds, and else unknown. */
    public static Uppgift<Boolean> klart(List<? extends Grund> grunder) {
        return av(kanda(grunder) ? true : null, grunder.toArray(Grund[]::new));
    }

    /** Whether nothing is missing in any of the grounds. */
    public static boolean kanda(List<? extends Grund> grunder) {
        return grunder.stream().allMatch(grund -> grund.saknas().isEmpty());
    }

    /** Whether the fact is known. */
    public boolean kand() {
        return varde != null;
    }

    /** Whether the fact is unknown. */
    public boolean okand() {
        return varde == null;
    }

    /** Whether the fact is known to be true. */
    public boolean ja() {
        return Boolean.TRUE.equals(varde);
    }

    /** Whether the fact is known to be false. */
    public boolean nej() {
        return Boolean.FALSE.equals(varde);
    }

    /** Whether the fact is known to be this value. */
    public boolean ar(Object varde) {
        return varde.equals(this.varde);
    }

    /** Whether the fact is known to be another value than this one. */
    public boolean annatAn(Object varde) {
        return this.varde != null && !varde.equals(this.varde);
    }

    /** The fact seen another way; unknown stays unknown. */
    public <R> Uppgift<R> som(Function<T, R> vy) {
        return new Uppgift<>(varde == null ? null : vy.apply(varde), vilarPa, saknas);
    }

    @Override
    public String toString() {
        return varde == null ? "okänt" : Svenska.text(varde);
    }
}
