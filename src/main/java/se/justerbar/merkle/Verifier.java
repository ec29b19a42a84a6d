package se.justerbar.merkle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** The public side of a log's key, in the form of C2SP signed-note. Safe to share between threads. */
public final class Verifier {
    static final byte ED25519 = 1;
    static final String SIGNATURE = "\u2014 ";
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    private Verifier(String name, byte[] raw) throws GeneralSecurityException {
        this.name = name;
        this.raw = raw;
        byte[] encoded = Arrays.copyOf(X509, X509.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509.length, raw.length);
        this.key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The key of a log by this name. */
    static Verifier of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        try {
            return new Verifier(name, Arrays.copyOfRange(encoded, X509.length, encoded.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 has Ed25519", e);
        }
    }

    /** The key that a line says, as {@link #line} writes it; empty where it is not exactly so. */
    public static Optional<Verifier> of(String line) {
        // A name holds no plus sign, and the key may.
        String[] parts = line.split("\\+", 3);
        return parts.length == 3 && !parts[0].isBlank() ? of(line, parts[0], parts[2]) : Optional.empty();
    }

    private static Optional<Verifier> of(String line, String name, String key) {
        try {
            byte[] typed = Base64.getDecoder().decode(key);
            if (typed.length != 33 || typed[0] != ED25519) {
                return Optional.empty();
            }
            Verifier verifier = new Verifier(name, Arrays.copyOfRange(typed, 1, typed.length));
            return verifier.line().equals(line) ? Optional.of(verifier) : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The name of the log. */
    public String name() {
        return name;
    }

    /** The key as one line of text: name, hash and key. */
    public String line() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        byte[] typed = new byte[raw.length + 1];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }

    byte[] id() {
        return Arrays.copyOf(Merkle.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed()), 4);
    }

    /** Whether the note is the text, a blank line and the one signature of this key over it, and nothing else. */
    public boolean verifies(String note, String text) {
        String head = text + "\n" + SIGNATURE + name + " ";
        if (!note.startsWith(head) || !note.endsWith("\n")) {
            return false;
        }
        String written = note.substring(head.length(), note.length() - 1);
        try {
            byte[] bytes = Base64.getDecoder().decode(written);
            return Base64.getEncoder().encodeToString(bytes).equals(written) && bytes.length == 68
                    && Arrays.equals(id(), Arrays.copyOf(bytes, 4)) && signed(text, Arrays.copyOfRange(bytes, 4, bytes.length));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }

    private boolean signed(String text, byte[] signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(text.getBytes(StandardCharsets.UTF_8));
        return check.verify(signature);
    }
}
