package se.justerbar.kallor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;

/** Whether texts, rules and scenarios name one another without a gap, and what of the sources a person is to read. Pure functions. */
public final class Tackning {
    /** Words that often carry a duty, a right or a limit; a scanned document has lost their dots. */
    private static final Pattern ATT_LASA = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(ska|f[åa]r|b[öoé]r|kan|senast|h[öoé]gst|minst)(?![\\p{L}\\p{N}])");

    private Tackning() {
    }

    /**
     * A span that asks nothing and yet has a word that often carries a duty.
     *
     * @param kalla the source
     * @param rad   the line it begins on
     * @param ord   its words
     * @param spann the span, with its reason and what its reader concluded
     */
    public record Lasspann(String kalla, int rad, String ord, Spann spann) {
    }

    /** The spans that a person is to read, in the order of the sources: see {@link #skaLasas}. */
    public static List<Lasspann> attLasa(List<Kalla> kallor) {
        return kallor.stream().flatMap(kalla -> kalla.spann().stream().filter(ett -> skaLasas(kalla.text(), ett))
                .map(ett -> new Lasspann(kalla.text().namn(), kalla.text().rad(ett.fran()), kalla.ord(ett), ett))).toList();
    }

    /** Whether a span that is out of scope, or is context that no norm gives and no norm encodes, has a word that often carries a duty. */
    static boolean skaLasas(Kalltext kalla, Spann ett) {
        boolean utanNorm = ett.art() == Spannart.utanfor || ett.art() == Spannart.sammanhang && ett.normer().isEmpty() && ett.upprepar().isEmpty();
        return utanNorm && ATT_LASA.matcher(kalla.text().substring(ett.fran(), ett.till())).find();
    }

    /**
     * Names every orphan among norms, rules and scenarios.
     *
     * @param hylla      the texts
     * @param regler     the names of the rules by the id of the norm that each speaks for; {@code ""} for a rule that names none
     * @param scenarier  how many scenarios each tag has
     * @return the faults in Swedish; empty where nothing stands alone
     */
    public static List<String> fel(Hylla hylla, Map<String, ? extends Set<String>> regler, Map<String, Integer> scenarier) {
        Map<String, Norm> normer = new LinkedHashMap<>();
        normer(hylla).forEach(norm -> normer.putIfAbsent(norm.id(), norm));
        List<String> fel = new ArrayList<>();
        normer.values().stream().filter(norm -> norm.art().provbar()).map(Norm::id).forEach(id -> {
            if (!regler.containsKey(id) || regler.get(id).isEmpty()) {
                fel.add("Normen " + id + " har ingen regel.");
            }
            if (scenarier.getOrDefault(id, 0) == 0) {
                fel.add("Normen " + id + " har inget scenario.");
            }
        });
        regler.forEach((id, namn) -> {
            if (!normer.containsKey(id)) {
                namn.forEach(regel -> fel.add("Regeln ”" + regel + "” " + (id.isEmpty() ? "nämner ingen norm." : "nämner normen " + id + ", som inte finns.")));
            } else if (!normer.get(id).art().provbar()) {
                fel.add("Normen " + id + " är bara sammanhang men har regler: " + String.join(", ", namn) + ".");
            }
        });
        scenarier.keySet().stream().filter(tagg -> !normer.containsKey(tagg)).forEach(tagg -> fel.add("Taggen @" + tagg + " är ingen norms id."));
        return List.copyOf(fel);
    }

    /** Names every norm that a source's words are said to repeat and that is not there, and every norm whose source is not read. */
    public static List<String> fel(Hylla hylla, List<Kalla> kallor) {
        Set<String> ids = Set.copyOf(normer(hylla).map(Norm::id).distinct().toList());
        Set<String> lasta = Set.copyOf(kallor.stream().map(kalla -> kalla.text().namn()).toList());
        List<String> fel = new ArrayList<>();
        kallor.forEach(kalla -> fel.addAll(kalla.fel()));
        kallor.forEach(kalla -> kalla.spann().forEach(ett -> ett.upprepar().stream().filter(id -> !ids.contains(id)).forEach(id ->
                fel.add(kalla.text().namn() + ", rad " + kalla.text().rad(ett.fran()) + ": ”" + kalla.ord(ett) + "” sägs upprepa normen " + id + ", som inte finns."))));
        normer(hylla).filter(norm -> !norm.atergiven() && !lasta.contains(norm.kalla())).forEach(norm ->
                fel.add("Normen " + norm.id() + " citerar " + norm.kalla() + ", som inte är någon av de källor som lästs."));
        return List.copyOf(fel);
    }

    private static Stream<Norm> normer(Hylla hylla) {
        return hylla.regelverk().stream().flatMap(text -> text.avsnitt().stream()).flatMap(avsnitt -> avsnitt.normer().stream());
    }
}
