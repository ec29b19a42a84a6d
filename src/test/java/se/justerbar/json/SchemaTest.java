package se.justerbar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Beskrivning;
import se.justerbar.underlag.Delar;
import se.justerbar.underlag.Slag;

/**
 * The JSON Schema says to other programs what the reader says to people: what the one takes the other takes.
 *
 * <p>What a schema cannot say, and the reader alone refuses: a member written twice; a pointer that leads nowhere; a name that two seats
 * or two matters share; a vote in a matter settled by acclamation; a last matter before the first; a presence for the whole meeting and
 * for a part of it; characters that cannot be seen, other spaces than the ordinary one, and letters in pieces; a file that is no UTF-8,
 * over 1 MiB or nested too deep, a number of more than 30 digits; and 7.0 or 7e0 for a whole number, which are integers to a schema. A
 * validator that takes format for a mere remark lets 30 February through.
 */
class SchemaTest {
    private static final Path FIL = Path.of("src/main/resources/se/justerbar/underlag.schema.json");
    private static final Underlagslasare LASARE = new Underlagslasare();
    private static final Pattern BARA_LASAREN = Pattern.compile("finns inte bland|har också /|acklamation, men|fysiskt, men|justerat, men|kommer efter det sista|antingen hela");
    private static Schema schema;

