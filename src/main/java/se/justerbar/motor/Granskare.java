package se.justerbar.motor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.justerbar.begrepp.Bidragsbild;
import se.justerbar.begrepp.Lage;
import se.justerbar.begrepp.Narvarobild;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Bidragslage;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Lagerskillnad;
import se.justerbar.granskning.Narvarolage;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.granskning.Sammanhang;
import se.justerbar.granskning.Utfall;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Motsvarighet;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Underlag;

/** Holds a whole underlag against every regelverk that bears on it. Safe to share between threads. */
public final class Granskare {
    private final List<LaddatRegelverk> regelverk;
    private final LocalDate kand;
    private final String program;
    private final String schema;

    /**
     * A checker over these texts.
     *
     * @param hylla   the texts
     * @param kand    the day by which the texts had to be known, for the head of the report; {@code null} for all that is known now
     * @param program version of the program, for the head of the report
     * @param schema  version of the schema, for the head of the report
     */
    public Granskare(Hylla hylla, LocalDate kand, String program, String schema) {
        this(kand, program, schema, laddade(hylla));
    }

    Granskare(LocalDate kand, String program, String schema, List<LaddatRegelverk> regelverk) {
        this.regelverk = regelverk;
        this.kand = kand;
        this.program = program;
        this.schema = schema;
    }

    /** Texts that use the same rules share them. */
    private static List<LaddatRegelverk> laddade(Hylla hylla) {
        Map<String, Regelbas> regler = new ConcurrentHashMap<>();
        return hylla.regelverk().stream()
                .map(text -> new LaddatRegelverk(text, hylla, () -> regler.computeIfAbsent(text.paket(), Regelbas::av))).toList();
    }

    /** The names of the rules by the norm that each speaks for, both in the order of the alphabet; {@code ""} for a rule that names none. */
    public Map<String, Set<String>> regler() {
        Map<String, Set<String>> perNorm = new TreeMap<>();
        regelverk.forEach(text -> text.regler().marken().forEach((namn, mark) -> perNorm.computeIfAbsent(mark.norm(), norm -> new TreeSet<>()).add(namn)));
        return perNorm;
    }

    /**
     * Gives the report on an underlag.
     *
     * @throws Regelfel where a norm concluded nothing or more than once: a fault in the rules, never in the facts
     */
    public Granskning granska(Underlag underlag) {
        Set<Regelverk> anvanda = new LinkedHashSet<>();
        List<Arendegranskning> arenden = new ArrayList<>();
        for (int i = 0; underlag.arenden() != null && i < underlag.arenden().size(); i++) {
            arenden.add(arende(underlag, i, anvanda));
        }
        Bedomning bedomning = arenden.stream().map(Arendegranskning::bedomning).reduce(Bedomning::samst).orElse(Bedomning.oavgjort);
        return new Granskning(underlag.kontrolldag(), program, schema, kand, anvanda.stream().map(Granskare::version).toList(),
                underlag.forbund(), dag(underlag), bedomning, skal(bedomning, arenden, underlag), List.copyOf(arenden));
    }

    /** Who serves in a matter, and how many must; empty where no text that bears on it counts them. */
    public Optional<Narvarolage> narvaro(Underlag underlag, int index) {
        return forsta(underlag, index, Narvarobild.class, Vyer::narvaro);
    }

    /** The contributions of a matter as given and as worked out; empty where no text that bears on it asks for them. */
    public Optional<Bidragslage> bidrag(Underlag underlag, int index) {
        return forsta(underlag, index, Bidragsbild.class, Vyer::bidrag);
    }

    /** A matter as the first text sees it that asks for the definition and has the numbers for it on the day. */
    private <T> Optional<T> forsta(Underlag underlag, int index, Class<?> amne, Function<Lage, T> vy) {
        return regelverk.stream().map(text -> Provning.lage(text, underlag, index, amne)).flatMap(Optional::stream).map(lage -> Vyer.av(lage, vy)).flatMap(Optional::stream)
                .findFirst();
    }

