package se.justerbar.motor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.justerbar.begrepp.Amnen;
import se.justerbar.begrepp.Lage;
import se.justerbar.begrepp.Lasning;
import se.justerbar.begrepp.Ram;
import se.justerbar.begrepp.Textlucka;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Fynd;
import se.justerbar.granskning.Iakttagelse;
import se.justerbar.granskning.Lasart;
import se.justerbar.granskning.Motstridighet;
import se.justerbar.granskning.Sammanhang;
import se.justerbar.granskning.Utfall;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Motsagelse;
import se.justerbar.regelverk.Norm;
import se.justerbar.underlag.Underlag;

/** One matter held against one regelverk: the rules are fired, every norm is asked for its one conclusion, and every reading is tried. */
final class Provning {
    private static final Comparator<Iakttagelse> GRAVAST_FORST = Comparator.comparingInt(i -> tyngd(i.utfall(), i.foljd()));
    private final LaddatRegelverk laddat;
    private final Underlag underlag;
    private final int index;
    private final Map<String, String> luckor = new HashMap<>();
    private final List<Fynd> fynd = new ArrayList<>();
    private final List<Sammanhang> sammanhang = new ArrayList<>();
    private List<String> upplysningar = List.of();

    private Provning(LaddatRegelverk laddat, Underlag underlag, int index) {
        this.laddat = laddat;
        this.underlag = underlag;
        this.index = index;
    }

    static Provning av(LaddatRegelverk laddat, Underlag underlag, int index) {
        Provning provning = new Provning(laddat, underlag, index);
        provning.prova();
        return provning;
    }

