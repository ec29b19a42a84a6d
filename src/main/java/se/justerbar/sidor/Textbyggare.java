package se.justerbar.sidor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.justerbar.begrepp.Svenska;
import se.justerbar.godkannande.Avsnittsstatus;
import se.justerbar.granskning.Foljd;
import se.justerbar.kallor.Kalla;
import se.justerbar.kallor.Kalltext;
import se.justerbar.kallor.Ordlista.Ordskal;
import se.justerbar.kallor.Ordrakning;
import se.justerbar.kallor.Spann;
import se.justerbar.kallor.Spannart;
import se.justerbar.regelverk.Atgarder;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.sidor.Spannplacering.Placerat;
import se.justerbar.svit.Scenariosvar;

/** Builds the page of each text out of the material, and gathers what nothing accounts for. Used once, in one thread. */
final class Textbyggare {
    private static final Pattern STRANG = Pattern.compile("\"([^\"]*)\"");
    private final Sidmaterial material;
    private final Glosor glosor = new Glosor();
    private final Spannplacering spann;
    private final Map<String, List<Scenariosvar>> scenarier = new LinkedHashMap<>();
    private final Map<String, String> textPerNorm = new HashMap<>();
    private final Map<String, Set<String>> oredovisadeOrd = new LinkedHashMap<>();
    private final Set<String> visadeRegler = new LinkedHashSet<>();
    private final Set<Placerat> visadeSpann = new HashSet<>();
    private final List<String> fel = new ArrayList<>();

    Textbyggare(Sidmaterial material) {
        this.material = material;
        this.spann = new Spannplacering(material.hylla(), material.kallor());
        material.svit().scenarier().forEach(ett -> ett.scenario().normer().stream().distinct().forEach(norm -> scenarier.computeIfAbsent(norm, n -> new ArrayList<>()).add(ett)));
        material.hylla().regelverk().forEach(text -> normer(text).forEach(norm -> textPerNorm.put(norm.id(), text.id())));
    }

    /** The pages, in the order of the texts. */
    List<Textsida> sidor() {
        List<Textsida> sidor = material.hylla().regelverk().stream().map(this::sida).toList();
        fel.addAll(spann.fel());
        glosor.saknade().forEach(namn -> fel.add("Namnet " + namn + " i reglerna har inget ord på sidorna."));
        material.regler().forEach((norm, namn) -> namn.stream().filter(regel -> !visadeRegler.contains(norm + " " + regel))
                .forEach(regel -> fel.add("Regeln ”" + regel + "” (" + norm + ") används men visas inte på någon sida.")));
        long antal = material.kallor().stream().mapToLong(kalla -> kalla.spann().stream().filter(ett -> ett.normer().isEmpty()).count()).sum();
        if (visadeSpann.size() != antal) {
            fel.add("Sidorna visar " + visadeSpann.size() + " av de " + antal + " spann som ingen norm citerar.");
        }
        return sidor;
    }

    /** What nothing accounts for, in Swedish; asked for when the pages are built. */
    List<String> fel() {
        return List.copyOf(fel);
    }

    /** The words of each quoted and checked norm that its encoding does not have. */
    Map<String, Set<String>> oredovisadeOrd() {
        return oredovisadeOrd;
    }

