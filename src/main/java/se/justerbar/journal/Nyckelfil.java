package se.justerbar.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import se.justerbar.merkle.Signer;

/** The file of a log's key, readable by its owner alone. */
final class Nyckelfil {
    private Nyckelfil() {
    }

    /** The key in the file; empty where there is no file. */
    static Optional<Signer> las(Path fil) {
        try {
            return Optional.of(Signer.of(Files.readString(fil)).orElseThrow(() -> fel(fil, "är ingen nyckel som Justerbar har skrivit", null)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw fel(fil, "går inte att läsa", e);
        }
    }

    /** A new key in a new file. */
    static Signer ny(Path fil) {
        Signer signer = Signer.generate();
        try {
            if (fil.toAbsolutePath().getParent() != null) {
                Files.createDirectories(fil.toAbsolutePath().getParent());
            }
            Files.createFile(fil, rattigheter());
            Files.write(fil, signer.pem().getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw fel(fil, "går inte att skriva", e);
        }
        return signer;
    }

    /** Puts the public side in a file beside, for whoever verifies receipts. */
    static void offentlig(Path fil, String rad) {
        Path vid = fil.resolveSibling(fil.getFileName().toString().replaceFirst("[.]pem$", "") + ".pub");
        try {
            if (!Files.exists(vid)) {
                Files.writeString(vid, rad + "\n");
            }
        } catch (IOException e) {
            throw fel(vid, "går inte att skriva", e);
        }
    }

    private static FileAttribute<?>[] rattigheter() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
    }

    private static Journalfel fel(Path fil, String vad, IOException orsak) {
        return new Journalfel(Journalfel.Art.uppsattning, "Nyckelfilen " + fil + " " + vad + ". Kontrollera namnet och behörigheten.", orsak);
    }
}
