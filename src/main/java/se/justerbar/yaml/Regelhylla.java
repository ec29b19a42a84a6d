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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.justerbar.granskning.Foljd;
import se.justerbar.regelverk.Art;
import se.justerbar.regelverk.Atgarder;
import se.justerbar.regelverk.Avsnitt;
import se.justerbar.regelverk.Daterat;
import se.justerbar.regelverk.Fraga;
import se.justerbar.regelverk.Galler;
import se.justerbar.regelverk.Lydelse;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;
import se.justerbar.regelverk.Tal;
import se.justerbar.underlag.Organ;
import se.justerbar.underlag.Slag;

/**
 * The shelf of texts: {@code innehall.yaml} lists them, and each section is a pair of files. What the reader does not know, it refuses.
 */
public final class Regelhylla {
    private static final String INNEHALL = "innehall.yaml";
    private final Function<String, byte[]> filer;

    private Regelhylla(Function<String, byte[]> filer) {
        this.filer = filer;
    }

    /** The texts that ship with the library. */
    public static List<Regelverk> load() {
        return load(Regelhylla::resurs);
    }

    /**
     * The texts from any place.
     *
     * @param filer gives the bytes of a file by its path below the folder of rules
     * @throws Hyllfel where a file does not say what it must, or says what the reader does not know
     */
    public static List<Regelverk> load(Function<String, byte[]> filer) {
        return new Regelhylla(filer).allt();
    }

    private static byte[] resurs(String namn) {
        try (InputStream in = Regelverk.class.getResourceAsStream(namn)) {
            if (in == null) {
                throw new Hyllfel(namn, "filen saknas");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Regelverk> allt() {
        Post innehall = las(INNEHALL);
        List<Regelverk> alla = innehall.poster("regelverk").stream().map(this::regelverk).toList();
        innehall.slut();
        return alla;
    }

    private Post las(String fil) {
        Object rot = new Load(LoadSettings.builder().setLabel(fil).setAllowDuplicateKeys(false).build())
                .loadFromString(new String(filer.apply(fil), StandardCharsets.UTF_8));
        return Post.av(fil, rot);
    }

    private Regelverk regelverk(Post post) {
        String id = post.text("id");
        String kalla = post.text("kalla");
        LocalDate fran = post.dag("fran");
        MessageDigest hash = sha256();
        Map<String, List<Tal>> tal = new HashMap<>();
        List<Avsnitt> avsnitt = new ArrayList<>();
        for (String namn : post.texter("avsnitt")) {
            avsnitt.add(avsnitt(id + "/" + namn, namn, kalla, tal));
            hash.update(filer.apply(id + "/" + namn + ".yaml"));
            hash.update(filer.apply(id + "/" + namn + ".drl"));
        }
        tal.forEach((namn, perioder) -> {
            if (!Daterat.foljsAt(perioder)) {
                throw post.fel("dagarna för talet " + namn + " följer inte på varandra");
            }
        });
        Regelverk regelverk = new Regelverk(id, post.text("titel"), post.text("lager"), post.text("status"), fran,
                post.eventuellDag("till"), post.text("paket"), List.copyOf(avsnitt), Map.copyOf(tal), HexFormat.of().formatHex(hash.digest()));
        post.slut();
        return regelverk;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Avsnitt avsnitt(String stam, String namn, String kalla, Map<String, List<Tal>> tal) {
        Post post = las(stam + ".yaml");
        String rubrik = post.text("avsnitt");
        List<Norm> normer = new ArrayList<>();
        for (Post norm : post.poster("normer")) {
            normer.add(norm(norm, kalla, tal));
        }
        post.slut();
        return new Avsnitt(namn, rubrik, List.copyOf(normer));
    }

    private static Norm norm(Post post, String kalla, Map<String, List<Tal>> tal) {
        String id = post.text("id");
        Art art = post.val("art", Art.class);
        for (Post ettTal : post.poster("tal")) {
            Tal last = new Tal(ettTal.text("namn"), ettTal.dag("fran"), ettTal.eventuellDag("till"), ettTal.varde("varde"));
            ettTal.slut();
            tal.computeIfAbsent(last.namn(), n -> new ArrayList<>()).add(last);
        }
        List<String> led = post.texter("led");
        Norm norm = new Norm(id, art, post.eventuellText("paragraf"), kalla, lydelser(post), post.enEllerFlera("galler").stream().map(Regelhylla::galler).toList(),
                art.provbar() ? post.texter("amne") : List.of(), art.provbar() ? post.val("foljd", Foljd.class) : null,
                led.isEmpty() ? List.of("") : led, post.poster("lasningar").stream().map(Regelhylla::fraga).toList(),
                atgarder(post.eventuellPost("atgard")), post.eventuellText("manniska"));
        post.slut();
        return norm;
    }

    private static List<Lydelse> lydelser(Post post) {
        List<Lydelse> lydelser = post.poster("citat").stream().map(lydelse -> {
            Lydelse last = new Lydelse(lydelse.dag("fran"), lydelse.eventuellDag("till"), lydelse.texter("text"));
            lydelse.slut();
            return last;
        }).toList();
        if (lydelser.isEmpty() || !Daterat.foljsAt(lydelser)) {
            throw post.fel("citat saknas, eller lydelsernas dagar följer inte på varandra");
        }
        return lydelser;
    }

    private static Galler galler(Post post) {
        List<String> slag = post.texter("slag");
        List<String> organ = post.texter("organ");
        Galler galler = new Galler(
                slag.equals(List.of("alla")) ? null : slag.stream().map(s -> post.val(s, "slag", Slag.class)).collect(Collectors.toUnmodifiableSet()),
                organ.equals(List.of("alla")) ? null : organ.stream().map(o -> post.val(o, "organ", Organ.class)).collect(Collectors.toUnmodifiableSet()),
                post.ja("ocksaForeIkraft"), post.ja("ocksaEjAvgjort"));
        if (slag.isEmpty() || organ.isEmpty()) {
            throw post.fel("slag och organ ska anges");
        }
        post.slut();
        return galler;
    }

    private static Fraga fraga(Post post) {
        Post svar = post.post("svar");
        Map<String, String> texter = new LinkedHashMap<>();
        for (String id : svar.nycklar()) {
            texter.put(id, svar.text(id));
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
