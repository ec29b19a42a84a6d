package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.justerbar.journal.Journal;
import se.justerbar.journal.Journalplats;
import se.justerbar.journal.Kontroll;
import se.justerbar.journal.Kvittoprov;
import se.justerbar.merkle.Checkpoint;
import se.justerbar.merkle.Merkle;
import se.justerbar.merkle.Verifier;
import se.justerbar.tjanst.Skrivare.Kvittens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills the service while four write, starts it again, and holds what it acknowledged against what the journal has. */
final class Avbrottsprov implements AutoCloseable {
    private static final int SKRIVARE = 4;
    private static final int KORTAST = 100;
    private static final int LANGST = 1_500;
    private static final int SIDA = 100;
    /** How long the others rest between requests while an instance starts: it would not get far beside them on a small machine. */
    private static final int VILA = 200;
    private final Journalplats plats;
    private final Path felfil;
    private final Supplier<List<String>> vakt;
    private final Random slump = new Random(2027);
    private final List<Tjanstprocess> instanser = new ArrayList<>();
    private final List<Skrivare> skrivare = IntStream.range(0, SKRIVARE).mapToObj(i -> new Skrivare("skrivare-" + i)).toList();
    private final ExecutorService tradar = Executors.newFixedThreadPool(SKRIVARE);
    private volatile boolean skriver;
    private volatile boolean borta;
    private int avbrott;
    private final AtomicInteger omtag = new AtomicInteger();
    private final AtomicInteger forda = new AtomicInteger();
    private int underTiden;

    /**
     * What was seen.
     *
     * @param avbrott    how many times a process was killed
     * @param kvitton    how many receipts were given, all of which the journal has once
     * @param omtag      how many requests were sent again because the answer never came
     * @param forda      how many of those had been recorded all the same
     * @param underTiden how many receipts another instance gave while one was down
     */
    record Utfall(int avbrott, int kvitton, int omtag, int forda, int underTiden) {
    }

    /**
     * Starts the service.
     *
     * @param antal how many instances of it share the journal
     * @param vakt  what watches each process that is started, as {@link Tjanstprocess#starta} takes it
     */
    Avbrottsprov(Journalplats plats, int antal, Path mapp, Supplier<List<String>> vakt) throws IOException {
        this.plats = plats;
        this.felfil = mapp.resolve("fel.txt");
        this.vakt = vakt;
        for (int i = 0; i < antal; i++) {
            instanser.add(starta());
        }
    }

    private Tjanstprocess starta() throws IOException {
        return Tjanstprocess.starta(plats, felfil, vakt.get());
    }

    /** Has the writers write, kills an instance, starts it again, has the unanswered requests answered, and checks the journal. */
    void avbryt() throws Exception {
        List<Integer> fore = skrivare.stream().map(en -> en.kvittenser().size()).toList();
        int offer = avbrott++ % instanser.size();
        List<Future<Void>> skrivningar = borjaSkriva(fore);
        Thread.sleep(KORTAST + slump.nextInt(LANGST - KORTAST + 1));
        instanser.get(offer).doda();
        Instant dod = Instant.now();
        ersatt(offer, skrivningar, dod);
        skriver = false;
        vanta(skrivningar);
        vanta(skrivare.stream().filter(Skrivare::vantar).map(en -> samtidigt(() -> igen(en, instanser.get(offer), dod))).toList());
        prova(IntStream.range(0, SKRIVARE).boxed().flatMap(i -> skrivare.get(i).kvittenser().stream().skip(fore.get(i))).toList());
    }

    /** Spreads the writers over the instances; when this returns, each has been given a receipt, or cannot be. */
    private List<Future<Void>> borjaSkriva(List<Integer> fore) throws InterruptedException {
        skriver = true;
        List<Future<Void>> skrivningar = IntStream.range(0, SKRIVARE).mapToObj(i -> samtidigt(() -> {
            skrivare.get(i).skriv(instanser.get(i % instanser.size()), this::fortsatt);
            return null;
        })).toList();
        while (IntStream.range(0, SKRIVARE).anyMatch(i -> skrivare.get(i).kvittenser().size() == fore.get(i) && !skrivningar.get(i).isDone())) {
            Thread.sleep(1);
        }
        return skrivningar;
    }

    /** Starts another process in the place of one that is dead; meanwhile those that live go on, and take over some of what it left. */
    private void ersatt(int offer, List<Future<Void>> skrivningar, Instant dod) throws Exception {
        List<Integer> drabbade = IntStream.range(0, SKRIVARE).filter(i -> i % instanser.size() == offer).boxed().toList();
        vanta(drabbade.stream().map(skrivningar::get).toList());
        if (instanser.size() > 1) {
            igen(skrivare.get(drabbade.get(0)), instanser.get((offer + 1) % instanser.size()), dod);
        }
        int hittills = kvittenser().size();
        borta = true;
        instanser.set(offer, starta());
        borta = false;
        int nya = kvittenser().size() - hittills;
        assertTrue(instanser.size() == 1 || nya > 0, "den andra instansen svarade inte medan den ena var borta");
        underTiden += nya;
    }

    private boolean fortsatt() throws InterruptedException {
        if (borta) {
            Thread.sleep(VILA);
        }
        return skriver;
    }

    private Void igen(Skrivare en, Tjanstprocess tjanst, Instant dod) throws IOException, InterruptedException {
        omtag.incrementAndGet();
        if (en.forsok(tjanst).kvitto().post().tid().isBefore(dod)) {
            forda.incrementAndGet();
        }
        return null;
    }

