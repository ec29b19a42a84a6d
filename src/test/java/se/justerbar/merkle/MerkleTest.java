package se.justerbar.merkle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every tree up to a size, every place in it and every earlier tree, against the definition. */
class MerkleTest {
    private static final int STORST = 70;
    private static final List<byte[]> POSTER = IntStream.range(0, STORST).mapToObj(i -> ("post " + i).getBytes(StandardCharsets.UTF_8)).toList();

    private static Nodes noder() {
        Map<List<Long>, byte[]> alla = new HashMap<>();
        for (int niva = 0; 1 << niva <= STORST; niva++) {
            for (int index = 0; index + 1 << niva <= STORST; index++) {
                alla.put(List.of((long) niva, (long) index), Rfctrad.mth(POSTER.subList(index << niva, index + 1 << niva)));
            }
        }
        return (niva, index) -> alla.get(List.of((long) niva, index));
    }

    private static List<String> hex(List<byte[]> path) {
        return path.stream().map(HexFormat.of()::formatHex).toList();
    }

    /** A tree whose root is known from outside, RFC 6962's own empty one. */
    @Test
    void detTommaTradetsRot() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", HexFormat.of().formatHex(Merkle.root(noder(), 0)));
        assertArrayEquals(Merkle.root(noder(), 0), new Peaks().root());
    }

    @Test
    void rotterOchVagarArDefinitionens() {
        Nodes noder = noder();
        Peaks toppar = new Peaks();
        for (int n = 1; n <= STORST; n++) {
            List<byte[]> d = POSTER.subList(0, n);
            toppar.add(Merkle.leaf(POSTER.get(n - 1)));
            byte[] rot = Rfctrad.mth(d);
            assertArrayEquals(rot, Merkle.root(noder, n));
            assertArrayEquals(rot, toppar.root());
            for (int m = 0; m < n; m++) {
                List<byte[]> vag = Merkle.inclusion(noder, m, n);
                assertEquals(hex(Rfctrad.path(m, d)), hex(vag), m + " av " + n);
                assertTrue(Merkle.included(Merkle.leaf(POSTER.get(m)), m, n, vag, rot), m + " av " + n);
            }
            for (int m = 1; m <= n; m++) {
                List<byte[]> vag = Merkle.consistency(noder, m, n);
                assertEquals(hex(Rfctrad.proof(m, d)), hex(vag), m + " till " + n);
                assertTrue(Merkle.consistent(m, Rfctrad.mth(POSTER.subList(0, m)), n, rot, vag), m + " till " + n);
            }
        }
    }

    /** One bit more or less anywhere, one step more or less, another place or another size: none is taken for true. */
    @Test
    void ettAndratBevisHallerInte() {
        Nodes noder = noder();
        int provade = 0;
        for (int n = 1; n <= 20; n++) {
            byte[] rot = Merkle.root(noder, n);
            for (int m = 0; m < n; m++) {
                List<byte[]> vag = Merkle.inclusion(noder, m, n);
                byte[] lov = Merkle.leaf(POSTER.get(m));
                for (List<byte[]> andrad : andrade(vag)) {
                    assertFalse(Merkle.included(lov, m, n, andrad, rot));
                    provade++;
                }
                assertFalse(Merkle.included(lov, m + 1, n, vag, rot));
                assertFalse(Merkle.included(lov, -1, n, vag, rot));
                assertFalse(Merkle.included(new byte[0], m, n, vag, rot));
                assertFalse(Merkle.included(lov, m, n, vag, new byte[0]));
            }
            for (int m = 1; m < n; m++) {
                byte[] fore = Merkle.root(noder, m);
                List<byte[]> vag = Merkle.consistency(noder, m, n);
                for (List<byte[]> andrad : andrade(vag)) {
                    assertFalse(Merkle.consistent(m, fore, n, rot, andrad), m + " till " + n);
                    provade++;
                }
                assertFalse(Merkle.consistent(m, rot, n, fore, vag));
                assertFalse(Merkle.consistent(n, fore, m, rot, vag));
            }
        }
        assertTrue(provade > 100_000, provade + " ändringar");
    }

    private static List<List<byte[]>> andrade(List<byte[]> vag) {
        List<List<byte[]>> alla = new ArrayList<>();
        for (int steg = 0; steg < vag.size(); steg++) {
            for (int bit = 0; bit < 256; bit++) {
                byte[] hash = vag.get(steg).clone();
                hash[bit / 8] ^= (byte) (1 << bit % 8);
                List<byte[]> andrad = new ArrayList<>(vag);
                andrad.set(steg, hash);
                alla.add(andrad);
            }
            List<byte[]> utan = new ArrayList<>(vag);
            utan.remove(steg);
            alla.add(utan);
        }
        List<byte[]> med = new ArrayList<>(vag);
        med.add(new byte[Merkle.LENGTH]);
        alla.add(med);
        return alla;
    }
}
