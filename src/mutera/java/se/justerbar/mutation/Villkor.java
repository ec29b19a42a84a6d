package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition as it is written in a rule: a part of it by where it begins and ends, with its own parts.
 *
 * @param sort  what it is
 * @param fran  where it begins
 * @param till  where it ends
 * @param delar its parts; none where it has none
 */
record Villkor(Sort sort, int fran, int till, List<Villkor> delar) {

    /** What a condition can be. */
    enum Sort { LISTA, ELLER, OCH, INTE, JAMFORELSE, ATOM }

    /** Reads what stands within the parentheses of a pattern. */
    static Villkor av(String text) {
        return new Lasare(text).lista();
    }

    String text(String hela) {
        return hela.substring(fran, till);
    }

    private static final class Lasare {
        private final String text;
        private int har;

        Lasare(String text) {
            this.text = text;
        }

        Villkor lista() {
            blanka();
            List<Villkor> delar = new ArrayList<>();
            int fran = har;
            while (har < text.length()) {
                delar.add(eller());
                if (!tecken(",") && har < text.length()) {
                    throw new IllegalStateException("går inte att läsa vid ”" + text.substring(har) + "” i " + text);
                }
            }
            return new Villkor(Sort.LISTA, fran, text.length(), delar);
        }

        private Villkor eller() {
            return kedja(Sort.ELLER, "||");
        }

        private Villkor kedja(Sort sort, String tecken) {
            List<Villkor> delar = new ArrayList<>();
            do {
                delar.add(sort == Sort.ELLER ? kedja(Sort.OCH, "&&") : led());
            } while (tecken(tecken));
            return delar.size() == 1 ? delar.get(0) : new Villkor(sort, delar.get(0).fran, delar.get(delar.size() - 1).till, delar);
        }

        private Villkor led() {
            int fran = har;
            if (tecken("!")) {
                Villkor inre = led();
                return new Villkor(Sort.INTE, fran, inre.till, List.of(inre));
            }
            if (tecken("(")) {
                Villkor inre = eller();
                if (!text.startsWith(")", har)) {
                    throw new IllegalStateException("parentesen stängs inte i " + text);
                }
                har++;
                Villkor med = new Villkor(inre.sort, fran, har, inre.delar);
                blanka();
                return med;
            }
            Villkor vanster = atom();
            for (String jamforelse : List.of("<=", ">=", "==", "!=", "<", ">")) {
                if (tecken(jamforelse)) {
                    Villkor hoger = atom();
                    return new Villkor(Sort.JAMFORELSE, fran, hoger.till, List.of(vanster, hoger));
                }
            }
            return vanster;
        }

        private Villkor atom() {
            int fran = har;
            int djup = 0;
            while (har < text.length() && (djup > 0 || Character.isLetterOrDigit(text.charAt(har)) || "._$(\"".indexOf(text.charAt(har)) >= 0)) {
                djup += text.charAt(har) == '(' ? 1 : text.charAt(har) == ')' ? -1 : 0;
                har++;
            }
            int till = har;
            if (till == fran) {
                throw new IllegalStateException("går inte att läsa vid ”" + text.substring(har) + "” i " + text);
            }
            blanka();
            return new Villkor(Sort.ATOM, fran, till, List.of());
        }

        private boolean tecken(String tecken) {
            if (!text.startsWith(tecken, har) || tecken.equals("!") && text.startsWith("!=", har)) {
                return false;
            }
            har += tecken.length();
            blanka();
            return true;
        }

        private void blanka() {
            while (har < text.length() && Character.isWhitespace(text.charAt(har))) {
                har++;
            }
        }
    }
}
