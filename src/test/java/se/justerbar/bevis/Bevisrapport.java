package se.justerbar.bevis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import se.justerbar.regelverk.Hylla;
import se.justerbar.sidor.Dokumentsida;

/** What a proof came to, for a person. */
final class Bevisrapport {
    static final Path FIL = Path.of("target/bevis.txt");
    static final Path SIDA = Path.of("target/bevis.html");

    private Bevisrapport() {
    }

    /** The figures of the proofs, side by side. */
    static Texttabell siffror(List<Bevisresultat> bevis) {
        Texttabell tabell = new Texttabell(bevis.size() == 1 ? new int[] {34, 40} : new int[] {34, 40, 40});
        rad(tabell, "Vad som prövades", bevis, Bevisresultat::namn);
        rad(tabell, "En plats", bevis, Bevisresultat::tillstand);
        rad(tabell, "Meningar", bevis, ett -> String.join("\n", ett.normer()));
        rad(tabell, "Klasser", bevis, ett -> Texttabell.tal(ett.klasser()));
        rad(tabell, "Röstningar i klasserna", bevis, ett -> Texttabell.tal(ett.roster()));
        rad(tabell, "Utfall i protokollet", bevis, ett -> String.join(", ", ett.utfall()));
        rad(tabell, "Prövningar (klass × utfall)", bevis, ett -> Texttabell.tal(ett.provningar()));
        rad(tabell, "Jämförda slutsatser", bevis, ett -> Texttabell.tal(ett.jamforelser()));
        rad(tabell, "Avvikelser från referensen", bevis, ett -> Texttabell.tal(ett.avvikelser().size()));
        return tabell;
    }

    private static void rad(Texttabell tabell, String rubrik, List<Bevisresultat> bevis, Function<Bevisresultat, String> cell) {
        String[] celler = new String[bevis.size() + 1];
        celler[0] = rubrik;
        for (int i = 0; i < bevis.size(); i++) {
            celler[i + 1] = cell.apply(bevis.get(i));
        }
        tabell.rad(celler);
    }

    /** The whole report on the rules that ship. */
    static Bevistext medfoljande(List<Bevisresultat> bevis, Tystnadskarta karta, Hylla hylla) {
        return new Bevistext().rubrik("Bevis av omröstningen")
                .stycke("Reglerna som följer med programmet, hållna mot en referens som skrevs ur meningarna av någon som inte hade sett dem.\n\n")
                .tabell(siffror(bevis)).stycke(tid(bevis)).med(minsta(bevis, hylla)).tomrad().rubrik("Där texten är tyst")
                .stycke("Klasser utan ersättare och jäv där varje uppgift är känd och förslaget ändå inte säger hur omröstningen slutade.\n\n").med(karta.rapport());
    }

    /** The report on rules with a fault planted. */
    static Bevistext planterat(int kvorum, Bevisresultat bevis, Hylla hylla) {
        return new Bevistext().rubrik("Bevis av omröstningen med ett planterat fel")
                .stycke("Reglerna nöjer sig med att " + kvorum + " platser tjänstgör; referensen är orörd.\n\n")
                .tabell(siffror(List.of(bevis))).stycke(tid(List.of(bevis))).med(minsta(List.of(bevis), hylla));
    }

    private static String tid(List<Bevisresultat> bevis) {
        return "Det tog " + Texttabell.tal(bevis.stream().mapToLong(ett -> ett.tid().toSeconds()).sum()) + " sekunder.\n";
    }

    private static Bevistext minsta(List<Bevisresultat> bevis, Hylla hylla) {
        Bevistext text = new Bevistext();
        bevis.stream().filter(ett -> !ett.avvikelser().isEmpty()).forEach(ett -> text.stycke("\nDen minsta av " + Texttabell.tal(ett.avvikelser().size())
                + " avvikelser (" + ett.namn() + "), färdig att köra som en feature-fil, eller att klistra in från taggen och nedåt sist i\n"
                + "en feature som redan finns:\n\n").kod(scenario(ett.avvikelser().get(0), hylla)));
        return text;
    }

    private static String scenario(Avvikelse minsta, Hylla hylla) {
        return minsta.lage().baraLedamoter() ? Avvikelsescenario.av(minsta, hylla)
                : minsta.norm() + ", " + minsta.lage() + ", protokollet anger " + Bevisning.ord(minsta.antecknad()) + ": reglerna säger "
                + minsta.reglerna() + " och referensen " + minsta.referensen() + "\n";
    }

    /** Prints a report, in UTF-8 whatever the terminal is set to, and writes it to {@link #FIL} and as the page {@link #SIDA}. */
    static void lamna(Bevistext rapport) {
        try {
            Files.createDirectories(FIL.getParent());
            Files.writeString(FIL, rapport.text(), StandardCharsets.UTF_8);
            Dokumentsida.skriv(rapport.markdown(), SIDA);
        } catch (IOException e) {
            throw new UncheckedIOException("Rapporten kunde inte skrivas till " + FIL + ". Kontrollera behörigheten.", e);
        }
        System.out.println("\n" + rapport.text() + "\nRapporten står också i " + FIL + " och som en sida i " + SIDA + ".");
    }
}
