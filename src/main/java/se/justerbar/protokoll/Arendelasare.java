package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.underlag.Avgorande;
import se.justerbar.underlag.Javsbehandling;
import se.justerbar.underlag.Protokolletsutfall;
import se.justerbar.underlag.Uppdrag;

/** Reads what stands in one matter: who led it, jäv, yrkanden, how it was settled, the outcome and the reservations. */
final class Arendelasare {
    private static final String SKJUTS = "utan (bifall|åtgärd|avseende)|vilande|utgår|utgå\\b|stryks|tillbaka|avvakta|(behandla|ta"
            + "|återkomma).{0,40}nästa (sammanträde|möte)";
    private static final String ANTAGER = "styrelsen (godkänner|godkände|fastställer|fastställde|antar|antog|utser|utsåg|väljer|valde|beviljar|beviljade"
            + "|antecknar|antecknade"
            + "|ändrar|ändrade|lägger|lade)\\b";
    private final Uppgifter uppgifter;
    private final Narvarobok narvaro;
    private final Personer personer;
    private final List<Avsnitt> arenden;
    private final int plats;
    private final Avsnitt avsnitt;
    private final List<Mening> meningar;
    private final Ordforandelasare ordforande;
    private final String rot;
    private boolean javetProvat;
    private boolean oomtvistat;

    /**
     * A reader of one matter.
     *
     * @param andras what is said in other matters of who leads this one
     * @param motets who is said to have led the meeting; empty where it is the chair or is not said
     */
    Arendelasare(Uppgifter uppgifter, Narvarobok narvaro, List<Avsnitt> arenden, int plats, List<Mening> andras, Optional<Person> motets) {
        this.uppgifter = uppgifter;
        this.narvaro = narvaro;
        this.personer = narvaro.personer();
        this.arenden = arenden;
        this.plats = plats;
        this.avsnitt = arenden.get(plats);
        this.meningar = Mening.av(avsnitt);
        this.rot = "/arenden/" + plats;
        this.ordforande = new Ordforandelasare(uppgifter, narvaro, arenden, plats, meningar, andras, motets);
    }

    /**
     * Reads the matter.
     *
     * @param bytt whether somebody else may lead since an earlier matter
     * @return whether somebody else may lead in the matters after it
     */
    boolean las(boolean bytt) {
        uppgifter.satt(rot + "/id", avsnitt.id(), avsnitt.kalla(), avsnitt.saker() ? Sakerhet.saker : Sakerhet.osaker);
        rubrik();
        uppgifter.satt(rot + "/slag", Slagord.av(avsnitt.rubrik(), meningar), avsnitt.kalla(), Sakerhet.osaker);
        jav();
        boolean sedan = ordforande.byts(bytt);
        ordforande.las(bytt);
        new Rostlasare(uppgifter, narvaro, avsnitt, meningar, plats).las();
        avgorande();
        utfall();
        yrkanden();
        reservationer();
        return sedan;
    }

    private void rubrik() {
        String rubrik = avsnitt.rubrik();
        if (rubrik.isEmpty()) {
            return;
        }
        if (!personer.traffar(rubrik).stream().filter(traff -> traff.saker() || traff.person() == null).toList().isEmpty() || Namn.troligt(rubrik)) {
            uppgifter.olast(avsnitt.kalla().var() + ": rubriken verkar ha ett namn i sig och är inte med. Skriv den utan namn.");
        } else {
            uppgifter.satt(rot + "/rubrik", rubrik, avsnitt.kalla(), avsnitt.saker() ? Sakerhet.saker : Sakerhet.osaker);
        }
    }

