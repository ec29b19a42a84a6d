package se.justerbar.tjanst;

import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Whose checks a request is about. Safe to share between threads. */
final class Hyresgast {
    private static final Pattern NAMN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/-]{0,99}");
    private final String uppgift;

    /** A reader of tokens; {@code null} where nobody logs in, and all is one tenant's. */
    Hyresgast(Installningar.Inloggning inloggning) {
        this.uppgift = inloggning == null ? null : inloggning.hyresgast();
    }

    /**
     * The tenant of the request that this thread answers; {@code ""} where nobody logs in.
     *
     * @throws Problemfel where the token does not say
     */
    String nu() {
        if (uppgift == null) {
            return "";
        }
        // The security filter lets nobody come here without a token.
        JwtAuthenticationToken nyckel = (JwtAuthenticationToken) SecurityContextHolder.getContext().getAuthentication();
        Object namn = nyckel.getToken().getClaims().get(uppgift);
        if (!(namn instanceof String text) || !NAMN.matcher(text).matches()) {
            throw new Problemfel(Problemslag.behorighetSaknas, "Åtkomstnyckeln säger inte vilket förbund den gäller (" + uppgift + "). Be om en som gör det.");
        }
        return text;
    }
}
