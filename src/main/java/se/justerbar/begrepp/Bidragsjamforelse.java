package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The contributions of a matter as given and as worked out, part by part. It is shown and not judged; they are held against the text in
 * {@link Bidragsbild} and {@link Kommunfordelning}.
 *
 * @param delar the state, the region and the kommuner, and then each kommun
 */
public record Bidragsjamforelse(List<Del> delar) {

    /**
     * One part.
     *
     * @param namn    whose it is
     * @param angivet what is given, in kronor; {@code null} where it is unknown
     * @param raknat  what it comes to by the text, in kronor; {@code null} where that cannot be worked out
     */
    public record Del(String namn, BigDecimal angivet, BigDecimal raknat) {
    }

    /** Keeps a copy, so that the comparison stays as it was made. */
    public Bidragsjamforelse {
        delar = List.copyOf(delar);
    }

    /** The contributions of the matter. */
    public static Bidragsjamforelse av(Lage lage) {
        Medlemskrets krets = Medlemskrets.av(lage.ram());
        Bidragsbild bild = Bidragsbild.av(lage);
        Medlemsbidrag givna = Medlemsbidrag.av(lage);
        Map<String, BigDecimal> raknade = Kommunfordelning.raknade(lage);
        List<Del> delar = new ArrayList<>(List.of(del(Svenska.uppraknat(krets.myndigheter()), bild.staten()), del(krets.region(), bild.regionen()),
                del("Kommunerna tillsammans", bild.kommunerna())));
        for (String kommun : krets.kommuner()) {
            delar.add(new Del(kommun, givna.summa(List.of(kommun)).varde(), raknade.get(kommun)));
        }
        return new Bidragsjamforelse(delar);
    }

    private static Del del(String namn, Bidragsdel del) {
        return new Del(namn, del.bidrar().varde(), del.ska());
    }
}
