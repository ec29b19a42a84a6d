package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.justerbar.protokoll.Protokollslasare.Stol;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Uppdrag;

/** Turns the persons of the attendance lists into seats, holds them against what the paragraphs say of them, and writes down who was there. */
final class Narvarobok {
    private final Uppgifter uppgifter;
    private final List<Stol> styrelse;
    private final List<Avsnitt> arenden;
    private final Map<String, BitSet> javiga = new HashMap<>();
    private final Personer personer = new Personer();
    private final List<Post> poster = new ArrayList<>();
    private final Map<String, Kalla> platser = new LinkedHashMap<>();
    private final Map<String, String> medlemmar = new LinkedHashMap<>();
    private final Set<String> ovriga = new HashSet<>();
    private boolean listad;
    private boolean hel;

    /** A row of the attendance as it is worked out. */
    private static final class Post {
        private final Deltagare deltagare;
        private String plats;
        private String egenPlats;
        private Roll roll;
        private Narvarostatus status;
        private BitSet vilka;
        private boolean saker;
        private boolean platsSaker = true;
        private boolean rollGissad;
        private Boolean distans;

        private Post(Deltagare deltagare) {
            this.deltagare = deltagare;
            this.roll = deltagare.roll();
            this.status = deltagare.status();
            this.vilka = deltagare.paragrafer().vilka();
            this.saker = deltagare.saker();
            this.distans = deltagare.distans();
        }
    }

    Narvarobok(Uppgifter uppgifter, List<Stol> styrelse, List<Avsnitt> arenden) {
        this.uppgifter = uppgifter;
        this.styrelse = styrelse;
        this.arenden = arenden;
        for (Stol stol : styrelse) {
            styrelsens(stol.ledamot(), stol, Roll.ledamot);
            styrelsens(stol.ersattare(), stol, Roll.ersattare);
        }
    }

    private void styrelsens(String namn, Stol stol, Roll roll) {
        if (namn != null && !namn.isBlank()) {
            personer.lagg(new Person(namn.strip(), "", stol.plats(), roll, null, true));
        }
    }

    Personer personer() {
        return personer;
    }

    /**
     * Takes up how whole the lists are.
     *
     * @param hel    whether they tell of everybody
     * @param andra  those they tell of who are none of the board's
     */
    void listad(boolean hel, Set<String> andra) {
        listad = true;
        this.hel = hel;
        ovriga.addAll(andra);
    }

    /** Somebody took part who stands in no list. */
    void ofullstandig() {
        hel = false;
    }

    /** Whether somebody of this name was there and is none of the board's. */
    boolean ovrig(String namn) {
        return ovriga.contains(namn);
    }

    /** Takes up those of the lists. */
    void lagg(List<Deltagare> lista) {
        // Whoever comes from the member of somebody else is placed after those whose member is told.
        List<Deltagare> ordnade = new ArrayList<>(lista);
        ordnade.sort(Comparator.comparing(en -> en.medlem() == null));
        for (Deltagare en : ordnade) {
            Post post = new Post(en);
            poster.add(post);
            hel &= en.status() != null;
            if (en.status() == null && !en.saker()) {
                uppgifter.olast(en.kalla().var() + ": det framgår inte hur en person i närvarolistan deltog, så raden är inte med.");
            }
            egenPlats(post);
            if (post.egenPlats != null) {
                personer.lagg(new Person(en.namn(), en.parti(), post.egenPlats, post.roll, en.uppdrag(), post.roll != null));
            } else {
                uppgifter.olast(en.kalla().var() + ": det framgår inte vilken medlem en person i närvarolistan kommer från, så raden är inte med.");
            }
        }
        hel &= poster.stream().noneMatch(post -> post.egenPlats == null);
        poster.removeIf(post -> post.egenPlats == null);
        poster.forEach(this::roll);
        poster.forEach(this::platsSomFylls);
    }

