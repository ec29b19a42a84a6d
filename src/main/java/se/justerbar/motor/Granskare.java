package se.justerbar.motor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.justerbar.begrepp.Svenska;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Bedomning;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Regelverksversion;
import se.justerbar.granskning.Sammanhang;
import se.justerbar.granskning.Utfall;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Underlag;

/** Holds a whole underlag against every regelverk that bears on it. Safe to share between threads. */
public final class Granskare {
    private final List<LaddatRegelverk> regelverk;
    private final String program;
    private final String schema;

    /**
     * A checker over these texts.
     *
     * @param regelverk the texts, in the order in which they are reported
     * @param program   version of the program, for the head of the report
     * @param schema    version of the schema, for the head of the report
     */
    public Granskare(List<Regelverk> regelverk, String program, String schema) {
        this(program, schema, regelverk.stream().map(text -> new LaddatRegelverk(text, () -> Regelbas.av(text.paket()))).toList());
    }

    Granskare(String program, String schema, List<LaddatRegelverk> regelverk) {
        this.regelverk = regelverk;
        this.program = program;
        this.schema = schema;
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
        return new Granskning(underlag.kontrolldag(), program, schema, anvanda.stream().map(Granskare::version).toList(),
                underlag.forbund(), dag(underlag), bedomning, skal(bedomning, arenden, underlag), List.copyOf(arenden));
    }

    private static LocalDate dag(Underlag underlag) {
        return underlag.sammantrade() == null ? null : underlag.sammantrade().datum();
    }

    private static Regelverksversion version(Regelverk text) {
        return new Regelverksversion(text.id(), text.titel(), text.status(), text.hash());
    }

    private Arendegranskning arende(Underlag underlag, int index, Set<Regelverk> anvanda) {
        List<Fynd> fynd = new ArrayList<>();
        List<Sammanhang> sammanhang = new ArrayList<>();
        List<String> upplysningar = new ArrayList<>();
        for (LaddatRegelverk text : regelverk) {
            Provning provning = Provning.av(text, underlag, index);
            if (!provning.fynd().isEmpty()) {
                anvanda.add(text.regelverk());
            }
            fynd.addAll(provning.fynd());
            sammanhang.addAll(provning.sammanhang());
            upplysningar.addAll(provning.upplysningar());
        }
        Bedomning bedomning = bedomning(fynd);
        Arende arende = underlag.arenden().get(index);
        return new Arendegranskning(index, arende.id(), arende.rubrik(), arende.slag() == null ? null : arende.slag().name(), bedomning,
                skal(bedomning, fynd, dag(underlag)), List.copyOf(fynd), List.copyOf(sammanhang), List.copyOf(upplysningar));
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

    private static String skal(Bedomning bedomning, List<Fynd> fynd, LocalDate dag) {
        if (fynd.isEmpty()) {
            return dag == null ? "Dagen för beslutet är inte känd." : "Ingen av texterna var i kraft den " + Svenska.datum(dag)
                    + " för ett sådant beslut; det har inte prövats.";
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
