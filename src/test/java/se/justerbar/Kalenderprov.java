package se.justerbar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.granskning.Kalenderblad;
import se.justerbar.motor.Kalendersvar;
import se.justerbar.regelverk.Hylla;
import se.justerbar.yaml.Regelhylla;

/** A law of one sentence, made up for a test, on the shelf with the texts that ship. */
public final class Kalenderprov {
    private static final String FORBUND = "Samordningsförbundet Västmanland";
    private static final String HUVUD = """
            id: provlag
            titel: Provlag
            lager: L
            status: Påhittad.
            kallor: [{namn: Provlag, kand: "2004-01-01"}]
            fran: "2004-01-01"
            till: "2030-12-31"
            paket: prov
            avsnitt: [tider]
            """;
    private static final String AVSNITT = """
            avsnitt: Tider
            normer:
              - id: prov/tid
                art: fact
                paragraf: 1 §
                atergivet: [{fran: "2004-01-01", text: Det ska göras i tid.}]
                galler: {slag: alla, organ: alla}
            """;
    /** Minutes as the law has them, with figures of their own. */
    public static final String PROTOKOLL = """
                tal:
                  - {namn: justeras, fran: "2004-01-01", varde: 14}
                  - {namn: anslas, fran: "2004-01-01", varde: 2}
                  - {namn: overklagas, fran: "2004-01-01", varde: 3}
                kalender:
                  - {id: overklagande, plikt: Anslaget sitter kvar., handelse: sammantrade, nar: senast, tal: overklagas, enhet: veckor, fran: anslaget, vardag: flyttas}
                  - {id: anslag, plikt: Anslås., handelse: sammantrade, nar: senast, tal: anslas, enhet: dagar, fran: justerat, vardag: flyttas, ger: anslaget}
                  - {id: justering, plikt: Justeras., handelse: sammantrade, nar: senast, tal: justeras, enhet: dagar, vardag: flyttas, ger: justerat}
            """;

    private Kalenderprov() {
    }

    /** The shelf with the law, whose sentence has these keys too. */
    public static Hylla hylla(String nycklar) {
        return hylla(HUVUD, nycklar);
    }

    private static Hylla hylla(String huvud, String nycklar) {
        return Regelhylla.load(namn -> switch (namn) {
            case "innehall.yaml" -> Projekt.text("rules/innehall.yaml").replace("regelverk:\n", "regelverk:\n  - provlag\n").getBytes(StandardCharsets.UTF_8);
            case "provlag/regelverk.yaml" -> huvud.getBytes(StandardCharsets.UTF_8);
            case "provlag/tider.yaml" -> (AVSNITT + nycklar).getBytes(StandardCharsets.UTF_8);
            case "provlag/tider.drl" -> new byte[0];
            default -> fil(namn);
        });
    }

    private static byte[] fil(String namn) {
        try {
            return Files.readAllBytes(Path.of("rules", namn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calendar with the law. */
    public static Kalenderblad blad(String nycklar, Tillfalle tillfalle) {
        return Kalendersvar.av(hylla(nycklar), FORBUND, tillfalle, "prov");
    }

    /** The same with a law that has no last day. */
    static Kalenderblad bladUtanSlut(String nycklar, Tillfalle tillfalle) {
        return Kalendersvar.av(hylla(HUVUD.replaceFirst("till: .*\n", ""), nycklar), FORBUND, tillfalle, "prov");
    }
}
