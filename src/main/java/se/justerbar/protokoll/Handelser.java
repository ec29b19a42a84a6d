package se.justerbar.protokoll;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Uppdrag;

/** Finds where the text says that somebody came, left, or went in for somebody else. */
final class Handelser {
    private static final String KOM = "anländ|anlän[td]e|ankom|anslut|anslöt|inställer sig|infann|infinner|kommer till (mötet|sammanträdet)|tillkom";
    private static final String GICK = "lämna(r|de|t|) (samman|möte|styrelse)|lämna(r|de)? efter|lämna(r|de)? före|avvek|avviker|avlägsna|gick från|går från";
    private static final String TRADER_IN = "(inträd|träder in|trädde in|går in|gick in|tjänstg|ersätter|ersatte|ersätts av|tar plats|kallas in)";
    private static final Pattern IN = Pattern.compile(TRADER_IN);
    private static final Pattern NARVARO = Pattern.compile(GICK + "|" + KOM + "|" + TRADER_IN
            + "|frånvar|förhind|(inte|ej|utan att vara) närvar|närvar\\p{L}* (från|till|§|under)|sjuk"
            + "|ersatts|ersätts|delt(ar|og|agit) (inte|ej|från|till|endast|bara|under|§)|(inte|ej|utan att) delta|lämna\\p{L}* (rum|lokal|sal|sin plats|§|kl)"
            + "|kom(mer)? (först|kl|in|vid|under|efter|till (mötet|samman))|g(år|ick) (ut|hem|kl|vid|under|efter|före)");
    private static final Pattern ORSAK = Pattern.compile(",? (eftersom|då|när|sedan) ordföranden (har (anmält )?förhinder|är (sjuk|förhindrad|frånvarande))");
    private static final Pattern STYRELSENS = Pattern.compile("\\b(ledam[oö]t|ersättar|ordförand|suppleant|någon|några|flera|vissa|två|tre|fyra|han|hon|de)");
    private final Narvarobok narvaro;
    private final List<Avsnitt> arenden;
    private final Uppgifter uppgifter;
    private final List<Integer> nummer;

    Handelser(Narvarobok narvaro, List<Avsnitt> arenden, Uppgifter uppgifter) {
        this.narvaro = narvaro;
        this.arenden = arenden;
        this.uppgifter = uppgifter;
        this.nummer = arenden.stream().map(Avsnitt::nummer).toList();
    }

    void las(List<Avsnitt> avsnitt) {
        for (Avsnitt ett : avsnitt) {
            for (Mening mening : Mening.av(ett)) {
                boolean lista = mening.etikett() != null && mening.etikett().compareTo(Etikett.OVRIGA) >= 0 && mening.etikett().narvaro()
                        && !mening.text().endsWith(".");
                boolean rad = !arenden.contains(ett) && (mening.kalla().var().contains("tabell") || !Lopande.av(mening.text()).isEmpty());
                if (!lista && !rad) {
                    las(mening, arenden.indexOf(ett));
                }
            }
        }
    }

    /** What a note in the lists says of another than the one it stands by: that he or she went in where that one took no part. */
    void tillagg(Mening not) {
        List<Personer.Traff> traffar = narvaro.personer().traffar(not.text());
        Optional<Person> ersatt = narvaro.personer().med(not.fore());
        Paragrafer paragrafer = Paragrafer.namnda(not.text(), nummer);
        if (traffar.size() == 1 && traffar.get(0).saker() && ersatt.isPresent() && paragrafer.namnda() && IN.matcher(not.lag()).find()
                && not.har("(inte|ej) delt|delt\\p{L}* (inte|ej)")) {
            narvaro.intrade(traffar.get(0).person(), ersatt.get(), paragrafer, paragrafer.saker() && !not.andrad(), not.kalla());
        } else {
            traffar.forEach(traff -> narvaro.oforstadd(not.text().substring(traff.fran(), traff.till()), traff.person()));
            narvaro.oforstadd(not.fore(), ersatt.orElse(null));
            uppgifter.olast(not.kalla().var() + ": en fotnot nämner någon annan, och det framgår inte säkert vad den säger. Kontrollera närvaron.");
        }
    }

