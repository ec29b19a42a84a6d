package se.justerbar.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.justerbar.json.Kvittoform;
import se.justerbar.kvitto.Gallringspost;
import se.justerbar.kvitto.Granskningspost;
import se.justerbar.kvitto.Post;
import se.justerbar.merkle.Checkpoint;
import se.justerbar.merkle.Merkle;
import se.justerbar.merkle.Peaks;
import se.justerbar.merkle.Verifier;

/**
 * What a walk through a whole journal came to: the tree built anew, every signature, and every file of a check held against its entry.
 *
 * @param poster       how many entries there are
 * @param granskningar how many of them are checks
 * @param gallrade     how many of these have had their facts erased
 * @param fel          what does not hold, in Swedish; empty where all does
 */
public record Kontroll(long poster, long granskningar, long gallrade, List<String> fel) {

    /** Walks through a journal, from the first entry to the last. */
    static Kontroll av(Connection koppling, String origin, Verifier nyckel) throws SQLException {
        return new Vandring(origin, nyckel).ga(koppling);
    }

    private static final class Vandring {
        private final String origin;
        private final Verifier nyckel;
        private final Kvittoform form = new Kvittoform();
        private final Peaks trad = new Peaks();
        private final List<String> fel = new ArrayList<>();
        /** The checks whose facts are gone, until the entry that says so is met. */
        private final Map<String, Long> utanFakta = new HashMap<>();
        private long granskningar;
        private long gallrade;

        Vandring(String origin, Verifier nyckel) {
            this.origin = origin;
            this.nyckel = nyckel;
        }

        Kontroll ga(Connection koppling) throws SQLException {
            try (PreparedStatement sats = koppling.prepareStatement("SELECT p.plats, p.id, p.text, p.kontrollpunkt, g.id, g.salt, g.underlag, g.svar, "
                    + "g.tid, g.bedomning, g.protokoll, g.ersatter "
                    + "FROM post p LEFT JOIN granskning g ON g.id = p.id ORDER BY p.plats")) {
                sats.setFetchSize(100);
                try (ResultSet rad = sats.executeQuery()) {
                    while (rad.next()) {
                        post(rad);
                    }
                }
            }
            utanFakta.forEach((id, plats) -> fel.add("Post " + (plats + 1) + ": uppgifterna saknas och ingen gallring är förd."));
            long storlek = Logg.storlek(koppling);
            if (storlek != trad.size()) {
                fel.add("Loggen säger sig ha " + storlek + " poster och har " + trad.size() + ".");
            }
            return new Kontroll(trad.size(), granskningar, gallrade, List.copyOf(fel));
        }

        private void post(ResultSet rad) throws SQLException {
            long plats = rad.getLong(1);
            if (plats != trad.size()) {
                fel.add("Post " + (trad.size() + 1) + " saknas.");
            }
            trad.add(Merkle.leaf(rad.getString(3).getBytes(StandardCharsets.UTF_8)));
            if (!nyckel.verifies(rad.getString(4), new Checkpoint(origin, trad.size(), trad.root()).text())) {
                fel.add("Post " + (plats + 1) + ": posten eller dess kontrollpunkt är ändrad.");
                return;
            }
            Post post = form.lasPost(rad.getString(3));
            if (!post.id().equals(rad.getString(2))) {
                fel.add("Post " + (plats + 1) + ": beteckningen är ändrad.");
            }
            if (post instanceof Granskningspost granskning) {
                granskningar++;
                akt(plats, granskning, rad);
            } else if (post instanceof Gallringspost gallring && gallring.vad() == Gallringspost.Omfattning.allt) {
                gallrade += utanFakta.remove(gallring.galler()) == null ? 0 : 1;
            }
        }

        private void akt(long plats, Granskningspost post, ResultSet rad) throws SQLException {
            byte[] salt = rad.getBytes(6);
            byte[] underlag = rad.getBytes(7);
            byte[] svar = rad.getBytes(8);
            if (rad.getString(5) == null) {
                fel.add("Post " + (plats + 1) + ": akten saknas.");
                return;
            }
            if (!List.of(post.tid().toString(), post.bedomning().name(), Objects.toString(post.protokoll()), Objects.toString(post.ersatter()))
                    .equals(List.of(rad.getString(9), rad.getString(10), Objects.toString(rad.getString(11)), Objects.toString(rad.getString(12))))) {
                fel.add("Post " + (plats + 1) + ": akten säger något annat än posten.");
            }
            if (salt == null && underlag == null && svar == null) {
                utanFakta.put(post.id(), plats);
            } else if (salt == null || underlag == null || svar == null || !samma(salt, underlag, post.underlag()) || !samma(salt, svar, post.svar())) {
                fel.add("Post " + (plats + 1) + ": uppgifterna eller svaret är ändrade.");
            }
        }

        private static boolean samma(byte[] salt, byte[] packat, String hash) {
            try {
                return Journal.saltad(salt, Aktskap.uppackad(packat)).equals(hash);
            } catch (Journalfel e) {
                return false;
            }
        }
    }
}
