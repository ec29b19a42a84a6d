package se.justerbar.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.justerbar.godkannande.Avsnittsdel;
import se.justerbar.godkannande.Avsnittshash;
import se.justerbar.godkannande.Avsnittshash.Fil;
import se.justerbar.regelverk.Regelverk;

/** Reads every section of every text as what a reviewer approves: its wording, its rules and its scenarios. */
public final class Avsnittslasare {
    private final Function<String, byte[]> regler;
    private final Function<String, byte[]> scenarier;

    private Avsnittslasare(Function<String, byte[]> regler, Function<String, byte[]> scenarier) {
        this.regler = regler;
        this.scenarier = scenarier;
    }

    /** The sections that ship with the library, in the order of the texts and of their documents. */
    public static List<Avsnittshash> load() {
        return load(Regelhylla::resurs, Avsnittslasare::resurs);
    }

    /**
     * The sections from any place.
     *
     * @param regler    gives the bytes of a file by its path below the folder of rules
     * @param scenarier gives the bytes of a file by its path below the folder of scenarios; {@code null} where there is none
     */
    public static List<Avsnittshash> load(Function<String, byte[]> regler, Function<String, byte[]> scenarier) {
        Avsnittslasare lasare = new Avsnittslasare(regler, scenarier);
        return Regelhylla.las("innehall.yaml", regler).texter("regelverk").stream().flatMap(mapp -> lasare.avsnitt(mapp).stream()).toList();
    }

    private static byte[] resurs(String namn) {
        try (InputStream in = Regelverk.class.getResourceAsStream("/se/justerbar/features/" + namn)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Avsnittshash> avsnitt(String mapp) {
        Post regelverk = Regelhylla.las(mapp + "/regelverk.yaml", regler);
        String annans = regelverk.eventuellText("regler");
        return regelverk.texter("avsnitt").stream().map(namn -> avsnitt(mapp, annans == null ? mapp : annans, namn)).toList();
    }

    /** A text that uses another's rules is approved with those rules. */
    private Avsnittshash avsnitt(String mapp, String reglernasMapp, String namn) {
        String text = mapp + "/" + namn + ".yaml";
        String regel = reglernasMapp + "/" + namn + ".drl";
        String scenario = mapp + "/" + namn + ".feature";
        return Avsnittshash.av(mapp + "/" + namn, Regelhylla.las(text, regler).text("avsnitt"), Map.of(
                Avsnittsdel.text, new Fil("rules/" + text, regler.apply(text)),
                Avsnittsdel.regler, new Fil("rules/" + regel, regler.apply(regel)),
                Avsnittsdel.scenarier, new Fil("features/" + scenario, scenarier.apply(scenario))));
    }
}
