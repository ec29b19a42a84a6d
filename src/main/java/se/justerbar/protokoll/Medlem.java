package se.justerbar.protokoll;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The members as minutes write them, and as an underlag does. */
final class Medlem {
    private static final Set<String> INGA = Set.of("ordförande", "ordf", "vice ordförande", "ledamot", "ersättare", "tjänstgörande", "tjänstgörande ersättare",
            "närvarande", "frånvarande", "ja", "nej", "avstår", "distans", "digitalt", "teams", "via teams", "på distans", "ordinarie", "förhinder",
                    "anmält förhinder",
            "ej tjänstgörande", "sekreterare", "förbundschef", "samordnare", "jäv", "summa", "totalt", "vakant", "förste vice ordförande",
                    "andre vice ordförande", "justerare");

    private static final Properties KORTFORMER = kortformer();

    private Medlem() {
    }

    /**
     * The member that a text names; null where it seems to name none.
     *
     * @param kanda the members that are known already, which a short form may mean
     */
    static String av(String text, Iterable<String> kanda) {
        String ren = text.strip().replaceFirst("^(för|från) ", "").replaceFirst("[.:]+$", "").strip();
        String vikt = ren.toLowerCase(Locale.ROOT);
        if (ren.isEmpty() || INGA.contains(vikt)) {
            return null;
        }
        for (String kand : kanda) {
            if (Svar.vikt(kand).equals(Svar.vikt(ren)) || Svar.vikt(utanForm(kand)).equals(Svar.vikt(utanForm(ren)))) {
                return kand;
            }
        }
        String myndighet = myndighet(vikt);
        if (myndighet != null) {
            return myndighet;
        }
        if (vikt.matches("regionen")) {
            return entydig(kanda);
        }
        if (ren.matches("Region \\p{Lu}[\\p{L} ]+")) {
            return ren;
        }
        String utan = utanForm(ren);
        boolean ort = utan.matches("\\p{Lu}\\p{Ll}{2,}(?:[ -]\\p{Lu}\\p{Ll}+)?") && Namn.alla(utan + " X").size() < 2;
        return ort && !INGA.contains(utan.toLowerCase(Locale.ROOT)) ? utan : null;
    }

    /** An agency by a short form, or by its whole name with an office of it after. */
    private static String myndighet(String vikt) {
        String kort = KORTFORMER.getProperty(vikt);
        return kort != null ? kort : KORTFORMER.values().stream().map(String::valueOf).filter(namn -> vikt.startsWith(namn.toLowerCase(Locale.ROOT) + " ")).findFirst()
                .orElse(null);
    }

    private static Properties kortformer() {
        try (Reader in = new InputStreamReader(Medlem.class.getResourceAsStream("kortformer.properties"), StandardCharsets.UTF_8)) {
            Properties kortformer = new Properties();
            kortformer.load(in);
            return kortformer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entydig(Iterable<String> kanda) {
        String enda = null;
        for (String kand : kanda) {
            if (kand.startsWith("Region ")) {
                if (enda != null) {
                    return null;
                }
                enda = kand;
            }
        }
        return enda;
    }

    /** A kommun by its place alone. */
    private static String utanForm(String text) {
        String utan = text.replaceFirst("(?i) (kommun|stad|kn)$", "");
        boolean genitiv = !utan.equals(text) && utan.endsWith("s") && !List.of("ås", "fors", "näs",
                "grums").stream().anyMatch(utan.toLowerCase(Locale.ROOT)::endsWith);
        return genitiv ? utan.substring(0, utan.length() - 1) : utan;
    }
}
