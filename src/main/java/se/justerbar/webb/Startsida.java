package se.justerbar.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.begrepp.Svenska;
import se.justerbar.begrepp.Tillfalle;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.formular.Formular;
import se.justerbar.formular.Styrelse;
import se.justerbar.formular.Utkast;
import se.justerbar.granskning.Kalenderpost;
import se.justerbar.journal.Aktrad;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Skrivbord;
import se.justerbar.journal.Urval;
import se.justerbar.svar.Svarsvy;

/** The first page: what to do first, what was done of late, and the days of the year. */
@RestController
final class Startsida {
    private static final int SENASTE = 5;
    private final Justerbar justerbar;
    private final Journal journal;
    private final Skrivbord skrivbord;
    private final Formular formular = new Formular();
    private final Mallar mallar;
    private final Vem vem;
    private final Clock klocka;

    Startsida(Justerbar justerbar, Journal journal, Mallar mallar, Vem vem, Clock klocka) {
        this.justerbar = justerbar;
        this.journal = journal;
        this.skrivbord = journal.skrivbord();
        this.mallar = mallar;
        this.vem = vem;
        this.klocka = klocka;
    }

    /**
     * A draft in the list.
     *
     * @param id     its id
     * @param namn   what it is about
     * @param forsok whether it only tries something
     * @param andrat when it was last written
     */
    public record Utkastrad(String id, String namn, boolean forsok, String andrat) {
    }

    /**
     * A recorded check in the list.
     *
     * @param id       its id
     * @param namn     what it is about
     * @param klass    the verdict's name
     * @param tecken   its sign
     * @param ord      it in a word
     * @param tid      when it was recorded
     * @param gallrad  whether its facts are erased
     * @param ersatter the id of the check that it takes the place of; {@code null} where it is the first
     */
    public record Fordrad(String id, String namn, String klass, String tecken, String ord, String tid, boolean gallrad, String ersatter) {
    }

    /**
     * A day of the year in the list.
     *
     * @param dag   the day and how it is meant
     * @param kvar  how many days are left
     * @param forbi whether it is past
     * @param plikt what is to be done
     * @param norm  the norm that asks for it
     */
    public record Dagrad(String dag, String kvar, boolean forbi, String plikt, String norm) {
    }

    /** The page. */
    @GetMapping("/")
    void visa(HttpServletResponse svar) throws IOException {
        LocalDate idag = LocalDate.now(klocka);
        Styrelse styrelse = Styrelsesida.styrelse(justerbar, skrivbord, vem.nu(), idag);
        Map<String, Object> varden = new HashMap<>();
        varden.put("utkast", skrivbord.alla(vem.nu()).stream().map(this::utkast).toList());
        varden.put("forda", journal.lista(vem.nu(), Urval.ALLA, 0, SENASTE).stream().map(Startsida::ford).toList());
        varden.put("dagar", dagar(styrelse.forbund(), idag));
        varden.put("ar", idag.getYear());
        varden.put("forbund", styrelse.forbund());
        varden.put("styrelsenSkriven", skrivbord.styrelse(vem.nu()).isPresent());
        varden.put("exempel", Exempelsamling.alla());
        mallar.visa(svar, 200, "start", varden);
    }

    private Utkastrad utkast(Skrivbord.Blad blad) {
        Utkast utkast = Utkast.las(blad.innehall());
        String datum = formular.fraga(utkast, "/sammantrade/datum").varde();
        return new Utkastrad(blad.id(), Datum.ar(datum) ? "Sammanträdet den " + Svenska.datum(LocalDate.parse(datum)) : "Sammanträde utan datum", utkast.forsok() != null,
                blad.andrat().toString());
    }

    static Fordrad ford(Aktrad rad) {
        String namn = rad.gallrad() ? "Gallrad granskning" : (rad.datum() == null ? "Sammanträde utan datum" : "Sammanträdet den " + Svenska.datum(rad.datum()));
        return new Fordrad(rad.id(), namn, rad.bedomning().name(), Svarsvy.tecken(rad.bedomning()), Svarsvy.ord(rad.bedomning()), rad.tid().toString(), rad.gallrad(),
                rad.ersatter());
    }

    private List<Dagrad> dagar(String forbund, LocalDate idag) {
        if (forbund == null || !justerbar.forbund().contains(forbund)) {
            return List.of();
        }
        return justerbar.kalender(forbund, Tillfalle.ar(idag.getYear())).poster().stream().filter(post -> post.dag() != null).map(post -> dag(post, idag))
                .sorted(Comparator.comparing(Dagrad::forbi)).toList();
    }

    private static Dagrad dag(Kalenderpost post, LocalDate idag) {
        long kvar = ChronoUnit.DAYS.between(idag, post.dag());
        String text = kvar < 0 ? "passerad" : kvar == 0 ? "i dag" : kvar == 1 ? "1 dag kvar" : Svenska.heltal(kvar) + " dagar kvar";
        return new Dagrad(nar(post.nar()) + Svenska.datum(post.dag()), text, kvar < 0, post.plikt(), post.norm());
    }

    private static String nar(String nar) {
        return switch (nar) {
            case "senast", "tidigast", "efter", "under" -> nar.substring(0, 1).toUpperCase(Locale.ROOT) + nar.substring(1) + " ";
            case "fore" -> "Dessförinnan, senast ";
            default -> "";
        };
    }
}
