package se.justerbar.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.justerbar.underlag.Underlag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads an underlag from JSON and refuses whatever it does not understand. Safe to share between threads. */
public final class Underlagslasare {
    /** The largest input that is read, in bytes: 1 MiB. */
    public static final int STORST = 1 << 20;
    private static final int DJUPAST = 20;
    private static final int LANGSTA_TEXT = 10_000;
    private static final int LANGSTA_TAL = 30;
    private final ObjectReader lasare;

    /** A reader; make it once. */
    public Underlagslasare() {
        StreamReadConstraints granser = StreamReadConstraints.builder().maxDocumentLength(STORST).maxNestingDepth(DJUPAST)
                .maxStringLength(LANGSTA_TEXT).maxNameLength(200).maxNumberLength(LANGSTA_TAL).build();
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(granser).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfigDefaults(regler -> regler.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
                .changeDefaultNullHandling(nullvarden -> nullvarden.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new Skalarer.Text())
                        .addDeserializer(LocalDate.class, new Skalarer.Dag())
                        .addDeserializer(Integer.class, new Skalarer.Heltal())
                        .addDeserializer(Boolean.class, new Skalarer.JaNej())
                        .addDeserializer(BigDecimal.class, new Skalarer.Kronor()))
                .build();
        this.lasare = mapper.readerFor(Underlag.class);
    }

    /**
     * The underlag in these bytes, UTF-8 JSON.
     *
     * @throws Underlagsfel where it is not JSON, not the schema, or points at what is not there
     */
    public Underlag las(byte[] json) {
        if (json.length == 0) {
            throw new Underlagsfel("", "Filen är tom. Lämna ett underlag i JSON; justerbar exempel visar hur det ser ut.");
        }
        if (json.length > STORST) {
            throw new Underlagsfel("", "Underlaget är större än 1 MiB (" + json.length + " byte). Dela upp det på flera sammanträden.");
        }
        Underlag underlag;
        try {
            underlag = lasare.readValue(json);
        } catch (JacksonException e) {
            throw Felsvar.av(e);
        }
        if (underlag == null) {
            throw new Underlagsfel("", "Underlaget är null. Lämna ett JSON-objekt.");
        }
        List<Underlagsfel.Fel> fel = Hanvisningar.fel(underlag);
        if (!fel.isEmpty()) {
            throw new Underlagsfel(fel);
        }
        return underlag;
    }
}
