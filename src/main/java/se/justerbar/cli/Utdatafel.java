package se.justerbar.cli;

import java.nio.file.Path;

/** A place that cannot be written to. */
final class Utdatafel extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Utdatafel(Path plats) {
        super(plats + ": Det går inte att skriva dit. Kontrollera att mappen finns, att den inte är en fil och att du får skriva i den.");
    }
}
