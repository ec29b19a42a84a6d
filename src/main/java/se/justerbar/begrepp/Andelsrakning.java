package se.justerbar.begrepp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppsagning;

/**
 * The members' shares under the reading, recomputed and held against the amounts that are listed. Where a member leaves, only those who
 * are listed and the one who leaves are compared; else the whole is distributed, and who is not on a whole list gets nothing.
 */
final class Andelsrakning {
    static final String FRAGA = "vad-man-tillskjutit";
    private static final BigDecimal ORE = new BigDecimal("0.01");
    private final Fordelning givet;
    private final Fordelning tillskott;
    private final Uppgift<Boolean> tillskottKanda;
    private final List<Grupp> grupper;
    private final boolean efterAndelar;
    private final Uppgift<String> uttradande;
    private final Map<String, String> enhet = new LinkedHashMap<>();
    private final List<String> raknat = new ArrayList<>();
    private final List<String> avvikelser = new ArrayList<>();
    private final List<Grund> oppet = new ArrayList<>();
    private boolean inbordesOppen;
    private boolean ingaTillskott;

    /** Those who share a part of the whole between them, by what they have contributed; one who is alone has the name of the group. */
    private record Grupp(String namn, BigDecimal andel, List<String> enheter) {
    }

    private Andelsrakning(Lage lage, Fordelning givet, Fordelning tillskott) {
        Ram ram = lage.ram();
        Medlemskrets krets = Medlemskrets.av(ram);
        String staten = ram.text("staten");
        boolean gemensam = givet.gemensam() || tillskott.gemensam();
        krets.alla().forEach(medlem -> enhet.put(medlem, gemensam && krets.myndigheter().contains(medlem) ? staten : medlem));
        enhet.put(staten, staten);
        this.givet = givet;
        this.tillskott = tillskott;
        List<Grund> grunder = new ArrayList<>(tillskott.andrasRader());
        grunder.add(tillskott.kand());
        tillskottKanda = Uppgift.av(tillskott.kand().ja() && tillskott.andra().isEmpty() ? true : null, grunder.toArray(Grund[]::new));
        efterAndelar = ram.laser(FRAGA, "andelarna-i-11");
        grupper = !efterAndelar ? List.of(new Grupp("medlemmarna", BigDecimal.ONE, enheter(krets.alla()))) : List.of(
                new Grupp(staten, ram.decimaltal("statens-andel"), enheter(krets.myndigheter())),
                new Grupp(krets.region(), ram.decimaltal("regionens-andel"), List.of(krets.region())),
                new Grupp("kommunerna", ram.decimaltal("kommunernas-andel"), krets.kommuner()));
        uttradande = lage.arende().slag() != Slag.uppsagningOchUttrade ? null
                : lage.uppgift(lage.arende().uppsagning(), Uppsagning::medlem, "uppsagning/medlem");
    }

    static Andelsrakning av(Lage lage, Fordelning givet, Fordelning tillskott) {
        return new Andelsrakning(lage, givet, tillskott);
    }

    private List<String> enheter(List<String> medlemmar) {
        return medlemmar.stream().map(enhet::get).distinct().toList();
    }

    private Map<String, BigDecimal> perEnhet(Fordelning fordelning) {
        Map<String, BigDecimal> summor = new LinkedHashMap<>();
        fordelning.belopp().forEach((namn, belopp) -> summor.merge(enhet.get(namn), belopp, BigDecimal::add));
        return summor;
    }

    private boolean hel() {
        return givet.kand().ja();
    }

    private boolean alltFordelas() {
        return hel() && uttradande == null;
    }

    /** Whether the listed amounts are those that the shares give of a whole above zero. */
    Uppgift<Boolean> jamfor(Uppgift<BigDecimal> helt) {
        Map<String, BigDecimal> andelar = new LinkedHashMap<>();
        grupper.forEach(grupp -> andelar.put(grupp.namn(), grupp.andel()));
        StorstaRest delar = StorstaRest.av(helt.varde(), andelar, ORE);
        Map<String, BigDecimal> belopp = perEnhet(givet);
        oppet.addAll(List.of(helt, givet.kand()));
        uttradandesDel();
        for (Grupp grupp : grupper) {
            grupp(grupp, delar, belopp);
        }
        if (tillskott.gemensam() && !givet.gemensam()) {
            // What the agencies contributed as one says nothing of the share of each.
            oppet.addAll(tillskott.gemensammaRader());
        }
        boolean klart = !inbordesOppen && !ingaTillskott && Uppgift.kanda(oppet);
        return Uppgift.av(!avvikelser.isEmpty() ? Boolean.FALSE : klart ? true : null, oppet.toArray(Grund[]::new));
    }

