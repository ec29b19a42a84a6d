package se.justerbar.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.granskning.Foljd;
import se.justerbar.granskning.Motstridighet;
import se.justerbar.regelverk.Art;
import se.justerbar.regelverk.Atgarder;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Daterat;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Galler;
import se.justerbar.regelverk.Hylla;
import se.justerbar.regelverk.Lydelse;
import se.justerbar.regelverk.Motsagelse;
import se.justerbar.regelverk.Motsvarighet;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Plikt;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.regelverk.Tal;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * The shelf of texts: {@code innehall.yaml} lists their folders, {@code regelverk.yaml} in each says what it is, and each section is a pair of
 * files. What the reader does not know, it refuses.
 */
public final class Regelhylla {
    private static final String INNEHALL = "innehall.yaml";
    private final Function<String, byte[]> filer;

    private Regelhylla(Function<String, byte[]> filer) {
        this.filer = filer;
    }

    /** The texts that ship with the library. */
    public static Hylla load() {
        return load(Regelhylla::resurs);
    }

    /**
     * The texts from any place.
     *
     * @param filer gives the bytes of a file by its path below the folder of rules
     * @throws Hyllfel where a file does not say what it must, or says what the reader does not know
     */
    public static Hylla load(Function<String, byte[]> filer) {
        return new Regelhylla(filer).allt();
    }

