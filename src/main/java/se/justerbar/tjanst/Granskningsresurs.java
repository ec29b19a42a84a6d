package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.justerbar.Justerbar;
import se.justerbar.granskning.Bedomning;
import se.justerbar.journal.Akt;
import se.justerbar.journal.Aktrad;
import se.justerbar.journal.Bokforare;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Upprepning;
import se.justerbar.journal.Urval;
import se.justerbar.json.Begaranslasare;
import se.justerbar.json.Kvittoform;
import se.justerbar.json.RaJson;
import se.justerbar.json.Underlagsfel;
import se.justerbar.json.Underlagslasare;
import se.justerbar.kvitto.Kvitto;
import se.justerbar.underlag.Plats;
import se.justerbar.underlag.Underlag;

/** The recorded checks: made, listed, shown again as they were, and erased. */
@RestController
@RequestMapping(Adresser.V1 + "/granskningar")
final class Granskningsresurs {
    private static final Pattern BETECKNING = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NYCKEL = Pattern.compile("[!-~]{1,100}");
    private static final int MEST = 100;
    private static final int SIST = 1_000_000;
    private final Justerbar justerbar;
    private final Bokforare bokforare;
    private final Journal journal;
    private final Hyresgast hyresgast;
    private final Ko ko;
    private final Utfallsmatare matare;
    private final Clock klocka;
    private final Underlagslasare lasare = new Underlagslasare();
    private final Begaranslasare begaranslasare = new Begaranslasare();
    private final Kvittoform form = new Kvittoform();

    Granskningsresurs(Justerbar justerbar, Bokforare bokforare, Journal journal, Hyresgast hyresgast, Ko ko, Utfallsmatare matare, Clock klocka) {
        this.justerbar = justerbar;
        this.bokforare = bokforare;
        this.journal = journal;
        this.hyresgast = hyresgast;
        this.ko = ko;
        this.matare = matare;
        this.klocka = klocka;
    }

    /**
     * A recorded check.
     *
     * @param id         its id
     * @param tid        when it was recorded
     * @param bedomning  the verdict
     * @param protokoll  SHA-256 of the minutes, in hexadecimal; {@code null} where none was given
     * @param ersatter   the id of the check that it takes the place of; {@code null} where it is the first
     * @param ersattAv   the ids of the checks that took its place
     * @param gallrad    whether its facts and its answer are erased
     * @param kvitto     the receipt
     * @param granskning the answer as it was given; {@code null} once it is erased
     */
    record Granskningssvar(String id, Instant tid, Bedomning bedomning, String protokoll, String ersatter, List<String> ersattAv, boolean gallrad, RaJson kvitto,
            RaJson granskning) {
    }

    /**
     * A page of recorded checks, the latest first.
     *
     * @param granskningar the checks
     * @param antal        how many there are on all pages
     * @param page         which page it is, from 1
     * @param limit        how many a page has at most
     */
    record Granskningslista(List<Aktrad> granskningar, long antal, int page, int limit) {
    }

    /** Checks an underlag and records it. */
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> ny(HttpServletRequest begaran) throws IOException {
        Parametrar parametrar = Parametrar.av(begaran, "protokoll", "ersatter");
        Bokforare.Uppgifter uppgifter = new Bokforare.Uppgifter(hyresgast.nu(),
                parametrar.text("protokoll", SHA256, "SHA-256 för protokollet, 64 hexadecimala siffror med små bokstäver"),
                parametrar.text("ersatter", BETECKNING, "beteckningen på en förd granskning"), nyckel(begaran));
        byte[] json = Kropp.json(begaran);
        Kvitto kvitto = ko.kor(() -> bokforare.granska(lasare.las(json), LocalDate.now(klocka), uppgifter).kvitto());
        Akt akt = journal.akt(uppgifter.hyresgast(), kvitto.post().id());
        matare.rakna(Utfallsmatare.Vag.granskning, akt.post().bedomning(), 1);
        return ResponseEntity.created(URI.create(Adresser.V1 + "/granskningar/" + kvitto.post().id())).contentType(MediaType.APPLICATION_JSON).body(Svar.bytes(svar(akt)));
    }

    private Granskningssvar svar(Akt akt) {
        return new Granskningssvar(akt.post().id(), akt.post().tid(), akt.post().bedomning(), akt.post().protokoll(), akt.post().ersatter(), akt.ersattAv(),
                akt.svar() == null, new RaJson(form.kvitto(akt.kvitto())), akt.svar() == null ? null : new RaJson(akt.svar()));
    }

