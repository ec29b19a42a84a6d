package se.justerbar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.justerbar.json.Rapportskrivare;
import se.justerbar.json.Underlagslasare;

/** The same input gives the same bytes, also from many threads at once. */
class TradarTest {
    private static final int TRADAR = 8;
    private static final int GANGER = 2000;
    private final Justerbar justerbar = Justerbar.load();
    private final Underlagslasare lasare = new Underlagslasare();
    private final Rapportskrivare skrivare = new Rapportskrivare();

    @Test
    void attaTradarGerSammaByteSomEn() throws Exception {
        List<byte[]> underlag = Projekt.exempel().stream().map(Projekt::exempel).toList();
        List<byte[]> svar = underlag.stream().map(this::svar).toList();
        ExecutorService tradar = Executors.newFixedThreadPool(TRADAR);
        try {
            List<Callable<Void>> arbeten = new ArrayList<>();
            for (int t = 0; t < TRADAR; t++) {
                int forskjutning = t;
                arbeten.add(() -> {
                    for (int i = 0; i < GANGER; i++) {
                        int vilken = (i + forskjutning) % underlag.size();
                        assertArrayEquals(svar.get(vilken), svar(underlag.get(vilken)));
                    }
                    return null;
                });
            }
            for (Future<Void> arbete : tradar.invokeAll(arbeten)) {
                arbete.get();
            }
        } finally {
            tradar.shutdownNow();
        }
    }

    private byte[] svar(byte[] json) {
        return skrivare.skriv(justerbar.granska(lasare.las(json)));
    }
}