    /** What is said of somebody's attendance and not understood makes all that is said of him or her unsure. */
    private void las(Mening mening, int har) {
        List<Personer.Traff> traffar = narvaro.personer().traffar(mening);
        if (mening.har("jäv")) {
            inkallad(mening, traffar);
            return;
        }
        boolean javigt = mening.fore().toLowerCase(Locale.ROOT).contains("jäv") && traffar.size() == 1 && narvaro.personer().traffar(mening.text()).isEmpty();
        if (javigt) {
            return;
        }
        talar(mening, traffar, har);
        okanda(mening);
        if (har < 0) {
            distans(mening, traffar);
        }
        String ord = ORSAK.matcher(mening.lag()).replaceAll("");
        if (!ord.equals(mening.lag()) && har >= 0) {
            narvaro.med(Uppdrag.ordforande).filter(person -> !narvaro.borta(person, har)).ifPresent(person -> narvaro.motsagd(person, mening.kalla()));
        }
        if (!NARVARO.matcher(ord).find() || forstadd(mening, traffar, har)) {
            return;
        }
        traffar.forEach(traff -> narvaro.oforstadd(mening.text().substring(traff.fran(), traff.till()), traff.person()));
        boolean nagons = traffar.isEmpty() && STYRELSENS.matcher(mening.lag()).find() && (mening.har(GICK) || mening.har(KOM));
        if (nagons) {
            narvaro.personer().alla().forEach(person -> narvaro.oforstadd(person.namn(), person));
        }
        if (nagons || !traffar.isEmpty()) {
            uppgifter.olast(mening.kalla().var() + ": någon kom, gick eller trädde in, men det framgår inte säkert vem eller när. Kontrollera närvaron.");
        }
    }

    /** Those who are said to have taken part on distance, in the whole meeting. */
    private void distans(Mening mening, List<Personer.Traff> traffar) {
        Matcher ord = Pattern.compile("\\b(delt(og|ar|agit)|närvarade|medverkade) (på distans|digitalt|via (teams|länk|zoom))").matcher(mening.lag());
        boolean hela = !Paragrafer.namnda(mening.text(), nummer).namnda() && !mening.har("\\b(inte|ej|utom|kl|inledningsvis|delvis)\\b|till en början");
        if (ord.find() && hela && !mening.andrad() && traffar.stream().allMatch(traff -> traff.saker() && traff.till() <= ord.start())) {
            traffar.forEach(traff -> narvaro.distans(traff.person()));
        }
    }

    /** Whoever came, left or went in without standing in any list shows that the lists are not whole. */
    private void okanda(Mening mening) {
        if ((mening.har(GICK) || mening.har(KOM) || mening.har(TRADER_IN))
                && narvaro.personer().okanda(mening.text()).anyMatch(namn -> !narvaro.ovrig(namn.namn()))) {
            narvaro.ofullstandig();
        }
    }

    /** Somebody other than the one with jäv who is called in by the same sentence. */
    private void inkallad(Mening mening, List<Personer.Traff> traffar) {
        if (IN.matcher(mening.lag()).find() && !mening.har("ordförande") && traffar.size() > 1) {
            traffar.subList(1, traffar.size()).forEach(traff -> narvaro.oforstadd(mening.text().substring(traff.fran(), traff.till()), traff.person()));
            uppgifter.olast(mening.kalla().var() + ": någon trädde in vid ett jäv, men det framgår inte säkert för vem. Kontrollera närvaron.");
        }
    }

    private boolean forstadd(Mening mening, List<Personer.Traff> traffar, int har) {
        boolean gick = mening.har(GICK);
        boolean kom = mening.har(KOM);
        boolean in = IN.matcher(mening.lag()).find();
        if (in && mening.har("som (vice )?ordförande|tjänstgörande ordförande|ordförandeskap|ordförande (för|under|i|vid)\\b") && !gick && !kom) {
            return true;
        }
        if (traffar.isEmpty()) {
            return (gick || kom) && titel(mening, har, gick);
        }
        Person forst = traffar.get(0).person();
        if (in && traffar.size() >= 2) {
            return intrade(mening, traffar, har);
        }
        if (in && har >= 0 && forst != null && forst.plats() != null && forst.roll() == Roll.ersattare) {
            return ensam(mening, traffar.get(0), har);
        }
        if ((gick || kom) && forst != null) {
            Paragrafer paragrafer = vilka(mening, har, gick);
            narvaro.kortad(forst, paragrafer, paragrafer.saker() && traffar.get(0).saker() && traffar.size() == 1, mening.kalla());
            return traffar.size() == 1;
        }
        return false;
    }

