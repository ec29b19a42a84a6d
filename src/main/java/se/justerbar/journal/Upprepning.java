package se.justerbar.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Granskning;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;

/** Gives an answer again from the facts that were stored, and holds it against the one that was given. */
public final class Upprepning {
    private Upprepning() {
    }

    /**
     * The answer again, byte for byte as it was given.
     *
     * @param justerbar the checker with all that is known now; another is loaded where the answer was given by what was known on a day
     * @throws Journalfel where the journal does not have the receipt's entry, the facts are erased, another edition of the program or of the
     *                    texts gave the answer, or the answer is not the same
     */
    public static byte[] av(Kvitto kvitto, Journal journal, Justerbar justerbar) {
        if (!(kvitto.post() instanceof Granskningspost post)) {
            throw new Journalfel(Journalfel.Art.strider, "Kvittot är för en gallring; det finns inget svar att upprepa.");
        }
        Akt akt = journal.akt(null, post.id());
        Kvittoform form = new Kvittoform();
        if (!Arrays.equals(form.post(akt.post()), form.post(post))) {
            throw new Journalfel(Journalfel.Art.skadad, "Journalens post är inte den som kvittot gäller. Något av dem är ändrat.");
        }
        if (akt.underlag() == null) {
            throw new Journalfel(Journalfel.Art.saknas, "Uppgifterna är gallrade. Svaret går inte att upprepa; kvittot går att verifiera.");
        }
        return svar(post, akt.underlag(), HexFormat.of().parseHex(akt.salt()), post.kand() == null ? justerbar : Justerbar.load(post.kand()));
    }

    private static byte[] svar(Granskningspost post, byte[] underlag, byte[] salt, Justerbar justerbar) {
        if (!Journal.saltad(salt, underlag).equals(post.underlag())) {
            throw new Journalfel(Journalfel.Art.skadad, "Uppgifterna i journalen är inte de som prövades. Återställ den från en säkerhetskopia.");
        }
        Granskning granskning = justerbar.granska(new Underlagslasare().las(underlag));
        List<String> skiljer = skillnader(post, granskning);
        if (!skiljer.isEmpty()) {
            throw new Journalfel(Journalfel.Art.strider, "Svaret gavs av en annan utgåva: " + String.join("; ", skiljer)
                    + ". Använd den utgåvan; journalen har kvar svaret som det gavs.");
        }
        byte[] svar = new Rapportskrivare().skriv(granskning);
        if (!Journal.saltad(salt, svar).equals(post.svar())) {
            throw new Journalfel(Journalfel.Art.skadad, "Svaret blev inte detsamma som det som gavs. Anmäl det som ett fel i programmet.");
        }
        return svar;
    }

    private static List<String> skillnader(Granskningspost post, Granskning nu) {
        List<String> skiljer = new ArrayList<>();
        if (!post.program().equals(nu.program())) {
            skiljer.add("programmet var " + post.program() + " och är " + nu.program());
        }
        Map<String, String> texter = new TreeMap<>();
        nu.regelverk().forEach(text -> texter.put(text.id(), text.hash()));
        if (!post.regelverk().equals(texter)) {
            post.regelverk().forEach((id, hash) -> {
                if (!hash.equals(texter.get(id))) {
                    skiljer.add(id + " var " + hash.substring(0, Math.min(12, hash.length())) + " och är "
                            + (texter.containsKey(id) ? texter.get(id).substring(0, 12) : "inte med"));
                }
            });
            texter.keySet().stream().filter(id -> !post.regelverk().containsKey(id)).forEach(id -> skiljer.add(id + " är ny"));
        }
        return skiljer;
    }
}
