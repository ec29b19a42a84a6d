package se.justerbar.begrepp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Lydelse;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Plikt;
import se.justerbar.regelverk.Plikt.Enhet;
import se.justerbar.regelverk.Plikt.Nar;
import se.justerbar.regelverk.Plikt.Rakning;
import se.justerbar.regelverk.Plikt.Startdag;
import se.justerbar.regelverk.Regelverk;

/**
 * The duties of a year or of an event, each with its day by each reading. Rests on what {@code kalender} says beside the norms; a text
 * bears that judges the förbund and holds both when the event takes place and on the day of the duty.
 */
public final class Kalender {
    private final Hylla hylla;
    private final String forbund;
    private final Tillfalle tillfalle;
    private final Map<Startdag, LocalDate> antagna;

    private Kalender(Hylla hylla, String forbund, Tillfalle tillfalle) {
        this.hylla = hylla;
        this.forbund = forbund;
        this.tillfalle = tillfalle;
        this.antagna = tillfalle.antagna();
    }

    /**
     * The duties in the order of the steps and then of their days, those without a day last.
     *
     * @throws Kalenderfel where the förbund is not known, or a day falls after the public holidays that are known
     */
    public static List<Kalenderdag> av(Hylla hylla, String forbund, Tillfalle tillfalle) {
        if (!hylla.forbund().contains(forbund)) {
            throw new Kalenderfel("Inget känt förbund heter ”{}”. Kända är {}.", forbund, hylla.forbund());
        }
        return new Kalender(hylla, forbund, tillfalle).dagar();
    }

