package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Fynd;
import se.justerbar.json.Underlagslasare;
import se.justerbar.steg.Varld;
import se.justerbar.underlag.Underlag;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole voting space with substitutes and jäv: 8 states a seat, 8^13 ballots in 403,104 classes, each with every outcome that minutes can
 * record, against a reference that was written from the norms by someone who had not seen the rules. All of it under {@code mvn -Pbevis};
 * every 211th class in the ordinary run.
 */
class RosterMedErsattareBevisTest {
    private static final int URVAL = 211;
    private static final int KLASSER = 403_104;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final Underlagslasare LASARE = new Underlagslasare();
    private static final Map<String, Referens.Svar> SVAR = Map.of("uppfylld", Referens.Svar.UPPFYLLD, "brister", Referens.Svar.BRISTER,
            "oavgjord", Referens.Svar.OAVGJORD, "ejTillamplig", Referens.Svar.EJ_TILLAMPLIG);
    private final Queue<String> avvikelser = new ConcurrentLinkedQueue<>();
    private final AtomicLong klasser = new AtomicLong();

    @Test
    void vartTvahundraelfte() throws Exception {
        AtomicLong nummer = new AtomicLong();
        prova(ReferensMedErsattare.allaKlasser().filter(klass -> nummer.getAndIncrement() % URVAL == 0));
        assertEquals((KLASSER + URVAL - 1) / URVAL, klasser.get());
    }

    @Test
    @Tag("bevis")
    void allaKlasser() throws Exception {
        long start = System.nanoTime();
        AtomicLong roster = new AtomicLong();
        // The stream is made one by one; batches of it are what threads can share.
        List<ReferensMedErsattare.Klass> hog = new ArrayList<>();
        for (var klass : (Iterable<ReferensMedErsattare.Klass>) ReferensMedErsattare.allaKlasser()::iterator) {
            roster.addAndGet(klass.roster());
            hog.add(klass);
            if (hog.size() == 4096) {
                prova(hog.parallelStream());
                hog.clear();
            }
        }
        prova(hog.parallelStream());
        System.out.printf("Röstbevis: %,d klasser, %,d röstningar, tre utfall, %d normer, %d avvikelser, %d s%n", klasser.get(), roster.get(),
                ReferensMedErsattare.Norm.values().length, avvikelser.size(), Duration.ofNanos(System.nanoTime() - start).toSeconds());
        assertEquals(KLASSER, klasser.get());
        assertEquals(1L << 39, roster.get(), "klasserna rymmer alla 8^13 röstningar");
    }

    private void prova(Stream<ReferensMedErsattare.Klass> urval) throws Exception {
        ObjectNode grund;
        try (var in = Varld.class.getResourceAsStream("bakgrund.json")) {
            grund = (ObjectNode) MAPPER.readTree(in);
        }
        urval.forEach(klass -> {
            klasser.incrementAndGet();
            for (Referens.Utgang utgang : new Referens.Utgang[] {Referens.Utgang.BIFALL, Referens.Utgang.AVSLAG, null}) {
                jamfor(klass, utgang, JUSTERBAR.granska(underlag(grund, klass, utgang)).arenden().get(0).fynd());
            }
        });
        assertEquals(List.of(), avvikelser.stream().limit(5).toList(), () -> avvikelser.size() + " avvikelser");
    }

    private void jamfor(ReferensMedErsattare.Klass klass, Referens.Utgang utgang, List<Fynd> fynd) {
        for (ReferensMedErsattare.Norm norm : ReferensMedErsattare.Norm.values()) {
            Referens.Svar svar = medOkandLedare(norm, klass, ReferensMedErsattare.svar(norm, klass, utgang));
            Referens.Svar vart = SVAR.get(fynd.stream().filter(f -> f.norm().equals(norm.id())).findFirst().orElseThrow().utfall().name());
            if (vart != svar) {
                avvikelser.add(norm.id() + " " + klass + " " + utgang + ": reglerna " + vart + ", referensen " + svar);
            }
        }
    }

