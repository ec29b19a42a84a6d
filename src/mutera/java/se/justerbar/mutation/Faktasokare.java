package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Granskning;
import se.justerbar.granskning.Utfall;
import se.justerbar.motor.Provmotor;
import se.justerbar.motor.Traffar;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.underlag.Underlag;

/** Looks for facts by which a mutant of a norm can be told from the rule, as few of them as possible. For one thread. */
final class Faktasokare {
    /** What decides which norms bear on a matter at all. */
    static final Set<String> ALLTID = Set.of("/forbund", "/kontrolldag", "/sammantrade/organ", "/sammantrade/datum", "/arenden/*/slag",
            "/arenden/*/utfall", "/arenden/*/avgorande");
    private static final int TAK = 1500;
    private static final String MELLAN = " ; ";
    private final String norm;
    private final List<Prov> prov = new ArrayList<>();
    private final Set<Object> amnen = new HashSet<>();

    /** A draft with what the rules that ship say of it. */
    record Prov(Utkastforrad.Variant variant, List<Provmotor.Fraga> fragor, Sagt sagt) {
    }

    /** What is said of a norm: first what any scenario can ask for, last the words. */
    record Sagt(String utfall, String led, String lasarter, String ord, Set<String> rorda) {
        int skiljerVid(Sagt annat) {
            return !utfall.equals(annat.utfall) ? 1 : !led.equals(annat.led) ? 2 : !lasarter.equals(annat.lasarter) ? 3 : !ord.equals(annat.ord) ? 4 : 0;
        }
    }

    private record Traff(int vid, Prov prov, Sagt mutantens) {
    }

    /** Makes the drafts; of those that no rule of the norm can tell apart the one with the fewest facts changed is kept. */
    Faktasokare(Provmotor motor, Regelverk regelverk, String norm, Utkastforrad forrad) {
        this.norm = norm;
        List<Provmotor.Fraga> spar = new ArrayList<>();
        Function<Underlag, Granskning> skeppad = motor.baraNormen(regelverk, norm, noterade -> {
            spar.add(noterade);
            amnen.addAll(noterade.amnen());
        });
        Map<Object, Prov> perSpar = new HashMap<>();
        Set<String> rorda = new HashSet<>(ALLTID);
        Consumer<Utkastforrad.Variant> prova = variant -> {
            spar.clear();
            Sagt sagt = sagt(skeppad, variant.underlag());
            if (sagt != null) {
                rorda.addAll(sagt.rorda());
                perSpar.merge(List.of(List.copyOf(spar), sagt), new Prov(variant, List.copyOf(spar), sagt), (a, b) -> a.variant().andrat().size() <= b.variant().andrat().size() ? a : b);
            }
        };
        forrad.utkast(norm, true).forEach(prova);
        forrad.andrade(norm, Set.copyOf(rorda)).forEach(prova);
        forrad.utkast(norm, false).forEach(prova);
        prov.addAll(perSpar.values());
        prov.sort(Comparator.comparing((Prov ett) -> ett.variant().andrat().size()).thenComparing(ett -> ett.variant().toString().length())
                .thenComparing(ett -> ett.variant().fran()));
    }

    /** The subjects that were seen. */
    Set<Object> amnen() {
        return amnen;
    }

    /** For each mutant of the rules the drafts in which it and its rule do not match alike, or say different things. */
    Map<String, List<Prov>> skiljande(Map<String, Mutant> mutanter, Traffar traffar) {
        Map<String, List<Prov>> skiljande = new HashMap<>();
        for (Prov ett : prov) {
            List<Set<String>> traffade = new ArrayList<>();
            ett.fragor().forEach(fraga -> traffade.add(traffar.av(fraga.amnen().toArray())));
            mutanter.forEach((nyckel, mutant) -> {
                if (traffade.stream().anyMatch(namn -> namn == null || skiljer(nyckel, mutant, namn))) {
                    skiljande.computeIfAbsent(nyckel, ny -> new ArrayList<>()).add(ett);
                }
            });
        }
        return skiljande;
    }

    private static boolean skiljer(String nyckel, Mutant mutant, Set<String> traffade) {
        boolean regeln = traffade.contains(mutant.regel());
        return regeln != traffade.contains(nyckel) || regeln && mutant.sort().equals(Regelmutationer.ANNAT_UTFALL);
    }