    private static LocalDate dag(Underlag underlag) {
        return underlag.sammantrade() == null ? null : underlag.sammantrade().datum();
    }

    static Regelverksversion version(Regelverk text) {
        return new Regelverksversion(text.id(), text.titel(), text.status(), text.hash());
    }

    private Arendegranskning arende(Underlag underlag, int index, Set<Regelverk> anvanda) {
        List<Fynd> fynd = new ArrayList<>();
        List<Sammanhang> sammanhang = new ArrayList<>();
        List<String> upplysningar = new ArrayList<>();
        for (LaddatRegelverk text : nagotIKraft(underlag) ? regelverk : List.<LaddatRegelverk>of()) {
            Provning provning = Provning.av(text, underlag, index);
            if (!provning.fynd().isEmpty()) {
                anvanda.add(text.regelverk());
            }
            fynd.addAll(provning.fynd());
            sammanhang.addAll(provning.sammanhang());
            upplysningar.addAll(provning.upplysningar());
        }
        boolean utanEgenText = utanEgenText(underlag);
        Bedomning bedomning = utanEgenText ? bedomning(fynd).samst(Bedomning.oavgjort) : bedomning(fynd);
        Arende arende = underlag.arenden().get(index);
        return new Arendegranskning(index, arende.id(), arende.rubrik(), arende.slag() == null ? null : arende.slag().name(), bedomning,
                skal(bedomning, fynd, underlag, utanEgenText), List.copyOf(fynd), lagerskillnader(fynd), List.copyOf(sammanhang),
                List.copyOf(upplysningar));
    }

    /** A day on which no text is in force is answered by none: an earlier or a later one says nothing of it. */
    private boolean nagotIKraft(Underlag underlag) {
        LocalDate dag = dag(underlag);
        return dag == null || regelverk.stream().anyMatch(text -> text.regelverk().gallerDen(dag));
    }

    /** Whether a body of the förbund took the decision and no own text of the förbund was in force that day: the law alone shows no pass. */
    private boolean utanEgenText(Underlag underlag) {
        LocalDate dag = dag(underlag);
        Organ organ = underlag.sammantrade() == null ? null : underlag.sammantrade().organ();
        return dag != null && organ != null && organ.forbundets() && underlag.forbund() != null && regelverk.stream().noneMatch(text ->
                text.egenFor(underlag.forbund()) && text.regelverk().gallerDen(dag));
    }

    /** Where a text in the sources and the law speak of the same thing and do not say the same of the matter. */
    private List<Lagerskillnad> lagerskillnader(List<Fynd> fynd) {
        Map<String, Fynd> perNorm = new HashMap<>();
        fynd.forEach(ett -> perNorm.put(ett.norm(), ett));
        List<Lagerskillnad> skillnader = new ArrayList<>();
        for (LaddatRegelverk text : regelverk) {
            for (Motsvarighet motsvarighet : text.motsvarigheter().keySet()) {
                Fynd lagen = perNorm.get(text.motsvarigheter().get(motsvarighet));
                Fynd forslaget = perNorm.get(motsvarighet.norm());
                if (lagen != null && forslaget != null && motsvarighet.skillnad() != null && skiljerSig(motsvarighet, forslaget, lagen)) {
                    skillnader.add(new Lagerskillnad(forslaget.norm(), lagen.norm(), motsvarighet.skillnad()));
                }
            }
        }
        return List.copyOf(skillnader);
    }

    private static boolean skiljerSig(Motsvarighet motsvarighet, Fynd forslaget, Fynd lagen) {
        Iakttagelse led = lagen.sett().stream().filter(sett -> motsvarighet.led() != null && motsvarighet.led().equals(sett.led()))
                .findFirst().orElse(null);
        if (led != null) {
            return skiljerSig(forslaget, led.utfall(), led.foljd());
        }
        // Where readings disagree a norm has no limbs left; then the text that does not apply is not the one it differs from.
        return (motsvarighet.led() == null || forslaget.utfall() != Utfall.ejTillamplig) && skiljerSig(forslaget, lagen.utfall(), lagen.foljd());
    }

