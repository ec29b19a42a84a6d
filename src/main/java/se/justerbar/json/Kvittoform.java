package se.justerbar.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.justerbar.granskning.Bedomning;
import se.justerbar.kvitto.Gallringspost;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.kvitto.Post;
import se.justerbar.underlag.Underlag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts, entries and receipts in canonical JSON (RFC 8785), and receipts back from it. Safe to share between threads. */
public final class Kvittoform {
    /** The largest receipt that is read, in bytes: 64 KiB. */
    public static final int STORST = 1 << 16;
    private static final String GRANSKNING = "granskning";
    private static final String GALLRING = "gallring";
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).maxStringLength(4_000).maxNumberLength(20).build()).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(regel -> regel.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

    /** A reader and writer; make it once. */
    public Kvittoform() {
    }

    /** The facts; what is unknown is left out. */
    public byte[] fakta(Underlag underlag) {
        return Kanonisk.skriv(mapper.valueToTree(underlag));
    }

    /** The entry, as it is hashed into the log. */
    public byte[] post(Post post) {
        return Kanonisk.skriv(trad(post));
    }

    /** The receipt. */
    public byte[] kvitto(Kvitto kvitto) {
        Map<String, Object> delar = new LinkedHashMap<>();
        delar.put("kvitto", Kvitto.VERSION);
        delar.put("post", trad(kvitto.post()));
        delar.put("kontrollpunkt", kvitto.kontrollpunkt());
        delar.put("bevis", kvitto.bevis());
        return Kanonisk.skriv(mapper.valueToTree(delar));
    }

    private JsonNode trad(Post post) {
        Map<String, Object> delar = new LinkedHashMap<>();
        delar.put("art", post instanceof Granskningspost ? GRANSKNING : GALLRING);
        delar.put("id", post.id());
        delar.put("tid", post.tid().toString());
        if (post instanceof Granskningspost granskning) {
            delar.put("program", granskning.program());
            delar.put("schema", granskning.schema());
            delar.put("kand", granskning.kand() == null ? null : granskning.kand().toString());
            delar.put("regelverk", granskning.regelverk());
            delar.put("bedomning", granskning.bedomning().name());
            delar.put("underlag", granskning.underlag());
            delar.put("svar", granskning.svar());
            delar.put("protokoll", granskning.protokoll());
            delar.put("ersatter", granskning.ersatter());
        } else if (post instanceof Gallringspost gallring) {
            delar.put("galler", gallring.galler());
            delar.put("vad", gallring.vad().name());
            delar.put("beslut", gallring.beslut());
        }
        delar.values().removeIf(varde -> varde == null);
        return mapper.valueToTree(delar);
    }

    /**
     * The receipt in these bytes.
     *
     * @throws Kvittofel where it is not a receipt in exactly the form that {@link #kvitto} writes, but for one line end
     */
    public Kvitto las(byte[] json) {
        if (json.length > STORST) {
            throw new Kvittofel("Filen är större än 64 KiB. Kontrollera att det är ett kvitto.");
        }
        Kvitto kvitto;
        try {
            kvitto = kvitto(mapper.readTree(text(json)));
        } catch (JacksonException | IllegalArgumentException | DateTimeException | CharacterCodingException e) {
            throw new Kvittofel("Filen är inget kvitto från Justerbar, eller är ändrad. Hämta kvittot på nytt.");
        }
        byte[] skrivet = kvitto(kvitto);
        boolean rad = json.length == skrivet.length + 1 && json[json.length - 1] == '\n';
        if (!Arrays.equals(skrivet, rad ? Arrays.copyOf(json, skrivet.length) : json)) {
            throw new Kvittofel("Kvittot står inte i den form som det skrevs i; något är ändrat eller tillagt. Hämta kvittot på nytt.");
        }
        return kvitto;
    }

    /** An entry as {@link #post} wrote it, from a journal that is trusted. */
    public Post lasPost(String json) {
        return post(mapper.readTree(json));
    }

    private static String text(byte[] json) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
    }

    private static Kvitto kvitto(JsonNode nod) {
        if (!nod.required("kvitto").stringValue().equals(Kvitto.VERSION)) {
            throw new Kvittofel("Kvittot har formen " + Felsvar.kort(nod.required("kvitto").stringValue()) + ", som det här programmet inte känner. Använd ett nyare.");
        }
        List<String> bevis = new ArrayList<>();
        nod.required("bevis").forEach(steg -> bevis.add(steg.stringValue()));
        return new Kvitto(post(nod.required("post")), nod.required("kontrollpunkt").stringValue(), List.copyOf(bevis));
    }

    private static Post post(JsonNode nod) {
        Instant tid = Instant.parse(text(nod, "tid"));
        String art = text(nod, "art");
        if (art.equals(GALLRING)) {
            return new Gallringspost(text(nod, "id"), tid, text(nod, "galler"), Gallringspost.Omfattning.valueOf(text(nod, "vad")), text(nod, "beslut"));
        }
        Map<String, String> regelverk = new TreeMap<>();
        nod.required("regelverk").properties().forEach(text -> regelverk.put(text.getKey(), text.getValue().stringValue()));
        return new Granskningspost(text(nod, "id"), tid, text(nod, "program"), text(nod, "schema"),
                nod.has("kand") ? LocalDate.parse(text(nod, "kand")) : null, regelverk, Bedomning.valueOf(text(nod, "bedomning")),
                text(nod, "underlag"), text(nod, "svar"), valfri(nod, "protokoll"), valfri(nod, "ersatter"));
    }

    private static String text(JsonNode nod, String namn) {
        return nod.required(namn).stringValue();
    }

    private static String valfri(JsonNode nod, String namn) {
        return nod.has(namn) ? text(nod, namn) : null;
    }
}
