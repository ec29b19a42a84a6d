package se.justerbar.journal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.merkle.Checkpoint;
import se.justerbar.merkle.Merkle;
import se.justerbar.merkle.Verifier;

/** Holds a receipt against itself, a key and the minutes; asks no journal and trusts none. Safe to share between threads. */
public final class Kvittoprov {
    private final Kvittoform form = new Kvittoform();
    private final Verifier nyckel;

    /**
     * What one part of the check came to.
     *
     * @param haller whether it holds
     * @param text   what was seen, in Swedish
     */
    public record Steg(boolean haller, String text) {
    }

    /**
     * A check of receipts.
     *
     * @param nyckel the key that must have signed; {@code null} where whoever checks does not ask for a signature
     */
    public Kvittoprov(Verifier nyckel) {
        this.nyckel = nyckel;
    }

    /**
     * What the receipt shows, part by part; it holds where every part does.
     *
     * @param protokoll the bytes of the minutes that it should be of; {@code null} where that is not asked
     */
    public List<Steg> prova(Kvitto kvitto, byte[] protokoll) {
        List<Steg> steg = new ArrayList<>(List.of(plats(kvitto)));
        if (nyckel != null) {
            steg.add(signatur(kvitto));
        }
        if (protokoll != null) {
            steg.add(protokoll(kvitto, HexFormat.of().formatHex(Merkle.sha256(protokoll))));
        }
        return steg;
    }

    private Steg plats(Kvitto kvitto) {
        Optional<Checkpoint> lage = kvitto.lage();
        if (lage.isEmpty() || lage.get().size() == 0) {
            return new Steg(false, "Kontrollpunkten är skadad; den säger inte vilken logg den är ur.");
        }
        long storlek = lage.get().size();
        Optional<List<byte[]>> vag = vag(kvitto.bevis());
        boolean med = vag.isPresent() && Merkle.included(Merkle.leaf(form.post(kvitto.post())), storlek - 1, storlek, vag.get(), lage.get().root());
        return new Steg(med, med ? "Posten är nummer " + storlek + " i loggen " + lage.get().origin() + "."
                : "Posten finns inte i den logg som kontrollpunkten är ur. Något i kvittot är ändrat.");
    }

    private static Optional<List<byte[]>> vag(List<String> bevis) {
        // A hash in capitals would be the same hash in other bytes.
        return bevis.stream().allMatch(steg -> steg.matches("[0-9a-f]{64}")) ? Optional.of(bevis.stream().map(HexFormat.of()::parseHex).toList())
                : Optional.empty();
    }

    private Steg signatur(Kvitto kvitto) {
        String text = kvitto.lage().map(Checkpoint::text).orElse("");
        boolean gjord = kvitto.lage().filter(lage -> lage.origin().equals(nyckel.name())).isPresent() && nyckel.verifies(kvitto.kontrollpunkt(), text);
        return new Steg(gjord, gjord ? "Kontrollpunkten är underskriven med nyckeln för " + nyckel.name() + "."
                : "Kontrollpunkten är inte underskriven med nyckeln för " + nyckel.name() + ".");
    }

    private static Steg protokoll(Kvitto kvitto, String hash) {
        if (!(kvitto.post() instanceof Granskningspost post)) {
            return new Steg(false, "Kvittot är för en gallring och gäller inget protokoll.");
        }
        if (post.protokoll() == null) {
            return new Steg(false, "Kvittot säger inte vilket protokoll det gäller.");
        }
        boolean samma = post.protokoll().equals(hash);
        return new Steg(samma, samma ? "Protokollet är det som prövades." : "Protokollet är inte det som prövades, eller är ändrat sedan dess.");
    }
}
