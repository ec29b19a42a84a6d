package se.justerbar.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** A new key in a new file; never in place of another, since the key of a log has no other copy. */
    static Signer ny(Path fil) {
        Signer signer = Signer.generate();
        try {
            Path hel = skriven(Files.createDirectories(fil.toAbsolutePath().getParent()), signer.pem(), "rw-------");
            try {
                Files.createLink(fil, hel);
            } finally {
                Files.delete(hel);
            }
        } catch (IOException e) {
            throw fel(fil, "går inte att skriva", e);
        }
        return signer;
    }

    /** Puts the public side in a file beside, for whoever verifies receipts. */
    static void offentlig(Path fil, String rad) {
        Path vid = fil.resolveSibling(fil.getFileName().toString().replaceFirst("[.]pem$", "") + ".pub");
        try {
            if (!Files.exists(vid) || !Files.readString(vid).equals(rad + "\n")) {
                Files.move(skriven(vid.toAbsolutePath().getParent(), rad + "\n", "rw-r--r--"), vid, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw fel(vid, "går inte att skriva", e);
        }
    }

    // Whole and flushed under another name first: whoever is killed in the midst leaves no half a key under the right one.
    private static Path skriven(Path mapp, String text, String rattigheter) throws IOException {
        Path hel = Files.createTempFile(mapp, "nyckel", ".ny", rattigheter(rattigheter));
        return Files.write(hel, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static FileAttribute<?>[] rattigheter(String rattigheter) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rattigheter))} : new FileAttribute<?>[0];
    }

    private static Journalfel fel(Path fil, String vad, IOException orsak) {
        return new Journalfel(Journalfel.Art.uppsattning, "Nyckelfilen " + fil + " " + vad + ". Kontrollera namnet och behörigheten.", orsak);
    }
}
