package se.justerbar.godkannande;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A section as it reads now, as one SHA-256 over its three files, and as one over each of them.
 *
 * <p>The files are taken in the order of {@link Avsnittsdel}. Of each come the length of its name, its name, the length of its content
 * and its content. A length is the number of bytes, as eight bytes with the most significant first, so that nothing can move from one
 * file to the next unseen; it is -1 where there is no file. A name is the path from the project's root, as UTF-8. The content is the
 * file's own bytes, but for one thing: a line that ends with carriage return and line feed counts as ending with line feed, for a
 * version control system may have changed that on the way. The hash of a part is over that part alone.
 *
 * @param avsnitt the folder of the text and the name of the section, as in {@code forbundsordning-2024/budget}
 * @param rubrik  its heading in the document
 * @param delar   the hash of each part, in hexadecimal
 * @param hela    the hash of the whole, in hexadecimal
 */
public record Avsnittshash(String avsnitt, String rubrik, Map<Avsnittsdel, String> delar, String hela) {

    /**
     * A file of a section.
     *
     * @param namn     its path from the project's root
     * @param innehall its bytes; {@code null} where there is no such file
     */
    public record Fil(String namn, byte[] innehall) {
    }

    /** The section in these files, one for each part. */
    public static Avsnittshash av(String avsnitt, String rubrik, Map<Avsnittsdel, Fil> filer) {
        MessageDigest hela = sha256();
        Map<Avsnittsdel, String> delar = new EnumMap<>(Avsnittsdel.class);
        for (Avsnittsdel del : Avsnittsdel.values()) {
            byte[] inramad = inramad(filer.get(del));
            hela.update(inramad);
            delar.put(del, HexFormat.of().formatHex(sha256().digest(inramad)));
        }
        return new Avsnittshash(avsnitt, rubrik, Map.copyOf(delar), HexFormat.of().formatHex(hela.digest()));
    }

    private static byte[] inramad(Fil fil) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        byte[] namn = fil.namn().getBytes(StandardCharsets.UTF_8);
        ut.writeBytes(langd(namn.length));
        ut.writeBytes(namn);
        if (fil.innehall() == null) {
            ut.writeBytes(langd(-1));
        } else {
            byte[] innehall = medRadslut(fil.innehall());
            ut.writeBytes(langd(innehall.length));
            ut.writeBytes(innehall);
        }
        return ut.toByteArray();
    }

    private static byte[] langd(long langd) {
        return ByteBuffer.allocate(Long.BYTES).putLong(langd).array();
    }

    /** Each carriage return that a line feed follows is left out; one that stands alone is kept. */
    private static byte[] medRadslut(byte[] bytes) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                ut.write(bytes[i]);
            }
        }
        return ut.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
