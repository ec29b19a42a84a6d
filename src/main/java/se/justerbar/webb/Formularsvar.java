package se.justerbar.webb;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was sent with a form. */
final class Formularsvar {
    private static final int LANGST = 20_000;

    private Formularsvar() {
    }

    /**
     * The answers by name, in UTF-8.
     *
     * @throws Sidfel where one is longer than any that can be read
     */
    static Map<String, List<String>> av(HttpServletRequest begaran) {
        try {
            begaran.setCharacterEncoding("UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        Map<String, List<String>> svar = new TreeMap<>();
        begaran.getParameterMap().forEach((namn, varden) -> {
            if (namn.length() > LANGST || Arrays.stream(varden).anyMatch(varde -> varde.length() > LANGST)) {
                throw new Sidfel(413, "Ett svar i formuläret är för långt. Gå tillbaka och skriv högst 10 000 tecken.");
            }
            svar.put(namn, List.of(varden));
        });
        return svar;
    }

    /**
     * The bytes of a file that was handed in; none where none was.
     *
     * @throws Sidfel where it is too large, or was not sent as the form sends it
     */
    static byte[] fil(HttpServletRequest begaran, String namn) throws IOException {
        try {
            Part del = begaran.getPart(namn);
            return del == null ? new byte[0] : del.getInputStream().readAllBytes();
        } catch (ServletException | IllegalStateException e) {
            throw new Sidfel(413, "Filen gick inte att ta emot: den är större än 10 MiB eller skickad på ett annat sätt än från formuläret. Ta bort bilder och bilagor ur den och försök igen.");
        }
    }

    /** The first answer that says something; {@code null} where none does. */
    static String ett(Map<String, List<String>> svar, String namn) {
        return svar.getOrDefault(namn, List.of()).stream().map(String::strip).filter(varde -> !varde.isEmpty()).findFirst().orElse(null);
    }
}