    /** The chair, by the title alone, who came or left. */
    private boolean titel(Mening mening, int har, boolean gick) {
        Optional<Person> en = mening.lag().matches("(?s)(då |när )?ordföranden\\b.*") ? narvaro.med(Uppdrag.ordforande)
                : mening.lag().matches("(?s)vice ordföranden\\b.*") ? narvaro.med(Uppdrag.viceOrdforande) : Optional.empty();
        en.ifPresent(person -> narvaro.kortad(person, vilka(mening, har, gick), false, mening.kalla()));
        return en.isPresent();
    }

    /** An ersättare who is said to go in, of whom the sentence before says in whose place or the matter who had jäv. */
    private boolean ensam(Mening mening, Personer.Traff traff, int har) {
        List<Personer.Traff> fore = narvaro.personer().traffar(mening.fore());
        Person ersatt = mening.har("i (hans|hennes|dennes) (ställe|plats)|för (honom|henne|denne)") && fore.size() == 1 ? fore.get(0).person()
                : narvaro.javig(har, traff.person().plats()).orElse(null);
        Paragrafer paragrafer = Paragrafer.av(mening.text(), nummer);
        if (mening.har(KOM) && !paragrafer.namnda() && narvaro.borjar(traff.person(), ersatt, har)) {
            return true;
        }
        BitSet detta = new BitSet();
        detta.set(har);
        Paragrafer dessa = paragrafer.namnda() ? paragrafer : new Paragrafer(detta, ersatt != null, false);
        narvaro.intrade(traff.person(), ersatt, dessa, dessa.saker() && traff.saker() && !mening.andrad(), mening.kalla());
        return true;
    }

    /** Somebody who speaks in a matter was there. */
    private void talar(Mening mening, List<Personer.Traff> traffar, int har) {
        boolean annat = mening.har("förhind|frånvar|ersätt|i stället|ställe|utse|välj|entledig|avsäg|avsagt|hälsa|anmält|tjänstgör");
        if (har >= 0 && !annat && !traffar.isEmpty() && traffar.get(0).fran() == 0 && traffar.get(0).saker() && narvaro.franvarande(traffar.get(0).person(),
                har)) {
            narvaro.motsagd(traffar.get(0).person(), mening.kalla());
        }
    }

    /** The matters that are meant; where none is named, from or to the one that it stands in, which is a guess. */
    private Paragrafer vilka(Mening mening, int har, boolean gick) {
        Paragrafer paragrafer = Paragrafer.av(mening.text(), nummer);
        if (paragrafer.namnda() || har < 0) {
            return paragrafer;
        }
        BitSet vilka = new BitSet();
        vilka.set(gick ? 0 : har, gick ? har + 1 : nummer.size());
        return new Paragrafer(vilka, false, false);
    }

    private boolean intrade(Mening mening, List<Personer.Traff> traffar, int har) {
        boolean omvant = mening.har("ersätts av|ersattes av");
        Person ersattare = traffar.get(omvant ? 1 : 0).person();
        Person ersatt = traffar.get(omvant ? 0 : 1).person();
        if (ersattare == null || ersatt == null || ersattare.plats() == null) {
            return false;
        }
        Paragrafer paragrafer = Paragrafer.av(mening.text(), nummer);
        BitSet vilka = new BitSet();
        if (har >= 0) {
            vilka.set(har);
        }
        Paragrafer dessa = paragrafer.namnda() || har < 0 ? paragrafer : new Paragrafer(vilka, false, false);
        narvaro.intrade(ersattare, ersatt, dessa, dessa.saker() && traffar.stream().allMatch(Personer.Traff::saker) && !mening.andrad(), mening.kalla());
        return traffar.size() == 2;
    }
}