    /**
     * The reference lets whoever has jäv leave the room. Where the facts do not say who led the matter, someone with jäv may have, so that norm is
     * open then and not met.
     */
    private static Referens.Svar medOkandLedare(ReferensMedErsattare.Norm norm, ReferensMedErsattare.Klass klass, Referens.Svar svar) {
        boolean nagonKanHaLett = !klass.ordforande().name().startsWith("LEDAMOT") && klass.antal(ReferensMedErsattare.Tillstand.JAVIG) > 0;
        return norm == ReferensMedErsattare.Norm.JAV && nagonKanHaLett && svar == Referens.Svar.UPPFYLLD ? Referens.Svar.OAVGJORD : svar;
    }

    /** The chair has the first seat; who led a matter in which the chair took no part is not said. */
    private static Underlag underlag(ObjectNode grund, ReferensMedErsattare.Klass klass, Referens.Utgang utgang) {
        List<ReferensMedErsattare.Tillstand> platser = new ArrayList<>(List.of(klass.ordforande()));
        for (ReferensMedErsattare.Tillstand tillstand : ReferensMedErsattare.Tillstand.values()) {
            for (int i = 0; i < klass.ovriga().get(tillstand.ordinal()); i++) {
                platser.add(tillstand);
            }
        }
        ObjectNode utkast = grund.deepCopy();
        ObjectNode arende = (ObjectNode) utkast.get("arenden").get(0);
        arende.put("avgorande", "omrostning");
        arende.remove("utfall");
        if (utgang != null) {
            arende.put("utfall", utgang == Referens.Utgang.BIFALL ? "bifall" : "avslag");
        }
        ArrayNode roster = arende.putObject("omrostning").put("antalForslag", 2).put("sluten", false).put("viktade", false).put("rosterKomplett", true).putArray("roster");
        ArrayNode narvaro = (ArrayNode) utkast.get("sammantrade").get("narvaro");
        ArrayNode jav = arende.put("javKomplett", true).putArray("jav");
        for (int i = 0; i < platser.size(); i++) {
            plats(platser.get(i), (ObjectNode) narvaro.get(i), roster, jav, narvaro);
        }
        arende.remove("ordforande");
        if (klass.ordforande().name().startsWith("LEDAMOT")) {
            arende.putObject("ordforande").put("plats", narvaro.get(0).get("plats").stringValue()).put("uppdrag", "ordforande");
        }
        return LASARE.las(MAPPER.writeValueAsBytes(utkast));
    }

    private static void plats(ReferensMedErsattare.Tillstand tillstand, ObjectNode post, ArrayNode roster, ArrayNode jav, ArrayNode narvaro) {
        String plats = post.get("plats").stringValue();
        switch (tillstand) {
            case LEDAMOT_JA -> rost(roster, plats, "ledamot", "ja");
            case LEDAMOT_NEJ -> rost(roster, plats, "ledamot", "nej");
            case LEDAMOT_AVSTAR -> rost(roster, plats, "ledamot", "avstar");
            case ERSATTARE_JA -> ersattare(post, narvaro, roster, plats, "ja");
            case ERSATTARE_NEJ -> ersattare(post, narvaro, roster, plats, "nej");
            case ERSATTARE_AVSTAR -> ersattare(post, narvaro, roster, plats, "avstar");
            case FRANVARANDE -> post.put("status", "franvarande");
            case JAVIG -> jav.addObject().put("plats", plats).put("roll", "ledamot").put("deltog", false).put("kvar", false)
                    .put("behandling", "javig");
            default -> throw new IllegalArgumentException(tillstand.name());
        }
    }

    private static void ersattare(ObjectNode post, ArrayNode narvaro, ArrayNode roster, String plats, String rost) {
        post.put("status", "franvarande");
        narvaro.addObject().setAll(post.deepCopy().put("roll", "ersattare").put("status", "tjanstgor").put("ersattareFor", plats));
        rost(roster, plats, "ersattare", rost);
    }

    private static void rost(ArrayNode roster, String plats, String roll, String rost) {
        roster.addObject().put("plats", plats).put("roll", roll).put("rost", rost);
    }
}
