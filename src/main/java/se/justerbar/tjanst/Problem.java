package se.justerbar.tjanst;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.justerbar.json.Underlagsfel;

/**
 * Why a request was not done, by RFC 9457.
 *
 * @param type     the address of its sort
 * @param title    what it is, in Swedish
 * @param status   the status of the answer
 * @param detail   what is wrong with this request and what to do, in Swedish
 * @param instance the path of the request
 * @param fel      each fault with where it is; empty where there is only the one that detail tells of
 */
record Problem(String type, String title, int status, String detail, String instance, List<Underlagsfel.Fel> fel) {
    private static final int LANGSTA_VAG = 200;

    static Problem av(Problemfel fel, HttpServletRequest begaran) {
        Problemslag slag = fel.slag();
        return new Problem(slag.typ(), slag.titel(), slag.status(), fel.getMessage(), vag(begaran.getRequestURI()), fel.fel());
    }

    /** The path as it was sent, as far as it is one; what was sent may be anything. */
    private static String vag(String vag) {
        String synlig = vag == null || !vag.startsWith("/") ? "/" : vag.replaceAll("[^A-Za-z0-9/._~%-]", "_");
        return synlig.length() > LANGSTA_VAG ? synlig.substring(0, LANGSTA_VAG) : synlig;
    }
}
