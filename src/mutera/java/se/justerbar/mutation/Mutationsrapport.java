package se.justerbar.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.justerbar.mutation.Provresultat.Dom;
import se.justerbar.sidor.Dokumentsida;

/** The results in Swedish: figures a norm, and each survivor with the facts that would kill it. */
final class Mutationsrapport {
    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");
    private static final double KRAV = 95;
    private final Map<String, List<Provresultat>> perNorm = new LinkedHashMap<>();
    private final Map<String, Integer> scenarier;
    private final Map<String, List<String>> grupper;

    /**
     * Over these results.
     *
     * @param resultat in the order of the texts
     * @param scenarier how many scenarios each norm has
     * @param grupper  the norms of each group that everything is asked of
     */
    Mutationsrapport(Collection<Provresultat> resultat, Map<String, Integer> scenarier, Map<String, List<String>> grupper) {
        this.scenarier = scenarier;
        resultat.forEach(ett -> perNorm.computeIfAbsent(ett.norm(), ny -> new ArrayList<>()).add(ett));
        this.grupper = grupper;
    }

    /** How many became what. */
    private record Rakning(long mutanter, long dodade, long stoppade, long overlevande, long likvardiga) {
        static Rakning av(Collection<Provresultat> alla) {
            return new Rakning(alla.stream().filter(ett -> ett.dom() != Dom.ogiltig).count(), antal(alla, Dom.dodad), antal(alla, Dom.stoppad),
                    antal(alla, Dom.overlevde), antal(alla, Dom.likvardig));
        }

        private static long antal(Collection<Provresultat> alla, Dom dom) {
            return alla.stream().filter(ett -> ett.dom() == dom).count();
        }

        /** The share of those that can be seen at all that were seen, in percent. */
        double andel() {
            return mutanter == likvardiga ? 100 : 100.0 * (dodade + stoppade) / (mutanter - likvardiga);
        }

        String rad(String namn) {
            return "| " + namn + siffror();
        }

        String rad(String norm, String scenarier) {
            return "| " + norm + " | " + scenarier + siffror();
        }

        private String siffror() {
            return " | " + mutanter + " | " + (dodade + stoppade) + " | " + stoppade + " | " + overlevande + " | " + likvardiga + " | " + procent(andel()) + " |\n";
        }
    }

    /** A share is never rounded up to one that was not reached. */
    private static String procent(double andel) {
        return String.format(SVENSKA, "%.1f", Math.floor(andel * 10) / 10);
    }

    private Rakning alla() {
        return Rakning.av(perNorm.values().stream().flatMap(List::stream).toList());
    }

    /** What falls short, in Swedish; empty where nothing does. */
    List<String> brister() {
        List<String> brister = new ArrayList<>();
        if (alla().andel() < KRAV) {
            brister.add("Av alla mutanter såg scenarierna " + procent(alla().andel()) + " procent; det ska vara minst 95.");
        }
        grupper.forEach((grupp, normer) -> {
            List<String> osedda = normer.stream().filter(perNorm::containsKey).filter(norm -> Rakning.av(perNorm.get(norm)).overlevande() > 0)
                    .map(norm -> norm + " (" + Rakning.av(perNorm.get(norm)).overlevande() + ")").toList();
            if (!osedda.isEmpty()) {
                brister.add("Gruppen " + grupp + " har mutanter som ingen såg: " + String.join(", ", osedda) + ".");
            }
        });
        return brister;
    }

    /** The figures, in one line. */
    String sammanfattning() {
        Rakning alla = alla();
        return alla.mutanter() + " mutanter, " + (alla.dodade() + alla.stoppade()) + " dödade (varav " + alla.stoppade() + " av motorns vakt), " + alla.overlevande()
                + " överlevande, " + alla.likvardiga() + " likvärdiga: " + procent(alla.andel()) + " procent.";
    }

