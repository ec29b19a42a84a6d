package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import se.justerbar.json.Underlagslasare;

/** What is sent with a request: at most 1 MiB, in UTF-8, not packed, and all of it in time. */
final class Kropp {
    private static final long LANGST_TID = TimeUnit.SECONDS.toNanos(30);
    private static final int STYCKE = 1 << 13;

    private Kropp() {
    }

    /**
     * The bytes of a body that is JSON.
     *
     * @throws Problemfel where it is in another form, too large or too slow
     */
    static byte[] json(HttpServletRequest begaran) throws IOException {
        kravForm(begaran, MediaType.APPLICATION_JSON);
        if (begaran.getContentLengthLong() > Underlagslasare.STORST) {
            throw forStor();
        }
        try {
            return las(begaran.getInputStream());
        } catch (SocketTimeoutException e) {
            throw forLangsam();
        } catch (ClientAbortException e) {
            if (e.getCause() instanceof SocketTimeoutException) {
                throw forLangsam();
            }
            throw e;
        }
    }

    private static byte[] las(InputStream in) throws IOException {
        ByteArrayOutputStream allt = new ByteArrayOutputStream();
        byte[] stycke = new byte[STYCKE];
        long borjan = System.nanoTime();
        for (int antal = in.read(stycke); antal >= 0; antal = in.read(stycke)) {
            allt.write(stycke, 0, antal);
            if (allt.size() > Underlagslasare.STORST) {
                throw forStor();
            }
            if (System.nanoTime() - borjan > LANGST_TID) {
                throw forLangsam();
            }
        }
        return allt.toByteArray();
    }

    private static Problemfel forStor() {
        return new Problemfel(Problemslag.forStor, "Innehållet är större än 1 MiB. Lämna ett underlag i taget.");
    }

    private static Problemfel forLangsam() {
        return new Problemfel(Problemslag.forLangsam, "Innehållet kom inte fram inom 30 sekunder. Skicka hela på en gång.");
    }

    /** Asks that the body is in this form, and neither packed nor in another encoding than UTF-8. */
    static void kravForm(HttpServletRequest begaran, MediaType form) {
        if (begaran.getHeader("Content-Encoding") != null) {
            throw new Problemfel(Problemslag.felInnehallstyp, "Innehållet är packat (Content-Encoding). Skicka det opackat.");
        }
        MediaType typ = typ(begaran.getContentType());
        if (typ == null || !form.equalsTypeAndSubtype(typ) || typ.getCharset() != null && !typ.getCharset().equals(StandardCharsets.UTF_8)) {
            throw new Problemfel(Problemslag.felInnehallstyp, "Innehållet ska vara " + form + " i UTF-8. Ange det i Content-Type.");
        }
    }

    private static MediaType typ(String text) {
        try {
            return text == null ? null : MediaType.parseMediaType(text);
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
