package se.justerbar.mutation;

import io.cucumber.core.gherkin.Pickle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.Projekt;

/** What a result depends on, as a hash: the program's classes, all data, the norm's rules and its scenarios. Immutable. */
final class Nycklar {
    /** Counted up when the same mutant means something else than before. */
    private static final String UTGAVA = "1";
    private final String program = hash(Stream.concat(klasser(), Projekt.filer("rules", ".yaml").stream().map(fil -> hash(lasta(fil))))
            .collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));

    private static Stream<String> klasser() {
        try (Stream<Path> alla = Files.walk(Path.of("target/classes/se/justerbar"))) {
            return alla.filter(fil -> fil.toString().matches(".*/(begrepp|granskning|json|motor|regelverk|steg|underlag|yaml)/[^/]*\\.(class|json)")).sorted()
                    .map(fil -> fil.getFileName() + hash(lasta(fil))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all mutants of a norm depend on. */
    String norm(List<Regeltext> regler, List<Pickle> scenarier) {
        return UTGAVA + program + regler.stream().sorted((a, b) -> a.namn().compareTo(b.namn())).map(Record::toString).collect(Collectors.joining())
                + scenarier.stream().map(Nycklar::text).collect(Collectors.joining());
    }

    private static String text(Pickle scenario) {
        return scenario.getName() + scenario.getTags() + scenario.getSteps().stream().map(steg -> steg.getText() + "\n").collect(Collectors.joining());
    }

    /** The key of a mutant. */
    static String nyckel(String norm, Mutant mutant) {
        return hash((norm + mutant.id()).getBytes(StandardCharsets.UTF_8)).substring(0, 24);
    }

    private static byte[] lasta(Path fil) {
        try {
            return Files.readAllBytes(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