    private Future<Void> samtidigt(Callable<Void> vad) {
        return tradar.submit(vad);
    }

    private static void vanta(List<Future<Void>> alla) throws InterruptedException, ExecutionException {
        for (Future<Void> en : alla) {
            en.get();
        }
    }

    /** All receipts that were given to anybody. */
    List<Kvittens> kvittenser() {
        return skrivare.stream().flatMap(en -> en.kvittenser().stream()).toList();
    }

    /** That these receipts hold and are the journal's, that whoever asks again gets the same, and that the whole journal holds. */
    private void prova(List<Kvittens> nya) throws IOException, InterruptedException {
        int antal = kvittenser().size();
        provaKvitton(nya);
        for (Skrivare en : skrivare) {
            Kvittens sist = en.kvittenser().get(en.kvittenser().size() - 1);
            assertArrayEquals(sist.bytes(), Skrivare.skicka(nagon(), sist.begaran()).bytes(), "ett annat kvitto för samma nyckel");
        }
        try (Journal journal = Journal.lasande(plats)) {
            Kontroll kontroll = journal.kontroll();
            assertEquals(List.of(), kontroll.fel());
            assertEquals(antal, kontroll.granskningar(), "så många förda som kvitterade");
            assertEquals(antal, kontroll.poster());
        }
    }

    /** Each receipt verifies by the public key, is what the journal has of that check, and stands in a log that has only grown since. */
    private void provaKvitton(List<Kvittens> alla) throws IOException, InterruptedException {
        Verifier nyckel = Verifier.of(Files.readString(Path.of(plats.nyckel().toString().replace(".pem", ".pub"))).strip()).orElseThrow();
        String kontrollpunkt = json("/logg/kontrollpunkt").get("kontrollpunkt").asString();
        Checkpoint nu = Checkpoint.of(kontrollpunkt.substring(0, kontrollpunkt.indexOf("\n\n") + 1)).orElseThrow();
        assertTrue(nyckel.verifies(kontrollpunkt, nu.text()));
        assertEquals(kvittenser().size(), nu.size(), "så många förda som kvitterade");
        Kvittoprov prov = new Kvittoprov(nyckel);
        for (Kvittens en : alla) {
            assertEquals(List.of(), prov.prova(en.kvitto(), null).stream().filter(steg -> !steg.haller()).toList());
            assertArrayEquals(en.bytes(), bytes("/granskningar/" + en.id() + "/kvitto"), "journalens kvitto är ett annat");
            assertEquals(en.begaran().rubrik(), json("/granskningar/" + en.id() + "/underlag").at("/arenden/0/rubrik").asString());
            Checkpoint da = en.kvitto().lage().orElseThrow();
            assertTrue(Merkle.consistent(da.size(), da.root(), nu.size(), nu.root(), bevis(da.size(), nu.size())), "loggen börjar inte som " + da.text());
        }
    }

    private List<byte[]> bevis(long fran, long till) throws IOException, InterruptedException {
        return json("/logg/konsistens?fran=" + fran + "&till=" + till).get("bevis").valueStream().map(JsonNode::asString)
                .map(HexFormat.of()::parseHex).toList();
    }

    private Tjanstprocess nagon() {
        return instanser.get(slump.nextInt(instanser.size()));
    }

    private JsonNode json(String vad) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(bytes(vad));
    }

    private byte[] bytes(String vad) throws IOException, InterruptedException {
        HttpResponse<byte[]> svar = nagon().hamta(vad);
        assertEquals(200, svar.statusCode(), new String(svar.body(), StandardCharsets.UTF_8));
        return svar.body();
    }

    /** Checks every receipt once more, now that all is written, that the journal has these checks and no other, and what is left when all are killed. */
    Utfall slutprov() throws IOException, InterruptedException {
        List<Kvittens> alla = kvittenser();
        provaKvitton(alla);
        List<String> listade = listade();
        Set<String> kvitterade = alla.stream().map(Kvittens::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(alla.size(), alla.stream().map(en -> en.begaran().nyckel()).distinct().count());
        assertEquals(alla.size(), listade.size());
        assertEquals(kvitterade, new TreeSet<>(listade));
        for (Tjanstprocess instans : instanser) {
            instans.doda();
        }
        assertEquals(0, kontrollera());
        return new Utfall(avbrott, alla.size(), omtag.get(), forda.get(), underTiden);
    }

    private List<String> listade() throws IOException, InterruptedException {
        List<String> alla = new ArrayList<>();
        for (int sida = 1; ; sida++) {
            JsonNode lista = json("/granskningar?limit=" + SIDA + "&page=" + sida);
            assertEquals(kvittenser().size(), lista.get("antal").asInt());
            lista.get("granskningar").valueStream().map(rad -> rad.get("id").asString()).forEach(alla::add);
            if (lista.get("granskningar").size() < SIDA) {
                return alla;
            }
        }
    }

    private int kontrollera() throws IOException, InterruptedException {
        return new ProcessBuilder(Tjanstprocess.kommando("kontrollera", "--journal", plats.inbaddad() ? plats.mapp().toString() : plats.url()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.appendTo(felfil.toFile())).start().waitFor();
    }

    @Override
    public void close() {
        tradar.shutdownNow();
        instanser.forEach(Tjanstprocess::close);
    }
}
