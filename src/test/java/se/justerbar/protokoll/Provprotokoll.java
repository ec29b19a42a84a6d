package se.justerbar.protokoll;

import java.util.List;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.json.Underlagslasare;
import se.justerbar.protokoll.Protokollslasare.Stol;

/** Minutes that several tests read. */
final class Provprotokoll {
    static final List<Stol> STYRELSE = List.of(new Stol("Fagersta", "Fagersta", "Karin Bengtsdotter", "Olle Svensson"),
            new Stol("Sala", "Sala", "Per Nilsson", null), new Stol("Köping", "Köping", "Anna Larsdotter", "Eva Svensson"));

    private Provprotokoll() {
    }

    /** One of the product's own. */
    static byte[] eget() {
        return new Protokollsskrivare().skriv(new Underlagslasare().las(Exempelsamling.underlag("sex-av-tretton").orElseThrow()), List.of());
    }

    /** Lists of those present, a vote in numbers, jäv of the chair and most outcomes. */
    static Provdokument fritt() {
        return new Provdokument().text("""
                # Samordningsförbundet Västmanland
                # Protokoll styrelsesammanträde
                Plats och tid\tKommunhuset i Fagersta, onsdagen den 2 december 2026 kl. 9.00–11.30
                # Närvarande ledamöter
                Karin Bengtsdotter (S), Fagersta, ordförande
                Per Nilsson (M), Sala, vice ordförande
                Anna Larsdotter (C), Köping §§ 36–38
                Sven Karlsson, Försäkringskassan
                Lisa Olsdotter, Arbetsförmedlingen
                # Tjänstgörande ersättare
                Eva Svensson (S), Köping, för Anna Larsdotter §§ 39–40
                # Ej tjänstgörande ersättare
                Nils Persson, Norbergs kommun
                # Frånvarande ledamöter
                Ulla Jonsson, Arboga
                # Övriga närvarande
                Maria Mattsson, förbundschef
                Utses att justera\tPer Nilsson
                Justeringsdag: 2026-12-09
                # § 36 Val av justerare
                Beslut
                Styrelsen beslutar att utse Per Nilsson att jämte ordföranden justera protokollet.
                # § 37 Budget för 2027
                Förbundschefen redogör för förslaget.
                Yrkanden
                Per Nilsson (M) yrkar avslag. Sven Karlsson yrkar bifall till förslaget.
                Omröstning
                Votering begärs och verkställs. 3 ja-röster, 2 nej-röster. Ingen avstår.
                Beslut
                Styrelsen beslutar att bifalla förslaget.
                Reservation
                Per Nilsson reserverar sig mot beslutet.
                # § 38 Fortsatt finansiering av Unga vidare
                Ordföranden ställer proposition och finner att styrelsen bifaller förslaget med acklamation.
                Beslut: Styrelsen beslutar att bifalla förslaget.
                # § 39 Avtal med Fagersta kommun
                Karin Bengtsdotter anmäler jäv, lämnar rummet och deltar inte i handläggning och beslut. Per Nilsson leder sammanträdet.
                Beslut
                Styrelsen beslutar att återremittera ärendet.
                # § 40 Delårsuppföljning
                Styrelsen beslutar att bordlägga ärendet.
                Underskrifter
                """);
    }
}
