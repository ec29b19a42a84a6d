package se.justerbar.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.justerbar.sidor.Dokumentsida;

/**
 * Whether the scenarios alone notice what is wrong in a definition. All are tried and the page is written, unless the property
 * {@code mutera.avsnitt} names a section or {@code mutera.begrepp} some definitions.
 */
class Definitionsmutering {
    private static final Path SIDA = Path.of("docs", "mutation-java.md");
    private static final Path HTML = Path.of("target", "mutation", "definitioner.html");

    @Test
    void scenariernaMarkerFelIDefinitionerna() throws IOException {
        Definitioner definitioner = Definitioner.las();
        String avsnitt = System.getProperty("mutera.avsnitt");
        String begrepp = System.getProperty("mutera.begrepp");
        boolean alla = avsnitt == null && begrepp == null;
        List<String> valda = begrepp != null ? Arrays.asList(begrepp.split(",")) : avsnitt != null ? definitioner.iAvsnitt(avsnitt) : definitioner.alla();
        Pitkorning pit = new Pitkorning(Integer.getInteger("mutera.tradar", 2));
        Definitionsrapport rapport = new Definitionsrapport(definitioner, pit.kor(valda).stream().filter(definitioner::raknas).toList());
        Files.createDirectories(HTML.getParent());
        Dokumentsida.skriv(rapport.text(), HTML);
        List<String> brister = new ArrayList<>(rapport.brister());
        if (alla) {
            Files.writeString(SIDA, rapport.text());
            brister.addAll(rapport.forlegade());
        } else {
            System.out.println(rapport.text());
        }
        assertEquals("", String.join("\n", brister));
    }
}