    /** The seat that the person is elected to, by the board where it has the name, else by the member. */
    private void egenPlats(Post post) {
        Optional<Person> kand = personer.med(post.deltagare.namn()).filter(en -> styrelse.stream().anyMatch(stol -> Objects.equals(stol.plats(), en.plats())));
        if (kand.isPresent()) {
            post.egenPlats = kand.get().plats();
            if (post.roll != null && post.roll != kand.get().roll()) {
                post.saker = false;
            }
            post.roll = kand.get().roll();
            styrelse.stream().filter(stol -> stol.plats().equals(post.egenPlats)).findFirst()
                    .ifPresent(stol -> ny(stol.plats(), stol.medlem(), post.deltagare.kalla()));
        } else if (post.deltagare.medlem() != null) {
            List<Stol> stolar = styrelse.stream().filter(stol -> post.deltagare.medlem().equals(stol.medlem())).toList();
            post.egenPlats = stolar.isEmpty() ? post.deltagare.medlem() : stolar.get(0).plats();
            post.saker &= styrelse.isEmpty();
            ny(post.egenPlats, post.deltagare.medlem(), post.deltagare.kalla());
        } else if (post.roll == Roll.ersattare && post.deltagare.narvarofor() != null) {
            post.egenPlats = plats(post.deltagare.narvarofor());
            post.saker = false;
        }
    }

    private void ny(String plats, String medlem, Kalla kalla) {
        if (platser.putIfAbsent(plats, kalla) == null && medlem != null) {
            medlemmar.put(plats, medlem);
        }
    }

    /** A person whom the list gives no part is the ledamot where the seat has no other, and it is a guess. */
    private void roll(Post post) {
        if (post.roll == null && poster.stream().anyMatch(annan -> post.deltagare.namn().equals(annan.deltagare.narvarofor()))) {
            roll(post, Roll.ledamot);
        } else if (post.roll == null) {
            boolean ledamotFinns = poster.stream().anyMatch(annan -> annan != post && annan.egenPlats.equals(post.egenPlats) && annan.roll == Roll.ledamot);
            boolean ersattareFinns = poster.stream().anyMatch(annan -> annan != post && annan.egenPlats.equals(post.egenPlats) && annan.roll == Roll.ersattare);
            roll(post, ledamotFinns ? Roll.ersattare : Roll.ledamot);
            post.rollGissad = post.saker;
            post.saker = false;
        }
    }

    private void roll(Post post, Roll roll) {
        post.roll = roll;
        personer.alla().stream().filter(en -> en.roll() == null && en.namn().equals(post.deltagare.namn()) && en.plats().equals(post.egenPlats)).toList()
                .forEach(en -> personer.alla().set(personer.alla().indexOf(en), new Person(en.namn(), en.parti(), en.plats(), roll, en.uppdrag(), false)));
    }

    /** The seat that is filled: an ersättare may serve in another's place. */
    private void platsSomFylls(Post post) {
        post.plats = post.egenPlats;
        if (post.roll != Roll.ersattare || post.status != Narvarostatus.tjanstgor) {
            return;
        }
        String ersatt = post.deltagare.narvarofor();
        if (ersatt != null) {
            String plats = plats(ersatt);
            post.platsSaker = plats != null;
            post.plats = plats == null ? post.egenPlats : plats;
            if (plats == null) {
                uppgifter.olast(post.deltagare.kalla().var() + ": den som ersättaren tjänstgjorde för finns inte bland ledamöterna. Ange platsen.");
            }
        } else if (!post.deltagare.sammaRad()) {
            post.platsSaker = false;
            uppgifter.olast(post.deltagare.kalla().var() + ": det framgår inte för vem ersättaren tjänstgjorde; den egna medlemmens plats är antagen.");
        }
    }

