package se.justerbar.tjanst;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One shot at the service: the bytes of a request, or of something that is none.
 *
 * @param slag   what sort of shot it is, for the count
 * @param bytes  all that is sent
 * @param svar   how many answers there must be at least; 0 where the service may just close
 * @param ren    whether it is one request with a sound frame, so that the connection can be used again
 * @param giltig whether nothing is wrong with it, so that it must be done
 * @param rader  of each line of a stream whether it is sound; empty where that is not known
 */
record Skott(String slag, byte[] bytes, int svar, boolean ren, boolean giltig, List<Boolean> rader) {
    private static final int LANGST_VISAT = 3_000;

    static Skott ratt(String slag, byte[] bytes, int svar) {
        return new Skott(slag, bytes, svar, false, false, List.of());
    }

    /** Whether the answer has no body whatever its head says. */
    boolean baraHuvud() {
        return text().stripLeading().startsWith("HEAD ");
    }

    private int slutPaHuvudet() {
        int slut = text().indexOf("\r\n\r\n");
        return slut < 0 ? bytes.length : slut + 4;
    }

    /** All that is sent before the body. */
    byte[] huvud() {
        return Arrays.copyOf(bytes, slutPaHuvudet());
    }

    /** Whether anything is sent after the head. */
    boolean harKropp() {
        return slutPaHuvudet() < bytes.length;
    }

    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The bytes so that they can be read, and sent again. */
    String synlig() {
        StringBuilder synlig = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, LANGST_VISAT); i++) {
            int tecken = bytes[i] & 0xff;
            synlig.append(tecken == '\n' ? "\\n\n" : tecken >= ' ' && tecken < 0x7f && tecken != '\\' ? String.valueOf((char) tecken) : String.format("\\x%02x", tecken));
        }
        return synlig + (bytes.length > LANGST_VISAT ? "… (" + bytes.length + " byte)" : "");
    }
}
