package se.justerbar.bevis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.justerbar.Projekt;
import se.justerbar.regelverk.Hylla;
import se.justerbar.sidor.Dokumentsida;
import se.justerbar.yaml.Regelhylla;

/** Where the texts are silent, counted and told. */
class TystnadskartaTest {
    private static final Hylla HYLLA = Regelhylla.load();
    private static final Tystnadskarta KARTA = Tystnadskarta.av(HYLLA);

    @Test
    void sjuttioKlasserMedBeslutforStyrelse() {
        assertEquals(70, KARTA.tystaEnligtForslaget(true));
        assertEquals(98, KARTA.tystaEnligtForslaget(false));
    }

    /** The law binds a chair who is there and abstains; it says nothing of who leads when the chair is not. */
    @Test
    void farreMedLagen() {
        assertEquals(33, KARTA.tystaOcksaEnligtLagen(true));
        assertEquals(49, KARTA.tystaOcksaEnligtLagen(false));
    }

    /** The reference of the second proof decides the chair's duty by itself. */
    @Test
    void referensenRaknarLika() {
        long tysta = 0;
        for (Referens.Klass klass : Referens.allaKlasser()) {
            boolean beslutfor = Referens.beslutforhet(klass) == Referens.Svar.UPPFYLLD;
            boolean tyst = Referens.utslagsrost(klass, Referens.Utgang.BIFALL) == Referens.Svar.OAVGJORD;
            tysta += beslutfor && tyst && ReferensMedErsattare.ordforandeMasteRosta(medErsattare(klass)) == Referens.Svar.OAVGJORD ? 1 : 0;
        }
        assertEquals(tysta, KARTA.tystaOcksaEnligtLagen(true));
    }

    private static ReferensMedErsattare.Klass medErsattare(Referens.Klass klass) {
        var lage = Klasslage.av(klass);
        return new ReferensMedErsattare.Klass(lage.ordforande(), Arrays.stream(ReferensMedErsattare.Tillstand.values())
                .map(ett -> (int) lage.platser().stream().skip(1).filter(plats -> plats == ett).count()).toList());
    }

    /** What the board can do is said by the norms, and is not made up. */
    @Test
    void varjeAtgardStarINormerna() {
        Set<String> atgarder = Bevishylla.normer(HYLLA).flatMap(norm -> Stream.of(norm.atgarder().brister(), norm.atgarder().oavgjord(),
                norm.atgarder().oppen())).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> paKartan = KARTA.atgarder();
        assertTrue(!paKartan.isEmpty() && atgarder.containsAll(paKartan), paKartan::toString);
    }

    @Test
    void sidanHarKartanSomDenSkrivsUt() {
        assertTrue(Projekt.text("docs/bevis.md").contains("```text\n" + KARTA.rapport().text() + "```"), () -> "docs/bevis.md har inte:\n" + KARTA.rapport().text());
    }

    /** The page has the same cells as the table in the terminal. */
    @Test
    void sidanForEnWebblasareHarSammaTabell() throws IOException {
        Path sida = Files.createTempDirectory("bevis").resolve("bevis.html");
        Dokumentsida.skriv(new Bevistext().rubrik("Där texten är tyst").med(KARTA.rapport()).markdown(), sida);
        String html = Files.readString(sida);
        assertTrue(html.contains("<h1>Där texten är tyst</h1>") && html.contains("<th>Läge (beslutför styrelse)</th>"), html);
        assertTrue(html.contains("<td>1. Ordföranden är frånvarande.<br>7–12 av 13 platser tjänstgör: 0–6 ja, lika många nej, 0–12 avstår.</td>"), html);
        assertTrue(html.contains("<td>Förslaget (F)</td>\n<td>70</td>\n<td>98</td>"), html);
    }
}
