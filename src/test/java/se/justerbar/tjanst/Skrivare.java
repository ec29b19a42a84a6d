package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.justerbar.exempel.Exempelsamling;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Kvitto;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who records one check after another, and remembers each receipt that was given and the one request that was not answered. */
final class Skrivare {
    private static final Kvittoform FORM = new Kvittoform();
    private static final String RUBRIK = "Budget för 2027";
    private static final String UNDERLAG = new String(Exempelsamling.underlag("budget-2027-for-sent").orElseThrow(), StandardCharsets.UTF_8);
    private final String namn;
    private final List<Kvittens> kvittenser = new CopyOnWriteArrayList<>();
    private int begaranden;
    private Begaran obesvarad;

    /** A request, with the title that tells its facts from those of every other. */
    record Begaran(String nyckel, String rubrik, Instant skickad) {
        byte[] underlag() {
            return UNDERLAG.replace(RUBRIK, rubrik).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A request that was answered with 201, and the receipt as it stood in the answer. */
    record Kvittens(Begaran begaran, Kvitto kvitto, byte[] bytes, Instant mottagen) {
        String id() {
            return kvitto.post().id();
        }
    }

    /** Asked before each request whether there is to be one more. */
    interface Fortsatt {
        boolean nu() throws InterruptedException;
    }

    Skrivare(String namn) {
        this.namn = namn;
    }

    /** All receipts that were given, in order; they may be read while more are given. */
    List<Kvittens> kvittenser() {
        return kvittenser;
    }

    boolean vantar() {
        return obesvarad != null;
    }

    /** Records until told to stop, or until the service is killed; then the last request is unanswered. */
    void skriv(Tjanstprocess tjanst, Fortsatt fortsatt) throws InterruptedException, IOException {
        assertNull(obesvarad);
        while (fortsatt.nu()) {
            String nyckel = namn + "-" + ++begaranden;
            obesvarad = new Begaran(nyckel, RUBRIK + " (" + nyckel + ")", Instant.now());
            try {
                forsok(tjanst);
            } catch (IOException e) {
                if (!tjanst.dodad()) {
                    throw e;
                }
                return;
            }
        }
    }

    /** Sends the unanswered request, under the same name each time, and remembers the receipt. */
    Kvittens forsok(Tjanstprocess tjanst) throws IOException, InterruptedException {
        Kvittens ny = skicka(tjanst, obesvarad);
        kvittenser.add(ny);
        obesvarad = null;
        return ny;
    }

    /** Sends a request and reads the whole answer. */
    static Kvittens skicka(Tjanstprocess tjanst, Begaran begaran) throws IOException, InterruptedException {
        HttpResponse<byte[]> svar = tjanst.granska(begaran.nyckel, begaran.underlag());
        Instant mottagen = Instant.now();
        String text = new String(svar.body(), StandardCharsets.UTF_8);
        assertEquals(201, svar.statusCode(), text);
        byte[] bytes = JsonMapper.shared().readTree(text).get("kvitto").toString().getBytes(StandardCharsets.UTF_8);
        assertTrue(text.contains("\"kvitto\" : " + new String(bytes, StandardCharsets.UTF_8)), "kvittot står inte så i svaret");
        return new Kvittens(begaran, FORM.las(bytes), bytes, mottagen);
    }
}
