package se.justerbar.tjanst;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the service is set to.
 *
 * @param adress     the address that it listens on
 * @param port       the port; 0 for any that is free
 * @param inloggning what the access tokens must be; {@code null} where nobody logs in, which is possible on loopback only
 * @param vardnamn   the names that it answers under besides those of loopback
 * @param samtidiga  how many checks are made at a time
 * @param ko         how many requests may wait for their turn
 * @param kontakt    whom the API is told to belong to
 * @param redogorelse what whoever runs it says of how accessible its pages are
 */
public record Installningar(String adress, int port, Inloggning inloggning, List<String> vardnamn, int samtidiga, int ko, Kontakt kontakt, Redogorelse redogorelse) {
    private static final Set<String> ALGORITMER = Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    /**
     * What an access token (JWT) must be.
     *
     * @param utfardare who must have issued it
     * @param jwks      where the issuer's keys are
     * @param malgrupp  whom it must be meant for
     * @param algoritm  the one algorithm that it may be signed with
     * @param hyresgast the claim that says which förbund it is for
     */
    public record Inloggning(String utfardare, URI jwks, String malgrupp, String algoritm, String hyresgast) {
    }

    /**
     * Whom to turn to.
     *
     * @param namn  a name; {@code null} where nobody is told
     * @param url   a page; {@code null} where there is none
     * @param epost an address; {@code null} where there is none
     */
    public record Kontakt(String namn, String url, String epost) {
    }

    /**
     * What the statement of lag (2018:1937) says; each part is {@code null} where nothing is said.
     *
     * @param forenlighet how far the pages comply: helt, delvis or inte
     * @param brister     what is not accessible, and why
     * @param bedomd      the day on which it was judged
     * @param metod       how it was judged
     * @param undantag9   what the law does not cover
     * @param undantag12  what would be an unreasonable burden, and why
     */
    public record Redogorelse(String forenlighet, String brister, LocalDate bedomd, String metod, String undantag9, String undantag12) {
    }

    /**
     * Settings that go together.
     *
     * @throws Installningsfel where they do not
     */
    public Installningar {
        if (inloggning == null && !loopback(adress)) {
            throw new Installningsfel("Utan inloggning lyssnar tjänsten bara på den egna datorn. Ange utfardare, jwks och malgrupp, eller adressen 127.0.0.1.");
        }
        if (!loopback(adress) && vardnamn.isEmpty()) {
            throw new Installningsfel("Ange i vardnamn de namn som tjänsten ska svara under när den lyssnar på " + adress + ".");
        }
        if (inloggning != null) {
            prova(inloggning);
        }
    }

    private static void prova(Inloggning inloggning) {
        if (!ALGORITMER.contains(inloggning.algoritm)) {
            throw new Installningsfel("Algoritmen " + inloggning.algoritm + " går inte för åtkomstnycklar. Ange en av " + String.join(", ", ALGORITMER.stream().sorted().toList()) + ".");
        }
        String vard = inloggning.jwks.getHost();
        boolean inom = "http".equals(inloggning.jwks.getScheme()) && vard != null && List.of("localhost", "127.0.0.1", "[::1]").contains(vard);
        if (vard == null || !"https".equals(inloggning.jwks.getScheme()) && !inom) {
            throw new Installningsfel("jwks ska vara en adress som börjar med https://; nycklar som hämtas öppet kan bytas ut på vägen.");
        }
    }

    /** Whether it answers on this machine alone. */
    public boolean egenDator() {
        return loopback(adress);
    }

    private static boolean loopback(String adress) {
        try {
            return InetAddress.getByName(adress).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Installningsfel("Adressen " + adress + " finns inte. Ange en adress på den här datorn.");
        }
    }
}
