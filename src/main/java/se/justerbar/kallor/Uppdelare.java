package se.justerbar.kallor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.justerbar.kallor.Kallplan.Anvisning;
import se.justerbar.regelverk.Norm;

/**
 * Divides one source, from its first character to its last. What norms quote is marked first. Between the quotes the plan's spans must stand in
 * their order and side by side, so that a word more, less or elsewhere is met as a fault.
 */
final class Uppdelare {
    private static final String ORDTECKEN = "[\\p{L}\\p{N}]";
    private static final Pattern NYTT_STYCKE = Pattern.compile("[.:?!”]\\s*\\n\\s*\\n|\\n\\s*\\n\\s*[^\\p{Ll}\\s]|\\n\\s*[•\uf0b7]");
    private final Kalltext kalla;
    private final String text;
    private final Kallplan plan;
    private final List<Set<Norm>> citerat;
    private final List<Spann> spann = new ArrayList<>();
    private final List<String> fel = new ArrayList<>();
    private int nasta;

    Uppdelare(Kalltext kalla, Kallplan plan, List<Norm> normer) {
        this.kalla = kalla;
        this.text = kalla.text();
        this.plan = plan;
        this.citerat = new ArrayList<>(Collections.nCopies(text.length(), Set.of()));
        if (!kalla.sha256().equals(plan.sha256())) {
            fel.add(kalla.namn() + " är inte den text som lästes: SHA-256 är " + kalla.sha256() + " och ska vara " + plan.sha256()
                    + ". Läs det som är ändrat och skriv in det nya värdet.");
        }
        normer.forEach(this::markera);
    }

    /** A sentence that stands twice is quoted once; the second time it is words that nothing accounts for. */
    private void markera(Norm norm) {
        for (String del : norm.lydelser().get(0).text()) {
            Matcher stalle = monster(del).matcher(text);
            if (!stalle.find()) {
                fel.add("Normen " + norm.id() + " citerar ord som inte står i " + kalla.namn() + ": ”" + del + "”.");
                continue;
            }
            for (int i = stalle.start(); i < stalle.end(); i++) {
                Set<Norm> alla = new LinkedHashSet<>(citerat.get(i));
                alla.add(norm);
                citerat.set(i, alla);
            }
        }
    }

    Kalla dela() {
        int har = forbiBlanka(0);
        while (har < text.length()) {
            har = forbiBlanka(steg(har));
        }
        while (nasta < plan.spann().size()) {
            saknas(plan.spann().get(nasta++));
        }
        return new Kalla(kalla, medBlanka(), List.copyOf(fel));
    }

    /** Accounts for the words from here and gives the character after them. */
    private int steg(int har) {
        int slut = slutPaLika(har);
        if (!citerat.get(har).isEmpty()) {
            return citat(har, slut);
        }
        int tecken = radtecken(har);
        if (tecken > har) {
            spann.add(new Spann(har, tecken, Spannart.sammanhang, List.of(), List.of(), Kalla.RADTECKEN, null));
            return tecken;
        }
        while (nasta < plan.spann().size() && plats(nasta, har, text.length()) < 0) {
            saknas(plan.spann().get(nasta++));
        }
        int plats = nasta < plan.spann().size() ? plats(nasta, har, slut) : -1;
        if (plats == har) {
            return planerat(har, slut);
        }
        int till = tillRadtecken(har, plats < 0 ? slut : plats);
        fel.add(vid(har) + "inget spann svarar för ”" + kalla.ord(har, till) + "”. Citera orden i en norm eller säg i " + fil() + " hur de ska läsas.");
        return till;
    }

    private int citat(int har, int slut) {
        List<Norm> normer = List.copyOf(citerat.get(har));
        boolean provas = normer.stream().anyMatch(norm -> norm.art().provbar());
        spann.add(new Spann(har, slut, provas ? Spannart.kodad : Spannart.sammanhang, normer.stream().map(Norm::id).toList(), List.of(), null, null));
        return slut;
    }

