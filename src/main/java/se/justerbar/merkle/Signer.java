package se.justerbar.merkle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The private side of a log's key. Safe to share between threads. */
public final class Signer {
    private static final String BEGIN = "-----BEGIN %s KEY-----\n";
    private static final String END = "\n-----END %s KEY-----\n";
    private final KeyPair pair;

    private Signer(KeyPair pair) {
        this.pair = pair;
    }

    /** A new key. */
    public static Signer generate() {
        try {
            return new Signer(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 has Ed25519", e);
        }
    }

    /** The key that a text holds, as {@link #pem} writes it; empty where it holds none. */
    public static Optional<Signer> of(String pem) {
        try {
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(part(pem, "PRIVATE")));
            PublicKey open = factory.generatePublic(new X509EncodedKeySpec(part(pem, "PUBLIC")));
            Signer signer = new Signer(new KeyPair(open, secret));
            return signer.verifier("prov").verifies(signer.sign("prov", "prov\n"), "prov\n") ? Optional.of(signer) : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] part(String pem, String kind) {
        int from = pem.indexOf(BEGIN.formatted(kind));
        int to = pem.indexOf(END.formatted(kind));
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + kind + " key");
        }
        return Base64.getMimeDecoder().decode(pem.substring(from + BEGIN.formatted(kind).length(), to));
    }

    /** The key as text, both sides of it. Whoever has it can sign in the log's name. */
    public String pem() {
        return pem("PRIVATE", pair.getPrivate().getEncoded()) + pem("PUBLIC", pair.getPublic().getEncoded());
    }

    private static String pem(String kind, byte[] encoded) {
        return BEGIN.formatted(kind) + Base64.getEncoder().encodeToString(encoded) + END.formatted(kind);
    }

    /** The public side, for a log by this name. */
    public Verifier verifier(String name) {
        return Verifier.of(name, pair.getPublic());
    }

    /** The text with a signature under it, in the form of C2SP signed-note; the same text gives the same note. */
    public String sign(String name, String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = signature.sign();
            byte[] id = verifier(name).id();
            byte[] both = Arrays.copyOf(id, id.length + bytes.length);
            System.arraycopy(bytes, 0, both, id.length, bytes.length);
            return text + "\n" + Verifier.SIGNATURE + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 has Ed25519", e);
        }
    }
}
