package se.justerbar.tjanst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.justerbar.journal.Journalplats;

/** The service in a process of its own, as it is run, so that it can be killed as a process is. */
final class Tjanstprocess implements AutoCloseable {
    private static final String KLAR = "Justerbar svarar på ";
    /** What a shell says of a process that SIGKILL ended: 128 and the number of the signal. */
    private static final int DODAD = 137;
    private static final Duration LANGST = Duration.ofMinutes(1);
    private final Process process;
    private final URI adress;
    private final HttpClient klient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LANGST).build();
    private volatile boolean dodad;

    private Tjanstprocess(Process process, URI adress) {
        this.process = process;
        this.adress = adress;
    }

    /**
     * Starts the service on a free port and waits until it answers.
     *
     * @param vakt what watches it from its first step, as a command that takes the service's after it; empty for nothing
     */
    static Tjanstprocess starta(Journalplats plats, Path felfil, List<String> vakt) throws IOException {
        List<String> kommando = new ArrayList<>(vakt);
        kommando.addAll(kommando("tjanst", "--port", "0", "--journal", plats.inbaddad() ? plats.mapp().toString() : plats.url()));
        if (!plats.inbaddad()) {
            kommando.addAll(List.of("--journalnyckel", plats.nyckel().toString()));
        }
        Process process = new ProcessBuilder(kommando).redirectError(ProcessBuilder.Redirect.appendTo(felfil.toFile())).start();
        // A run of the tests that is cut short leaves no service behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stang(process)));
        String rad = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (rad == null || !rad.startsWith(KLAR)) {
            stang(process);
            throw new AssertionError("Tjänsten startade inte: " + rad + "\n" + Files.readString(felfil));
        }
        return new Tjanstprocess(process, URI.create(rad.substring(KLAR.length())));
    }

    /** The program as it is built here, with the quick compiler alone: a process that lives for seconds has no use for the other. */
    static List<String> kommando(String... argument) throws IOException {
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", "target/classes" + File.pathSeparator + Files.readString(Path.of("target/programvag.txt")).strip(), "se.justerbar.cli.Main"));
        kommando.addAll(List.of(argument));
        return kommando;
    }

    long pid() {
        return sjalv().pid();
    }

    /** The service has no processes below it; what watches it has the service. */
    private ProcessHandle sjalv() {
        return process.children().findFirst().orElse(process.toHandle());
    }

    /** Whether it is to be expected that it does not answer. */
    boolean dodad() {
        return dodad;
    }

    /** Ends it with SIGKILL: nothing in it is told, and nothing is put in order. What watches it ends in the same way once it has told all. */
    void doda() throws InterruptedException {
        dodad = true;
        sjalv().destroyForcibly();
        assertEquals(DODAD, process.waitFor());
    }

    HttpResponse<byte[]> hamta(String vad) throws IOException, InterruptedException {
        return klient.send(begaran(vad).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> granska(String nyckel, byte[] underlag) throws IOException, InterruptedException {
        return klient.send(begaran("/granskningar").header("Content-Type", "application/json").header("Idempotency-Key", nyckel)
                .POST(HttpRequest.BodyPublishers.ofByteArray(underlag)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder begaran(String vad) {
        return HttpRequest.newBuilder(URI.create(adress + vad)).timeout(LANGST);
    }

    @Override
    public void close() {
        stang(process);
    }

    private static void stang(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
