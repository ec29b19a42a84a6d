package se.justerbar.formular;

import java.util.List;

/**
 * A question as the page shows it.
 *
 * @param pekare   the place in the underlag, which is also what the answer is called when it is sent
 * @param id       the element's id on the page
 * @param text     the question
 * @param hjalp    what helps to answer it; {@code null} where nothing more is said
 * @param slag     the kind of answer: {@code jaNej dag heltal tal text val flerval lista}
 * @param varde    the answer as it is written; {@code ""} where nothing is
 * @param val      the answers to choose among; empty for other kinds
 * @param valda    the chosen ones, where several may be
 * @param rader    the rows of a list, with an empty one to go on in
 * @param lista    of a list: {@code inga} where it was said to be empty, {@code rader} where it has rows, {@code ""} where nothing is known
 * @param fel      why the answer cannot be read; {@code null} where it can
 * @param last     where it was read in minutes; empty where it was not
 * @param obekraftad whether it is left out until it is confirmed
 * @param nyckel   what its confirmation is called
 * @param saknas   whether it is unknown and would still decide something
 */
public record Fraga(String pekare, String id, String text, String hjalp, String slag, String varde, List<Del.Val> val, List<String> valda, List<Rad> rader, String lista,
        String fel, List<Utkast.Last> last, boolean obekraftad, String nyckel, boolean saknas) {

    /**
     * A row of a list.
     *
     * @param pekare     the row
     * @param rubrik     what it is about, where the form itself says so; {@code null} for any other
     * @param forskrivet the part that the form itself writes; {@code null} where it writes none
     * @param falt       its questions
     */
    public record Rad(String pekare, String rubrik, String forskrivet, List<Fraga> falt) {
    }

    /** The element's id of a place. */
    public static String idAv(String pekare) {
        return "f" + pekare.replaceAll("[^A-Za-z0-9]", "-");
    }
}
