package se.justerbar.motor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import se.justerbar.Projekt;
import se.justerbar.cli.Kommandoprov;
import se.justerbar.granskning.Utfall;
import se.justerbar.json.Underlagslasare;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.steg.Varld;
import se.justerbar.underlag.Underlag;
import se.justerbar.yaml.Hyllfel;
import se.justerbar.yaml.Regelhylla;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A fault that is planted in the rules or in the numbers is noticed. */
class PlanteradeFelTest {
    private final Underlag iOrdning = iOrdning();

    private static Underlag iOrdning() {
        return new Underlagslasare().las(bakgrund().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode bakgrund() {
        try (var in = Varld.class.getResourceAsStream("bakgrund.json")) {
            return (ObjectNode) JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regelverk forbundsordningen(String fil, String byt, String mot) {
        return Regelhylla.load(namn -> {
            try {
                byte[] bytes = Files.readAllBytes(Path.of("rules", namn));
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (namn.equals(fil)) {
                    assertTrue(text.contains(byt), () -> byt + " står inte i " + fil);
                    return text.replace(byt, mot).getBytes(StandardCharsets.UTF_8);
                }
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).regelverk().get(0);
    }

    private static Granskare granskare(Regelverk regelverk, String utanRegel) {
        return new Granskare(null, "prov", "1", List.of(new LaddatRegelverk(regelverk, new Hylla(List.of(regelverk), Set.of()), () -> Regelbas.av(utan(regelverk, utanRegel)))));
    }

    private static List<Model> utan(Regelverk regelverk, String utanRegel) {
        return Regelbas.modeller(regelverk.paket()).stream().map(model -> (Model) Proxy.newProxyInstance(Model.class.getClassLoader(),
                new Class<?>[] {Model.class}, (proxy, metod, argument) -> {
                    Object svar = metod.invoke(model, argument);
                    return metod.getName().equals("getRules")
                            ? ((List<?>) svar).stream().filter(regel -> !((Rule) regel).getName().equals(utanRegel)).toList() : svar;
                })).toList();
    }

    @Test
    void enBorttagenRegelNamnerNormenOchGerSlutkod70() {
        Granskare granskare = granskare(forbundsordningen("", "", ""), "Beslutförhet - uppfylld");
        Regelfel fel = assertThrows(Regelfel.class, () -> granskare.granska(iOrdning));
        assertEquals("styrelse/beslutforhet", fel.norm());
        ByteArrayOutputStream sagt = new ByteArrayOutputStream();
        assertEquals(70, Kommandoprov.fel(sagt, fel));
        assertTrue(sagt.toString(StandardCharsets.UTF_8).contains("normen styrelse/beslutforhet gav ingen slutsats för /arenden/0. Inget besked lämnas"));
    }

    @Test
    void meningenIOrdningUtanPlanteratFel() {
        assertEquals(Utfall.uppfylld, beslutforhet(granskare(forbundsordningen("", "", ""), "ingen regel heter så"), iOrdning));
    }

    @Test
    void beslutforVidSexMarks() {
        Regelverk sex = forbundsordningen("forbundsordning-2024/styrelse.yaml", "varde: \"1/2\"", "varde: \"5/13\"");
        Granskare planterad = granskare(sex, "");
        ObjectNode bara = bakgrund();
        ArrayNode narvaro = (ArrayNode) bara.at("/sammantrade/narvaro");
        while (narvaro.size() > 6) {
            narvaro.remove(6);
        }
        Underlag sexNarvarande = new Underlagslasare().las(bara.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(Utfall.uppfylld, beslutforhet(planterad, sexNarvarande));
        assertEquals(Utfall.brister, beslutforhet(granskare(forbundsordningen("", "", ""), ""), sexNarvarande));
    }

    private static Utfall beslutforhet(Granskare granskare, Underlag underlag) {
        return granskare.granska(underlag).arenden().get(0).fynd().stream().filter(f -> f.norm().equals("styrelse/beslutforhet")).findFirst()
                .orElseThrow().utfall();
    }

    @Test
    void enOkandNyckelIYamlMarks() {
        Hyllfel fel = assertThrows(Hyllfel.class, () -> forbundsordningen("forbundsordning-2024/styrelse.yaml", "foljd: hindrarBeslut", "foljd: hindrarBeslut\n    folj: x"));
        assertTrue(fel.getMessage().contains("okänd nyckel folj"), fel.getMessage());
    }

    /** A rule that is not compiled falls silent, and so would a section that is not listed. */
    @Test
    void varjeRegelIFilernaFinnsIRegelbasen() {
        Regelverk regelverk = forbundsordningen("", "", "");
        int iFilerna = 0;
        Matcher regel;
        for (Path fil : Projekt.filer("rules/" + regelverk.id(), ".drl")) {
            regel = Pattern.compile("^rule \"", Pattern.MULTILINE).matcher(Projekt.text(fil.toString()));
            while (regel.find()) {
                iFilerna++;
            }
        }
        assertTrue(iFilerna > 0);
        assertEquals(iFilerna, Regelbas.av(regelverk.paket()).marken().size());
        assertEquals(Projekt.filer("rules/" + regelverk.id(), ".yaml").size() - 1, regelverk.avsnitt().size());
    }

    /** Every rule speaks for a norm and a limb that the YAML knows, so that none speaks into the void. */
    @Test
    void varjeRegelTalarForEttLedSomFinns() {
        Regelverk regelverk = forbundsordningen("", "", "");
        Regelbas.av(regelverk.paket()).marken().forEach((namn, mark) -> {
            var norm = regelverk.avsnitt().stream().flatMap(a -> a.normer().stream()).filter(n -> n.id().equals(mark.norm())).findFirst()
                    .orElseThrow(() -> new AssertionError(namn + ": okänd norm " + mark.norm()));
            boolean upplysning = namn.startsWith("Upplysning");
            assertTrue(upplysning || norm.led().contains(mark.led()), () -> namn + ": okänt led ”" + mark.led() + "” i " + norm.id());
        });
    }
}
