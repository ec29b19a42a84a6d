package se.justerbar.protokoll;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import se.justerbar.underlag.Roll;

/** Finds where the text says that somebody came, left, or went in for somebody else. */
final class Handelser {
    private static final String KOM = "anländ|anlän[td]e|ankom|anslut|anslöt|inställer sig|infann|infinner|kommer till (mötet|sammanträdet)|tillkom";
    private static final String GICK = "lämna(r|de|t|) (samman|möte|styrelse)|lämna(r|de)? efter|lämna(r|de)? före|avvek|avviker|avlägsna|gick från|går från";
    private static final Pattern IN = Pattern.compile("(inträd|träder in|trädde in|går in|gick in|tjänstg|ersätter|ersatte|ersätts av|tar plats|kallas in)");
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
                boolean rad = !arenden.contains(ett) && mening.kalla().var().contains("tabell");
                if (!lista && !rad && !mening.lag().contains("jäv")) {
                    las(mening, arenden.indexOf(ett));
                }
            }
        }
    }

    private void las(Mening mening, int har) {
        List<Personer.Traff> traffar = narvaro.personer().traffar(mening);
        talar(mening, traffar, har);
        boolean gick = mening.har(GICK);
        boolean kom = mening.har(KOM);
        boolean in = IN.matcher(mening.lag()).find() && !mening.har("ordförande");
        if (!gick && !kom && !in || traffar.isEmpty()) {
            return;
        }
        if (in && traffar.size() >= 2) {
            intrade(mening, traffar, har);
        } else if (in && traffar.size() == 1 && har >= 0 && traffar.get(0).person() != null && traffar.get(0).person().plats() != null
                && traffar.get(0).person().roll() == Roll.ersattare && mening.har("detta ärende|denna paragraf|i ärendet|under ärendet|i hans|i hennes")) {
            BitSet detta = new BitSet();
            detta.set(har);
            narvaro.intrade(traffar.get(0).person(), null, new Paragrafer(detta, false, true), false, mening.kalla());
        } else if ((gick || kom) && traffar.get(0).person() != null) {
            Paragrafer paragrafer = vilka(mening, har, gick);
            narvaro.kortad(traffar.get(0).person(), paragrafer, paragrafer.saker() && traffar.get(0).saker() && traffar.size() == 1, mening.kalla());
        } else {
            uppgifter.olast(mening.kalla().var() + ": någon kom, gick eller trädde in, men det framgår inte säkert vem. Kontrollera närvaron.");
        }
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

    private void intrade(Mening mening, List<Personer.Traff> traffar, int har) {
        boolean omvant = mening.har("ersätts av|ersattes av");
        Person ersattare = traffar.get(omvant ? 1 : 0).person();
        Person ersatt = traffar.get(omvant ? 0 : 1).person();
        if (ersattare == null || ersatt == null || ersattare.plats() == null) {
            uppgifter.olast(mening.kalla().var() + ": en ersättare trädde in, men det framgår inte säkert vem eller för vem.");
            return;
        }
        Paragrafer paragrafer = Paragrafer.av(mening.text(), nummer);
        BitSet vilka = new BitSet();
        if (har >= 0) {
            vilka.set(har);
        }
        Paragrafer dessa = paragrafer.namnda() || har < 0 ? paragrafer : new Paragrafer(vilka, false, false);
        narvaro.intrade(ersattare, ersatt, dessa, dessa.saker() && traffar.stream().allMatch(Personer.Traff::saker) && !mening.andrad(), mening.kalla());
    }
}