    /** What is reckoned from a later day is reckoned last, when the duties that settle that day have theirs. */
    private List<Kalenderdag> dagar() {
        List<Kalenderdag> alla = new ArrayList<>();
        for (Startdag start : Startdag.values()) {
            for (Regelverk text : hylla.regelverk()) {
                if (text.krets().omfattar(forbund, hylla.forbund())) {
                    text.avsnitt().forEach(avsnitt -> avsnitt.normer().forEach(norm -> norm.plikter().stream()
                            .filter(plikt -> tillfalle.handelser().contains(plikt.handelse()) && sist(plikt) == start)
                            .forEach(plikt -> alla.addAll(new Del(text, avsnitt, norm, plikt).dagar()))));
                }
            }
        }
        alla.sort(Comparator.<Kalenderdag>comparingInt(en -> en.plikt().ordning())
                .thenComparing(Kalenderdag::dag, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(en -> en.plikt().nar() != Nar.fore));
        return List.copyOf(alla);
    }

    /** The latest of the days that a duty is reckoned from. */
    private static Startdag sist(Plikt plikt) {
        return plikt.rakningar().stream().map(Rakning::fran).max(Comparator.naturalOrder()).orElse(plikt.handelse().start());
    }

    private LocalDate start(Startdag fran) {
        return tillfalle.dagar().getOrDefault(fran, antagna.get(fran));
    }

    /** A name as it can stand in an id. */
    private static String ascii(String namn) {
        return namn.toLowerCase(Locale.ROOT).replace('å', 'a').replace('ä', 'a').replace('ö', 'o').replaceAll("[^a-z0-9.+-]+", "-");
    }

    /** One duty of a text. */
    private final class Del {
        private final Regelverk text;
        private final Avsnitt avsnitt;
        private final Norm norm;
        private final Plikt plikt;

        Del(Regelverk text, Avsnitt avsnitt, Norm norm, Plikt plikt) {
            this.text = text;
            this.avsnitt = avsnitt;
            this.norm = norm;
            this.plikt = plikt;
        }

        private boolean iKraft(LocalDate dag) {
            return text.gallerDen(dag) && norm.gallerDen(dag);
        }

        /** The day that the wording and the figures are first sought on: the event's, or the first of the year on which the text holds. */
        private LocalDate forsta() {
            LocalDate borjan = Ordning.senare(text.fran(), norm.lydelser().get(0).fran());
            return plikt.handelse() == Plikt.Handelse.engang ? borjan
                    : tillfalle.arEttAr() ? Ordning.senare(tillfalle.dag(), borjan) : tillfalle.dag();
        }

        List<Kalenderdag> dagar() {
            LocalDate forsta = forsta();
            if (!iKraft(forsta) || plikt.handelse() == Plikt.Handelse.arligen && forsta.getYear() != tillfalle.ar()) {
                return List.of();
            }
            if (plikt.rakningar().isEmpty()) {
                return List.of(dag(plikt.nar() == Nar.den ? forsta : null, List.of(), null, forsta, ""));
            }
            Map<LocalDate, List<String>> svarPerDag = new LinkedHashMap<>();
            Map<LocalDate, Rakning> rakningPerDag = new LinkedHashMap<>();
            (plikt.fraga() == null ? Map.of("", plikt.rakning()) : plikt.svar()).forEach((svar, rakning) -> {
                LocalDate dag = dag(rakning, forsta);
                svarPerDag.computeIfAbsent(dag, d -> new ArrayList<>()).add(svar);
                rakningPerDag.putIfAbsent(dag, rakning);
            });
            if (plikt.ger() != null) {
                svarPerDag.keySet().forEach(dag -> antagna.merge(plikt.ger(), dag, Ordning::senare));
            }
            boolean engang = plikt.handelse() == Plikt.Handelse.engang;
            return svarPerDag.keySet().stream().filter(dag -> iKraft(dag) && (!engang || dag.getYear() == tillfalle.ar()))
                    .map(dag -> dag(dag, svarPerDag.size() == 1 ? List.of() : svarPerDag.get(dag), rakningPerDag.get(dag), forsta,
                            svarPerDag.get(dag).get(0))).toList();
        }

        private Ram ram(LocalDate dag) {
            return new Ram(text, hylla.stod(text, forbund), dag, Lasning.FORVALD, Map.of());
        }

        /** The day by the figure that holds on it; the event's own figure where it is reckoned from an event. */
        private LocalDate dag(Rakning rakning, LocalDate forsta) {
            LocalDate dag = rakna(rakning, ram(forsta));
            return tillfalle.arEttAr() && iKraft(dag) ? rakna(rakning, ram(dag)) : dag;
        }

        private LocalDate rakna(Rakning rakning, Ram ram) {
            LocalDate fran = start(rakning.fran());
            LocalDate dag = switch (rakning.enhet()) {
                case manadsdag -> ram.manadsdag(rakning.tal()).atYear(tillfalle.ar());
                case datum -> datum(ram.datum(rakning.tal()), rakning, ram);
                case dagar -> Tid.plusDagar(fran, ram.heltal(rakning.tal()));
                case veckor -> Tid.plusVeckor(fran, ram.heltal(rakning.tal()));
                case manader -> Tid.plusManader(fran, ram.heltal(rakning.tal()));
                case ar -> Tid.plusAr(fran, ram.heltal(rakning.tal()));
            };
            LocalDate slut = rakning.aretsSlut() ? Tid.aretsSista(dag.getYear()) : dag;
            return !rakning.flyttasTillVardag() ? slut : Tid.nastaVardag(slut).orElseThrow(() ->
                    new Kalenderfel("Nästa vardag från den {} är inte känd; helgdagarna är kända till och med {}.", slut, Tid.kandaAr()[1]));
        }

        /** A calendar day, in the calendar's year where it comes again that year. */
        private LocalDate datum(LocalDate dag, Rakning rakning, Ram ram) {
            int efter = tillfalle.ar() - dag.getYear();
            return rakning.upprepas() == null || efter % ram.heltal(rakning.upprepas()) != 0 ? dag : Tid.plusAr(dag, efter);
        }

        private Kalenderdag dag(LocalDate dag, List<String> svar, Rakning rakning, LocalDate forsta, String forstaSvar) {
            LocalDate den = tillfalle.arEttAr() && dag != null ? dag : forsta;
            Lydelse lydelse = norm.lydelse(den);
            LocalDate kand = rakning == null ? lydelse.kand() : Ordning.senare(lydelse.kand(), ram(den).kand(rakning.tal()));
            boolean relativ = rakning != null && !tillfalle.arEttAr() && rakning.enhet() != Enhet.manadsdag && rakning.enhet() != Enhet.datum;
            return new Kalenderdag(dag, plikt, plikt.text(tillfalle.ar()), norm, lydelse, avsnitt, text, List.copyOf(svar),
                    relativ ? rakning.fran() : null, relativ ? start(rakning.fran()) : null, relativ && !tillfalle.dagar().containsKey(rakning.fran()),
                    uid(forstaSvar), Tid.dagarEfter(kand, text.kand()) + tillfalle.dagar().size() - 1, kand);
        }

        /** By the first reading that gives the day, so that it stands when another reading comes to give another. */
        private String uid(String forstaSvar) {
            String vad = Stream.of(norm.id().replace('/', '.'), plikt.id(), forstaSvar, tillfalle.arEttAr() ? "" + tillfalle.ar() : tillfalle.dag().toString())
                    .filter(del -> !del.isEmpty()).collect(Collectors.joining("."));
            return ascii(vad) + "@" + ascii(forbund) + ".justerbar";
        }
    }
}
