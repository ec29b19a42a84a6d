package se.justerbar.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a whole file or nothing: whoever reads it meets the old text or the new, and never a half. */
final class Utfil {
    private Utfil() {
    }

    /** Puts the text in the file's place, with the old file's permissions where there was one. */
    static void skriv(String fil, String text) {
        Path ny = null;
        try {
            Path mal = Files.exists(Path.of(fil)) ? Path.of(fil).toRealPath() : Path.of(fil).toAbsolutePath();
            ny = mal.resolveSibling("." + mal.getFileName() + "." + UUID.randomUUID());
            try (FileChannel kanal = FileChannel.open(ny, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    kanal.write(bytes);
                }
                kanal.force(true);
            }
            ratt(mal, ny);
            Files.move(ny, mal, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | InvalidPathException e) {
            stada(ny);
            throw new Infil.Filfel("Filen går inte att skriva. Kontrollera mappen, behörigheten och att det finns plats. Inget är ändrat.");
        }
    }

    private static void ratt(Path fran, Path till) throws IOException {
        PosixFileAttributeView gammal = Files.getFileAttributeView(fran, PosixFileAttributeView.class);
        if (Files.exists(fran) && gammal != null) {
            Files.setPosixFilePermissions(till, gammal.readAttributes().permissions());
        }
    }

    private static void stada(Path ny) {
        try {
            if (ny != null) {
                Files.deleteIfExists(ny);
            }
        } catch (IOException e) {
            // The fault that is told is the one that stopped the writing.
            return;
        }
    }
}