    /** Where both are open the difference may be why, so it is said too; where neither stands in the way there is none to tell. */
    private static boolean skiljerSig(Fynd forslaget, Utfall utfall, Foljd foljd) {
        return (angarNagot(forslaget.utfall()) || angarNagot(utfall))
                && (forslaget.utfall() != utfall || forslaget.foljd() != foljd || utfall == Utfall.oavgjord);
    }

    private static boolean angarNagot(Utfall utfall) {
        return utfall == Utfall.brister || utfall == Utfall.oavgjord;
    }

    private static boolean stoppar(Fynd fynd, Utfall utfall) {
        return fynd.utfall() == utfall && fynd.foljd().stoppar();
    }

    private static Bedomning bedomning(List<Fynd> fynd) {
        if (fynd.stream().anyMatch(f -> stoppar(f, Utfall.brister))) {
            return Bedomning.brister;
        }
        boolean oppet = fynd.stream().anyMatch(f -> stoppar(f, Utfall.oavgjord));
        boolean visat = fynd.stream().anyMatch(f -> f.utfall() == Utfall.uppfylld);
        return oppet || !visat ? Bedomning.oavgjort : Bedomning.justerbar;
    }

    private static String skal(Bedomning bedomning, List<Fynd> fynd, Underlag underlag, boolean utanEgenText) {
        LocalDate dag = dag(underlag);
        if (fynd.isEmpty()) {
            return dag == null ? "Dagen för beslutet är inte känd." : "Ingen av texterna var i kraft den " + Svenska.datum(dag)
                    + " för ett sådant beslut; det har inte prövats.";
        }
        if (utanEgenText && bedomning == Bedomning.oavgjort) {
            return "Förbundets egen text för den " + Svenska.datum(dag) + " finns inte här, så att inget står i vägen kan inte visas.";
        }
        return switch (bedomning) {
            case brister -> raknat(fynd, Utfall.brister, "mening i texten står i vägen", "meningar i texten står i vägen");
            case oavgjort -> fynd.stream().anyMatch(f -> stoppar(f, Utfall.oavgjord))
                    ? raknat(fynd, Utfall.oavgjord, "mening kan inte avgöras", "meningar kan inte avgöras")
                    : "Ingenting är visat uppfyllt.";
            case justerbar -> {
                long anmarkningar = fynd.stream().filter(f -> f.utfall() == Utfall.brister && f.foljd() == Foljd.anmarkning).count();
                yield "Inget i texten står i vägen" + (anmarkningar == 0 ? "."
                        : anmarkningar == 1 ? "; en anmärkning." : "; " + anmarkningar + " anmärkningar.");
            }
        };
    }

    private static String raknat(List<Fynd> fynd, Utfall utfall, String en, String flera) {
        long antal = fynd.stream().filter(f -> stoppar(f, utfall)).count();
        return antal + " " + (antal == 1 ? en : flera) + ".";
    }

    private static String skal(Bedomning bedomning, List<Arendegranskning> arenden, Underlag underlag) {
        if (underlag.arenden() == null) {
            return "Inga ärenden är kända (/arenden).";
        }
        if (arenden.isEmpty()) {
            return "Sammanträdet har inga ärenden.";
        }
        long antal = arenden.stream().filter(a -> a.bedomning() == bedomning).count();
        boolean ett = arenden.size() == 1;
        return switch (bedomning) {
            case brister -> ett ? "Ärendet brister." : antal + " av " + arenden.size() + " ärenden brister.";
            case oavgjort -> ett ? "Ärendet är oavgjort." : antal + " av " + arenden.size() + " ärenden är oavgjorda.";
            case justerbar -> ett ? "Ärendet är justerbart." : "Alla " + arenden.size() + " ärenden är justerbara.";
        };
    }
}
