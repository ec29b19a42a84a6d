package se.justerbar.tjanst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches, by strace, what some processes have the kernel write through to the disk. What is killed leaves whole files behind, so
 * that a kill does not show whether anything was flushed; this does.
 */
final class Diskvakt implements AutoCloseable {
    private static final Pattern ANROP = Pattern.compile("(\\d+) +(\\d+)\\.(\\d{6}) "
            + "(?:(?:fsync|fdatasync)\\(\\d+<([^>]*)>(\\) += 0 <(\\d+)\\.(\\d{6})>)?"
            + "|<\\.\\.\\. (?:fsync|fdatasync) resumed>\\) += 0 ).*");
    private static final long SEKUND = 1_000_000;
    private static final int FORSOK = 600;
    private final Path mapp;
    private final List<Path> filer = new ArrayList<>();
    private final List<Process> vakter = new ArrayList<>();

    /** A file that was flushed, and the microsecond at which the kernel said that it was. */
    record Skrivning(String fil, long tid) {
    }

    Diskvakt(Path mapp) {
        this.mapp = mapp;
        try {
            new ProcessBuilder("strace", "-V").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new AssertionError("Beviset räknar skrivningar till disk med strace, som inte finns här: apt-get install strace", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a command is put after to be watched from its first step. */
    List<String> kommando() {
        filer.add(mapp.resolve("skrivningar-" + filer.size() + ".txt"));
        return List.of("strace", "-f", "-y", "-ttt", "-T", "-e", "signal=none", "-e", "trace=fsync,fdatasync", "-o", filer.get(filer.size() - 1).toString());
    }

    /** Watches processes that run, and what they start from now on; when this returns, nothing that they do is missed. */
    void folj(List<Long> processer, String... mer) throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>(kommando());
        kommando.addAll(List.of(mer));
        processer.forEach(process -> kommando.addAll(List.of("-p", process.toString())));
        Path meddelanden = mapp.resolve("vakt-" + filer.size() + ".txt");
        Process vakt = new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(meddelanden.toFile()).start();
        vakter.add(vakt);
        for (int i = 0; !alla(processer, Files.readString(meddelanden)); i++) {
            if (i == FORSOK || !vakt.isAlive()) {
                throw new AssertionError("strace kan inte följa processerna: " + Files.readString(meddelanden));
            }
            Thread.sleep(50);
        }
    }

    private static boolean alla(List<Long> processer, String meddelanden) {
        return processer.stream().allMatch(process -> meddelanden.contains("Process " + process + " attached"));
    }

    /** What was flushed while it watched, in the order in which it was; what was started under watch has ended, and the rest of the watch ends here. */
    List<Skrivning> skrivningar() throws IOException, InterruptedException {
        close();
        for (Process vakt : vakter) {
            vakt.waitFor();
        }
        List<Skrivning> alla = new ArrayList<>();
        for (Path fil : filer) {
            alla.addAll(skrivningar(Files.readAllLines(fil)));
        }
        return alla.stream().sorted(Comparator.comparing(Skrivning::tid)).toList();
    }

    /** A call that another thread's came in between stands on two lines, of which the second does not name the file. */
    static List<Skrivning> skrivningar(List<String> rader) {
        Map<String, String> paborjade = new HashMap<>();
        List<Skrivning> alla = new ArrayList<>();
        for (String rad : rader) {
            Matcher anrop = ANROP.matcher(rad);
            if (!anrop.matches()) {
                continue;
            }
            long tid = mikro(anrop.group(2), anrop.group(3));
            if (anrop.group(4) == null) {
                // One that had begun before it was watched has no file, and is not counted.
                Optional.ofNullable(paborjade.remove(anrop.group(1))).ifPresent(fil -> alla.add(new Skrivning(fil, tid)));
            } else if (anrop.group(5) == null) {
                paborjade.put(anrop.group(1), anrop.group(4));
            } else {
                alla.add(new Skrivning(anrop.group(4), tid + mikro(anrop.group(6), anrop.group(7))));
            }
        }
        return alla;
    }

    private static long mikro(String sekunder, String delar) {
        return Long.parseLong(sekunder) * SEKUND + Long.parseLong(delar);
    }

    @Override
    public void close() {
        vakter.forEach(Process::destroy);
    }
}
