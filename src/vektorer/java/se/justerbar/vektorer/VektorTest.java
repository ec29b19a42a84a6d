package se.justerbar.vektorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.justerbar.merkle.Merkle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inclusion and consistency as transparency-dev/merkle has it: what must hold does, and what must fail does. */
class VektorTest {
    private static final int ANTAL = 196;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void allaVektorerGerDetDeSka() throws IOException {
        Path mapp = Path.of(System.getProperty("vektorer"));
        List<Path> filer;
        try (Stream<Path> alla = Files.walk(mapp)) {
            filer = alla.filter(fil -> fil.toString().endsWith(".json")).sorted().toList();
        }
        List<String> fel = new ArrayList<>();
        int ska = 0;
        for (Path fil : filer) {
            JsonNode vektor = MAPPER.readTree(Files.readAllBytes(fil));
            boolean haller = vektor.has("leafHash") ? med(vektor) : foljer(vektor);
            ska += vektor.required("wantErr").booleanValue() ? 0 : 1;
            if (haller == vektor.required("wantErr").booleanValue()) {
                fel.add(mapp.relativize(fil).toString());
            }
        }
        System.out.println("Vektorer " + filer.size() + ", av dem ska hålla " + ska + ", avvikelser " + fel.size() + ".");
        assertEquals(List.of(), fel);
        assertEquals(ANTAL, filer.size());
    }

    private static boolean med(JsonNode vektor) {
        return Merkle.included(bytes(vektor.required("leafHash")), tal(vektor, "leafIdx"), tal(vektor, "treeSize"), vag(vektor), bytes(vektor.required("root")));
    }

    private static boolean foljer(JsonNode vektor) {
        return Merkle.consistent(tal(vektor, "size1"), bytes(vektor.required("root1")), tal(vektor, "size2"), bytes(vektor.required("root2")), vag(vektor));
    }

    private static List<byte[]> vag(JsonNode vektor) {
        List<byte[]> vag = new ArrayList<>();
        vektor.required("proof").forEach(steg -> vag.add(bytes(steg)));
        return vag;
    }

    /** A size beyond what Java counts with is beyond any log here. */
    private static long tal(JsonNode vektor, String namn) {
        return vektor.required(namn).canConvertToLong() ? vektor.required(namn).longValue() : -1;
    }

    private static byte[] bytes(JsonNode nod) {
        return nod.isNull() ? new byte[0] : nod.binaryValue();
    }
}
