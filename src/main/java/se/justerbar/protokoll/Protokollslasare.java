package se.justerbar.protokoll;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Reads minutes from a .docx. The file is opened in a process of its own, with little memory and little time, so that one that is made to harm
 * harms nothing else. Safe to share between threads.
 */
public final class Protokollslasare {
    /** The largest file that is read, in bytes: 10 MiB. */
    public static final int STORST = 10 << 20;
    private static final int STORSTA_SVAR = 16 << 20;
    private final Duration langst;
    private final String klass;

    /** A reader with its ordinary limits: 20 seconds and 128 MiB for a file. */
    public Protokollslasare() {
        this(Duration.ofSeconds(20), "se.justerbar.protokoll.Lasprocess");
    }

    /** A reader with this limit of time, and this as the class that the process begins in. */
    Protokollslasare(Duration langst, String klass) {
        this.langst = langst;
        this.klass = klass;
    }

    /**
     * A seat on the board as the secretary knows it, so that names in the minutes can be told to be seats. Immutable.
     *
     * @param plats     the seat's designation in the underlag
     * @param medlem    the member whose seat it is; null where it is not known
     * @param ledamot   the name of its ledamot; null where it is not known
     * @param ersattare the name of its ersättare; null where it is not known
     */
    public record Stol(String plats, String medlem, String ledamot, String ersattare) {
    }

    /**
     * What stands in the minutes.
     *
     * @param docx     the file
     * @param styrelse the board; empty where the minutes' own list is all that is known
     * @throws Protokollsfel where the file is not a document, is damaged or hostile, or would take too much time or memory
     */
    public Protokollslasning las(byte[] docx, List<Stol> styrelse) {
        if (docx.length > STORST) {
            throw new Protokollsfel("Filen är större än 10 MiB. Ta bort bilder och bilagor ur den och försök igen.");
        }
        byte[] svar = svar(Ledning.fraga(docx, styrelse));
        try {
            return Ledning.lasning(svar);
        } catch (IOException e) {
            throw avbruten();
        }
    }

    private static Protokollsfel avbruten() {
        return new Protokollsfel("Läsningen av filen avbröts, för den krävde mer minne än ett protokoll behöver eller är skadad. Spara protokollet på nytt "
                + "som .docx utan bilder och försök igen, eller fyll i formuläret för hand.");
    }

    private byte[] svar(byte[] fraga) {
        Process process = starta();
        try {
            FutureTask<byte[]> svar = vidSidanOm(() -> las(process.getInputStream()));
            FutureTask<Boolean> skrivning = vidSidanOm(() -> skriv(process, fraga));
            if (!process.waitFor(langst.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Protokollsfel("Filen tog för lång tid att läsa. Spara protokollet på nytt som .docx utan bilder och försök igen, eller fyll i "
                        + "formuläret för hand.");
            }
            if (process.exitValue() != 0 || !skrivning.get()) {
                throw avbruten();
            }
            return svar.get();
        } catch (ExecutionException e) {
            throw avbruten();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Protokollsfel("Läsningen av filen avbröts. Försök igen.");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process starta() {
        try {
            // What the process says of its own faults may repeat the document, so nobody hears it.
            return new ProcessBuilder(kommando()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new Protokollsfel("Läsaren av protokoll kan inte startas på den här datorn. Fyll i formuläret för hand, och låt den som sköter driften "
                    + "se till att programmet får starta en process till.");
        }
    }

    /** The program as it was itself started; packed in one file it needs its own loader to begin in another class. */
    private List<String> kommando() {
        String laddare = "org.springframework.boot.loader.launch.PropertiesLauncher";
        boolean packat = ClassLoader.getSystemClassLoader().getResource(laddare.replace('.', '/') + ".class") != null;
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-Xss2m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-cp",
                        System.getProperty("java.class.path")));
        kommando.addAll(packat ? List.of("-Dloader.main=" + klass, laddare) : List.of(klass));
        return kommando;
    }

    private static byte[] las(InputStream in) {
        try {
            return in.readNBytes(STORSTA_SVAR);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Whether the process took it all. */
    private static boolean skriv(Process process, byte[] fraga) {
        try (var ut = process.getOutputStream()) {
            ut.write(fraga);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts something in a thread of its own: a pipe that nobody reads or writes would stop the process. */
    private static <T> FutureTask<T> vidSidanOm(Callable<T> vad) {
        FutureTask<T> arbete = new FutureTask<>(vad);
        Thread trad = new Thread(arbete, "protokoll");
        trad.setDaemon(true);
        trad.start();
        return arbete;
    }
}