    @BeforeAll
    static void lasSchema() {
        SchemaRegistryConfig val = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, bygge -> bygge.schemaRegistryConfig(val))
                .getSchema(new String(Schemagenerator.schema(), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static boolean schematTar(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    /** What the reader says against it, in one text; empty where it takes it. */
    private static String lasaren(String json) {
        try {
            LASARE.las(json.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (Underlagsfel e) {
            return e.getMessage();
        }
    }

    private static String bakgrund() throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/se/justerbar/steg/bakgrund.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void filenArDenSomPosternaGer() throws IOException {
        if (Boolean.getBoolean("justerbar.skrivSchema")) {
            Files.write(FIL, Schemagenerator.schema());
        }
        assertEquals(new String(Schemagenerator.schema(), StandardCharsets.UTF_8), Files.readString(FIL),
                "the records have changed; write the schema anew with mvn test -Dtest=SchemaTest -Djusterbar.skrivSchema=true and commit it");
    }

    /** The meta-schema is the one that ships with the validator; it also refuses a schema that is spoiled, so it does look. */
    @Test
    void schematArGiltigt2020Och12() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        String text = new String(Schemagenerator.schema(), StandardCharsets.UTF_8);
        assertEquals(List.of(), meta.validate(text, InputFormat.JSON));
        assertNotEquals(List.of(), meta.validate(text.replaceFirst("\"type\" : \"object\"", "\"type\" : \"objekt\""), InputFormat.JSON));
    }

    @Test
    void varjeUppgiftOchOrdArBeskrivet() {
        List<String> utan = new ArrayList<>();
        for (Class<?> klass : Schemagenerator.typer()) {
            Stream.of(klass.isRecord() ? klass.getRecordComponents() : new RecordComponent[0])
                    .filter(del -> !del.isAnnotationPresent(Beskrivning.class)).forEach(del -> utan.add(klass.getSimpleName() + "." + del.getName()));
            Stream.of(klass.getFields()).filter(falt -> falt.isEnumConstant() && !falt.isAnnotationPresent(Beskrivning.class))
                    .forEach(falt -> utan.add(klass.getSimpleName() + "." + falt.getName()));
            if (!klass.isAnnotationPresent(Beskrivning.class)) {
                utan.add(klass.getSimpleName());
            }
        }
        assertEquals(List.of(), utan);
    }

    /** A part that is named wrong in Delar would belong to no record and be refused nowhere. */
    @Test
    void delarnaArUppgifterIEttArende() {
        Set<String> uppgifter = Stream.of(Arende.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Slag slag : Slag.values()) {
            assertTrue(uppgifter.containsAll(Delar.av(slag)), slag + ": " + Delar.av(slag));
        }
    }

    @Test
    void ettMoteIOrdningTasEmot() throws IOException {
        assertEquals(List.of(), schema.validate(bakgrund(), InputFormat.JSON));
        assertEquals("", lasaren(bakgrund()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"forbund\": \"Samordningsförbundet Västmanland\" | \"forbund\": 7",
        "\"forbund\": \"Samordningsförbundet Västmanland\" | \"forbund\": \"\"",
        "\"forbund\": \"Samordningsförbundet Västmanland\" | \"forbund\": \"Sala \"",
        "\"forbund\": \"Samordningsförbundet Västmanland\" | \"forbundd\": \"Sala\"",
        "\"kontrolldag\": \"2026-11-24\" | \"kontrolldag\": \"2026-02-30\"",
        "\"kontrolldag\": \"2026-11-24\" | \"kontrolldag\": \"2025-02-29\"",
        "\"kontrolldag\": \"2026-11-24\" | \"kontrolldag\": \"24 november\"",
        "\"kontrolldag\": \"2026-11-24\" | \"kontrolldag\": 20261124",
        "\"organ\": \"styrelsen\" | \"organ\": \"Styrelsen\"",
        "\"organ\": \"styrelsen\" | \"organ\": 0",
        "\"ledamoter\": 1 | \"ledamoter\": -1",
        "\"ledamoter\": 1 | \"ledamoter\": 1.5",
        "\"ledamoter\": 1 | \"ledamoter\": 100000001",
        "\"ledamoter\": 1 | \"ledamoter\": \"1\"",
        "\"platserKomplett\": true | \"platserKomplett\": \"true\"",
        "\"jav\": [] | \"jav\": {}",
        "\"jav\": [] | \"jav\": [null]",
        "\"jav\": [] | \"jav\": [{\"platss\": \"Sala\"}]",
        "\"slag\": \"annatBeslut\" | \"slag\": \"annatBeslut\", \"budget\": {}",
        "\"slag\": \"annatBeslut\" | \"slag\": \"budget\", \"budget\": {\"resultat\": 0.001}",
        "\"slag\": \"annatBeslut\" | \"slag\": \"budget\", \"budget\": {\"resultat\": 1000000000001}",
        "\"slag\": \"annatBeslut\" | \"slag\": \"budget\", \"budget\": []",
        "\"slag\": \"annatBeslut\" | \"slag\": \"revisorUtses\", \"revision\": {\"revisorer\": [{\"medlemmar\": [7]}]}"})
    void fortsattAvvisat(String rattText, String felText) throws IOException {
        String json = bakgrund().replaceFirst(Pattern.quote(rattText), felText);
        assertNotEquals(bakgrund(), json);
        assertEquals(false, schematTar(json));
        assertNotEquals("", lasaren(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"arenden\": null}", "{\"arenden\": [{\"budget\": {}}]}", "{\"arenden\": [{\"slag\": null, \"budget\": {}}]}",
        "{\"arenden\": [{\"slag\": \"val\", \"budget\": null}]}", "{\"arenden\": [{\"slag\": \"budget\", \"budget\": {\"resultat\": -0.07}}]}",
        "{\"arenden\": [{\"slag\": \"budget\", \"budget\": {\"resultat\": 999999999999.99}}]}", "{\"forbund\": \"😀\"}"})
    void ocksaOvanligtTasEmot(String json) {
        assertTrue(schematTar(json), json);
        assertEquals("", lasaren(json));
    }

    /** A few hundred documents, whole and spoiled, made from the records with a fixed seed. */
    @Test
    void schemaOchLasareArOverens() {
        Slumpunderlag slump = new Slumpunderlag(20261124);
        int bada = 0;
        int ingen = 0;
        int baraLasaren = 0;
        for (int i = 0; i < 800; i++) {
            String json = slump.nasta(i % 3);
            String fel = lasaren(json);
            boolean tar = schematTar(json);
            if (!fel.isEmpty() && fel.lines().allMatch(rad -> BARA_LASAREN.matcher(rad).find())) {
                assertTrue(tar, fel + "\n" + json);
                baraLasaren++;
                continue;
            }
            assertEquals(fel.isEmpty(), tar, () -> "reader: " + fel + "\nschema: " + schema.validate(json, InputFormat.JSON) + "\n" + json);
            bada += tar ? 1 : 0;
            ingen += tar ? 0 : 1;
        }
        assertTrue(bada > 200 && ingen > 200 && baraLasaren < 100, bada + " taken, " + ingen + " refused, " + baraLasaren + " by the reader alone");
    }
}
