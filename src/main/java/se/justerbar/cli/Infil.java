package se.justerbar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that a person names on the command line, or standard in. */
final class Infil {
    private static final int STORST = 1 << 20;

    private Infil() {
    }

    /** A file that cannot be read, with why and what to do. */
    static final class Filfel extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Filfel(String text) {
            super(text);
        }
    }

    /** What the file is called in a message. */
    static String namn(String fil) {
        return fil.equals("-") ? "standard in" : fil;
    }

    /** The bytes, and one more than the limit where the file is larger. */
    static byte[] las(String fil, int storst) {
        try (InputStream in = fil.equals("-") ? System.in : Files.newInputStream(Path.of(fil))) {
            // One byte past the limit is enough to know that it is too large.
            return in.readNBytes(storst + 1);
        } catch (NoSuchFileException e) {
            throw new Filfel("Filen finns inte. Kontrollera namnet.");
        } catch (AccessDeniedException e) {
            throw new Filfel("Filen får inte läsas. Kontrollera behörigheten.");
        } catch (InvalidPathException e) {
            throw new Filfel("Filnamnet går inte att använda här.");
        } catch (IOException e) {
            throw new Filfel("Filen går inte att läsa. Kontrollera att det är en fil och inte en mapp.");
        }
    }

    /** The text of a file, at most 1 MiB, strictly as UTF-8: letters that were misread would be held against what is known. */
    static String text(String fil) {
        byte[] bytes = las(fil, STORST);
        if (bytes.length > STORST) {
            throw new Filfel("Filen är större än 1 MiB. Kontrollera att det är rätt fil.");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Filfel("Filen är ingen text i UTF-8. Spara den som ren text i UTF-8.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Filfel("Filen är ingen ren text. Spara den som ren text i UTF-8.");
        }
        String utanMarke = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (utanMarke.isBlank()) {
            throw new Filfel("Filen är tom. Kontrollera att det är rätt fil.");
        }
        return utanMarke;
    }
}