    private void jav() {
        javetProvat = meningar.stream().anyMatch(mening -> mening.har("jäv") && mening.har("(inte|ej|inget|ingen) (jäv|föreligger|finns)|bortse|saknar"
                + " betydelse|prövar|prövade|prövades|fråga om jäv|jävsfrågan"));
        for (Mening mening : meningar) {
            if (!mening.har("jäv") || mening.har("fråga(r|de)? (om|ifall)")) {
                continue;
            }
            List<Personer.Traff> traffar = personer.traffar(mening);
            if (traffar.isEmpty() && mening.har("(ingen|inget|inga|ej|inte).{0,40}jäv|jäv.{0,30}(ingen|inget|inga)")) {
                if (!avsnitt.rubrik().toLowerCase(Locale.ROOT).contains("jäv") && uppgifter.varde(rot + "/jav/0/plats") == null) {
                    uppgifter.satt(rot + "/jav", Tom.TOM, mening.kalla(), mening.andrad() ? Sakerhet.osaker : Sakerhet.saker);
                    uppgifter.satt(rot + "/javKomplett", true, mening.kalla(), mening.andrad() ? Sakerhet.osaker : Sakerhet.saker);
                }
            } else if (traffar.isEmpty()) {
                if (mening.har("ordförande") && narvaro.med(mening.har("vice ordf") ? Uppdrag.viceOrdforande : Uppdrag.ordforande).isPresent()) {
                    Person person = narvaro.med(mening.har("vice ordf") ? Uppdrag.viceOrdforande : Uppdrag.ordforande).get();
                    mening.galler(arenden, plats).forEach(nummer -> javig(nummer, person, mening, false));
                } else if (mening.har("anmäl|på grund av jäv|jävig")) {
                    uppgifter.olast(mening.kalla().var() + ": jäv nämns, men det framgår inte säkert vem det gäller.");
                }
            } else {
                javiga(fortsatt(mening), traffar);
            }
        }
    }

    /** A sentence with the one after it, where that goes on about the only person of the first. */
    private Mening fortsatt(Mening mening) {
        return meningar.stream().filter(nasta -> nasta.fore().equals(mening.text()) && nasta.text().matches("(?s)(Han|Hon|Denne|Denna)\\b.*")
                && personer.traffar(mening.text()).size() == 1 && personer.traffar(nasta.text()).isEmpty() && !nasta.andrad()).findFirst()
                .map(nasta -> new Mening(mening.etikett(), mening.text() + " " + nasta.text(), mening.fore(), mening.lag() + " " + nasta.lag(), mening.andrad(),
                        mening.kalla())).orElse(mening);
    }

    private void javiga(Mening mening, List<Personer.Traff> traffar) {
        boolean tveksamt = javetProvat || mening.har("(inte|ej|inget|ingen) (föreligger|finns|jäv)|bortse|saknar betydelse|prövar|prövade|fråga om jäv"
                + "|jävsfrågan|eventuell|ifrågasätt|invänd");
        for (Personer.Traff traff : menade(mening, traffar)) {
            if (traff.person() == null || traff.person().plats() == null) {
                uppgifter.olast(mening.kalla().var() + ": jäv nämns, men det framgår inte säkert vem det gäller.");
            } else {
                mening.galler(arenden, plats).forEach(nummer -> javig(nummer, traff.person(), mening, traff.saker() && traff.person().saker() && !tveksamt));
            }
        }
    }

    /** Those who have it: the ones before the first word of it, else the ones up to where the sentence goes on to somebody else. */
    private static List<Personer.Traff> menade(Mening mening, List<Personer.Traff> traffar) {
        Matcher ord = Pattern.compile("jäv|delt|lämna|anmäl").matcher(mening.lag());
        int borjan = ord.find() ? ord.start() : 0;
        List<Personer.Traff> fore = traffar.stream().filter(traff -> traff.fran() < borjan).toList();
        if (!fore.isEmpty()) {
            return fore;
        }
        Matcher vidare = Pattern.compile(" (ersätts|ersätter|inträder|går in|träder in|i stället|leder|övertar|tar över|för|till|åt|varvid"
                + "|medan)\\b").matcher(mening.lag());
        int slut = vidare.find(traffar.get(0).fran()) ? vidare.start() : mening.text().length();
        return traffar.stream().filter(traff -> traff.fran() <= slut).toList();
    }

    private void javig(int nummer, Person person, Mening mening, boolean saker) {
        int rad = 0;
        String hit = "/arenden/" + nummer + "/jav/";
        while (uppgifter.varde(hit + rad + "/plats") != null && !(uppgifter.varde(hit + rad + "/plats").equals(person.plats())
                && Objects.equals(uppgifter.varde(hit + rad + "/roll"), person.roll()))) {
            rad++;
        }
        Sakerhet sakerhet = saker && !mening.andrad() ? Sakerhet.saker : Sakerhet.osaker;
        satt(hit + rad + "/plats", person.plats(), mening, sakerhet);
        satt(hit + rad + "/roll", person.roll(), mening, sakerhet);
        boolean utanfor = mening.har("delt(ar|og|agit) (inte|ej)|(inte|ej) delt|(lämnar|lämnade|lämnat).{0,40}(rum|lokal|sammanträd|mötet|salen)"
                + "|avstår från att delta|går ut");
        if (utanfor) {
            satt(hit + rad + "/deltog", false, mening, sakerhet);
        }
        if (mening.har("(lämnar|lämnade|lämnat).{0,40}(rum|lokal|sammanträd|mötet|salen)|går ut ur|gick ut ur")) {
            satt(hit + rad + "/kvar", false, mening, sakerhet);
        }
        if (saker) {
            satt(hit + rad + "/behandling", Javsbehandling.javig, mening, utanfor ? sakerhet : Sakerhet.osaker);
        }
    }

