package se.justerbar.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

/**
 * Reads one record from UTF-8 JSON and refuses whatever it does not understand: a name it does not know, a name twice, a value of another kind,
 * anything before or after. Safe to share between threads.
 */
final class Strikt<T> {
    static final int DJUPAST = 20;
    static final int LANGSTA_TAL = 30;
    private static final int LANGSTA_NAMN = 200;
    private final ObjectReader lasare;
    private final String tomt;

    /**
     * A reader; make it once.
     *
     * @param tomt what to do where there is nothing, in Swedish
     */
    Strikt(Class<T> klass, String tomt) {
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
        this.lasare = mapper.readerFor(klass);
        this.tomt = tomt;
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
     * The record in these bytes.
     *
     * @throws Underlagsfel where it is not JSON or not the record
     */
    T las(byte[] json) {
        String text = text(json);
        if (text.isBlank()) {
            throw new Underlagsfel("", "filen är tom. " + tomt);
        }
        try (JsonParser parser = lasare.createParser(text)) {
            return las(parser);
        }
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

    private T las(JsonParser parser) {
        try {
            JsonToken forsta = parser.nextToken();
            if (forsta != JsonToken.START_OBJECT) {
                throw new Underlagsfel("", "ska vara ett JSON-objekt, men är " + Felsvar.art(forsta) + ".");
            }
            T vad = lasare.readValue(parser);
            slut(parser);
            return vad;
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
            throw new Underlagsfel("", "efter objektet står något mer" + Felsvar.rad(e) + ". Ta bort det.");
        }
        throw new Underlagsfel("", "efter objektet står ett till. Lämna ett i taget.");
    }
}
