package se.justerbar.protokoll;

import java.util.List;

/** The words of the product's own minutes that are no facts. */
final class Ordtext {
    static final String TITEL = "Protokoll";
    static final String HJALP = "Svara i tabellerna; det som inte är känt lämnas tomt. Skriv inte om frågorna och rubrikerna i dem, för det är på dem "
            + "som Justerbar känner igen svaren. Ett ärende till läggs till genom att kopiera ett helt ärende, från rubriken till nästa. I rubriken "
            + "står ärendets beteckning, en tabb och rubriken.";
    static final String ARENDET = "Ärendet";
    static final String BESLUT = "Beslut";
    static final String NARVARO = "Närvaro";
    static final String ARENDEN = "Ärenden";
    static final String KONTROLL = "Uppgifter för kontrollen";
    static final String FYLL = "[Skriv här.]";
    static final String JUSTERING = "Justering";
    static final String UNDERSKRIFT = "Ordförande ____________________    Justerare ____________________    Sekreterare ____________________";
    static final String ANSLAG = "Anslagsbevis";
    static final String ANSLAGSTEXT = "Protokollets justering har tillkännagetts på medlemmarnas anslagstavlor. Organ: styrelsen. Anslaget sattes upp: "
            + "__________ Tas ned: __________ Förvaringsplats för protokollet: ____________________ Underskrift: ____________________";
    /** The lines that stand in the template and that nobody has written. */
    static final List<String> MALLENS = List.of(TITEL, HJALP, ARENDET, BESLUT, NARVARO, ARENDEN, KONTROLL, FYLL, JUSTERING, UNDERSKRIFT, ANSLAG, ANSLAGSTEXT);

    private Ordtext() {
    }
}