    private void satt(String pekare, Object varde, Mening mening, Sakerhet sakerhet) {
        if (varde != null && !(varde.equals(uppgifter.varde(pekare)))) {
            uppgifter.satt(pekare, varde, mening.kalla(), sakerhet);
        }
    }

    private void avgorande() {
        boolean rostades = uppgifter.varde(rot + "/omrostning/ja") != null || uppgifter.varde(rot + "/omrostning/roster/0/plats") != null;
        for (Mening mening : meningar) {
            if (mening.har("lottning|lotten|genom lott") && !mening.har("utslagsröst")) {
                uppgifter.satt(rot + "/avgorande", Avgorande.lottning, mening.kalla(), Sakerhet.osaker);
                return;
            }
        }
        if (rostades) {
            Kalla kalla = meningar.stream().filter(mening -> mening.har("omröstning|votering|röst")).map(Mening::kalla).findFirst()
                    .orElse(new Kalla(avsnitt.id() + ", omröstningen", ""));
            uppgifter.satt(rot + "/avgorande", Avgorande.omrostning, kalla, Sakerhet.saker);
            return;
        }
        boolean votering = meningar.stream().anyMatch(mening -> mening.har("(votering|omröstning).{0,30}(begär|genomför|verkställ|skedde|sker)"
                + "|begär.{0,20}(votering|omröstning)") && !mening.har("ingen|inte|ej "));
        Optional<Mening> acklamation = meningar.stream().filter(mening -> mening.har("acklamation")
                && !mening.har("(utan|inte|ej) (genom |med )?acklamation")).findFirst();
        if (acklamation.isPresent()) {
            uppgifter.satt(rot + "/avgorande", Avgorande.acklamation, acklamation.get().kalla(), votering || acklamation.get().andrad() ? Sakerhet.osaker
                    : Sakerhet.saker);
            return;
        }
        for (Mening mening : meningar) {
            if (!votering && mening.har("(finner|fann)\\b.{0,60}(styrelsen|förslag|beslut|bifall|avslag)")) {
                uppgifter.satt(rot + "/avgorande", Avgorande.acklamation, mening.kalla(), Sakerhet.osaker);
                return;
            }
            if (votering && mening.har("votering|omröstning")) {
                uppgifter.satt(rot + "/avgorande", Avgorande.omrostning, mening.kalla(), Sakerhet.osaker);
                return;
            }
        }
        if (!votering && meningar.stream().noneMatch(mening -> mening.har("röst|voter"))) {
            // The minutes are to tell of a vote, so a decision without one was taken without it; they do not say so.
            meningar.stream().filter(mening -> beslutar(mening) && utfall(mening) != null).findFirst()
                    .ifPresent(mening -> uppgifter.satt(rot + "/avgorande", Avgorande.acklamation, mening.kalla(), Sakerhet.osaker));
        }
    }

    private void utfall() {
        List<Mening> beslut = meningar.stream().filter(this::beslutar).toList();
        List<Mening> under = beslut.stream().filter(mening -> mening.etikett() == Etikett.BESLUT && utfall(mening) != null).toList();
        Map<Protokolletsutfall, Mening> funna = new LinkedHashMap<>();
        boolean uttalat = false;
        boolean oklart = false;
        oomtvistat = meningar.stream().noneMatch(mening -> mening.har("yrka|röst|voter|lott|reserv|motförslag|kandidat|nominer|återremi|bordlägg|avsl(å|ag"
                + "|og)"))
                && beslut.stream().noneMatch(mening -> mening.har("\\b(inte|ej|icke|ingen|inget|nej)\\b|avvis|avstå|skjut|" + SKJUTS));
        for (Mening mening : under.isEmpty() ? beslut : under) {
            Protokolletsutfall utfall = utfall(mening);
            if (utfall != null) {
                funna.putIfAbsent(utfall, mening);
                oklart |= oklart(mening, utfall);
            }
        }
        for (Mening mening : beslut) {
            Protokolletsutfall utfall = utfall(mening);
            uttalat |= utfall != null && funna.containsKey(utfall) && uttalat(mening, utfall);
            oklart |= utfall != null && !funna.containsKey(utfall);
        }
        if (!funna.isEmpty()) {
            Map.Entry<Protokolletsutfall, Mening> vald = funna.entrySet().iterator().next();
            uppgifter.satt(rot + "/utfall", vald.getKey(), vald.getValue().kalla(), funna.size() == 1 && uttalat && !oklart ? Sakerhet.saker : Sakerhet.osaker);
        }
    }

