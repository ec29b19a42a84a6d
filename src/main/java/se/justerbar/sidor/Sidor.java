package se.justerbar.sidor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Tackning;
import se.justerbar.sidor.Spannplacering.Placerat;
import se.justerbar.svit.Status;
import se.justerbar.svit.Svitsvar;

/** The texts read with the rules: a page for each text and an index, with what nothing accounts for at the top of it. Immutable. */
public final class Sidor {
    private final List<Textsida> texter;
    private final List<Textsida.Rad> figurer;
    private final List<Kallrad> kallor;
    private final List<String> fel;

    private Sidor(List<Textsida> texter, List<Kallrad> kallor, List<String> fel) {
        this.texter = texter;
        this.kallor = kallor;
        this.fel = fel;
        this.figurer = Figurer.av(texter.stream().flatMap(text -> text.avsnitt().stream()).toList());
    }

    /**
     * A source in the index.
     *
     * @param namn    its file
     * @param andelar how its characters are treated
     */
    public record Kallrad(String namn, List<Textsida.Andel> andelar) {
    }

    /**
     * The pages of this material.
     *
     * @throws IllegalArgumentException where a rule is written in another form than the rules are
     */
    public static Sidor av(Sidmaterial material) {
        Textbyggare byggare = new Textbyggare(material);
        List<Textsida> texter = byggare.sidor();
        List<String> fel = new ArrayList<>(fel(material, byggare.oredovisadeOrd()));
        fel.addAll(byggare.fel());
        return new Sidor(texter, material.kallor().stream().map(Sidor::kallrad).toList(), fel.stream().distinct().toList());
    }

    private static Kallrad kallrad(Kalla kalla) {
        return new Kallrad(kalla.text().namn(), Andelar.av(kalla.spann().stream().map(ett -> new Placerat(kalla, ett)).toList()));
    }

    private static List<String> fel(Sidmaterial material, Map<String, Set<String>> oredovisadeOrd) {
        Svitsvar svit = material.svit();
        Map<String, Integer> perNorm = svit.scenarier().stream().flatMap(ett -> ett.scenario().normer().stream())
                .collect(Collectors.toMap(norm -> norm, norm -> 1, Integer::sum, LinkedHashMap::new));
        List<String> fel = new ArrayList<>(Tackning.fel(material.hylla(), material.kallor()));
        fel.addAll(Tackning.fel(material.hylla(), material.regler(), perNorm));
        fel.addAll(material.ord().fel(oredovisadeOrd));
        fel.addAll(svit.brister());
        svit.scenarier().stream().filter(ett -> ett.status() != Status.godkant)
                .forEach(ett -> fel.add(ett.scenario().plats() + ": Scenariot ”" + ett.scenario().namn() + "” håller inte: " + ett.status().ord() + "."));
        svit.scenarier().stream().filter(ett -> ett.scenario().normer().isEmpty())
                .forEach(ett -> fel.add(ett.scenario().plats() + ": Scenariot ”" + ett.scenario().namn() + "” hör inte till någon mening."));
        return fel;
    }

    /** What nothing accounts for, and scenarios that do not hold, in Swedish; empty where the texts are accounted for to the last word. */
    public List<String> fel() {
        return fel;
    }

    /** The pages of the texts. */
    public List<Textsida> texter() {
        return texter;
    }

    /** What the pages hold together, counted. */
    public List<Textsida.Rad> figurer() {
        return figurer;
    }

    /**
     * Writes {@code index.html} and a page for each text.
     *
     * @param mapp the folder; it is made where there is none
     * @param hem  where a link on each page leads out of them; {@code null} for none
     * @throws UncheckedIOException where a page cannot be written
     */
    public void skriv(Path mapp, String hem) {
        try {
            Files.createDirectories(mapp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Mall.skriv("index", Map.of("texter", texter, "figurer", figurer, "kallor", kallor, "fel", fel, "antalFel", Svenska.heltal(fel.size()),
                "version", Justerbar.version(), "hem", Optional.ofNullable(hem)), mapp.resolve("index.html"));
        texter.forEach(text -> Mall.skriv("text", Map.of("sida", text, "version", Justerbar.version(), "hem", Optional.ofNullable(hem)), mapp.resolve(text.fil())));
    }

    /** Where a norm stands on the pages, as a page and a place on it. */
    public static String plats(String text, String norm) {
        return Textbyggare.fil(text) + "#" + Ankare.av(norm);
    }
}
