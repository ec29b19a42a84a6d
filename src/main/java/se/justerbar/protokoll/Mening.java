package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sentence in a matter.
 *
 * @param etikett the label that it stands under; null where it stands under none
 * @param text    its words
 * @param fore    the sentence before it in the same line; "" where it is the first
 * @param lag     its words in small letters
 * @param andrad  whether a tracked change stands in its line
 * @param kalla   where it stands
 */
record Mening(Etikett etikett, String text, String fore, String lag, boolean andrad, Kalla kalla) {

    /** The sentences of a matter's paragraphs, and of its tables that have no headings over columns. */
    static List<Mening> av(Avsnitt avsnitt) {
        List<Mening> meningar = new ArrayList<>();
        Etikett nu = null;
        for (Stalle stalle : avsnitt.stallen()) {
            for (String rad : stalle.delar()) {
                String text = Fotnoter.utan(rad).replace('\t', ' ').replaceAll("\\s+", " ").strip();
                int kolon = text.indexOf(':');
                Etikett hel = Etikett.av(text);
                Etikett forst = kolon > 0 ? Etikett.av(text.substring(0, kolon)) : stalle.rad().celler().size() > 1 ? Etikett.av(rad.split("\t", -1)[0]) : null;
                if (hel != null) {
                    nu = hel;
                    continue;
                }
                nu = forst != null ? forst : stalle.rad().rubrik() && stalle.rad().tabell() == 0 && text.length() < 60 && !text.endsWith(".") ? null : nu;
                String fore = "";
                for (String mening : text.split("(?<=[\\p{Ll})0-9][.!?]) +(?=[\\p{Lu}•-])")) {
                    meningar.add(new Mening(nu, mening, fore, mening.toLowerCase(Locale.ROOT), stalle.rad().andrad(), new Kalla(stalle.var(), mening)));
                    fore = mening;
                }
            }
        }
        return meningar;
    }

    /** The places of the matters that it speaks of: those it names, else the one that it stands in. */
    List<Integer> galler(List<Avsnitt> arenden, int har) {
        Paragrafer paragrafer = Paragrafer.namnda(text, arenden.stream().map(Avsnitt::nummer).toList());
        return paragrafer.namnda() ? paragrafer.vilka().stream().boxed().toList() : List.of(har);
    }

    boolean har(String monster) {
        return Pattern.compile(monster).matcher(lag).find();
    }
}