    /** What the sender calls the request, so that it can be sent again; {@code null} where nothing is said. */
    private static String nyckel(HttpServletRequest begaran) {
        List<String> nycklar = Collections.list(begaran.getHeaders("Idempotency-Key"));
        if (nycklar.size() > 1 || nycklar.size() == 1 && !NYCKEL.matcher(nycklar.get(0)).matches()) {
            throw new Problemfel(Problemslag.olasligBegaran, "Idempotency-Key ska vara en text av 1 till 100 synliga tecken ur ASCII, och stå en gång.");
        }
        return nycklar.isEmpty() ? null : nycklar.get(0);
    }

    /** The recorded checks of a tenant. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> lista(HttpServletRequest begaran) {
        Parametrar parametrar = Parametrar.av(begaran, "limit", "page", "forbund", "bedomning", "fran", "till", "sok");
        int limit = parametrar.tal("limit", 1, MEST, 20);
        int page = parametrar.tal("page", 1, SIST, 1);
        Urval urval = new Urval(parametrar.text("forbund"), parametrar.ord("bedomning", Bedomning.class), parametrar.dag("fran"), parametrar.dag("till"),
                parametrar.text("sok"));
        String vems = hyresgast.nu();
        return Svar.json(new Granskningslista(journal.lista(vems, urval, (page - 1) * limit, limit), journal.antal(vems, urval), page, limit));
    }

    /** A recorded check as it was. */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> en(@PathVariable("id") String id, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(svar(akt(id)));
    }

    private Akt akt(String id) {
        return journal.akt(hyresgast.nu(), beteckning(id));
    }

    private static String beteckning(String id) {
        if (!BETECKNING.matcher(id).matches()) {
            throw new Problemfel(Problemslag.finnsInte, "Ingen granskning har den beteckningen. Kontrollera beteckningen.");
        }
        return id;
    }

    /** Its receipt, byte for byte as it is verified. */
    @GetMapping(path = "/{id}/kvitto", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> kvitto(@PathVariable("id") String id, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(form.kvitto(akt(id).kvitto()));
    }

    /** The facts that were checked. */
    @GetMapping(path = "/{id}/underlag", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> underlag(@PathVariable("id") String id, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(fakta(akt(id)));
    }

    private static byte[] fakta(Akt akt) {
        if (akt.underlag() == null) {
            throw new Problemfel(Problemslag.gallrad, "Uppgifterna i granskningen är gallrade. Kvittot går att verifiera.");
        }
        return akt.underlag();
    }

    /** The answer worked out anew from the facts that were stored, byte for byte as it was given. */
    @GetMapping(path = "/{id}/upprepning", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> upprepning(@PathVariable("id") String id, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        Akt akt = akt(id);
        fakta(akt);
        return Svar.json(ko.kor(() -> Upprepning.av(akt.kvitto(), journal, justerbar)));
    }

    /** Who sat in each seat. */
    @GetMapping(path = "/{id}/namn", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> namn(@PathVariable("id") String id, HttpServletRequest begaran) {
        Parametrar.av(begaran);
        return Svar.json(new Begaranslasare.Namnlista(new TreeMap<>(journal.namn(hyresgast.nu(), beteckning(id)))));
    }

    /** Says who sat in each seat. */
    @PutMapping(path = "/{id}/namn", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> namnge(@PathVariable("id") String id, HttpServletRequest begaran) throws IOException {
        Parametrar.av(begaran);
        byte[] json = Kropp.json(begaran);
        Map<String, String> namn = last(() -> begaranslasare.namn(json)).namn();
        Underlag underlag = lasare.las(fakta(akt(id)));
        Set<String> platser = Stream.ofNullable(underlag.sammantrade()).flatMap(mote -> Stream.ofNullable(mote.platser())).flatMap(List::stream).map(Plats::id)
                .filter(plats -> plats != null).collect(Collectors.toSet());
        if (!platser.containsAll(namn.keySet())) {
            throw new Problemfel(Problemslag.olasligBegaran, "Ett namn är angivet för en plats som underlaget inte har. Ange namnen med beteckningarna i /sammantrade/platser.");
        }
        journal.namn(hyresgast.nu(), id, namn);
        return Svar.json(new Begaranslasare.Namnlista(namn));
    }

    /** Erases, records that it was erased, and gives the receipt of that. */
    @PostMapping(path = "/{id}/gallringar", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> gallra(@PathVariable("id") String id, HttpServletRequest begaran) throws IOException {
        Parametrar.av(begaran);
        String nyckel = nyckel(begaran);
        byte[] json = Kropp.json(begaran);
        Begaranslasare.Gallring gallring = last(() -> begaranslasare.gallring(json));
        return ResponseEntity.status(201).contentType(MediaType.APPLICATION_JSON)
                .body(form.kvitto(journal.gallra(hyresgast.nu(), beteckning(id), gallring.vad(), gallring.beslut(), nyckel)));
    }

    /** Reads what is no underlag. */
    private static <T> T last(Supplier<T> lasning) {
        try {
            return lasning.get();
        } catch (Underlagsfel e) {
            throw Problemfel.avBegaran(e);
        }
    }
}