    private int planerat(int har, int slut) {
        Anvisning anvisning = plan.spann().get(nasta++);
        int till = slutPa(anvisning, har);
        if (till > slut) {
            fel.add(vid(har) + "spannet ”" + anvisning.text() + "” i " + fil() + " överlappar det som " + citerat.get(slut).stream().map(Norm::id)
                    .collect(Collectors.joining(" och ")) + " citerar: ”" + kalla.ord(slut, till) + "”.");
            till = slut;
        }
        Spann ett = new Spann(har, till, anvisning.art(), List.of(), anvisning.upprepar(), anvisning.skal(), anvisning.last());
        if (ett.art() == Spannart.utanfor && NYTT_STYCKE.matcher(text.substring(har, till)).find()) {
            fel.add(vid(har) + "det som är utanför är längre än ett stycke: ”" + anvisning.text() + "”. Dela det i " + fil() + " och ge varje stycke sitt skäl.");
        }
        if (ett.last() == null && Tackning.skaLasas(kalla, ett)) {
            fel.add(vid(har) + "”" + anvisning.text() + "” har ett ord som en människa ska läsa. Skriv i " + fil() + " under last vad läsningen gav.");
        }
        spann.add(ett);
        return till;
    }

    private void saknas(Anvisning anvisning) {
        Matcher stalle = monster(anvisning.text()).matcher(text);
        fel.add("Spannet ”" + anvisning.text() + "” i " + fil() + (stalle.find()
                ? " står inte på sin plats i " + kalla.namn() + ", utan på rad " + kalla.rad(stalle.start()) + ": ordningen är fel eller orden ingår i ett annat spann."
                : " står inte i " + kalla.namn() + "."));
    }

    /** Where the words of a span of the plan first stand free, from here and before an end; -1 where they do not. */
    private int plats(int vilken, int har, int slut) {
        Matcher stalle = monster(plan.spann().get(vilken).text()).matcher(text);
        int fran = har;
        while (fran < slut && stalle.find(fran) && stalle.start() < slut) {
            if (citerat.get(stalle.start()).isEmpty()) {
                return stalle.start();
            }
            fran = stalle.start() + 1;
        }
        return -1;
    }

    private int slutPa(Anvisning anvisning, int har) {
        Matcher stalle = monster(anvisning.text()).matcher(text);
        stalle.find(har);
        return stalle.end();
    }

    /** The end of the stretch that the same norms quote, or none. */
    private int slutPaLika(int har) {
        int slut = har + 1;
        while (slut < text.length() && citerat.get(slut).equals(citerat.get(har))) {
            slut++;
        }
        return slut;
    }

    /** The end of a mark that opens the line; the same place where there is none. */
    private int radtecken(int har) {
        boolean forstPaRaden = text.substring(text.lastIndexOf('\n', har - 1) + 1, har).isBlank();
        return plan.radtecken().stream().filter(tecken -> forstPaRaden && text.startsWith(tecken, har) && forbiBlanka(har + tecken.length()) > har + tecken.length())
                .findFirst().map(tecken -> har + tecken.length()).orElse(har);
    }

    /** The next mark that opens a line, or the end. */
    private int tillRadtecken(int har, int slut) {
        return IntStream.range(har + 1, slut).filter(i -> radtecken(i) > i).findFirst().orElse(slut);
    }

    private int forbiBlanka(int har) {
        int fram = har;
        while (fram < text.length() && Character.isWhitespace(text.charAt(fram))) {
            fram++;
        }
        return fram;
    }

    /** The spans with the white space after each; what opens the document belongs to the first. */
    private List<Spann> medBlanka() {
        List<Spann> alla = new ArrayList<>(spann.stream().map(ett -> ett.till(forbiBlanka(ett.till()))).toList());
        if (!alla.isEmpty() && forbiBlanka(0) == alla.get(0).fran()) {
            Spann forst = alla.get(0);
            alla.set(0, new Spann(0, forst.till(), forst.art(), forst.normer(), forst.upprepar(), forst.skal(), forst.last()));
        }
        return List.copyOf(alla);
    }

    /** Whole words in their order, with any white space between them. */
    private static Pattern monster(String ord) {
        String monster = Arrays.stream(ord.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String fore = Character.isLetterOrDigit(ord.strip().charAt(0)) ? "(?<!" + ORDTECKEN + ")" : "";
        String efter = Character.isLetterOrDigit(ord.strip().charAt(ord.strip().length() - 1)) ? "(?!" + ORDTECKEN + ")" : "";
        return Pattern.compile(fore + monster + efter);
    }

    private String vid(int har) {
        return kalla.namn() + ", rad " + kalla.rad(har) + ": ";
    }

    private String fil() {
        return "kallor/" + kalla.namn().replaceFirst("\\.txt$", ".yaml");
    }
}
