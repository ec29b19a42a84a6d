package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is said of the meeting as a whole: who led it in the place of the chair, and that nobody reported jäv. */
final class Motesledning {
    private static final Pattern HUVUD = Pattern.compile("(?iu)(?:ordförande (?:vid|för) (?:sammanträdet|mötet)|mötesordförande"
            + "|sammanträdets ordförande)\\W{1,3}$");
    private static final String LEDER = "(leder|ledde) (dagens )?(sammanträdet|mötet)\\b";
    private static final String INGEN = "(ingen|inget|inga)\\b.{0,40}jäv|jäv\\p{L}* (anmäls|anmäldes|föreligger|förelåg) (inte|ej)";
    private final Uppgifter uppgifter;
    private final Personer personer;
    private final Avsnitt inledning;
    private final List<Avsnitt> arenden;

    Motesledning(Uppgifter uppgifter, Personer personer, Avsnitt inledning, List<Avsnitt> arenden) {
        this.uppgifter = uppgifter;
        this.personer = personer;
        this.inledning = inledning;
        this.arenden = arenden;
    }

    /** Who led the meeting, where that is said; empty also where two are said to. */
    Optional<Person> leder() {
        List<Person> sagda = new ArrayList<>();
        for (Stalle stalle : inledning.stallen()) {
            for (Personer.Traff traff : personer.traffar(stalle.text())) {
                Matcher fore = HUVUD.matcher(stalle.text().substring(0, traff.fran()));
                if (fore.find() && !stalle.rad().andrad()) {
                    sagda.add(traff.saker() ? traff.person() : null);
                }
            }
        }
        arenden.stream().limit(1).flatMap(arende -> Mening.av(arende).stream()).filter(mening -> mening.har(LEDER) && !mening.andrad()
                && !mening.har("jäv|§|paragraf|ärende|till dess|tills|under")).forEach(mening -> {
                    List<Personer.Traff> traffar = personer.traffar(mening.text());
                    sagda.add(traffar.size() == 1 && traffar.get(0).saker() ? traffar.get(0).person() : null);
                });
        return sagda.stream().distinct().count() == 1 ? Optional.ofNullable(sagda.get(0)) : Optional.empty();
    }

    /** That nobody reported jäv, said where all matters are asked of at once, is said of each. */
    void ingetJav() {
        for (Avsnitt arende : arenden) {
            List<Mening> meningar = Mening.av(arende);
            boolean allas = arende.rubrik().toLowerCase(Locale.ROOT).contains("jäv")
                    || meningar.stream().anyMatch(mening -> mening.har("jäv") && mening.har("(dagens|något av|några av) .{0,20}ärende"));
            Optional<Mening> ingen = meningar.stream().filter(mening -> mening.har(INGEN) && personer.traffar(mening.text()).isEmpty()).findFirst();
            boolean nagon = meningar.stream().anyMatch(mening -> mening.har("jäv") && !personer.traffar(mening).isEmpty());
            if (allas && ingen.isPresent() && !nagon) {
                ingetJav(ingen.get());
                return;
            }
        }
    }

    private void ingetJav(Mening mening) {
        boolean nagot = arenden.stream().flatMap(arende -> Mening.av(arende).stream()).anyMatch(en -> en.har("jäv") && !personer.traffar(en).isEmpty());
        Sakerhet sakerhet = nagot || mening.andrad() ? Sakerhet.osaker : Sakerhet.saker;
        for (int i = 0; i < arenden.size(); i++) {
            String rot = "/arenden/" + i + "/jav";
            if (uppgifter.varde(rot + "/0/plats") == null && uppgifter.varde(rot) == null) {
                uppgifter.satt(rot, Tom.TOM, mening.kalla(), sakerhet);
                uppgifter.satt(rot + "Komplett", true, mening.kalla(), sakerhet);
            }
        }
    }
}
