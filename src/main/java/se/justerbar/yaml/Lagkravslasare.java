package se.justerbar.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Lagkrav;

/** Reads what the law asks of a förbundsordning, from {@code lagkrav.yaml} and the source that it quotes. */
public final class Lagkravslasare {
    private static final String FIL = "lagkrav.yaml";

    private Lagkravslasare() {
    }

    /** The points that ship with the library, with the document among these texts that they quote. */
    public static Lagkrav load(Hylla hylla) {
        return load(hylla, Regelhylla::resurs);
    }

    /**
     * The points from any place.
     *
     * @param hylla the texts
     * @param filer gives the bytes of a file by its path below the folder of rules
     * @throws Hyllfel where the file does not say what it must, or says what the reader does not know
     */
    public static Lagkrav load(Hylla hylla, Function<String, byte[]> filer) {
        Post post = Regelhylla.las(FIL, filer);
        Post lydelse = post.post("lydelse");
        Post dokument = post.post("dokument");
        String regelverk = dokument.text("regelverk");
        String kalla = dokument.text("kalla");
        String titel = hylla.regelverk().stream().filter(text -> text.id().equals(regelverk)).findFirst()
                .orElseThrow(() -> dokument.fel(regelverk + " är inget regelverk")).titel();
        Lagkrav lagkrav = new Lagkrav(post.text("lag"), post.text("paragraf"), lydelse.text("text"), lydelse.dag("fran"), titel, dokument.text("art"),
                kalla, new String(filer.apply("kallor/" + kalla), StandardCharsets.UTF_8),
                post.poster("punkter").stream().map(Lagkravslasare::punkt).toList());
        List.of(lydelse, dokument, post).forEach(Post::slut);
        if (!IntStream.range(0, lagkrav.punkter().size()).allMatch(i -> lagkrav.punkter().get(i).nummer() == i + 1)) {
            throw post.fel("punkterna ska vara numrerade från 1 i följd");
        }
        return lagkrav;
    }

    private static Lagkrav.Punkt punkt(Post post) {
        Lagkrav.Punkt punkt = new Lagkrav.Punkt(post.heltal("nummer"), post.text("text"), post.poster("delar").stream().map(Lagkravslasare::del).toList());
        post.slut();
        if (punkt.delar().isEmpty()) {
            throw post.fel("punkt " + punkt.nummer() + " har inga delar");
        }
        return punkt;
    }

    private static Lagkrav.Del del(Post post) {
        Lagkrav.Del del = new Lagkrav.Del(post.text("text"), post.texter("citat"), post.ja("vidBehov"), post.eventuellText("anm"), post.texter("normer"));
        post.slut();
        if (del.citat().stream().anyMatch(String::isBlank)) {
            throw post.fel("ett citat är tomt (" + del.text() + ")");
        }
        return del;
    }
}
