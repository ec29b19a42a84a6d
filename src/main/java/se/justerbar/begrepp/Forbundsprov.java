package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether something holds for each of the förbund on a list that it is asked of.
 *
 * @param angar whether any of them is on the list
 * @param alla  whether it holds for all of them that are; unknown where none is
 * @param utan  those for which it is known not to hold, or what is wrong with them
 */
public record Forbundsprov(Uppgift<Boolean> angar, Uppgift<Boolean> alla, List<String> utan) implements Grund {

    /**
     * One row of the list.
     *
     * @param forbund the förbund
     * @param svar    whether it holds for it
     * @param fel     what to say where it does not
     */
    record Rad(Uppgift<String> forbund, Uppgift<Boolean> svar, List<String> fel) {

        static Rad av(Uppgift<String> forbund, Uppgift<Boolean> svar) {
            return new Rad(forbund, svar, forbund.kand() ? List.of(forbund.varde()) : List.of());
        }
    }

    static Forbundsprov av(Rader<?> lista, List<Rad> rader, Predicate<String> vilka) {
        List<String> utan = new ArrayList<>();
        List<Grund> namnen = new ArrayList<>(List.of(lista));
        List<Grund> grunder = new ArrayList<>(List.of(lista));
        boolean nagot = false;
        for (Rad rad : rader) {
            namnen.add(rad.forbund());
            grunder.add(rad.forbund());
            if (rad.forbund().kand() && vilka.test(rad.forbund().varde())) {
                nagot = true;
                grunder.add(rad.svar());
                if (rad.svar().nej()) {
                    utan.addAll(rad.fel());
                }
            }
        }
        Uppgift<Boolean> angar = Uppgift.av(nagot ? Boolean.TRUE : Uppgift.kanda(namnen) ? false : null, namnen.toArray(Grund[]::new));
        boolean haller = nagot && Uppgift.kanda(grunder);
        return new Forbundsprov(angar, Uppgift.av(!utan.isEmpty() ? Boolean.FALSE : haller ? true : null, grunder.toArray(Grund[]::new)),
                List.copyOf(utan));
    }

    /** Whether it is known to hold for every one. */
    public boolean haller() {
        return alla.ja();
    }

    /** Whether it is known not to hold for some. */
    public boolean brister() {
        return alla.nej();
    }

    /** Whether it is known that none of them is on the list. */
    public boolean angarInte() {
        return angar.nej();
    }

    /** Whether it is not known whether it holds, or whether it is asked at all. */
    public boolean oppet() {
        return !angarInte() && alla.okand();
    }

    @Override
    public List<String> vilarPa() {
        return angarInte() ? angar.vilarPa() : alla.vilarPa();
    }

    @Override
    public List<String> saknas() {
        return angarInte() ? List.of() : alla.saknas();
    }
}
