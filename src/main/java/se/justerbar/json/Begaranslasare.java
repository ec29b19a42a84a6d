package se.justerbar.json;

import java.util.Map;
import java.util.TreeMap;
import se.justerbar.kvitto.Gallringspost.Omfattning;

/** Reads what is asked of a journal beside an underlag, and refuses whatever it does not understand. Safe to share between threads. */
public final class Begaranslasare {
    private static final String SAKNAS = "saknas. Ange den.";
    private final Strikt<Namnlista> namn = new Strikt<>(Namnlista.class, "Lämna {\"namn\": {…}} med ett namn för varje plats.");
    private final Strikt<Gallring> gallring = new Strikt<>(Gallring.class, "Lämna {\"vad\": …, \"beslut\": …}.");

    /**
     * Who sat in each seat.
     *
     * @param namn the name, by the id of the seat
     */
    public record Namnlista(Map<String, String> namn) {
    }

    /**
     * What is to be erased.
     *
     * @param vad    the names, or all that can be erased
     * @param beslut what the decision to erase is called
     */
    public record Gallring(Omfattning vad, String beslut) {
    }

    /** A reader; make it once. */
    public Begaranslasare() {
    }

    /**
     * The names in these bytes, UTF-8 JSON; sorted by seat.
     *
     * @throws Underlagsfel where it is not such a list
     */
    public Namnlista namn(byte[] json) {
        Namnlista lista = namn.las(json);
        if (lista.namn == null) {
            throw new Underlagsfel("/namn", SAKNAS);
        }
        return new Namnlista(new TreeMap<>(lista.namn));
    }

    /**
     * The erasure in these bytes, UTF-8 JSON.
     *
     * @throws Underlagsfel where it is not such a request, or does not say all
     */
    public Gallring gallring(byte[] json) {
        Gallring begaran = gallring.las(json);
        if (begaran.vad == null) {
            throw new Underlagsfel("/vad", SAKNAS);
        }
        if (begaran.beslut == null) {
            throw new Underlagsfel("/beslut", SAKNAS);
        }
        return begaran;
    }
}
