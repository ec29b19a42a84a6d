package se.justerbar.tjanst;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as it came over the wire, read by nobody's library.
 *
 * @param status the status; 0 where the answer has no head, as to a request in the form of HTTP/0.9
 * @param huvud  the headers, by their names in lower case
 * @param kropp  the body
 */
record Rasvar(int status, Map<String, List<String>> huvud, byte[] kropp) {
    private static final String BORJAN = "HTTP/1.1 ";

    /** The next answer; {@code null} where the stream ends before one begins. */
    static Rasvar las(InputStream in, boolean baraHuvud) throws IOException {
        String forsta = rad(in);
        while (forsta != null && forsta.startsWith(BORJAN + "1")) {
            huvud(in);
            forsta = rad(in);
        }
        if (forsta == null) {
            return null;
        }
        if (!forsta.startsWith(BORJAN)) {
            return new Rasvar(0, Map.of(), (forsta + "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, List<String>> huvud = huvud(in);
        return new Rasvar(Integer.parseInt(forsta.substring(BORJAN.length(), BORJAN.length() + 3)), huvud, baraHuvud ? new byte[0] : kropp(in, huvud));
    }

    private static Map<String, List<String>> huvud(InputStream in) throws IOException {
        Map<String, List<String>> huvud = new TreeMap<>();
        for (String rad = rad(in); rad != null && !rad.isEmpty(); rad = rad(in)) {
            int kolon = rad.indexOf(':');
            huvud.computeIfAbsent(rad.substring(0, kolon).toLowerCase(Locale.ROOT), namn -> new ArrayList<>()).add(rad.substring(kolon + 1).strip());
        }
        return huvud;
    }

    private static byte[] kropp(InputStream in, Map<String, List<String>> huvud) throws IOException {
        if (huvud.containsKey("transfer-encoding")) {
            return stycken(in);
        }
        return huvud.containsKey("content-length") ? precis(in, Integer.parseInt(huvud.get("content-length").get(0))) : in.readAllBytes();
    }

    private static byte[] stycken(InputStream in) throws IOException {
        ByteArrayOutputStream allt = new ByteArrayOutputStream();
        for (int langd = Integer.parseInt(krav(rad(in)), 16); langd > 0; langd = Integer.parseInt(krav(rad(in)), 16)) {
            allt.write(precis(in, langd));
            rad(in);
        }
        rad(in);
        return allt.toByteArray();
    }

    private static String krav(String rad) throws EOFException {
        if (rad == null) {
            throw new EOFException("svaret är avbrutet");
        }
        return rad;
    }

    private static byte[] precis(InputStream in, int langd) throws IOException {
        byte[] bytes = in.readNBytes(langd);
        if (bytes.length < langd) {
            throw new EOFException("svaret är avbrutet");
        }
        return bytes;
    }

    private static String rad(InputStream in) throws IOException {
        ByteArrayOutputStream rad = new ByteArrayOutputStream();
        int tecken = in.read();
        if (tecken < 0) {
            return null;
        }
        for (; tecken >= 0 && tecken != '\n'; tecken = in.read()) {
            rad.write(tecken);
        }
        String text = rad.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** The one header of this name; empty where it is not there or not one. */
    String ett(String namn) {
        List<String> alla = huvud.getOrDefault(namn.toLowerCase(Locale.ROOT), List.of());
        return alla.size() == 1 ? alla.get(0) : "";
    }

    String text() {
        return new String(kropp, StandardCharsets.UTF_8);
    }

    /** Whether more can be sent on the connection. */
    boolean fortsatter() {
        return status != 0 && !ett("Connection").equalsIgnoreCase("close");
    }
}
