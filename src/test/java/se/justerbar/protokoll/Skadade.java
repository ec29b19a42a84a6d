package se.justerbar.protokoll;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Reads damaged variants of two documents, one after the other in one process with the reader's own memory, and tells how each ended. */
final class Skadade {
    private static final byte[] TECKEN = "<&/w: 0139-xX,.()aejPK;".getBytes(StandardCharsets.US_ASCII);
    private final Random slump;
    private int lasta;
    private int vagrade;
    private long langst;

    private Skadade(long fro) {
        this.slump = new Random(fro);
    }

    /** How many, and from which seed; the answer is one line. */
    public static void main(String[] argument) throws IOException {
        Skadade skadade = new Skadade(Long.parseLong(argument[1]));
        List<byte[]> hela = List.of(Provprotokoll.fritt().klar(), Provprotokoll.eget());
        for (int i = 0; i < Integer.parseInt(argument[0]); i++) {
            skadade.prova(skadade.variant(hela.get(i % 2)), i);
        }
        System.out.println("lästa " + skadade.lasta + " vägrade " + skadade.vagrade + " längst " + skadade.langst + " ms");
    }

    private void prova(byte[] docx, int nummer) {
        long borjan = System.nanoTime();
        try {
            Lasprocess.las(docx, List.of());
            lasta++;
        } catch (Protokollsfel e) {
            vagrade++;
        } catch (Throwable e) {
            throw new AssertionError("variant " + nummer, e);
        }
        langst = Math.max(langst, (System.nanoTime() - borjan) / 1_000_000);
    }

    /** Bits that were turned, an end that is missing, or letters that were changed in the text before it was packed. */
    private byte[] variant(byte[] hel) throws IOException {
        byte[] docx = hel.clone();
        switch (slump.nextInt(4)) {
            case 0 -> docx = Arrays.copyOf(docx, slump.nextInt(docx.length));
            case 1 -> bitar(docx);
            default -> docx = text(docx);
        }
        return docx;
    }

    private void bitar(byte[] bytes) {
        for (int n = 1 + slump.nextInt(8); n > 0; n--) {
            bytes[slump.nextInt(bytes.length)] ^= (byte) (1 << slump.nextInt(8));
        }
    }

    private byte[] text(byte[] docx) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        String vald = slump.nextInt(4) > 0 ? "word/document.xml" : List.of("word/styles.xml", "[Content_Types].xml", "_rels/.rels").get(slump.nextInt(3));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx)); ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (ZipEntry del = in.getNextEntry(); del != null; del = in.getNextEntry()) {
                byte[] innehall = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(del.getName()));
                zip.write(del.getName().equals(vald) ? andrad(innehall) : innehall);
                zip.closeEntry();
            }
        }
        return ut.toByteArray();
    }

    /** Some letters changed, or a part of the text moved, doubled or taken away. */
    private byte[] andrad(byte[] text) {
        if (slump.nextInt(3) == 0) {
            int fran = slump.nextInt(text.length);
            int till = Math.min(text.length, fran + slump.nextInt(400));
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            ut.write(text, 0, slump.nextBoolean() ? till : fran);
            ut.write(text, slump.nextBoolean() ? fran : till, text.length - (slump.nextBoolean() ? till : text.length));
            ut.write(text, till, text.length - till);
            return ut.toByteArray();
        }
        for (int n = 1 + slump.nextInt(3); n > 0; n--) {
            text[slump.nextInt(text.length)] = TECKEN[slump.nextInt(TECKEN.length)];
        }
        return text;
    }
}