    private static Stream<Norm> normer(Regelverk text) {
        return text.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream());
    }

    private Textsida sida(Regelverk text) {
        List<Textsida.Avsnitt> avsnitt = text.avsnitt().stream().map(ett -> avsnitt(text, ett)).toList();
        return new Textsida(fil(text.id()), text.titel(), text.lager().equals("L") ? "L, lagen bakom texterna" : "F, en text i källorna", text.status(),
                Ordval.tid(text.fran(), text.till()), normer(text).map(Norm::kalla).distinct().toList(), text.hash(),
                Figurer.av(avsnitt), Andelar.av(spann.spann(text.id())), avsnitt);
    }

    static String fil(String text) {
        return text + ".html";
    }

    private Textsida.Avsnitt avsnitt(Regelverk text, Avsnitt avsnitt) {
        Map<String, List<Regel>> regler = Regel.las(material.hylla().regelverk(), text, avsnitt.id()).stream()
                .collect(Collectors.groupingBy(Regel::norm, LinkedHashMap::new, Collectors.toList()));
        Avsnittsstatus status = material.godkannanden() == null ? null : material.godkannanden().get(text.id() + "/" + avsnitt.id());
        return new Textsida.Avsnitt("avsnitt-" + avsnitt.id(), avsnitt.rubrik(), Ordval.godkannande(status),
                status != null && status.status() == Avsnittsstatus.Status.godkant,
                avsnitt.normer().stream().map(norm -> norm(text, norm, regler.getOrDefault(norm.id(), List.of()))).toList());
    }

    private Textsida.Norm norm(Regelverk text, Norm norm, List<Regel> regler) {
        List<Sidscenario> egna = scenarier.getOrDefault(norm.id(), List.of()).stream().map(Sidscenario::av).toList();
        return new Textsida.Norm(Ankare.av(norm.id()), norm.id(), Ordval.art(norm.art()), kalla(norm),
                norm.art().provbar(), norm.atergiven(), radtecken(spann.fore(norm.id())), visa(spann.fore(norm.id())), visa(spann.efter(norm.id())),
                norm.lydelser().stream().map(en -> new Textsida.Lydelse(Ordval.tid(en), String.join(norm.atergiven() ? " " : " … ", en.text()))).toList(),
                norm.galler().stream().map(Ordval::galler).toList(), norm.foljd() == null ? null : norm.foljd().ord(), led(norm, regler),
                norm.tal().stream().map(namn -> new Textsida.Tal(glosor.tal(namn), namn, text.tal().get(namn).stream()
                        .map(tal -> new Textsida.Lydelse(Ordval.tid(tal), Ordval.varde(tal.varde()))).toList())).toList(),
                norm.fragor().stream().map(Textbyggare::lasning).toList(),
                norm.motsagelser().stream().map(en -> new Textsida.Motsagelse(en.motstridighet().text(), en.motstridighet().sidor().stream()
                        .map(sida -> new Textsida.Sida(sida.citat(), sida.kalla(), sida.ger())).toList())).toList(),
                norm.motsvarar().stream().map(en -> new Textsida.Motsvarighet(lank(en.norm()), en.led(), en.skillnad())).toList(),
                norm.manniska(), atgarder(norm.atgarder()), norm.plikter().stream().map(plikt -> Ordval.plikt(plikt, glosor)).toList(),
                ord(text, norm, regler), egna, utfall(egna));
    }

    private String kalla(Norm norm) {
        Integer rad = spann.rad(norm.id());
        return norm.kalla() + (norm.paragraf() == null ? "" : ", " + norm.paragraf()) + (rad == null ? "" : ", rad " + rad);
    }

    private static String utfall(List<Sidscenario> alla) {
        long holl = alla.stream().filter(ett -> ett.utfall().holl()).count();
        String antal = alla.size() == 1 ? "1 scenario" : Svenska.heltal(alla.size()) + " scenarier";
        return antal + (holl < alla.size() ? ", " + Svenska.heltal(alla.size() - holl) + " håller inte" : alla.size() == 1 ? ", godkänt" : ", alla godkända");
    }

    private List<Textsida.Led> led(Norm norm, List<Regel> regler) {
        Map<String, List<Textsida.Regeltext>> perLed = new LinkedHashMap<>();
        norm.led().forEach(led -> perLed.put(led, new ArrayList<>()));
        regler.forEach(regel -> {
            visadeRegler.add(norm.id() + " " + regel.namn());
            perLed.computeIfAbsent(regel.led(), led -> new ArrayList<>()).add(regel(regel, norm.foljd()));
        });
        return perLed.entrySet().stream().filter(led -> !led.getValue().isEmpty()).map(led -> new Textsida.Led(led.getKey(), led.getValue())).toList();
    }

    private Textsida.Regeltext regel(Regel regel, Foljd foljd) {
        Utslagsord utslag = Utslagsord.av(regel.utslag());
        return new Textsida.Regeltext(regel.namn().replace(" - ", " – "), utslag.klass(), utslag.tecken(), utslag.text(foljd),
                regel.amnen().stream().map(amne -> new Textsida.Amne(glosor.amne(amne.typ()), Villkorslasare.las(amne.typ(), amne.villkor(), glosor))).toList(),
                regel.mening().replace("{}", "[…]"), regel.drl());
    }

    private static Textsida.Lasning lasning(Fraga fraga) {
        return new Textsida.Lasning(fraga.text(), fraga.id(), fraga.tillampas() != null, fraga.svar().entrySet().stream()
                .map(svar -> new Textsida.Svar(svar.getValue().text(), svar.getValue().kalla(), svar.getKey().equals(fraga.tillampas()))).toList());
    }

    private static List<Textsida.Rad> atgarder(Atgarder atgarder) {
        return Stream.of(new Textsida.Rad("Efter en brist", atgarder.brister()), new Textsida.Rad("Efter en anmärkning", atgarder.anmarkning()),
                new Textsida.Rad("Medan uppgifter saknas", atgarder.oavgjord()), new Textsida.Rad("Medan texten är öppen", atgarder.oppen()))
                .filter(rad -> rad.text() != null).toList();
    }

    /** The spans, each with the mark that opens its line; a mark with no words after it stands alone. */
    private List<Textsida.Spann> visa(List<Placerat> placerade) {
        visadeSpann.addAll(placerade);
        List<Textsida.Spann> visade = new ArrayList<>();
        Placerat tecken = null;
        for (Placerat ett : placerade) {
            if (arRadtecken(ett)) {
                tecken = ett;
            } else {
                visade.add(spann(ett, tecken == null ? "" : tecken.kalla().ord(tecken.spann()) + " "));
                tecken = null;
            }
        }
        return List.copyOf(visade);
    }

    /** The mark that opens the line of the quote itself; empty where there is none. */
    private static String radtecken(List<Placerat> fore) {
        return fore.isEmpty() || !arRadtecken(fore.get(fore.size() - 1)) ? "" : fore.get(fore.size() - 1).kalla().ord(fore.get(fore.size() - 1).spann());
    }

    private static boolean arRadtecken(Placerat ett) {
        return Kalla.RADTECKEN.equals(ett.spann().skal());
    }

    private Textsida.Spann spann(Placerat ett, String tecken) {
        Kalltext kalla = ett.kalla().text();
        Spann del = ett.spann();
        return new Textsida.Spann(klartext(del.art()), del.art().name(), kalla.namn() + ", rad " + kalla.rad(del.fran()), tecken + ett.kalla().ord(del), del.skal(),
                del.last(), del.upprepar().stream().map(this::lank).toList());
    }

    private static String klartext(Spannart art) {
        return art == Spannart.utanfor ? "Utanför det som prövas" : art.namn();
    }

    private Textsida.Lank lank(String norm) {
        String text = textPerNorm.get(norm);
        return new Textsida.Lank(norm, (text == null ? "" : fil(text)) + "#" + Ankare.av(norm));
    }

    /** The words that no rule, number or reading has; the law is not quoted, so its words are ours. */
    private List<Textsida.Ord> ord(Regelverk text, Norm norm, List<Regel> regler) {
        if (norm.atergiven() || !norm.art().provbar()) {
            return List.of();
        }
        Set<String> kvar = new LinkedHashSet<>(Ordrakning.oredovisade(norm, kodat(text, norm, regler)));
        oredovisadeOrd.put(norm.id(), Set.copyOf(kvar));
        List<Textsida.Ord> ord = new ArrayList<>();
        Stream.concat(material.ord().perNorm().getOrDefault(norm.id(), List.of()).stream(), material.ord().gemensamma().stream())
                .forEach(skal -> ord(skal, kvar, ord));
        if (!kvar.isEmpty()) {
            ord.add(new Textsida.Ord(String.join(", ", kvar), null));
        }
        return ord;
    }

    private static void ord(Ordskal skal, Set<String> kvar, List<Textsida.Ord> ord) {
        List<String> med = kvar.stream().filter(skal.ord()::contains).toList();
        if (!med.isEmpty()) {
            ord.add(new Textsida.Ord(String.join(", ", med), skal.skal()));
            kvar.removeAll(med);
        }
    }

    /** What the rules and numbers of a norm say, as {@link Ordrakning} asks for it. */
    private static List<String> kodat(Regelverk text, Norm norm, List<Regel> regler) {
        List<String> kodat = new ArrayList<>();
        regler.forEach(regel -> {
            kodat.add(regel.namn());
            String kropp = regel.drl().substring(regel.drl().indexOf("when"));
            kodat.add(kropp.substring(0, kropp.indexOf("then")));
            STRANG.matcher(kropp).results().map(strang -> strang.group(1)).forEach(kodat::add);
        });
        norm.tal().forEach(namn -> text.tal().get(namn).forEach(tal -> kodat.add(namn + " " + tal.varde())));
        return kodat;
    }
}
