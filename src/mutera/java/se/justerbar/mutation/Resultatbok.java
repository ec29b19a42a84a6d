package se.justerbar.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The results on disk, a line each, written as they come so that a run that was stopped can be taken up again. Safe to share between threads. */
final class Resultatbok {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final Path fil;
    private final Map<String, Provresultat> alla = new LinkedHashMap<>();

    /** Opens the book, with what stands in it. */
    Resultatbok(Path fil) {
        this.fil = fil;
        try {
            Files.createDirectories(fil.getParent());
            for (String rad : Files.exists(fil) ? Files.readAllLines(fil) : List.<String>of()) {
                las(rad);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was cut off when a run was stopped is left out; what it told of is run again. */
    private void las(String rad) {
        try {
            Provresultat ett = MAPPER.readValue(rad, Provresultat.class);
            alla.put(ett.nyckel(), ett);
        } catch (JacksonException e) {
            System.err.println(fil + ": en rad går inte att läsa och körs om.");
        }
    }

    /** What is known under a key; {@code null} where nothing is. */
    synchronized Provresultat om(String nyckel) {
        return alla.get(nyckel);
    }

    /** Writes results down; a later one under the same key stands. */
    synchronized void skriv(List<Provresultat> nya) {
        nya.forEach(ett -> alla.put(ett.nyckel(), ett));
        try {
            Files.writeString(fil, nya.stream().map(ett -> MAPPER.writeValueAsString(ett) + "\n").collect(Collectors.joining()), StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
