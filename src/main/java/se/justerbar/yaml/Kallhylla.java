package se.justerbar.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Kallplan;
import se.justerbar.kallor.Kallplan.Anvisning;
import se.justerbar.kallor.Kalltext;
import se.justerbar.kallor.Ordlista;
import se.justerbar.kallor.Ordlista.Ordskal;
import se.justerbar.kallor.Spannart;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;

/** The shelf of sources: each document lies beside a file that says what its words are that no norm quotes. What the reader does not know, it refuses. */
public final class Kallhylla {
    private static final String MAPP = "kallor/";
    private final Function<String, byte[]> filer;
    private final Hylla hylla;

    private Kallhylla(Function<String, byte[]> filer, Hylla hylla) {
        this.filer = filer;
        this.hylla = hylla;
    }

    /** The sources that ship with the library, divided by what the norms of these texts quote. */
    public static List<Kalla> load(Hylla hylla) {
        return load(Regelhylla::resurs, hylla);
    }

    /**
     * The sources from any place; words that nothing accounts for are faults of the source, and are not thrown.
     *
     * @param filer gives the bytes of a file by its path below the folder of rules
     * @param hylla the texts whose norms quote the sources
     * @throws Hyllfel where a file does not say what it must, or says what the reader does not know
     */
    public static List<Kalla> load(Function<String, byte[]> filer, Hylla hylla) {
        Kallhylla kallhylla = new Kallhylla(filer, hylla);
        Post innehall = Regelhylla.las(MAPP + "innehall.yaml", filer);
        List<Kalla> kallor = innehall.texter("kallor").stream().map(kallhylla::kalla).toList();
        innehall.slut();
        return kallor;
    }

    /** The words of the encoded sentences that nothing in their encoding has, with the reasons that ship with the library. */
    public static Ordlista ord() {
        return ord(Regelhylla::resurs);
    }

    /**
     * The words of the encoded sentences that nothing in their encoding has, from any place.
     *
     * @param filer gives the bytes of a file by its path below the folder of rules
     * @throws Hyllfel where the file does not say what it must, or says what the reader does not know
     */
    public static Ordlista ord(Function<String, byte[]> filer) {
        Post post = Regelhylla.las(MAPP + "ord.yaml", filer);
        Post normer = post.post("normer");
        Map<String, List<Ordskal>> perNorm = new LinkedHashMap<>();
        normer.nycklar().forEach(norm -> perNorm.put(norm, skal(normer, norm)));
        Ordlista lista = new Ordlista(skal(post, "gemensamma"), Collections.unmodifiableMap(perNorm));
        post.slut();
        return lista;
    }

    private static List<Ordskal> skal(Post post, String nyckel) {
        return post.poster(nyckel).stream().map(rad -> {
            Ordskal skal = new Ordskal(Collections.unmodifiableSet(new LinkedHashSet<>(rad.texter("ord"))), rad.text("skal"));
            rad.slut();
            return skal;
        }).toList();
    }

    private Kalla kalla(String namn) {
        Kalltext text = new Kalltext(namn + ".txt", new String(filer.apply(MAPP + namn + ".txt"), StandardCharsets.UTF_8));
        Post post = Regelhylla.las(MAPP + namn + ".yaml", filer);
        Kallplan plan = new Kallplan(post.text("sha256"), post.texter("radtecken"), post.poster("spann").stream().map(Kallhylla::anvisning).toList());
        post.slut();
        List<Norm> normer = hylla.regelverk().stream().flatMap(en -> en.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream())
                .filter(norm -> !norm.atergiven() && norm.kalla().equals(text.namn())).toList();
        return Kalla.av(text, plan, normer);
    }

    private static Anvisning anvisning(Post post) {
        Anvisning anvisning = new Anvisning(post.text("text"), post.val("art", Spannart.class), post.text("skal"), post.texter("upprepar"), post.eventuellText("last"));
        if (anvisning.art() == Spannart.kodad) {
            throw post.fel("det som är kodat ges av en norms citat och står inte här: " + anvisning.text());
        }
        post.slut();
        return anvisning;
    }
}
