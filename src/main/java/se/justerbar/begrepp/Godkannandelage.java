package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.underlag.Godkannande;

/**
 * Which of some members have approved a förbundsordning, and when.
 *
 * @param ejGodkant  members that are known not to have approved: never, or said no
 * @param sena       members that are known to have approved only after the day asked for, each with its day
 * @param alla       whether every member has approved, on whatever day
 * @param iTid       whether every member had approved on the day asked for; unknown where none is asked for or the day is unknown
 * @param sista      the day of the last approval, known only where every approval is
 * @param sistaKanda the last of the days that are known; {@code null} where none is
 */
record Godkannandelage(List<String> ejGodkant, List<String> sena, Uppgift<Boolean> alla, Uppgift<Boolean> iTid, Uppgift<LocalDate> sista,
        LocalDate sistaKanda) {

    /** What the list says of each of some members; other names on it are passed over. */
    static Godkannandelage av(Rader<Godkannande> rader, List<String> medlemmar, Uppgift<LocalDate> senast) {
        List<String> ejGodkant = new ArrayList<>();
        List<String> sena = new ArrayList<>();
        List<String> kvar = new ArrayList<>(medlemmar);
        List<Grund> ja = new ArrayList<>(List.of(rader));
        List<Grund> dagar = new ArrayList<>();
        boolean namnlos = false;
        LocalDate sistaKanda = null;
        for (int i = 0; i < rader.rader().size(); i++) {
            Godkannande rad = rader.rader().get(i);
            if (rad.medlem() == null) {
                namnlos = true;
                ja.add(Uppgift.saknad(rader.vid(i, "medlem")));
            } else if (medlemmar.contains(rad.medlem())) {
                kvar.remove(rad.medlem());
                ja.add(Uppgift.vid(rader.vid(i, "ja"), rad.ja()));
                if (Boolean.FALSE.equals(rad.ja())) {
                    ejGodkant.add(rad.medlem());
                    continue;
                }
                dagar.add(Uppgift.vid(rader.vid(i, "dag"), rad.dag()));
                sistaKanda = Ordning.senare(sistaKanda, rad.dag());
                if (rad.dag() != null && senast.kand() && rad.dag().isAfter(senast.varde())) {
                    sena.add(rad.medlem() + " (" + Svenska.datum(rad.dag()) + ")");
                }
            }
        }
        if (rader.hel() && !namnlos) {
            ejGodkant.addAll(kvar);
        }
        boolean allaKanda = kvar.isEmpty() && Uppgift.kanda(ja);
        List<Grund> grunder = new ArrayList<>(ja);
        grunder.addAll(dagar);
        boolean dagarKanda = allaKanda && ejGodkant.isEmpty() && Uppgift.kanda(dagar);
        Uppgift<LocalDate> sista = Uppgift.av(dagarKanda ? sistaKanda : null, grunder.toArray(Grund[]::new));
        grunder.add(senast);
        boolean fel = !ejGodkant.isEmpty() || !sena.isEmpty();
        return new Godkannandelage(List.copyOf(ejGodkant), List.copyOf(sena),
                Uppgift.av(!ejGodkant.isEmpty() ? Boolean.FALSE : allaKanda ? true : null, ja.toArray(Grund[]::new)),
                Uppgift.av(fel ? Boolean.FALSE : dagarKanda && senast.kand() ? true : null, grunder.toArray(Grund[]::new)), sista, sistaKanda);
    }

    /** The members that had not approved on the day asked for, the late ones with their day. */
    List<String> utan() {
        List<String> utan = new ArrayList<>(ejGodkant);
        utan.addAll(sena);
        return List.copyOf(utan);
    }
}
