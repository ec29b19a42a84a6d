package se.justerbar.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Underlag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads an underlag from JSON and refuses whatever it does not understand. Safe to share between threads. */
public final class Underlagslasare {
    /** The largest input that is read, in bytes: 1 MiB. */
    public static final int STORST = 1 << 20;
    static final int DJUPAST = 20;
    static final int LANGSTA_TAL = 30;
    private static final int LANGSTA_NAMN = 200;
    private final ObjectReader lasare;

    /** A reader; make it once. */
    public Underlagslasare() {
        // The limit of a text here is twice the one that Skalarer tells of, for a character may be two units of Java's.
        StreamReadConstraints granser = StreamReadConstraints.builder().maxNestingDepth(DJUPAST)
                .maxStringLength(2 * Skalarer.LANGSTA_TEXT).maxNameLength(LANGSTA_NAMN).maxNumberLength(LANGSTA_TAL).build();
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(granser).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(regler -> regler.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .changeDefaultNullHandling(nullvarden -> nullvarden.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new Skalarer.Text())
                        .addDeserializer(LocalDate.class, new Skalarer.Dag())
                        .addDeserializer(Integer.class, new Skalarer.Heltal())
                        .addDeserializer(Boolean.class, new Skalarer.JaNej())
                        .addDeserializer(BigDecimal.class, new Skalarer.Kronor())
                        .setDeserializerModifier(new Ordlasare()))
                .build();
        this.lasare = mapper.readerFor(Underlag.class);
    }

    /** Reads every enum by its exact names; Jackson's own reader trims, and takes numbers. */
    private static final class Ordlasare extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType typ, BeanDescription.Supplier beskrivning,
                ValueDeserializer<?> forra) {
            return new Skalarer.Ord(typ.getRawClass());
        }
    }

    /**
     * The underlag in these bytes, UTF-8 JSON.
     *
     * @throws Underlagsfel where it is not JSON, not the schema, or points at what is not there
     */
    public Underlag las(byte[] json) {
        if (json.length > STORST) {
            throw new Underlagsfel("", "filen är större än 1 MiB (" + json.length + " byte). Dela upp den på flera sammanträden.");
        }
        String text = text(json);
        if (text.isBlank()) {
            throw new Underlagsfel("", "filen är tom. Lämna ett underlag i JSON; justerbar exempel visar hur det ser ut.");
        }
        Underlag underlag;
        try (JsonParser parser = lasare.createParser(text)) {
            underlag = las(parser);
        }
        List<Underlagsfel.Fel> fel = Hanvisningar.fel(underlag);
        if (!fel.isEmpty()) {
            throw new Underlagsfel(fel);
        }
        return underlag;
    }

    /** Decodes strictly and guesses at no other encoding: letters that were replaced or misread would be held against the texts. */
    private static String text(byte[] json) {
        ByteBuffer in = ByteBuffer.wrap(json);
        CharBuffer ut = CharBuffer.allocate(json.length);
        CoderResult resultat = StandardCharsets.UTF_8.newDecoder().decode(in, ut, true);
        String text = ut.flip().toString();
        if (resultat.isError() || text.substring(0, Math.min(2, text.length())).indexOf('\0') >= 0) {
            long rad = text.lines().count() + (text.isEmpty() || text.endsWith("\n") ? 1 : 0);
            throw new Underlagsfel("", "filen är inte skriven i UTF-8 (rad " + (resultat.isError() ? rad : 1) + "). Spara om den i UTF-8.");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Underlag las(JsonParser parser) {
        try {
            JsonToken forsta = parser.nextToken();
            if (forsta != JsonToken.START_OBJECT) {
                throw new Underlagsfel("", "ska vara ett JSON-objekt, men är " + Felsvar.art(forsta) + ".");
            }
            Underlag underlag = lasare.readValue(parser);
            slut(parser);
            return underlag;
        } catch (JacksonException e) {
            throw Felsvar.av(e, parser);
        }
    }

    private static void slut(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException e) {
            throw new Underlagsfel("", "efter underlaget står något mer" + Felsvar.rad(e) + ". Ta bort det.");
        }
        throw new Underlagsfel("", "efter underlaget står ett till. Lämna ett i taget.");
    }
}
