package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.justerbar.underlag.Uppdrag;

/** Reads who led a matter: whom its sentences name, else the ordinary chair, surely as long as nobody is said to have taken over. */
final class Ordforandelasare {
    private static final String LEDER = "\\b(leder|ledde|övertar|övertog|tar över|tog över|träder in|trädde in|inträder|inträdde|går in|gick in"
            + "|tjänstgör|tjänstgjorde|fungerar|fungerade|utses|väljs|valdes|utsågs"
            + "|lämnar över|överlämnar|överlåter|överlämnade|lämnade över)\\b";
    private static final Pattern LEDNING = Pattern.compile(LEDER + ".{0,80}(ordförand|sammanträdet|ärendet|handläggning|behandling|överläggning|mötet"
            + "|klubban)|ordförandeskap|ordförande (för|under|i|vid) (ärendet|detta ärende|denna|paragrafen|§|handläggningen|behandlingen|sammanträdet|mötet)"
            + "|^ordförande:|som ordförande");
    private final Uppgifter uppgifter;
    private final Narvarobok narvaro;
    private final Personer personer;
    private final List<Avsnitt> arenden;
    private final int plats;
    private final List<Mening> meningar;
    private final List<Mening> andras;
    private final Optional<Person> motets;
    private final String rot;

    /**
     * A reader of one matter.
     *
     * @param meningar its sentences
     * @param andras   what is said in other matters of who leads this one
     * @param motets   who is said to have led the meeting; empty where it is the chair or is not said
     */
    Ordforandelasare(Uppgifter uppgifter, Narvarobok narvaro, List<Avsnitt> arenden, int plats, List<Mening> meningar, List<Mening> andras,
            Optional<Person> motets) {
        this.uppgifter = uppgifter;
        this.narvaro = narvaro;
        this.personer = narvaro.personer();
        this.arenden = arenden;
        this.plats = plats;
        this.meningar = meningar;
        this.andras = andras;
        this.motets = motets;
        this.rot = "/arenden/" + plats;
    }

    private static boolean omLedning(Mening mening) {
        return LEDNING.matcher(mening.lag()).find() && mening.etikett() != Etikett.JUSTERARE && !mening.har("juster|val av|mandat|sammankall");
    }

    /** Whether a sentence says that the ordinary chair leads, and no more. */
    private boolean vanligLeder(Mening mening) {
        List<Personer.Traff> traffar = personer.traffar(mening);
        return traffar.size() == 1 && traffar.get(0).saker() && vanlig().isPresent() && samma(traffar.get(0).person(), vanlig().get())
                && !mening.har("lämna|överlämn|överlåt|\\b(inte|ej|till|tills|fram|från|under)\\b|frånvar|§");
    }

    private Optional<Person> vanlig() {
        return motets.or(() -> narvaro.med(Uppdrag.ordforande));
    }

    /** Whether somebody else may lead after this matter: who leads in a matter where the chair has jäv, or in that matter alone, does not. */
    boolean byts(boolean bytt) {
        boolean nu = bytt;
        for (Mening mening : meningar) {
            boolean bara = vanlig().filter(this::javig).isPresent() || mening.har("detta ärende|denna paragraf|ärendet\\b|handläggning|behandling")
                    || mening.har("§|paragraf") && !mening.har("från|fr\\.|till|t\\.");
            nu = omLedning(mening) && vanligLeder(mening) ? false : nu || omLedning(mening) && !bara;
        }
        return nu;
    }

    /**
     * Reads who led it.
     *
     * @param bytt whether somebody else may lead since an earlier matter
     */
    void las(boolean bytt) {
        Optional<Person> vanlig = vanlig();
        boolean nagotSagt = bytt && meningar.stream().noneMatch(mening -> omLedning(mening) && vanligLeder(mening));
        List<Mening> sagda = new ArrayList<>(meningar.stream().filter(mening -> mening.galler(arenden, plats).contains(plats)).toList());
        sagda.addAll(andras);
        for (Mening mening : sagda) {
            if (!omLedning(mening)) {
                continue;
            }
            nagotSagt |= !vanligLeder(mening);
            List<Person> andra = personer.traffar(mening).stream().filter(traff -> traff.saker() && traff.person().plats() != null).map(Personer.Traff::person)
                    .filter(en -> vanlig.isEmpty() || !samma(en, vanlig.get())).distinct().toList();
            Optional<Person> ny = andra.size() == 1 ? Optional.of(andra.get(0)) : andra.isEmpty() && mening.har("vice ordförande")
                    ? narvaro.med(Uppdrag.viceOrdforande) : Optional.empty();
            if (ny.isPresent() && !mening.har("återtar|återgår")) {
                leder(ny.get(), mening.kalla(), andra.size() == 1 && !mening.andrad());
                return;
            }
        }
        if (vanlig.isPresent() && uppgifter.varde(rot + "/ordforande/plats") == null && !javig(vanlig.get()) && !narvaro.borta(vanlig.get(), plats)) {
            boolean saker = !nagotSagt && vanlig.get().saker() && narvaro.tjanstgor(vanlig.get(), plats);
            leder(vanlig.get(), new Kalla("Närvarolistan, ordföranden", vanlig.get().namn() + ", ordförande"), saker);
        } else if (uppgifter.varde(rot + "/ordforande/plats") == null && vanlig.isPresent()) {
            uppgifter.olast(arenden.get(plats).id() + ": ordföranden deltog inte, och det framgår inte vem som ledde ärendet.");
        }
    }

    private static boolean samma(Person en, Person annan) {
        return en.namn().equals(annan.namn());
    }

    private boolean javig(Person person) {
        for (int i = 0; uppgifter.varde(rot + "/jav/" + i + "/plats") != null; i++) {
            if (uppgifter.varde(rot + "/jav/" + i + "/plats").equals(person.plats()) && person.roll() == uppgifter.varde(rot + "/jav/" + i + "/roll")) {
                return true;
            }
        }
        return false;
    }

    private void leder(Person person, Kalla kalla, boolean saker) {
        Sakerhet sakerhet = saker ? Sakerhet.saker : Sakerhet.osaker;
        uppgifter.satt(rot + "/ordforande/plats", person.plats(), kalla, sakerhet);
        uppgifter.satt(rot + "/ordforande/uppdrag", person.uppdrag() == null ? Uppdrag.annan : person.uppdrag(), kalla, person.uppdrag() == null
                ? Sakerhet.osaker : sakerhet);
        if (person.uppdrag() == null && person.roll() != null) {
            uppgifter.satt(rot + "/ordforande/roll", person.roll(), kalla, sakerhet);
        }
    }
}