    /** A file that ships with the library, by its path below the folder of rules. */
    static byte[] resurs(String namn) {
        try (InputStream in = Regelverk.class.getResourceAsStream(namn)) {
            if (in == null) {
                throw new Hyllfel(namn, "filen saknas");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hylla allt() {
        Post innehall = las(INNEHALL);
        Hylla hylla = new Hylla(innehall.texter("regelverk").stream().map(this::regelverk).toList(),
                Collections.unmodifiableSet(new LinkedHashSet<>(innehall.texter("forbund"))));
        innehall.slut();
        return hylla;
    }

    private Post las(String fil) {
        return las(fil, filer);
    }

    /** Reads a file of the folder of rules. */
    static Post las(String fil, Function<String, byte[]> filer) {
        Object rot = new Load(LoadSettings.builder().setLabel(fil).setAllowDuplicateKeys(false).build())
                .loadFromString(new String(filer.apply(fil), StandardCharsets.UTF_8));
        return Post.av(fil, rot);
    }

    private Regelverk regelverk(String mapp) {
        Post post = las(mapp + "/regelverk.yaml");
        Map<String, LocalDate> kallor = new LinkedHashMap<>();
        post.poster("kallor").forEach(kalla -> {
            kallor.put(kalla.text("namn"), kalla.dag("kand"));
            kalla.slut();
        });
        if (kallor.isEmpty()) {
            throw post.fel("kallor saknas");
        }
        Sida sida = new Sida(kallor, post.val("lager", Lager.class));
        MessageDigest hash = sha256();
        Map<String, List<Tal>> tal = new HashMap<>();
        List<Avsnitt> avsnitt = new ArrayList<>();
        // A text whose sentences are another's with other numbers says whose rules it uses, and has none of its own.
        String regler = post.eventuellText("regler");
        hash.update(filer.apply(mapp + "/regelverk.yaml"));
        for (String namn : post.texter("avsnitt")) {
            avsnitt.add(avsnitt(mapp + "/" + namn, namn, sida, tal));
            hash.update(filer.apply(mapp + "/" + namn + ".yaml"));
            hash.update(filer.apply((regler == null ? mapp : regler) + "/" + namn + ".drl"));
        }
        Regelverk regelverk = new Regelverk(post.text("id"), post.text("titel"), sida.lager().name(), post.text("status"), post.dag("fran"),
                post.eventuellDag("till"), Collections.min(kallor.values()), krets(post), post.texter("stod"), regler == null ? post.text("paket") : paket(regler),
                List.copyOf(avsnitt), Map.copyOf(tal), HexFormat.of().formatHex(hash.digest())).kandDen(null);
        regelverk.tal().forEach((namn, perioder) -> {
            if (!Daterat.foljsAt(perioder)) {
                throw post.fel("dagarna för talet " + namn + " följer inte på varandra");
            }
        });
        post.slut();
        fragornaFinns(regelverk, post);
        if (!regelverk.id().equals(mapp)) {
            throw post.fel("id ska vara mappens namn, " + mapp);
        }
        return regelverk;
    }

    /** A duty whose day rests on a question reckons it by each answer to that question, which stands at some norm of the text. */
    private static void fragornaFinns(Regelverk regelverk, Post post) {
        List<Norm> normer = regelverk.avsnitt().stream().flatMap(avsnitt -> avsnitt.normer().stream()).toList();
        Map<String, Set<String>> svar = new HashMap<>();
        normer.forEach(norm -> norm.fragor().forEach(fraga -> svar.put(fraga.id(), fraga.svar().keySet())));
        normer.forEach(norm -> norm.plikter().forEach(plikt -> {
            if (plikt.fraga() != null && !plikt.svar().keySet().equals(svar.get(plikt.fraga()))) {
                throw post.fel("kalendern för " + norm.id() + " svarar inte på just frågan " + plikt.fraga());
            }
        }));
    }

    private String paket(String mapp) {
        return las(mapp + "/regelverk.yaml").text("paket");
    }

    private static Regelverk.Krets krets(Post post) {
        List<String> forbund = post.texter("forbund");
        List<String> ocksa = post.texter("ocksaForbund");
        boolean ocksaOkanda = post.ja("ocksaOkandaForbund");
        return forbund.isEmpty() && ocksa.isEmpty() ? Regelverk.Krets.ALLA
                : new Regelverk.Krets(Set.copyOf(forbund), Set.copyOf(ocksa), ocksaOkanda);
    }

    /** The two layers: the texts in the sources, and the law behind them. */
    private enum Lager { F, L }

    /** The sources of a text, each with the first day on which it was known, and its layer. */
    private record Sida(Map<String, LocalDate> kallor, Lager lager) {

        /** The source of a norm, which is the first one where the norm does not say. */
        String kalla(Post norm) {
            String egen = norm.eventuellText("kalla");
            String kalla = egen == null ? kallor.keySet().iterator().next() : egen;
            if (!kallor.containsKey(kalla)) {
                throw norm.fel(kalla + " är ingen av textens källor");
            }
            return kalla;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Avsnitt avsnitt(String stam, String namn, Sida sida, Map<String, List<Tal>> tal) {
        Post post = las(stam + ".yaml");
        String rubrik = post.text("avsnitt");
        List<Norm> normer = new ArrayList<>();
        for (Post norm : post.poster("normer")) {
            normer.add(norm(norm, sida, tal));
        }
        post.slut();
        return new Avsnitt(namn, rubrik, List.copyOf(normer));
    }

    private static Norm norm(Post post, Sida sida, Map<String, List<Tal>> tal) {
        String id = post.text("id");
        Art art = post.val("art", Art.class);
        String kalla = sida.kalla(post);
        LocalDate kand = sida.kallor().get(kalla);
        Set<String> egnaTal = new LinkedHashSet<>();
        for (Post ettTal : post.poster("tal")) {
            Tal last = new Tal(ettTal.text("namn"), ettTal.dag("fran"), ettTal.eventuellDag("till"), kand(ettTal, kand), ettTal.varde("varde"));
            ettTal.slut();
            egnaTal.add(last.namn());
            tal.computeIfAbsent(last.namn(), n -> new ArrayList<>()).add(last);
        }
        List<String> led = post.texter("led");
        Norm norm = new Norm(id, art, post.eventuellText("paragraf"), kalla, lydelser(post, sida.lager(), kand),
                sida.lager() == Lager.L, post.enEllerFlera("galler").stream().map(Regelhylla::galler).toList(),
                art.provbar() ? post.texter("amne") : List.of(), art.provbar() ? post.val("foljd", Foljd.class) : null,
                led.isEmpty() ? List.of("") : led, post.poster("lasningar").stream().map(Regelhylla::fraga).toList(),
                post.poster("motsvarar").stream().map(Regelhylla::motsvarighet).toList(),
                post.poster("motsagelser").stream().map(Regelhylla::motsagelse).toList(),
                atgarder(post.eventuellPost("atgard")), post.eventuellText("manniska"),
                post.poster("kalender").stream().map(Kalenderlasare::plikt).toList(), List.copyOf(egnaTal));
        post.slut();
        if (norm.plikter().stream().map(Plikt::id).distinct().count() < norm.plikter().size()) {
            throw post.fel("två plikter i kalendern har samma id");
        }
        return norm;
    }

    /** When it was known; what does not say was known when its source was. */
    private static LocalDate kand(Post post, LocalDate kallans) {
        LocalDate kand = post.eventuellDag("kand");
        return kand == null ? kallans : kand;
    }

    /** The wordings: quoted from a source, or paraphrased from the law. */
    private static List<Lydelse> lydelser(Post post, Lager lager, LocalDate kand) {
        List<Lydelse> lydelser = post.poster(lager == Lager.L ? "atergivet" : "citat").stream().map(lydelse -> {
            Lydelse last = new Lydelse(lydelse.dag("fran"), lydelse.eventuellDag("till"), kand(lydelse, kand), lydelse.texter("text"));
            lydelse.slut();
            return last;
        }).toList();
        if (lydelser.isEmpty() || !Daterat.foljsAt(Daterat.kandaDen(null, lydelser))) {
            throw post.fel("lydelse saknas, eller lydelsernas dagar följer inte på varandra");
        }
        return lydelser;
    }

    private static Motsvarighet motsvarighet(Post post) {
        Motsvarighet motsvarighet = new Motsvarighet(post.text("norm"), post.eventuellText("led"), post.eventuellText("skillnad"));
        post.slut();
        return motsvarighet;
    }

    private static Motsagelse motsagelse(Post post) {
        Motstridighet motstridighet = new Motstridighet(post.text("id"), post.text("text"), post.poster("sidor").stream().map(sida -> {
            Motstridighet.Sida last = new Motstridighet.Sida(sida.text("kalla"), sida.text("citat"), sida.text("ger"));
            sida.slut();
            return last;
        }).toList());
        Motsagelse motsagelse = new Motsagelse(motstridighet, post.texter("led"));
        post.slut();
        if (motstridighet.sidor().size() < 2) {
            throw post.fel("en motsägelse har minst två sidor");
        }
        return motsagelse;
    }

    private static Galler galler(Post post) {
        List<String> slag = post.texter("slag");
        List<String> organ = post.texter("organ");
        Galler galler = new Galler(
                slag.equals(List.of("alla")) ? null : slag.stream().map(s -> post.val(s, "slag", Slag.class)).collect(Collectors.toUnmodifiableSet()),
                organ.equals(List.of("alla")) ? null : organ.stream().map(o -> post.val(o, "organ", Organ.class)).collect(Collectors.toUnmodifiableSet()),
                post.ja("ocksaForeIkraft"), post.ja("ocksaEfterIkraft"), post.ja("ocksaEjAvgjort"));
        if (slag.isEmpty() || organ.isEmpty()) {
            throw post.fel("slag och organ ska anges");
        }
        post.slut();
        return galler;
    }

    private static Fraga fraga(Post post) {
        Post svar = post.post("svar");
        Map<String, Fraga.Svar> texter = new LinkedHashMap<>();
        for (String id : svar.nycklar()) {
            Post ett = svar.post(id);
            texter.put(id, new Fraga.Svar(ett.text("text"), ett.text("kalla")));
            ett.slut();
        }
        Fraga fraga = new Fraga(post.text("fraga"), post.text("text"), post.eventuellText("tillampas"), Collections.unmodifiableMap(texter));
        post.slut();
        if (texter.size() < 2 || fraga.tillampas() != null && !texter.containsKey(fraga.tillampas())) {
            throw post.fel("en fråga har minst två svar, och det som tillämpas är ett av dem");
        }
        return fraga;
    }

    private static Atgarder atgarder(Post post) {
        if (post == null) {
            return new Atgarder(null, null, null, null);
        }
        Atgarder atgarder = new Atgarder(post.eventuellText("brister"), post.eventuellText("anmarkning"), post.eventuellText("oavgjord"),
                post.eventuellText("oppen"));
        post.slut();
        return atgarder;
    }
}
