package se.justerbar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that somebody asked for. */
final class Utmapp {
    private Utmapp() {
    }

    /** The folder, made where there is none. */
    static Path onskad(Path mapp) {
        try {
            return Files.createDirectories(mapp);
        } catch (IOException e) {
            throw new Utdatafel(mapp);
        }
    }
}
