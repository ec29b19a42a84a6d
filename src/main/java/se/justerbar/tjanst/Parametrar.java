package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.justerbar.granskning.Likhet;

/** The parameters of a request, read strictly: one that is not known, or stands twice, is a fault and not left aside. */
final class Parametrar {
    private static final Pattern DAG = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final int LANGST = 300;
    private final Map<String, String> varden;

    private Parametrar(Map<String, String> varden) {
        this.varden = varden;
    }

    /**
     * Those of this request.
     *
     * @param kanda the names that may stand there
     * @throws Problemfel where something else stands there
     */
    static Parametrar av(HttpServletRequest begaran, String... kanda) {
        Map<String, String> varden = new HashMap<>();
        String fraga = begaran.getQueryString();
        if (fraga != null && !fraga.isEmpty()) {
            for (String del : fraga.split("&", -1)) {
                lagg(del, List.of(kanda), varden);
            }
        }
        return new Parametrar(varden);
    }

    private static void lagg(String del, List<String> kanda, Map<String, String> varden) {
        int likhet = del.indexOf('=');
        String namn = klar(likhet < 0 ? del : del.substring(0, likhet));
        if (!kanda.contains(namn)) {
            throw fel("Parametern ”" + kort(namn) + "” finns inte här. " + (kanda.isEmpty() ? "Adressen har inga parametrar."
                    : "Menade du " + Likhet.narmast(namn, kanda).orElseThrow() + "?"));
        }
        String varde = likhet < 0 ? "" : klar(del.substring(likhet + 1));
        if (varde.isBlank()) {
            throw fel("Parametern " + namn + " har inget värde. Ange det eller ta bort parametern.");
        }
        if (varde.length() > LANGST) {
            throw fel("Parametern " + namn + " är för lång. Ange högst " + LANGST + " tecken.");
        }
        if (varden.put(namn, varde) != null) {
            throw fel("Parametern " + namn + " står två gånger. Ange den en gång.");
        }
    }

    /** Decodes a percent-encoded part, by UTF-8 and nothing else. */
    private static String klar(String del) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < del.length(); i++) {
            char tecken = del.charAt(i);
            if (tecken == '%') {
                int hog = i + 2 < del.length() ? Character.digit(del.charAt(i + 1), 16) : -1;
                int lag = hog < 0 ? -1 : Character.digit(del.charAt(i + 2), 16);
                if (lag < 0) {
                    throw fel("Efter ett % i adressen ska två hexadecimala siffror stå. Koda om adressen.");
                }
                bytes.write(hog << 4 | lag);
                i += 2;
            } else if (tecken > '~') {
                throw fel("Adressen har tecken som inte är kodade. Koda dem med %.");
            } else {
                bytes.write(tecken == '+' ? ' ' : tecken);
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            if (text.codePoints().anyMatch(Character::isISOControl)) {
                throw fel("Adressen har ett styrtecken. Ta bort det.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw fel("Adressen är inte kodad i UTF-8. Koda om den.");
        }
    }

    private static String kort(String namn) {
        return namn.length() > 40 ? namn.substring(0, 40) + "…" : namn;
    }

    private static Problemfel fel(String text) {
        return new Problemfel(Problemslag.olasligBegaran, text);
    }

    /** The text; {@code null} where it is not there. */
    String text(String namn) {
        return varden.get(namn);
    }

    /** The text that must look so; {@code null} where it is not there. */
    String text(String namn, Pattern form, String vad) {
        String varde = varden.get(namn);
        if (varde != null && !form.matcher(varde).matches()) {
            throw fel("Parametern " + namn + " ska vara " + vad + ".");
        }
        return varde;
    }

    /** The day; {@code null} where it is not there. */
    LocalDate dag(String namn) {
        String varde = text(namn, DAG, "en dag, skriven ÅÅÅÅ-MM-DD");
        try {
            return varde == null ? null : LocalDate.parse(varde);
        } catch (DateTimeException e) {
            throw fel("Parametern " + namn + " är ingen dag i kalendern. Ange en dag som finns.");
        }
    }

    /** The number, within its bounds; another where it is not there. */
    int tal(String namn, int minst, int mest, int annars) {
        String varde = varden.get(namn);
        if (varde == null) {
            return annars;
        }
        if (!varde.matches("[0-9]{1,9}") || Integer.parseInt(varde) < minst || Integer.parseInt(varde) > mest) {
            throw fel("Parametern " + namn + " ska vara ett heltal från " + minst + " till " + mest + ".");
        }
        return Integer.parseInt(varde);
    }

    /** The word; {@code null} where it is not there. */
    <E extends Enum<E>> E ord(String namn, Class<E> ord) {
        String varde = varden.get(namn);
        if (varde == null) {
            return null;
        }
        return Arrays.stream(ord.getEnumConstants()).filter(ett -> ett.name().equals(varde)).findFirst().orElseThrow(() -> fel("Parametern " + namn
                + " ska vara ett av orden " + Arrays.stream(ord.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }
}