    private boolean beslutar(Mening mening) {
        boolean beslut = mening.etikett() == Etikett.BESLUT || mening.har("styrelsen (beslutar|beslutade|beslöt|bifaller|biföll|avslår|avslog"
                + "|återremitterar|återremitterade|bordlägger|bordlade|godkänner|godkände|fastställer|fastställde|antar|antog|utser|utsåg|väljer|valde"
                        + "|beviljar|beviljade|antecknar|antecknade|ändrar|ändrade)\\b"
                + "|styrelsen har.{0,80}(bifallit|avslagit)|(beslutar|beslutade|beslöt) styrelsen|förslaget (bifölls|bifalls|avslogs|avslås)\\b"
                        + "|ärendet (återremitteras|bordläggs|återremitterades|bordlades)\\b");
        return beslut && !(mening.etikett() != Etikett.BESLUT && mening.har("föreslår|förslag till beslut|yrka(r|de)\\b|ska röst|röstar (ja|nej)|om"
                + " ärendet ska") && !mening.har("finner|fann "));
    }

    /** The outcome that a sentence states; what it says of how the proposals were put is left out. */
    private static Protokolletsutfall utfall(Mening mening) {
        String text = mening.lag().replaceFirst(".*(finner|fann)\\b", "").replaceAll("bifall.{0,40} (mot|och|respektive|eller) (ett )?avslag",
                "").replaceAll("(bifalls|avslags|återremiss|bordläggnings)-?yrkande\\p{L}*", "");
        if (text.matches("(?s).*(inget beslut|tacka|noter|antecknas|delt(og|ar) inte|inte delt|reserver|avstår från att delta|protokollsanteckning"
                + "|omedelbart justerad|expedieras|skickas till).*") && !text.matches("(?s).*(bifall|biföll|godkän).*")) {
            return null;
        }
        return text.matches("(?s).*(återremitt|återremiss).*") ? Protokolletsutfall.aterremiss
                : text.matches("(?s).*(bordlägg|bordla).*") ? Protokolletsutfall.bordlaggning
                : text.matches("(?s).*(avslå|avslag|avslog|avslås).*") && !text.matches("(?s).*bif(all|öll).*") ? Protokolletsutfall.avslag
                : text.matches("(?s).*\\p{L}{3}.*") && !text.matches("(?s)\\W*att\\W*") ? Protokolletsutfall.bifall : null;
    }

    /** Whether the outcome is said in its own word; a refusal is one of the proposal, and not of an application that the proposal was to refuse. */
    private boolean uttalat(Mening mening, Protokolletsutfall utfall) {
        return switch (utfall) {
            case bifall -> mening.har("bif(all|öll)") || oomtvistat && mening.har("(beslutar|beslutade|beslöt)( därför)? att \\p{L}{2}|^att \\p{L}{2}|"
                    + ANTAGER);
            case avslag -> mening.har("avsl(år|å|og|agit|ås) (det |detta |liggande |upprättade )?(förslag|yrkande)|(förslaget|yrkandet) avsl")
                    && meningar.stream().noneMatch(annan -> annan.har("föreslår.{0,80}avsl"));
            default -> true;
        };
    }

    private static boolean oklart(Mening mening, Protokolletsutfall utfall) {
        return mening.andrad() || mening.har("utan bifall") || mening.har("återremi|bordlägg") && mening.har("avsl|\\binte\\b|\\bej\\b")
                || utfall == Protokolletsutfall.bifall
                && mening.har("avsl(å|ag|og)");
    }

