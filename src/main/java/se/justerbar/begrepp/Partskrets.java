package se.justerbar.begrepp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Bildande;
import se.justerbar.underlag.Godkannande;

/**
 * Whether each of the four parties takes part in a förbund that is formed, by who has approved its förbundsordning; of the kommuner one
 * is enough. Rests on lansprocess/fyra-parter.
 *
 * @param saknas parties of which it is known that no member takes part
 * @param alla   whether every party takes part
 */
public record Partskrets(List<String> saknas, Uppgift<Boolean> alla) {

    /** Keeps copies, so that the subject stays as it was made. */
    public Partskrets {
        saknas = List.copyOf(saknas);
    }

    static Partskrets av(Lage lage) {
        Rader<Godkannande> rader = lage.rader(lage.arende().bildande(), Bildande::godkannanden, Bildande::godkannandenKomplett,
                "bildande/godkannanden");
        List<String> saknade = new ArrayList<>();
        List<Grund> grunder = new ArrayList<>(List.of(rader));
        boolean allaMed = true;
        for (Map.Entry<String, List<String>> part : Medlemskrets.av(lage.ram()).parter().entrySet()) {
            Uppgift<Boolean> med = med(rader, part.getValue());
            if (med.nej()) {
                saknade.add(part.getKey());
            }
            allaMed &= med.ja();
            grunder.add(med);
        }
        return new Partskrets(saknade, Uppgift.av(!saknade.isEmpty() ? Boolean.FALSE : allaMed ? true : null, grunder.toArray(Grund[]::new)));
    }

    /** Whether any of the members of a party has approved. */
    private static Uppgift<Boolean> med(Rader<Godkannande> rader, List<String> medlemmar) {
        List<Grund> oppet = new ArrayList<>();
        List<String> nej = new ArrayList<>();
        boolean nagon = false;
        boolean oklar = false;
        for (int i = 0; i < rader.rader().size(); i++) {
            Godkannande rad = rader.rader().get(i);
            if (rad.medlem() == null) {
                oklar = true;
                oppet.add(Uppgift.saknad(rader.vid(i, "medlem")));
            } else if (medlemmar.contains(rad.medlem())) {
                nagon |= Boolean.TRUE.equals(rad.ja());
                oklar |= rad.ja() == null;
                oppet.add(Uppgift.vid(rader.vid(i, "ja"), rad.ja()));
                nej.add(rad.medlem());
            }
        }
        boolean ingen = !oklar && (rader.hel() || nej.containsAll(medlemmar));
        return Uppgift.av(nagon ? Boolean.TRUE : ingen ? false : null, oppet.toArray(Grund[]::new));
    }
}
