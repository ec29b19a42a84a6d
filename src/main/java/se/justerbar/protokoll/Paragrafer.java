package se.justerbar.protokoll;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which matters a text about a person speaks of, as places in the order of the matters.
 *
 * @param vilka  the matters
 * @param saker  whether the words leave no doubt, and every matter named is in the minutes
 * @param namnda whether any matter was named; else all are meant
 */
record Paragrafer(BitSet vilka, boolean saker, boolean namnda) {
    private static final String ETT = "[0-9]{1,4}(?: ?(?:-|tom|till) ?(?:§+ ?)?[0-9]{1,4})?";
    private static final String FLERA = ETT + "(?: ?(?:,|och|samt|&)+ ?(?:§+ ?)?" + ETT + ")*";
    private static final Pattern NAMNDA = Pattern.compile("(?:§+|paragraf(?:en|erna)?|ärende(?:t|na)?|punkt(?:en|erna)?) ?(?<efter>" + FLERA
            + ")|\\b(?<fore>" + FLERA + ") ?§");
    private static final Pattern ENSTAKA = Pattern.compile("([0-9]+)(?: ?(?:-|tom|till) ?(?:§+ ?)?([0-9]+))?");
    private static final Pattern LAMNAR = Pattern.compile("lämna|avvek|avvik|gick |går |avgick|avgår|frånvarande från|frånvarande from");
    private static final Pattern KOMMER = Pattern.compile("anländ|anlän|ankom|kommer|kom |anslut|anslöt|inträd|infann|infinn|tillträd|närvarande från");
    private static final Pattern UTOM = Pattern.compile("(utom|ej|inte|undantag( av| för)?|dock (ej|inte)|frånvarande|jäv)[^0-9§]{0,40}$");

    /** Every matter of this many. */
    static Paragrafer alla(int antal) {
        BitSet alla = new BitSet();
        alla.set(0, antal);
        return new Paragrafer(alla, true, false);
    }

    /**
     * The matters that a text names.
     *
     * @param nummer the numbers of the matters, in order
     */
    static Paragrafer av(String text, List<Integer> nummer) {
        return new Lasning(nummer).las(enkel(text));
    }

    /** The matters that a text names, whatever it says of them. */
    static Paragrafer namnda(String text, List<Integer> nummer) {
        Lasning lasning = new Lasning(nummer);
        Matcher traff = NAMNDA.matcher(enkel(text));
        boolean namnda = false;
        while (traff.find()) {
            namnda = true;
            lasning.lista(ENSTAKA.matcher(traff.group("efter") == null ? traff.group("fore") : traff.group("efter")), lasning.uppraknade);
        }
        return new Paragrafer(lasning.uppraknade, lasning.saker, namnda);
    }

    /** The text in small letters, with the same words for the same thing. */
    private static String enkel(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[–—‑−]", "-").replaceAll("fr\\.? ?o\\.? ?m\\.?(?= )|från och med|fr\\. ?o\\. ?m\\.", "from")
                .replaceAll("t\\.? ?o\\.? ?m\\.?(?= )|till och med|t\\. ?o\\. ?m\\.", "tom").replaceAll("\\s+", " ").replaceAll("\\bkl\\.? ?[0-9:. -]+", " ");
    }

    /** One text as it is read. */
    private static final class Lasning {
        private final List<Integer> nummer;
        private final BitSet inom = new BitSet();
        private final BitSet uppraknade = new BitSet();
        private final BitSet utom = new BitSet();
        private boolean saker = true;
        private boolean namnda;
        private boolean rakning;

        private Lasning(List<Integer> nummer) {
            this.nummer = nummer;
            inom.set(0, nummer.size());
        }

        private Paragrafer las(String text) {
            Matcher traff = NAMNDA.matcher(text);
            int forra = 0;
            while (traff.find()) {
                namnda = true;
                String fore = text.substring(Math.max(forra, traff.start() - 80), traff.start());
                grupp(fore, traff.group("efter") == null ? traff.group("fore") : traff.group("efter"));
                forra = traff.end();
            }
            BitSet vilka = rakning ? (BitSet) uppraknade.clone() : (BitSet) inom.clone();
            vilka.and(inom);
            vilka.andNot(utom);
            return new Paragrafer(vilka, saker && !vilka.isEmpty(), namnda);
        }

        private void grupp(String fore, String tal) {
            Matcher traff = ENSTAKA.matcher(tal);
            traff.find();
            int forsta = Integer.parseInt(traff.group(1));
            boolean ensamt = traff.group(2) == null && !tal.matches(".*(,|och|samt|&).*");
            if (LAMNAR.matcher(fore).find() && ensamt) {
                lamnar(fore, forsta);
            } else if (KOMMER.matcher(fore).find() && ensamt) {
                kommer(fore, forsta);
            } else if (fore.matches(".*\\b(from|från|fr)[ ,(]*") && ensamt) {
                fran(forsta);
            } else if (fore.matches(".*\\b(tom|till)[ ,(]*") && ensamt) {
                till(forsta);
            } else if (fore.matches(".*\\b(efter|före|innan|inför) ?") && ensamt) {
                saker = false;
            } else {
                lista(traff.reset(), UTOM.matcher(fore).find() ? utom : uppraknade);
                rakning |= !UTOM.matcher(fore).find();
            }
        }

        private void lista(Matcher traff, BitSet till) {
            while (traff.find()) {
                int fran = plats(Integer.parseInt(traff.group(1)));
                int slut = traff.group(2) == null ? fran : plats(Integer.parseInt(traff.group(2)));
                if (fran >= 0 && slut >= fran) {
                    till.set(fran, slut + 1);
                } else {
                    saker = false;
                }
            }
        }

        private void lamnar(String fore, int tal) {
            saker &= fore.matches(".*\\b(efter|före|innan|inför|from|från|tom) ?(behandling(en)? av |beslut(et)? i )?");
            if (fore.matches(".*\\b(före|innan|inför|from|från) ?(behandling(en)? av )?")) {
                int plats = plats(tal);
                inom.clear(Math.max(plats, 0), nummer.size());
            } else {
                till(tal);
            }
        }

        private void kommer(String fore, int tal) {
            saker &= fore.matches(".*\\b(efter|före|innan|inför|from|från|till) ?(behandling(en)? av )?");
            if (fore.matches(".*\\befter ?(behandling(en)? av )?")) {
                inom.clear(0, plats(tal) + 1);
            } else {
                fran(tal);
            }
        }

        private void fran(int tal) {
            inom.clear(0, Math.max(plats(tal), 0));
        }

        private void till(int tal) {
            inom.clear(Math.min(nummer.size(), plats(tal) + 1), nummer.size());
        }

        private int plats(int tal) {
            int plats = nummer.indexOf(tal);
            saker &= plats >= 0;
            return plats;
        }
    }
}