    private void yrkanden() {
        Pattern yrkar = Pattern.compile("yrka(r|de|t)\\b|(bifalls|avslags)?yrkande från|(bifalls|avslags|återremiss)yrkande av|yrkanden? av");
        List<Person> funna = new ArrayList<>();
        for (Mening mening : meningar) {
            Matcher traff = yrkar.matcher(mening.lag());
            boolean etikett = mening.etikett() == Etikett.YRKANDEN && mening.har("bifall|avslag|återremi|bordlägg|att ");
            if (mening.har("inga (andra |ytterligare |särskilda )?yrkanden|inget yrkande")) {
                if (funna.isEmpty() && !mening.har("andra|ytterligare")) {
                    uppgifter.satt(rot + "/yrkanden", Tom.TOM, mening.kalla(), Sakerhet.saker);
                }
                continue;
            }
            boolean finns = traff.find();
            if (!finns && !etikett) {
                continue;
            }
            boolean omvant = finns && traff.group().matches(".*(från|av)");
            for (Personer.Traff person : personer.traffar(mening)) {
                boolean hor = !finns || (omvant ? person.fran() > traff.start() : person.fran() < traff.start());
                rad("/yrkanden/", funna, person, mening, finns && hor, hor);
            }
            okand(mening);
        }
    }

    private void reservationer() {
        Pattern reserverar = Pattern.compile("reserver(ar|ade|at)? |reserverar sig|reservation");
        List<Person> funna = new ArrayList<>();
        for (Mening mening : meningar) {
            boolean etikett = mening.etikett() == Etikett.RESERVATIONER;
            if (!etikett && !reserverar.matcher(mening.lag()).find()) {
                continue;
            }
            if (mening.har("(inga|ingen) (reservation|reservera)|ingen reserver")) {
                if (funna.isEmpty()) {
                    uppgifter.satt(rot + "/reservationer", Tom.TOM, mening.kalla(), Sakerhet.saker);
                }
                continue;
            }
            int slut = mening.text().length();
            for (String ord : List.of("till förmån", "till stöd", "för eget", "yrkande", "för sitt", "mot beslutet att")) {
                int hit = mening.text().indexOf(ord);
                slut = hit > 0 && hit < slut ? hit : slut;
            }
            for (Personer.Traff person : personer.traffar(mening)) {
                boolean uttalat = mening.har("reservera(r|de) sig|reserverat sig|reservation(er)? (från|av|lämna|anmäl|avge|mot)") || etikett
                        && mening.text().length() < 120;
                rad("/reservationer/", funna, person, mening, uttalat && !mening.har("särskilt yttrande|protokollsanteckning"), person.fran() < slut);
            }
            okand(mening);
        }
        meningar.stream().filter(mening -> mening.har("reserv\\p{L}* .{0,30}(innan|före) (sammanträdet"
                + "|mötet)s?\\b.{0,20}slut")).findFirst().ifPresent(mening -> {
            for (int i = 0; i < funna.size(); i++) {
                uppgifter.satt(rot + "/reservationer/" + i + "/foreSlutet", true, mening.kalla(), mening.andrad() ? Sakerhet.osaker : Sakerhet.saker);
            }
        });
    }

    private void rad(String lista, List<Person> funna, Personer.Traff traff, Mening mening, boolean saker, boolean hor) {
        if (!hor || traff.person() != null && funna.contains(traff.person())) {
            return;
        }
        if (traff.person() == null || traff.person().plats() == null) {
            uppgifter.olast(mening.kalla().var() + ": ett namn kan syfta på flera personer, så raden är inte med. För in den för hand.");
            return;
        }
        boolean borta = narvaro.franvarande(traff.person(), plats);
        if (borta) {
            narvaro.motsagd(traff.person(), mening.kalla());
        }
        Sakerhet sakerhet = saker && !borta && traff.saker() && traff.person().saker() && !mening.andrad() ? Sakerhet.saker : Sakerhet.osaker;
        String hit = rot + lista + funna.size();
        funna.add(traff.person());
        uppgifter.satt(hit + "/plats", traff.person().plats(), mening.kalla(), sakerhet);
        if (traff.person().roll() != null) {
            uppgifter.satt(hit + "/roll", traff.person().roll(), mening.kalla(), sakerhet);
        }
    }

    private void okand(Mening mening) {
        if (personer.okanda(mening.text()).findAny().isPresent()) {
            uppgifter.olast(mening.kalla().var() + ": ett namn som inte finns i närvarolistan nämns. Kontrollera om det är någon i styrelsen.");
        }
    }
}
