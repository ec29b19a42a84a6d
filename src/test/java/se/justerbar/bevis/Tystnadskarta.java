package se.justerbar.bevis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Utfall;
import se.justerbar.motor.Granskare;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Norm;

/**
 * Where the proposal does not say how a vote ended though no fact is missing, what the law says of the same votes, and what the board can do. The
 * situations are the findings that say the same thing but for their figures.
 */
final class Tystnadskarta {
    private static final String MOTESORDFORANDE = "lag/motesordforande";
    private static final String VEM_LEDER = "ordforande-vid-omrostning";
    private static final List<Referens.Utgang> ANTECKNADE = List.of(Referens.Utgang.BIFALL, Referens.Utgang.AVSLAG);
    private final Hylla hylla;
    private final Set<String> lagens;
    private final Granskare granskare;
    private final Map<List<String>, List<Tystnad>> lagen = new LinkedHashMap<>();
    private int klasser;
    private long roster;

    private Tystnadskarta(Hylla hylla) {
        this.hylla = hylla;
        this.lagens = Bevishylla.normer(hylla).filter(norm -> norm.motsvarar().stream().anyMatch(en -> en.norm().equals(UtanErsattare.UTSLAGSROST)))
                .map(Norm::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> normer = new TreeSet<>(lagens);
        normer.addAll(Set.of(UtanErsattare.BESLUTFORHET, UtanErsattare.UTSLAGSROST));
        this.granskare = new Granskare(Bevishylla.bara(hylla, normer), null, "bevis", "1");
    }

    /** The map over the classes of {@link UtanErsattare}. */
    static Tystnadskarta av(Hylla hylla) {
        Tystnadskarta karta = new Tystnadskarta(hylla);
        for (Referens.Klass klass : Referens.allaKlasser()) {
            karta.klass(Klasslage.av(klass), klass.roster());
        }
        return karta;
    }

    private void klass(Klasslage lage, long antal) {
        klasser++;
        roster += antal;
        List<Tystnad.Utsaga> utsagor = new ArrayList<>(utsagor(lage));
        if (!utsagor.stream().allMatch(utsaga -> utsaga.forslaget().utfall() == Utfall.oavgjord && utsaga.forslaget().saknas().isEmpty())) {
            return;
        }
        if (!lage.ordforandenDeltar()) {
            // Whoever is absent leads nothing, so minutes that are right do not say so; then it is not known who did.
            utsagor.addAll(utsagor(lage.utanLedare()));
        }
        boolean beslutfor = Bevisning.fynd(fynd(lage, ANTECKNADE.get(0)), UtanErsattare.BESLUTFORHET).utfall() == Utfall.uppfylld;
        Tystnad tystnad = new Tystnad(lage, antal, beslutfor, utsagor);
        lagen.computeIfAbsent(tystnad.slag(), slag -> new ArrayList<>()).add(tystnad);
    }

    private List<Tystnad.Utsaga> utsagor(Klasslage lage) {
        return ANTECKNADE.stream().map(antecknad -> fynd(lage, antecknad)).map(fynd -> new Tystnad.Utsaga(lage.ledarenNamns(),
                Bevisning.fynd(fynd, UtanErsattare.UTSLAGSROST), fynd.stream().filter(ett -> lagens.contains(ett.norm())).toList())).toList();
    }

    private List<Fynd> fynd(Klasslage lage, Referens.Utgang antecknad) {
        return granskare.granska(Klassunderlag.av(lage, antecknad)).arenden().get(0).fynd();
    }

    /** How many classes the proposal leaves open. */
    long tystaEnligtForslaget(boolean baraBeslutfora) {
        return antal(tystnad -> tystnad.beslutfor() || !baraBeslutfora);
    }

    /** How many classes the proposal and the law leave open together. */
    long tystaOcksaEnligtLagen(boolean baraBeslutfora) {
        return antal(tystnad -> (tystnad.beslutfor() || !baraBeslutfora) && !tystnad.lagenAvgor());
    }

    private long antal(Predicate<Tystnad> villkor) {
        return lagen.values().stream().flatMap(List::stream).filter(villkor).count();
    }

    /** What the map says that the board can do. */
    Set<String> atgarder() {
        return lagen.values().stream().flatMap(situation -> atgarder(situation).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The table, the sums and where in the votes the classes lie. */
    Bevistext rapport() {
        List<List<Tystnad>> situationer = lagen.values().stream().filter(alla -> alla.stream().anyMatch(Tystnad::beslutfor)).toList();
        Texttabell tabell = new Texttabell(28, 9, 28, 32, 30);
        tabell.rad("Läge (beslutför styrelse)", "Klasser", "Förslaget (F)", "Lagen (L)", "Vad styrelsen kan göra");
        for (int i = 0; i < situationer.size(); i++) {
            situation(i + 1, situationer.get(i), tabell);
        }
        return new Bevistext().tabell(tabell).tomrad().med(summor()).tomrad().med(rostetal(situationer)).tomrad().stycke(noter());
    }

    private void situation(int nummer, List<Tystnad> alla, Texttabell tabell) {
        List<Tystnad> beslutfora = alla.stream().filter(Tystnad::beslutfor).toList();
        List<Klasslage> lagen = beslutfora.stream().map(Tystnad::lage).toList();
        String ordforanden = lagen.stream().map(Klasslage::ordforande).distinct().map(Tystnadskarta::ord).collect(Collectors.joining(" eller "));
        tabell.rad(nummer + ". Ordföranden " + ordforanden + ".\n" + Spann.av(lagen, Klasslage::tjanstgorande) + " av "
                        + lagen.get(0).platser().size() + " platser tjänstgör: " + Spann.av(lagen, Klasslage::ja) + " ja, lika många nej, "
                        + Spann.av(lagen, Klasslage::avstar) + " avstår.",
                Texttabell.tal(beslutfora.size()),
                "”" + String.join(" ", citat(UtanErsattare.UTSLAGSROST)) + "”\nTyst: "
                        + samlade(beslutfora.stream().flatMap(tystnad -> tystnad.utsagor().stream()).map(Tystnad.Utsaga::forslaget).filter(ett -> ett.saknas().isEmpty())),
                lagens(beslutfora), String.join("\n", atgarder(beslutfora)));
    }

    private static String ord(ReferensMedErsattare.Tillstand ordforande) {
        return switch (ordforande) {
            case LEDAMOT_JA -> "röstar ja";
            case LEDAMOT_NEJ -> "röstar nej";
            case LEDAMOT_AVSTAR -> "är med och avstår";
            case FRANVARANDE -> "är frånvarande";
            default -> throw new IllegalArgumentException(ordforande + " finns inte i klasserna utan ersättare");
        };
    }

    private List<String> citat(String norm) {
        return Bevishylla.norm(hylla, norm).citat(null);
    }

    private static String samlade(Stream<Fynd> fynd) {
        return Spann.text(fynd.map(Tystnad::text).toList());
    }

    private String lagens(List<Tystnad> situation) {
        boolean avgor = situation.get(0).lagenAvgor();
        Map<Boolean, List<Tystnad.Utsaga>> perSatt = situation.stream().flatMap(tystnad -> tystnad.utsagor().stream())
                .collect(Collectors.groupingBy(Tystnad.Utsaga::ledarenNamns));
        List<String> rader = new ArrayList<>(List.of(avgor ? "Avgör." : "Tyst."));
        for (boolean namns : new TreeSet<>(perSatt.keySet())) {
            List<Tystnad.Utsaga> utsagor = perSatt.get(namns);
            String nar = perSatt.size() == 1 ? "" : namns ? "Om ordföranden ändå anges som den som ledde: " : "Om det inte anges vem som ledde: ";
            rader.add(nar + domar(utsagor));
        }
        return String.join("\n", rader);
    }

    /** What decides: the breaches where there are any, and else what is open. */
    private String domar(List<Tystnad.Utsaga> utsagor) {
        Utfall avgorande = utsagor.get(0).lagenAvgor() ? Utfall.brister : Utfall.oavgjord;
        Map<String, List<Fynd>> perNorm = utsagor.stream().flatMap(utsaga -> utsaga.lagen().stream()).filter(ett -> ett.utfall() == avgorande)
                .collect(Collectors.groupingBy(Fynd::norm, LinkedHashMap::new, Collectors.toList()));
        return perNorm.entrySet().stream().map(post -> (avgorande == Utfall.brister ? "brist, " : "") + post.getValue().get(0).paragraf() + ": "
                + String.join(" ", citat(post.getKey())) + "\n– " + samlade(post.getValue().stream())).collect(Collectors.joining("\n"));
    }

    private static Set<String> atgarder(List<Tystnad> situation) {
        Stream<Tystnad.Utsaga> utsagor = situation.stream().flatMap(tystnad -> tystnad.utsagor().stream());
        Stream<Fynd> fynd = situation.get(0).lagenAvgor()
                ? utsagor.flatMap(utsaga -> utsaga.lagen().stream()).filter(ett -> ett.utfall() == Utfall.brister) : utsagor.map(Tystnad.Utsaga::forslaget);
        return fynd.map(Fynd::atgard).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Bevistext summor() {
        long tystaRoster = lagen.values().stream().flatMap(List::stream).filter(Tystnad::beslutfor).mapToLong(Tystnad::roster).sum();
        Texttabell tabell = new Texttabell(40, 22, 22);
        tabell.rad("Tysta klasser av " + Texttabell.tal(klasser), "Beslutför styrelse", "Alla klasser");
        tabell.rad("Förslaget (F)", Texttabell.tal(tystaEnligtForslaget(true)), Texttabell.tal(tystaEnligtForslaget(false)));
        tabell.tatRad("Förslaget och lagen tillsammans (F + L)", Texttabell.tal(tystaOcksaEnligtLagen(true)), Texttabell.tal(tystaOcksaEnligtLagen(false)));
        return new Bevistext().tabell(tabell).stycke("De " + Texttabell.tal(tystaEnligtForslaget(true)) + " klasserna rymmer " + Texttabell.tal(tystaRoster) + " av "
                + Texttabell.tal(roster) + " röstningar. I de övriga " + Texttabell.tal(tystaEnligtForslaget(false) - tystaEnligtForslaget(true))
                + " är styrelsen\ninte beslutför, så där finns inget beslut att räkna fram: ”" + String.join(" ", citat(UtanErsattare.BESLUTFORHET)) + "”\n");
    }

    /** One row for each equal number of votes; in brackets all classes, with a quorum or not. */
    private static Bevistext rostetal(List<List<Tystnad>> situationer) {
        int[] bredder = new int[situationer.size() + 1];
        Arrays.fill(bredder, 14);
        Texttabell tabell = new Texttabell(bredder);
        List<String> rubriker = new ArrayList<>(List.of("Röster"));
        for (int i = 1; i < bredder.length; i++) {
            rubriker.add("Läge " + i);
        }
        tabell.rad(rubriker.toArray(String[]::new));
        boolean forsta = true;
        for (int ja : situationer.stream().flatMap(Collection::stream).map(tystnad -> tystnad.lage().ja()).collect(Collectors.toCollection(TreeSet::new))) {
            List<String> rad = new ArrayList<>(List.of(ja + " mot " + ja));
            for (List<Tystnad> situation : situationer) {
                List<Tystnad> med = situation.stream().filter(tystnad -> tystnad.lage().ja() == ja).toList();
                rad.add(med.stream().filter(Tystnad::beslutfor).count() + " (" + med.size() + ")");
            }
            if (forsta) {
                tabell.rad(rad.toArray(String[]::new));
            } else {
                tabell.tatRad(rad.toArray(String[]::new));
            }
            forsta = false;
        }
        return new Bevistext().stycke("Klasser vid varje röstetal, med beslutför styrelse (och alla):\n").tabell(tabell);
    }

    private String noter() {
        String lasning = Bevishylla.norm(hylla, UtanErsattare.UTSLAGSROST).fragor().stream().filter(fraga -> fraga.id().equals(VEM_LEDER))
                .map(fraga -> fraga.text() + " " + fraga.svar().get(fraga.tillampas()).text()).findFirst().orElseThrow();
        return "Läsningen som tillämpas: " + lasning + "\nKvar för en människa att bedöma: "
                + Bevishylla.norm(hylla, MOTESORDFORANDE).manniska() + "\n";
    }
}