    /** Writes the figures where they are asked for, the survivors, and both as a page. */
    void skriv(Path tabell, Path overlevande, Path sida) {
        try {
            Files.createDirectories(overlevande.getParent());
            if (tabell != null) {
                Files.writeString(tabell, tabell());
            }
            Files.writeString(overlevande, overlevande());
            Dokumentsida.skriv(tabell() + "\n#" + overlevande().replace("\n#", "\n##"), sida);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String tabell() {
        StringBuilder ut = new StringBuilder("""
                # Mutation av reglerna

                Hur många fel i reglerna skulle scenarierna se? Körningen `mvn -Pmutera` planterar juridiska fel ett i taget, i varje regel och varje
                tal, bygger regeln så som de regler byggs som följer med, och kör normens scenarier. Sidan skrivs av körningen.

                - **Dödad**: ett scenario väntade något annat. **Av vakten**: av de dödade, de där motorn i ett scenario vägrade svara för att normen
                  gav ingen eller två slutsatser.
                - **Överlevande**: inget scenario såg felet. Vad som skulle ha visat det står i `target/mutation/overlevande.md` efter en körning.
                - **Likvärdig**: felet går inte att se. Det är prövat över alla tillstånd som normens ämne kan ha: varje uppgift okänd, ja och nej, varje
                  ord i en sluten lista, ingen och någon i en lista, antal 0–3, och så många dagar och belopp som det finns att jämföra. Tillstånd
                  där de rätta reglerna inte ger just en slutsats är undantagna, liksom de i `mutation-likvardiga.yaml`.
                - Procenten är de dödades del av dem som inte är likvärdiga.

                Det som muteras är villkor (jämförelsen, gränsen, ett svar mot ett annat, okänt som ja eller nej, och mot eller, ett villkor borta), utfall,
                hela regler, tal (ett steg åt varje håll), listor (en färre, en annan), följden, vad normen gäller (en färre) och vilken läsning som
                tillämpas. Definitionerna i Java muteras inte här, och inte kalendern.

                """);
        ut.append("## Grupper där allt ska ses\n\n").append(huvud("Grupp"));
        grupper.forEach((grupp, normer) -> ut.append(Rakning.av(normer.stream().map(perNorm::get).filter(Objects::nonNull).flatMap(List::stream).toList()).rad(grupp)));
        ut.append("\n");
        grupper.forEach((grupp, normer) -> ut.append("- ").append(grupp).append(": ").append(String.join(", ", normer)).append("\n"));
        ut.append("\n## Varje norm\n\n").append(huvud("Norm | scenarier").replaceFirst("---\\|", "---|---:|"));
        perNorm.forEach((norm, alla) -> ut.append(Rakning.av(alla).rad(norm, scenarier.getOrDefault(norm, 0).toString())));
        ut.append(alla().rad("**alla**", ""));
        ut.append("\n## Varje sorts fel\n\n").append(huvud("Fel"));
        Map<String, List<Provresultat>> perSort = new TreeMap<>();
        perNorm.values().forEach(alla -> alla.forEach(ett -> perSort.computeIfAbsent(ett.sort(), ny -> new ArrayList<>()).add(ett)));
        perSort.forEach((sort, alla) -> ut.append(Rakning.av(alla).rad(sort)));
        return ut.toString();
    }

    private static String huvud(String forsta) {
        return "| " + forsta + " | mutanter | dödade | varav av vakten | överlevande | likvärdiga | procent |\n|---|---:|---:|---:|---:|---:|---:|\n";
    }

    private String overlevande() {
        StringBuilder ut = new StringBuilder("# Överlevande mutanter\n\n" + sammanfattning() + "\n");
        String avsnitt = "";
        for (Map.Entry<String, List<Provresultat>> norm : perNorm.entrySet()) {
            List<Provresultat> mina = norm.getValue().stream().filter(ett -> ett.dom() == Dom.overlevde).toList();
            if (mina.isEmpty()) {
                continue;
            }
            String har = mina.get(0).text() + "/" + mina.get(0).avsnitt();
            if (!har.equals(avsnitt)) {
                ut.append("\n## ").append(har).append("\n");
                avsnitt = har;
            }
            String grupp = grupper.entrySet().stream().filter(ett -> ett.getValue().contains(norm.getKey())).map(Map.Entry::getKey).collect(Collectors.joining(", "));
            ut.append("\n### ").append(norm.getKey()).append(" – ").append(mina.size()).append(grupp.isEmpty() ? "" : " (" + grupp + ")").append("\n\n");
            mina.forEach(ett -> ut.append("- ").append(ett.namn()).append("\n").append(ett.fakta() == null ? "" : "  - " + ett.fakta() + "\n")
                    .append(ett.skal() == null ? "" : "  - " + ett.skal() + "\n"));
        }
        return ut.toString();
    }
}
