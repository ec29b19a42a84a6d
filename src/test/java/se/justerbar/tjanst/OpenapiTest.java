package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The OpenAPI document says what the service does: it is made anew and compared, and real answers are held to its schemas. */
class OpenapiTest {
    private static final Path DOKUMENT = Path.of("src/main/resources/se/justerbar/tjanst/openapi.json");
    private static final String ADRESS = "https://justerbar.example/openapi.json";
    @TempDir
    private static Path mapp;
    private static Provtjanst tjanst;
    private static Openapiexempel exempel;
    private static SchemaRegistry scheman;

    @BeforeAll
    static void starta() {
        tjanst = Provtjanst.starta(mapp, Map.of());
        exempel = new Openapiexempel(tjanst);
        scheman = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, bygge -> bygge.schemas(Map.of(ADRESS, strangt())));
    }

    @AfterAll
    static void stang() {
        tjanst.close();
    }

    private static String text(Map<String, Object> dokument) {
        DefaultIndenter rad = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter utseende = new DefaultPrettyPrinter();
        utseende.indentArraysWith(rad);
        utseende.indentObjectsWith(rad);
        return Provtjanst.JSON.writer().with(utseende).writeValueAsString(dokument) + "\n";
    }

    /** {@code -Djusterbar.skrivOpenapi=true} writes it anew. */
    @Test
    void dokumentetArDetSomTjanstenGor() throws IOException {
        String nytt = text(new Openapidokument(exempel.exempel()).dokument());
        if (Boolean.getBoolean("justerbar.skrivOpenapi")) {
            Files.writeString(DOKUMENT, nytt);
        }
        assertEquals(Files.readString(DOKUMENT), nytt);
    }

    @Test
    void dokumentetHarVarjeRuttOchInteFler() {
        TreeSet<String> rutter = new TreeSet<>();
        for (Class<?> resurs : Uppsattning.class.getAnnotation(Import.class).value()) {
            if (resurs.isAnnotationPresent(RestController.class)) {
                for (Method metod : resurs.getDeclaredMethods()) {
                    rutter.addAll(rutter(resurs, metod));
                }
            }
        }
        assertTrue(rutter.size() > 20, rutter::toString);
        assertEquals(rutter, Openapidokument.operationer().stream().map(en -> ((String) en.get("metod")).toUpperCase() + " " + en.get("vag"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> rutter(Class<?> resurs, Method metod) {
        RequestMapping rutt = AnnotatedElementUtils.findMergedAnnotation(metod, RequestMapping.class);
        if (rutt == null) {
            return List.of();
        }
        RequestMapping hel = AnnotatedElementUtils.findMergedAnnotation(resurs, RequestMapping.class);
        String under = hel == null ? "" : hel.path()[0];
        String vag = under + (rutt.path().length == 0 ? "" : rutt.path()[0]);
        return Arrays.stream(rutt.method()).map(hur -> hur + " " + vag.substring(Adresser.V1.length())).toList();
    }

    @Test
    void varjeExempelBesvarasSomDokumentetSager() throws IOException {
        exempel.utbyten().forEach((id, sprak) -> sprak.forEach((namn, utbyte) -> {
            Map<?, ?> svar = (Map<?, ?>) utbyte.operation().get("svar");
            assertEquals(svar.containsKey("status") ? svar.get("status") : 200, utbyte.svar().status(), id + " " + namn + ": " + utbyte.svar().text());
            if (!svar.get("schema").equals("ndjson")) {
                assertEquals(List.of(), fel((String) svar.get("schema"), utbyte.svar().text()), id + " " + namn);
            }
        }));
    }

    @Test
    void varjeProblemHarSinForm() throws IOException {
        for (Provtjanst.Svaret svar : List.of(tjanst.hamta("/ingen"), tjanst.skicka("/provningar", "{\"x\": 1}".getBytes(StandardCharsets.UTF_8)),
                tjanst.fraga("DELETE", "/granskningar", null), tjanst.hamta("/granskningar?limit=0"))) {
            assertEquals("application/problem+json", svar.huvud("Content-Type"));
            assertEquals(List.of(), fel("Problem", svar.text()));
        }
        assertTrue(!fel("Problem", "{\"type\": \"a\"}").isEmpty(), "the schema refuses half a problem");
    }

    /** Where an answer is not what a schema of the document says; no member may be there that it does not name. */
    private static List<String> fel(String schema, String json) {
        return scheman.getSchema(SchemaLocation.of(ADRESS + "#/components/schemas/" + schema)).validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static String strangt() {
        try (InputStream in = Files.newInputStream(DOKUMENT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\"type\" : \"object\",(\\s*)\"required\"",
                    "\"type\" : \"object\",$1\"additionalProperties\" : false,$1\"required\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void dokumentetServerasSomDetAr() throws IOException {
        assertEquals(Files.readString(DOKUMENT), tjanst.hamta("/openapi").text());
        assertTrue(Stream.of("kvitto", "Idempotency-Key").allMatch(tjanst.hamta("/openapi").text()::contains));
    }
}
