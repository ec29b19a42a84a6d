package se.justerbar.merkle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkpoints, keys and signatures in the form of C2SP. */
class CheckpointTest {
    private static final String RAD = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOT = TEXT + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    /** A key and a note that another program made; they stand in the documentation of Go's package note. */
    @Test
    void annansUnderskriftHaller() {
        Verifier nyckel = Verifier.of(RAD).orElseThrow();
        assertEquals("PeterNeumann", nyckel.name());
        assertEquals(RAD, nyckel.line());
        assertTrue(nyckel.verifies(NOT, TEXT));
        assertFalse(nyckel.verifies(NOT.replace("x08go", "x08gp"), TEXT));
        assertFalse(nyckel.verifies(NOT, TEXT.replace("problem is", "problem was")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "namn", "namn+c74f20a3", "namn+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+***"})
    void enAnnanRadArIngenNyckel(String rad) {
        assertEquals(Optional.empty(), Verifier.of(rad));
    }

    @Test
    void egenUnderskriftHallerOchNyckelnLasesTillbaka() {
        Signer signer = Signer.generate();
        String not = signer.sign("loggen", "text\n");
        assertTrue(Signer.of(signer.pem()).orElseThrow().verifier("loggen").verifies(not, "text\n"));
        assertFalse(signer.verifier("en annan").verifies(not, "text\n"));
        assertFalse(Signer.generate().verifier("loggen").verifies(not, "text\n"));
        assertEquals(not, signer.sign("loggen", "text\n"));
        assertEquals(Optional.empty(), Signer.of(signer.pem().substring(10)));
        String annan = Signer.generate().pem();
        assertEquals(Optional.empty(), Signer.of(signer.pem().substring(0, signer.pem().indexOf("-----BEGIN PUBLIC")) + annan.substring(annan.indexOf("-----BEGIN PUBLIC"))));
    }

    /** Every bit of a signed checkpoint means something. */
    @Test
    void varjeBitIEnKontrollpunktRaknas() {
        Signer signer = Signer.generate();
        Verifier nyckel = signer.verifier("loggen");
        Checkpoint punkt = new Checkpoint("loggen", 7, Merkle.sha256());
        byte[] not = signer.sign("loggen", punkt.text()).getBytes(StandardCharsets.UTF_8);
        assertTrue(haller(nyckel, not));
        for (int bit = 0; bit < not.length * 8; bit++) {
            byte[] andrad = not.clone();
            andrad[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(haller(nyckel, andrad), "bit " + bit);
        }
    }

    private static boolean haller(Verifier nyckel, byte[] not) {
        String text = new String(not, StandardCharsets.UTF_8);
        int slut = text.indexOf("\n\n");
        return slut > 0 && Checkpoint.of(text.substring(0, slut + 1)).filter(punkt -> nyckel.verifies(text, punkt.text())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n1\n\n", "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n", "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "a\n99999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"})
    void annatArIngenKontrollpunkt(String text) {
        assertEquals(Optional.empty(), Checkpoint.of(text));
        assertNotEquals(Optional.empty(), Checkpoint.of("a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"));
    }
}