    private void uttradandesDel() {
        if (uttradande != null) {
            oppet.add(uttradande);
            if (uttradande.kand() && !enhet.containsKey(uttradande.varde())) {
                avvikelser.add(uttradande.varde() + " är ingen medlem och har ingen andel");
            }
        }
    }

    private void grupp(Grupp grupp, StorstaRest delar, Map<String, BigDecimal> belopp) {
        BigDecimal summa = grupp.enheter().stream().map(ett -> belopp.getOrDefault(ett, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (alltFordelas() ? !delar.godtar(grupp.namn(), summa) : delar.over(grupp.namn(), summa)) {
            avvik(grupp.namn(), summa, delar);
        } else if (grupp.enheter().size() == 1) {
            enheter(grupp, delar, belopp);
        } else if (alltFordelas() && summa.signum() == 0 && grupp.enheter().stream().noneMatch(belopp::containsKey)) {
            raknat.add(text(grupp.namn(), summa));
        } else {
            inbordes(grupp, alltFordelas() ? summa : delar.belopp().get(grupp.namn()), belopp);
        }
    }

    /** Within a group the shares follow the contributions, also under the reading that the shares between the groups are fixed. */
    private void inbordes(Grupp grupp, BigDecimal helt, Map<String, BigDecimal> belopp) {
        oppet.add(tillskottKanda);
        if (tillskottKanda.okand()) {
            return;
        }
        Map<String, BigDecimal> alla = perEnhet(tillskott);
        Map<String, BigDecimal> vikter = new LinkedHashMap<>();
        grupp.enheter().forEach(ett -> vikter.put(ett, alla.getOrDefault(ett, BigDecimal.ZERO)));
        boolean gar = vikter.values().stream().allMatch(vikt -> vikt.signum() >= 0) && vikter.values().stream().anyMatch(vikt -> vikt.signum() > 0);
        if (gar) {
            enheter(grupp, StorstaRest.av(helt, vikter, ORE), belopp);
        } else if (efterAndelar) {
            inbordesOppen = true;
        } else {
            ingaTillskott = true;
        }
    }

    private void enheter(Grupp grupp, StorstaRest delar, Map<String, BigDecimal> belopp) {
        for (String ett : grupp.enheter()) {
            boolean lamnar = uttradande != null && uttradande.kand() && ett.equals(enhet.get(uttradande.varde()));
            boolean jamfors = alltFordelas() || belopp.containsKey(ett) || hel() && lamnar;
            BigDecimal angivet = belopp.getOrDefault(ett, BigDecimal.ZERO);
            if (jamfors && (hel() ? !delar.godtar(ett, angivet) : delar.over(ett, angivet))) {
                if (efterAndelar && grupp.enheter().size() > 1) {
                    inbordesOppen = true;
                } else {
                    avvik(ett, angivet, delar);
                }
            } else if (jamfors && angivet.signum() != 0) {
                raknat.add(text(ett, angivet));
            }
        }
    }

    private void avvik(String namn, BigDecimal angivet, StorstaRest delar) {
        avvikelser.add(text(namn, angivet) + ", räknat " + Svenska.belopp(delar.belopp().get(namn)));
    }

    private static String text(String namn, BigDecimal belopp) {
        return namn + " " + Svenska.belopp(belopp);
    }

    Uppgift<Boolean> tillskottKanda() {
        return tillskottKanda;
    }

    boolean inbordesOppen() {
        return inbordesOppen;
    }

    boolean ingaTillskott() {
        return ingaTillskott;
    }

    List<String> raknat() {
        return List.copyOf(raknat);
    }

    List<String> avvikelser() {
        return List.copyOf(avvikelser);
    }
}