    private String plats(String namnEllerMedlem) {
        if (platser.containsKey(namnEllerMedlem)) {
            return namnEllerMedlem;
        }
        List<Personer.Traff> traffar = personer.traffar(namnEllerMedlem);
        return traffar.size() == 1 && traffar.get(0).person() != null ? traffar.get(0).person().plats()
                : medlemmar.entrySet().stream().filter(post -> post.getValue().equals(namnEllerMedlem)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** A name in the lists of two seats, two who fill one seat, and one who is there and is not. */
    void kontrollera() {
        for (int i = 0; i < poster.size(); i++) {
            for (int j = i + 1; j < poster.size(); j++) {
                Post en = poster.get(i);
                Post annan = poster.get(j);
                boolean sammaNamn = en.deltagare.namn().equals(annan.deltagare.namn()) && en.deltagare.parti().equals(annan.deltagare.parti());
                boolean sammaTid = utanJav(en).intersects(utanJav(annan));
                boolean tva = sammaNamn && (!en.egenPlats.equals(annan.egenPlats) || en.roll != annan.roll || sammaTid && en.status != annan.status);
                boolean bada = !sammaNamn && sammaTid && en.plats.equals(annan.plats) && en.status == Narvarostatus.tjanstgor
                        && annan.status == Narvarostatus.tjanstgor;
                boolean tvaLedamoter = !sammaNamn && en.egenPlats.equals(annan.egenPlats) && en.roll == annan.roll && en.roll == Roll.ledamot;
                if (tva || bada || tvaLedamoter) {
                    en.saker = false;
                    annan.saker = false;
                    uppgifter.olast(en.deltagare.kalla().var() + " och " + annan.deltagare.kalla().var() + ": raderna motsäger varandra om "
                            + (tva ? "samma person" : "platsen " + en.plats) + ". Kontrollera vem som tjänstgjorde.");
                }
            }
        }
    }

    /** Takes note that a person is said to have jäv in a matter, and so leaves the seat to another there. */
    void jav(Person person, int arende) {
        javiga.computeIfAbsent(person.namn() + person.plats(), ny -> new BitSet()).set(arende);
    }

    private BitSet utanJav(Post post) {
        BitSet vilka = (BitSet) post.vilka.clone();
        vilka.andNot(javiga.getOrDefault(post.deltagare.namn() + post.egenPlats, new BitSet()));
        return vilka;
    }

    /** What a paragraph says of how long somebody was there. */
    void kortad(Person person, Paragrafer paragrafer, boolean saker, Kalla kalla) {
        List<Post> egna = egna(person);
        if (egna.isEmpty()) {
            uppgifter.olast(kalla.var() + ": någon som inte finns i närvarolistan kom eller gick. För in det för hand.");
            return;
        }
        BitSet forra = new BitSet();
        egna.stream().filter(post -> post.status != Narvarostatus.franvarande).forEach(post -> forra.or(post.vilka));
        boolean uttalat = egna.stream().anyMatch(post -> post.deltagare.paragrafer().namnda());
        if (forra.equals(paragrafer.vilka()) && (uttalat || paragrafer.saker())) {
            return;
        }
        for (Post post : egna) {
            post.saker = false;
            if (!uttalat && saker) {
                post.vilka.and(paragrafer.vilka());
            }
        }
        uppgifter.olast(kalla.var() + ": där står att någon kom eller gick, men närvarolistan säger något annat (" + egna.get(0).deltagare.kalla().var()
                + "). Kontrollera i vilka ärenden personen deltog.");
    }

    /** What a paragraph says of an ersättare who goes in for somebody. */
    void intrade(Person ersattare, Person ersatt, Paragrafer paragrafer, boolean saker, Kalla kalla) {
        List<Post> tjanst = egna(ersattare).stream().filter(post -> post.status == Narvarostatus.tjanstgor).toList();
        boolean samma = tjanst.size() == 1 && tjanst.get(0).vilka.equals(paragrafer.vilka()) && (ersatt == null || tjanst.get(0).plats.equals(ersatt.plats()));
        if (samma) {
            return;
        }
        tjanst.forEach(post -> {
            post.saker = false;
            post.platsSaker = false;
        });
        if (tjanst.isEmpty()) {
            Deltagare ny = new Deltagare(ersattare.namn(), ersattare.parti(), null, ersattare.roll(), Narvarostatus.tjanstgor, paragrafer, null, null, null,
                    false, saker, kalla);
            Post post = new Post(ny);
            post.egenPlats = ersattare.plats();
            post.plats = ersatt == null ? ersattare.plats() : ersatt.plats();
            boolean ledig = ersatt != null && egna(ersatt).stream().noneMatch(annan -> utanJav(annan).intersects(paragrafer.vilka())
                    && annan.status == Narvarostatus.tjanstgor);
            boolean forJavig = ersatt != null && paragrafer.vilka().stream().allMatch(arende -> javiga.getOrDefault(ersatt.namn() + ersatt.plats(),
                    new BitSet()).get(arende))
                    && egna(ersattare).stream().allMatch(annan -> annan.saker && !annan.deltagare.paragrafer().namnda()
                    && annan.status == Narvarostatus.narvarandeUtanAttTjanstgora);
            post.saker = saker && ledig && (forJavig || egna(ersattare).isEmpty());
            egna(ersattare).forEach(annan -> {
                annan.saker &= post.saker;
                annan.vilka.andNot(paragrafer.vilka());
            });
            poster.add(post);
        }
        if (!tjanst.isEmpty() || !poster.get(poster.size() - 1).saker) {
            uppgifter.olast(kalla.var() + ": där står att en ersättare gick in, och närvarolistan säger något annat. Kontrollera vem som tjänstgjorde.");
        }
    }

    /** That somebody took part on distance. */
    void distans(Person person) {
        egna(person).forEach(post -> post.distans = true);
    }

    /** Whether an ersättare by the lists serves from this matter or from the next, and in the place of this person where there is one. */
    boolean borjar(Person ersattare, Person ersatt, int arende) {
        return egna(ersattare).stream().filter(post -> post.status == Narvarostatus.tjanstgor).anyMatch(post -> (post.vilka.nextSetBit(0) == arende
                || post.vilka.nextSetBit(0) == arende + 1) && (ersatt == null || post.plats.equals(ersatt.plats())));
    }

    /** What is said of somebody's attendance and was not understood; of all who have the name, where it is not known who. */
    void oforstadd(String namn, Person person) {
        poster.stream().filter(post -> person == null ? namn.contains(post.deltagare.namn().substring(post.deltagare.namn().lastIndexOf(' ') + 1))
                : post.deltagare.namn().equals(person.namn())).forEach(post -> post.saker = false);
    }

    /** The one at a seat who is said to have jäv in a matter. */
    Optional<Person> javig(int arende, String plats) {
        return personer.alla().stream().filter(en -> plats.equals(en.plats()) && javiga.getOrDefault(en.namn() + en.plats(),
                new BitSet()).get(arende)).findFirst();
    }

    private List<Post> egna(Person person) {
        return poster.stream().filter(post -> post.deltagare.namn().equals(person.namn()) && Objects.equals(post.egenPlats, person.plats())).toList();
    }

    /** Whether a person serves in a matter by what is sure. */
    boolean tjanstgor(Person person, int arende) {
        return egna(person).stream().anyMatch(post -> post.saker && post.status == Narvarostatus.tjanstgor && post.vilka.get(arende));
    }

    /** Whether a person is said to be absent in a matter. */
    boolean franvarande(Person person, int arende) {
        return egna(person).stream().anyMatch(post -> post.status == Narvarostatus.franvarande && post.vilka.get(arende));
    }

    /** What a matter has a person do who by the lists could not. */
    void motsagd(Person person, Kalla kalla) {
        List<Post> egna = egna(person);
        egna.forEach(post -> post.saker = false);
        uppgifter.olast(kalla.var() + ": där deltar någon som enligt närvarolistan (" + egna.get(0).deltagare.kalla().var() + ") inte tjänstgjorde i ärendet. "
                + "Kontrollera närvaron.");
    }

    /** Whether a person does not serve in a matter, by what the lists say. */
    boolean borta(Person person, int arende) {
        List<Post> egna = egna(person).stream().filter(post -> post.status != null).toList();
        return !egna.isEmpty() && egna.stream().allMatch(post -> post.status != Narvarostatus.tjanstgor || !post.vilka.get(arende));
    }

    boolean distansNamnd() {
        return poster.stream().anyMatch(post -> Boolean.TRUE.equals(post.distans));
    }

    /** Whether the text of a matter says that somebody took part on distance. */
    boolean distansITexten() {
        return arenden.stream().flatMap(arende -> Mening.av(arende).stream()).anyMatch(mening -> mening.har("på distans|via teams|deltar digitalt"
                + "|deltog digitalt"));
    }

    boolean allaPaDistans() {
        return !poster.isEmpty() && poster.stream().filter(post -> post.status != Narvarostatus.franvarande)
                .allMatch(post -> Boolean.TRUE.equals(post.distans));
    }

    /** The one with the task; empty where there is none, or where two are said to have it. */
    Optional<Person> med(Uppdrag uppdrag) {
        List<Person> med = personer.med(uppdrag);
        return med.size() == 1 ? Optional.of(med.get(0)) : Optional.empty();
    }

    /**
     * Writes down the seats and the attendance.
     *
     * @param distans where it says that all took part on distance; null where it does not
     */
    void skriv(Kalla distans) {
        boolean helt = helt();
        poster.stream().filter(post -> helt && post.rollGissad && post.status == Narvarostatus.franvarande && poster.stream().noneMatch(annan -> annan != post
                && annan.egenPlats.equals(post.egenPlats))).forEach(post -> post.saker = true);
        int plats = 0;
        for (Map.Entry<String, Kalla> post : platser.entrySet()) {
            String rot = "/sammantrade/platser/" + plats++;
            uppgifter.satt(rot + "/id", post.getKey(), post.getValue(), Sakerhet.saker);
            if (medlemmar.get(post.getKey()) != null) {
                uppgifter.satt(rot + "/medlem", medlemmar.get(post.getKey()), post.getValue(), Sakerhet.saker);
            }
        }
        int rad = 0;
        for (Post post : poster.stream().filter(en -> en.status != null).toList()) {
            for (int[] spann : spann(post)) {
                skriv("/sammantrade/narvaro/" + rad, post, spann);
                if (distans != null && post.status != Narvarostatus.franvarande && post.distans == null) {
                    uppgifter.satt("/sammantrade/narvaro/" + rad + "/distans", true, distans, Sakerhet.saker);
                }
                rad++;
            }
        }
        if (listad && rad > 0) {
            uppgifter.satt("/sammantrade/narvaroKomplett", true, new Kalla("Närvarolistan", ""), helt ? Sakerhet.saker : Sakerhet.osaker);
        }
    }

    /**
     * Whether the attendance is surely whole: all rows are sure, and no ersättare served in some matters while nothing is said of the others. Then
     * an absent person alone at a seat is its ledamot, whom the lists could not have left out.
     */
    private boolean helt() {
        boolean sakra = poster.stream().allMatch(post -> post.saker && post.platsSaker || post.status == Narvarostatus.franvarande
                && !post.deltagare.paragrafer().namnda());
        boolean hela = poster.stream().filter(post -> post.roll == Roll.ersattare).collect(Collectors.groupingBy(post -> post.deltagare.namn()))
                .values().stream()
                .allMatch(egna -> egna.stream().map(post -> post.vilka.cardinality()).reduce(0, Integer::sum) >= arenden.size());
        return hel && sakra && hela;
    }

    /** The runs of matters of a row; one of null where it is the whole meeting. */
    private List<int[]> spann(Post post) {
        List<int[]> spann = new ArrayList<>();
        if (post.vilka.cardinality() == arenden.size()) {
            spann.add(null);
            return spann;
        }
        for (int fran = post.vilka.nextSetBit(0); fran >= 0; fran = post.vilka.nextSetBit(post.vilka.nextClearBit(fran))) {
            spann.add(new int[] {fran, post.vilka.nextClearBit(fran) - 1});
        }
        return spann;
    }

    private void skriv(String rot, Post post, int[] spann) {
        Kalla kalla = post.deltagare.kalla();
        Sakerhet sakerhet = post.saker ? Sakerhet.saker : Sakerhet.osaker;
        uppgifter.satt(rot + "/plats", post.plats, kalla, post.platsSaker ? sakerhet : Sakerhet.osaker);
        uppgifter.satt(rot + "/roll", post.roll, kalla, sakerhet);
        uppgifter.satt(rot + "/status", post.status, kalla, sakerhet);
        if (spann == null) {
            uppgifter.satt(rot + "/hela", true, kalla, sakerhet);
        } else {
            uppgifter.satt(rot + "/fran", arenden.get(spann[0]).id(), kalla, sakerhet);
            uppgifter.satt(rot + "/till", arenden.get(spann[1]).id(), kalla, sakerhet);
        }
        if (post.roll == Roll.ersattare) {
            uppgifter.satt(rot + "/ersattareFor", post.egenPlats, kalla, sakerhet);
        }
        if (post.distans != null && post.status != Narvarostatus.franvarande) {
            uppgifter.satt(rot + "/distans", true, kalla, sakerhet);
        }
    }
}
