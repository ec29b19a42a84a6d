package se.justerbar.tjanst;

import java.util.Arrays;
import java.util.Optional;

/** The sorts of problems that an answer can tell of, each with its own address to read more. */
enum Problemslag {
    olasligtUnderlag("olasligt-underlag", 400, "Underlaget går inte att läsa", "Rätta det som felen pekar på. Ingen bedömning lämnas på det som inte förstås."),
    olasligBegaran("olaslig-begaran", 400, "Begäran går inte att läsa", "Rätta begäran så som det står i detail och fel."),
    inloggningKravs("inloggning-kravs", 401, "Inloggning krävs", "Lämna en giltig åtkomstnyckel i Authorization: Bearer."),
    behorighetSaknas("behorighet-saknas", 403, "Behörigheten räcker inte", "Be den som ger ut åtkomstnycklarna om den behörighet som krävs."),
    felUrsprung("fel-ursprung", 403, "Begäran kommer från en annan webbplats", "Anropa tjänsten från dess egen adress, eller utan webbläsare."),
    finnsInte("finns-inte", 404, "Det finns inte", "Kontrollera adressen och beteckningen."),
    felMetod("fel-metod", 405, "Metoden går inte här", "Använd en metod som svarets Allow räknar upp."),
    felSvarsform("fel-svarsform", 406, "Svaret finns inte i den formen", "Ange en form i Accept som adressen kan svara i."),
    forLangsam("for-langsam", 408, "Begäran kom inte fram i tid", "Skicka hela begäran på en gång."),
    strider("strider", 409, "Begäran strider mot det som finns", "Läs i detail vad den strider mot."),
    gallrad("gallrad", 410, "Det är gallrat", "Uppgifterna är borta; kvittot finns kvar och går att verifiera."),
    forStor("for-stor", 413, "Begäran är för stor", "Skicka högst så mycket som detail säger."),
    felInnehallstyp("fel-innehallstyp", 415, "Innehållet har fel form", "Skicka innehållet i den form som detail säger, i UTF-8 och opackat."),
    felVard("fel-vard", 421, "Tjänsten svarar inte under det namnet", "Anropa tjänsten under ett namn som den är satt att svara under."),
    forManga("for-manga", 429, "Det är för många på en gång", "Skicka igen efter så många sekunder som Retry-After säger."),
    felIProgrammet("fel-i-programmet", 500, "Fel i programmet", "Anmäl felet till den som underhåller programmet. Inget besked lämnas."),
    journalenSvararInte("journalen-svarar-inte", 503, "Journalen svarar inte", "Skicka igen, med samma Idempotency-Key. Inget är fört utan att ha besvarats."),
    inloggningenSvararInte("inloggningen-svarar-inte", 503, "Inloggningen svarar inte", "Skicka igen om en stund.");

    private final String namn;
    private final int status;
    private final String titel;
    private final String atgard;

    Problemslag(String namn, int status, String titel, String atgard) {
        this.namn = namn;
        this.status = status;
        this.titel = titel;
        this.atgard = atgard;
    }

    /** The last part of its address. */
    String namn() {
        return namn;
    }

    /** The status of an answer that tells of it. */
    int status() {
        return status;
    }

    /** What it is, in Swedish. */
    String titel() {
        return titel;
    }

    /** What to do, in Swedish. */
    String atgard() {
        return atgard;
    }

    /** Its address within the service. */
    String typ() {
        return Adresser.V1 + "/problem/" + namn;
    }

    /** The sort of this name; empty where there is none. */
    static Optional<Problemslag> av(String namn) {
        return Arrays.stream(values()).filter(slag -> slag.namn.equals(namn)).findFirst();
    }

    /** The sort that an answer of the container's own is, by its status. */
    static Problemslag av(int status) {
        return switch (status) {
            case 401 -> inloggningKravs;
            case 403 -> behorighetSaknas;
            case 404 -> finnsInte;
            case 405 -> felMetod;
            case 406 -> felSvarsform;
            case 408 -> forLangsam;
            case 413 -> forStor;
            case 415 -> felInnehallstyp;
            case 429 -> forManga;
            // What the container cannot do is something that was asked wrong, as an unknown version of HTTP.
            case 501, 505 -> olasligBegaran;
            case 503 -> forManga;
            default -> status >= 500 ? felIProgrammet : olasligBegaran;
        };
    }
}