    /** A matter as a definition sees it by this text, where a norm of it that bears on the matter asks for the definition. */
    static Optional<Lage> lage(LaddatRegelverk laddat, Underlag underlag, int index, Class<?> amne) {
        if (underlag.forbund() != null && !laddat.omfattar(underlag.forbund())) {
            return Optional.empty();
        }
        Lage lage = new Provning(laddat, underlag, index).lage(Lasning.FORVALD);
        boolean fragas = laddat.regelverk().avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream())
                .anyMatch(norm -> norm.amnen().contains(amne.getSimpleName()) && Barighet.av(norm, laddat.regelverk(), lage).angar());
        return fragas ? Optional.of(lage) : Optional.empty();
    }

    List<Fynd> fynd() {
        return fynd;
    }

    List<Sammanhang> sammanhang() {
        return sammanhang;
    }

    List<String> upplysningar() {
        return upplysningar;
    }

    private void prova() {
        if (underlag.forbund() != null && !laddat.omfattar(underlag.forbund())) {
            return;
        }
        Lage lage = lage(Lasning.FORVALD);
        Map<Norm, Barighet> barande = new LinkedHashMap<>();
        Set<String> normer = new LinkedHashSet<>();
        Set<String> amnen = new LinkedHashSet<>();
        for (Avsnitt avsnitt : laddat.regelverk().avsnitt()) {
            for (Norm norm : avsnitt.normer()) {
                Barighet barighet = Barighet.av(norm, laddat.regelverk(), lage);
                if (barighet.angar() && norm.art().provbar()) {
                    normer.add(norm.id());
                    amnen.addAll(norm.amnen());
                }
                if (barighet.angar() || barighet.okand()) {
                    barande.put(norm, barighet);
                }
            }
        }
        Map<String, Object> byggda = new HashMap<>();
        amnen.forEach(amne -> bygg(amne, lage, byggda));
        normer.removeIf(norm -> laddat.norm(norm).amnen().stream().anyMatch(luckor::containsKey));
        Map<String, List<Slutsats>> slutsatser = Map.of();
        if (!normer.isEmpty()) {
            Utslag utslag = laddat.regler().fall(byggda.values(), normer);
            slutsatser = perNorm(utslag);
            upplysningar = utslag.upplysningar().stream().sorted().toList();
        }
        for (Map.Entry<Norm, Barighet> post : barande.entrySet()) {
            svara(post.getKey(), post.getValue(), byggda, slutsatser);
        }
    }

    private void bygg(String amne, Lage lage, Map<String, Object> byggda) {
        try {
            byggda.put(amne, Amnen.bygg(amne, lage));
        } catch (Textlucka lucka) {
            luckor.put(amne, lucka.tal());
        }
    }

    private Lage lage(Lasning lasning) {
        var dag = underlag.sammantrade() == null ? null : underlag.sammantrade().datum();
        return new Lage(underlag, index, new Ram(laddat.regelverk(), laddat.stod(underlag.forbund()), dag, lasning, laddat.forvalda()));
    }

    private static Map<String, List<Slutsats>> perNorm(Utslag utslag) {
        Map<String, List<Slutsats>> perNorm = new HashMap<>();
        for (Slutsats slutsats : utslag.slutsatser()) {
            perNorm.computeIfAbsent(slutsats.mark().norm(), norm -> new ArrayList<>()).add(slutsats);
        }
        return perNorm;
    }

    private void svara(Norm norm, Barighet barighet, Map<String, Object> byggda, Map<String, List<Slutsats>> slutsatser) {
        if (!norm.art().provbar()) {
            if (barighet.angar()) {
                sammanhang.add(new Sammanhang(norm.id(), rubrik(norm), norm.paragraf(), citat(norm)));
            }
        } else if (barighet.okand()) {
            Iakttagelse okand = new Iakttagelse(null, Utfall.oavgjord, norm.foljd(),
                    "Det går inte att avgöra om meningen angår ärendet.", List.of(), barighet.saknas());
            fynd.add(fynd(norm, List.of(okand), List.of(), true));
        } else if (norm.amnen().stream().anyMatch(luckor::containsKey)) {
            String tal = norm.amnen().stream().map(luckor::get).filter(Objects::nonNull).findFirst().orElseThrow();
            fynd.add(fynd(norm, List.of(lucka(norm, tal)), List.of(), false));
        } else {
            List<Iakttagelse> sett = led(norm, slutsatser.getOrDefault(norm.id(), List.of()));
            fynd.add(norm.fragor().isEmpty() ? fynd(norm, sett, List.of(), false) : lasta(norm, sett, byggda));
        }
    }

    /** What cannot be worked out, because no text here gives a number for the förbund. */
    private Iakttagelse lucka(Norm norm, String tal) {
        return new Iakttagelse(null, Utfall.oavgjord, norm.foljd(), "Ingen text här säger vad ”" + tal + "” är för förbundet, så meningen kan inte prövas.",
                List.of(), underlag.forbund() == null ? List.of("/forbund") : List.of());
    }

    /** One conclusion for each limb of the norm, or it is a fault of ours. */
    private List<Iakttagelse> led(Norm norm, List<Slutsats> slutsatser) {
        List<Iakttagelse> led = new ArrayList<>();
        for (String namn : norm.led()) {
            List<Slutsats> mina = slutsatser.stream().filter(s -> s.mark().led().equals(namn)).toList();
            if (mina.size() != 1) {
                throw new Regelfel(norm.id(), "normen " + norm.id() + (namn.isEmpty() ? "" : " (" + namn + ")") + " gav "
                        + (mina.isEmpty() ? "ingen slutsats" : mina.size() + " slutsatser") + " för /arenden/" + index);
            }
            led.add(mina.get(0).iakttagelse(norm.foljd()));
        }
        return led;
    }

    /** Tries every reading of every question that the norm leaves open. */
    private Fynd lasta(Norm norm, List<Iakttagelse> forvald, Map<String, Object> byggda) {
        List<Lasart> lasarter = new ArrayList<>();
        List<Iakttagelse> gallande = forvald;
        for (Fraga fraga : norm.fragor()) {
            Map<String, List<Iakttagelse>> svar = new LinkedHashMap<>();
            for (String lasning : fraga.svar().keySet()) {
                svar.put(lasning, lasning.equals(Lasning.forvalt(fraga))
                        ? forvald : under(norm, new Lasning(fraga.id(), lasning), forvald, byggda));
            }
            boolean eniga = svar.values().stream().map(Provning::gravast).map(g -> tyngd(g.utfall(), g.foljd())).distinct().count() == 1;
            if (!eniga) {
                svar.forEach((lasning, sett) -> lasarter.add(lasart(fraga, lasning, sett)));
            }
            if (fraga.tillampas() == null && !eniga) {
                gallande = List.of(oenighet(norm, fraga, svar));
            }
        }
        return fynd(norm, gallande, List.copyOf(lasarter), false);
    }

    private List<Iakttagelse> under(Norm norm, Lasning lasning, List<Iakttagelse> forvald, Map<String, Object> byggda) {
        Lage lage = lage(lasning);
        boolean lika = true;
        List<Object> amnen = new ArrayList<>();
        for (String amne : norm.amnen()) {
            Object byggt;
            try {
                byggt = Amnen.bygg(amne, lage);
            } catch (Textlucka lucka) {
                return List.of(lucka(norm, lucka.tal()));
            }
            lika &= byggt.equals(byggda.get(amne));
            amnen.add(byggt);
        }
        return lika ? forvald : led(norm, laddat.regler().fall(amnen, Set.of(norm.id())).slutsatser());
    }

    /** Where no reading is settled and they disagree, the norm is open, and it is said what each would give. */
    private static Iakttagelse oenighet(Norm norm, Fraga fraga, Map<String, List<Iakttagelse>> svar) {
        Set<String> vilarPa = new LinkedHashSet<>();
        Set<String> saknas = new LinkedHashSet<>();
        Foljd foljd = Foljd.anmarkning;
        for (List<Iakttagelse> sett : svar.values()) {
            for (Iakttagelse iakttagelse : sett) {
                vilarPa.addAll(iakttagelse.vilarPa());
                saknas.addAll(iakttagelse.saknas());
                if (iakttagelse.foljd() != null && iakttagelse.foljd().compareTo(foljd) < 0) {
                    foljd = iakttagelse.foljd();
                }
            }
        }
        return new Iakttagelse(null, Utfall.oavgjord, foljd, "Beror på läsning: " + fraga.text(), List.copyOf(vilarPa), List.copyOf(saknas));
    }

    private static Lasart lasart(Fraga fraga, String lasning, List<Iakttagelse> sett) {
        Iakttagelse gravast = gravast(sett);
        return new Lasart(fraga.id(), lasning, fraga.svar().get(lasning).text(), fraga.svar().get(lasning).kalla(), lasning.equals(fraga.tillampas()), gravast.utfall(),
                gravast.foljd(), sett.stream().map(Iakttagelse::text).toList());
    }

    private Fynd fynd(Norm norm, List<Iakttagelse> sett, List<Lasart> lasarter, boolean okandBarighet) {
        Iakttagelse gravast = gravast(sett);
        Set<String> saknas = new LinkedHashSet<>();
        for (Iakttagelse iakttagelse : sett) {
            if (gravast.utfall() == Utfall.oavgjord && iakttagelse.utfall() == Utfall.oavgjord) {
                saknas.addAll(iakttagelse.saknas());
            }
        }
        return new Fynd(norm.id() + "@" + matter(), norm.id(), laddat.regelverk().lager(), gravast.utfall(), gravast.foljd(),
                laddat.regelverk().titel(), norm.kalla(), rubrik(norm), norm.paragraf(), norm.atergiven() ? List.of() : citat(norm),
                norm.atergiven() ? citat(norm) : List.of(), List.copyOf(sett), lasarter, motsagelser(norm, sett), List.copyOf(saknas), okandBarighet,
                norm.manniska(), atgard(norm, gravast, saknas.isEmpty()));
    }

    /** The contradictions on the norm; one that concerns certain limbs only where one of them is breached or open. */
    private static List<Motstridighet> motsagelser(Norm norm, List<Iakttagelse> sett) {
        return norm.motsagelser().stream().filter(en -> en.led().isEmpty() || sett.stream().anyMatch(s -> s.led() == null || en.led().contains(s.led())
                && (s.utfall() == Utfall.brister || s.utfall() == Utfall.oavgjord))).map(Motsagelse::motstridighet).toList();
    }

    private static String atgard(Norm norm, Iakttagelse gravast, boolean inget) {
        return switch (gravast.utfall()) {
            case brister -> gravast.foljd().stoppar() ? norm.atgarder().brister() : norm.atgarder().anmarkning();
            case oavgjord -> inget ? norm.atgarder().oppen() : norm.atgarder().oavgjord();
            default -> null;
        };
    }

    private String matter() {
        String id = underlag.arenden().get(index).id();
        return id != null ? id : "arenden/" + index;
    }

    private String rubrik(Norm norm) {
        return laddat.rubriker().get(norm.id());
    }

    private List<String> citat(Norm norm) {
        return norm.citat(underlag.sammantrade() == null ? null : underlag.sammantrade().datum());
    }

    private static Iakttagelse gravast(List<Iakttagelse> sett) {
        return sett.stream().min(GRAVAST_FORST).orElseThrow();
    }

    /** A breach outweighs what is open, and both outweigh a remark; what is met outweighs what does not apply. */
    private static int tyngd(Utfall utfall, Foljd foljd) {
        return switch (utfall) {
            case brister -> foljd.stoppar() ? 0 : 2;
            case oavgjord -> foljd.stoppar() ? 1 : 3;
            case uppfylld -> 4;
            case ejTillamplig -> 5;
        };
    }
}
