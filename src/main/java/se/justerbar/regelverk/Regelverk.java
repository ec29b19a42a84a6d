package se.justerbar.regelverk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document, or the law, as data; immutable.
 *
 * @param id      its id and the name of its folder
 * @param titel   its title
 * @param lager   F for a text in the sources, L for the law behind them
 * @param status  what standing the text has, in Swedish
 * @param fran    the first day on which it is in force
 * @param till    the last day; {@code null} where none is set
 * @param kand    the first day on which it was known
 * @param krets   the förbund whose decisions it judges
 * @param stod    ids of other texts whose numbers it rests on
 * @param paket   the package that its rules are compiled into
 * @param avsnitt its sections in the document's order
 * @param tal     its numbers by name
 * @param hash    SHA-256 over wording, numbers and rules, in hexadecimal
 */
public record Regelverk(
        String id,
        String titel,
        String lager,
        String status,
        LocalDate fran,
        LocalDate till,
        LocalDate kand,
        Krets krets,
        List<String> stod,
        String paket,
        List<Avsnitt> avsnitt,
        Map<String, List<Tal>> tal,
        String hash) {

    /**
     * The förbund whose decisions a text judges.
     *
     * @param forbund      those whose own text it is; {@code null} where it judges all
     * @param ocksa        those that it judges without being their own text, so that it alone shows no pass for them
     * @param ocksaOkanda  whether it also judges decisions taken in a name that no known förbund has, so that a wrong name is found
     */
    public record Krets(Set<String> forbund, Set<String> ocksa, boolean ocksaOkanda) {
        /** Every förbund. */
        public static final Krets ALLA = new Krets(null, Set.of(), true);

        /** Whether it judges every förbund, whatever its name. */
        public boolean alla() {
            return forbund == null;
        }

        /** Whether the text is the own text of certain förbund. */
        public boolean egen() {
            return forbund != null && !forbund.isEmpty();
        }

        /** Whether the text is the own text of the förbund of this name. */
        public boolean egenFor(String namn, Set<String> kanda) {
            return forbund != null && (forbund.contains(namn) || ocksaOkanda && !kanda.contains(namn));
        }

        /** Whether it judges the decisions of the förbund of this name. */
        public boolean omfattar(String namn, Set<String> kanda) {
            return alla() || egenFor(namn, kanda) || ocksa.contains(namn);
        }
    }

    /** Whether it is in force on the day, both days in. */
    public boolean gallerDen(LocalDate dag) {
        return !dag.isBefore(fran) && (till == null || !dag.isAfter(till));
    }

    /** Whether it has a number of this name. */
    public boolean harTal(String namn) {
        return tal.containsKey(namn);
    }

    /**
     * A number on a day; see {@link Daterat#den}.
     *
     * @throws IllegalArgumentException where there is no such number: an error in the rules, never in the facts
     */
    public Tal tal(String namn, LocalDate dag) {
        List<Tal> perioder = tal.get(namn);
        if (perioder == null) {
            throw new IllegalArgumentException("inget tal heter " + namn + " i " + id);
        }
        return Daterat.den(dag, perioder);
    }

    /** The text as it was known on a day; {@code null} for all that is known now. A norm or a number not known yet is not there. */
    public Regelverk kandDen(LocalDate dag) {
        Map<String, List<Tal>> kandaTal = tal.entrySet().stream().map(post -> Map.entry(post.getKey(), Daterat.kandaDen(dag, post.getValue())))
                .filter(post -> !post.getValue().isEmpty()).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Avsnitt> kandaAvsnitt = avsnitt.stream().map(ett -> new Avsnitt(ett.id(), ett.rubrik(),
                ett.normer().stream().map(norm -> norm.kandDen(dag)).filter(Objects::nonNull).toList())).toList();
        return new Regelverk(id, titel, lager, status, fran, till, kand, krets, stod, paket, kandaAvsnitt, kandaTal, hash);
    }
}
