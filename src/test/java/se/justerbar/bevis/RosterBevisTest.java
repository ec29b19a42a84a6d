package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * All 4^13 ballots, as their 1,820 classes, with each outcome that minutes can record: the rules agree with a reference that was written
 * from the norms by someone who had not seen the rules, and that shares no code with them.
 */
class RosterBevisTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Justerbar JUSTERBAR = Justerbar.load();
    private static final Underlagslasare LASARE = new Underlagslasare();
    private static final Map<String, Referens.Svar> SVAR = Map.of("uppfylld", Referens.Svar.UPPFYLLD, "brister", Referens.Svar.BRISTER,
            "oavgjord", Referens.Svar.OAVGJORD, "ejTillamplig", Referens.Svar.EJ_TILLAMPLIG);

    @Test
    void allaKlasserAvRoster() throws Exception {
        ObjectNode grund;
        try (var in = Varld.class.getResourceAsStream("bakgrund.json")) {
            grund = (ObjectNode) MAPPER.readTree(in);
        }
        long roster = 0;
        int tyst = 0;
        List<String> avvikelser = new ArrayList<>();
        for (Referens.Klass klass : Referens.allaKlasser()) {
            roster += klass.roster();
            boolean oppen = true;
            for (Referens.Utgang utgang : new Referens.Utgang[] {Referens.Utgang.BIFALL, Referens.Utgang.AVSLAG, null}) {
                List<Fynd> fynd = JUSTERBAR.granska(underlag(grund, klass, utgang)).arenden().get(0).fynd();
                jamfor(klass, utgang, "styrelse/beslutforhet", Referens.beslutforhet(klass), fynd, avvikelser);
                jamfor(klass, utgang, "styrelse/utslagsrost", Referens.utslagsrost(klass, utgang), fynd, avvikelser);
                oppen &= Referens.utslagsrost(klass, utgang) == Referens.Svar.OAVGJORD;
            }
            tyst += oppen && Referens.beslutforhet(klass) == Referens.Svar.UPPFYLLD ? 1 : 0;
        }
        assertEquals(List.of(), avvikelser.subList(0, Math.min(5, avvikelser.size())), () -> avvikelser.size() + " avvikelser");
        assertEquals(1820, Referens.allaKlasser().size());
        assertEquals(1L << 26, roster, "klasserna rymmer alla 4^13 röstningar");
        assertEquals(70, tyst, "klasser där texten är tyst trots beslutför styrelse");
    }

    private static void jamfor(Referens.Klass klass, Referens.Utgang utgang, String norm, Referens.Svar svar, List<Fynd> fynd,
            List<String> avvikelser) {
        Referens.Svar vart = SVAR.get(fynd.stream().filter(f -> f.norm().equals(norm)).findFirst().orElseThrow().utfall().name());
        if (vart != svar) {
            avvikelser.add(norm + " " + klass + " " + utgang + ": reglerna " + vart + ", referensen " + svar);
        }
    }

    /** The chair has the first seat. */
    private static Underlag underlag(ObjectNode grund, Referens.Klass klass, Referens.Utgang utgang) {
        List<Referens.Tillstand> platser = new ArrayList<>(List.of(klass.ordforande()));
        lagg(platser, Referens.Tillstand.FRANVARANDE, klass.franvarande());
        lagg(platser, Referens.Tillstand.JA, klass.ja());
        lagg(platser, Referens.Tillstand.NEJ, klass.nej());
        lagg(platser, Referens.Tillstand.AVSTAR, klass.avstar());
        ObjectNode utkast = grund.deepCopy();
        ObjectNode arende = (ObjectNode) utkast.get("arenden").get(0);
        arende.put("avgorande", "omrostning");
        if (utgang == null) {
            arende.remove("utfall");
        } else {
            arende.put("utfall", utgang == Referens.Utgang.BIFALL ? "bifall" : "avslag");
        }
        ObjectNode omrostning = arende.putObject("omrostning").put("antalForslag", 2).put("rosterKomplett", true);
        ArrayNode roster = omrostning.putArray("roster");
        ArrayNode narvaro = (ArrayNode) utkast.get("sammantrade").get("narvaro");
        for (int i = 0; i < platser.size(); i++) {
            ObjectNode post = (ObjectNode) narvaro.get(i);
            if (platser.get(i) == Referens.Tillstand.FRANVARANDE) {
                post.put("status", "franvarande");
            } else {
                roster.addObject().put("plats", post.get("plats").stringValue()).put("roll", "ledamot")
                        .put("rost", platser.get(i).name().toLowerCase(Locale.ROOT));
            }
        }
        arende.putObject("ordforande").put("plats", narvaro.get(0).get("plats").stringValue()).put("uppdrag", "ordforande");
        return LASARE.las(MAPPER.writeValueAsBytes(utkast));
    }

    private static void lagg(List<Referens.Tillstand> platser, Referens.Tillstand tillstand, int antal) {
        for (int i = 0; i < antal; i++) {
            platser.add(tillstand);
        }
    }
}