    /** All drafts. */
    List<Prov> alla() {
        return prov;
    }

    /** The facts by which a mutant is told, in Swedish; {@code null} where none of these drafts, of which the first are tried, has them. */
    String fakta(Function<Underlag, Granskning> mutant, List<Prov> dessa) {
        Traff bast = null;
        for (Prov ett : dessa.subList(0, Math.min(dessa.size(), TAK))) {
            Sagt annat = sagt(mutant, ett.variant().underlag());
            int vid = annat == null ? 1 : ett.sagt().skiljerVid(annat);
            if (vid > 0 && (bast == null || vid < bast.vid())) {
                bast = new Traff(vid, ett, annat);
            }
            if (vid == 1) {
                break;
            }
        }
        return bast == null ? null : text(bast);
    }

    private static String text(Traff traff) {
        Utkastforrad.Variant variant = traff.prov().variant();
        Sagt ratt = traff.prov().sagt();
        Sagt fel = traff.mutantens();
        return "Utgå från " + variant.fran() + (variant.andrat().isEmpty() ? " som det är" : ": " + String.join("; ", variant.andrat())) + ". Rätt: "
                + utan(vid(ratt, traff.vid()), fel == null ? "" : vid(fel, traff.vid())) + ". Mutanten: "
                + (fel == null ? "inget besked (motorns vakt)" : utan(vid(fel, traff.vid()), vid(ratt, traff.vid()))) + ".";
    }

    /** What one says and the other does not. */
    private static String utan(String sagt, String annat) {
        List<String> delar = new ArrayList<>(List.of(sagt.split(MELLAN)));
        List.of(annat.split(MELLAN)).forEach(delar::remove);
        return String.join(", ", delar);
    }

    private static String vid(Sagt sagt, int vid) {
        return vid == 1 ? sagt.utfall() : vid == 2 ? sagt.led() : vid == 3 ? "läsningar " + sagt.lasarter() : sagt.ord();
    }

    /** What is said; {@code null} where the guard refuses to answer or a condition cannot be worked out. */
    private Sagt sagt(Function<Underlag, Granskning> motor, Underlag underlag) {
        try {
            List<Arendegranskning> arenden = motor.apply(underlag).arenden();
            List<Fynd> fynd = arenden.stream().flatMap(arende -> arende.fynd().stream()).filter(ett -> ett.norm().equals(norm)).toList();
            return new Sagt(fynd.stream().map(ett -> steg(ett.utfall(), ett.foljd())).collect(Collectors.joining(", ")) + (fynd.isEmpty() ? "angår meningen inte beslutet" : ""),
                    fynd.stream().flatMap(ett -> ett.sett().stream()).map(sett -> "ledet ”" + sett.led() + "”: " + steg(sett.utfall(), sett.foljd())).sorted().collect(Collectors.joining(MELLAN)),
                    fynd.stream().flatMap(ett -> ett.lasarter().stream()).map(l -> l.svar() + ": " + steg(l.utfall(), l.foljd())).collect(Collectors.joining(MELLAN)),
                    fynd.stream().flatMap(ett -> ett.sett().stream()).map(sett -> sett.text() + sett.saknas()).sorted().collect(Collectors.joining(MELLAN))
                            + arenden.stream().map(Arendegranskning::upplysningar).map(u -> u.isEmpty() ? "" : MELLAN + "upplyses: " + u).collect(Collectors.joining()),
                    fynd.stream().flatMap(ett -> ett.sett().stream()).flatMap(sett -> Stream.concat(sett.vilarPa().stream(), sett.saknas().stream())).map(Utkastforrad::form)
                            .collect(Collectors.toSet()));
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The step that says it in a scenario. */
    private static String steg(Utfall utfall, Foljd foljd) {
        return switch (utfall) {
            case uppfylld -> "är meningen uppfylld";
            case ejTillamplig -> "är meningen inte tillämplig";
            case brister -> foljd == Foljd.anmarkning ? "är det en anmärkning" : "brister beslutet mot meningen (" + foljd + ")";
            case oavgjord -> foljd == Foljd.anmarkning ? "kan det inte avgöras, men det står inte i vägen" : "kan det inte avgöras (" + foljd + ")";
        };
    }
}
