package se.justerbar.bevis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.justerbar.bevis.ReferensMedErsattare.Tillstand;
import se.justerbar.json.Underlagslasare;
import se.justerbar.steg.Varld;
import se.justerbar.underlag.Arende;
import se.justerbar.underlag.Avgorande;
import se.justerbar.underlag.Jav;
import se.justerbar.underlag.Javsbehandling;
import se.justerbar.underlag.Narvaro;
import se.justerbar.underlag.Narvarostatus;
import se.justerbar.underlag.Omrostning;
import se.justerbar.underlag.Ordforandeskap;
import se.justerbar.underlag.Protokolletsutfall;
import se.justerbar.underlag.Roll;
import se.justerbar.underlag.Rost;
import se.justerbar.underlag.Rostval;
import se.justerbar.underlag.Sammantrade;
import se.justerbar.underlag.Underlag;
import se.justerbar.underlag.Uppdrag;

/**
 * The meeting that the scenarios start from, with the votes of a class. It is read from JSON once and then changed as records, since reading
 * it anew for every class took as long as checking it.
 */
final class Klassunderlag {
    private static final Underlag GRUND = grund();
    private static final Form<Arende> ARENDE = new Form<>(Arende.class);
    private static final Form<Sammantrade> SAMMANTRADE = new Form<>(Sammantrade.class);
    private final List<Narvaro> narvaro = new ArrayList<>();
    private final List<Narvaro> ersattare = new ArrayList<>();
    private final List<Rost> roster = new ArrayList<>();
    private final List<Jav> jav = new ArrayList<>();

    private Klassunderlag() {
    }

    private static Underlag grund() {
        try (InputStream in = Varld.class.getResourceAsStream("bakgrund.json")) {
            return new Underlagslasare().las(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members in the order of their seats. */
    static List<String> platser() {
        return GRUND.sammantrade().narvaro().stream().map(Narvaro::plats).toList();
    }

    /**
     * Tells the ballots of a class as minutes do.
     *
     * @param antecknad the outcome in the minutes, or null where they do not say
     */
    static Underlag av(Klasslage lage, Referens.Utgang antecknad) {
        Klassunderlag nytt = new Klassunderlag();
        for (int i = 0; i < lage.platser().size(); i++) {
            nytt.plats(lage.platser().get(i), GRUND.sammantrade().narvaro().get(i));
        }
        nytt.narvaro.addAll(nytt.ersattare);
        return new Underlag(GRUND.kontrolldag(), GRUND.forbund(), SAMMANTRADE.med(GRUND.sammantrade(), Map.of("narvaro", nytt.narvaro)),
                List.of(nytt.arende(lage, antecknad)));
    }

    private Arende arende(Klasslage lage, Referens.Utgang antecknad) {
        Map<String, Object> nya = new HashMap<>();
        nya.put("avgorande", Avgorande.omrostning);
        nya.put("utfall", antecknad == null ? null : antecknad == Referens.Utgang.BIFALL ? Protokolletsutfall.bifall : Protokolletsutfall.avslag);
        nya.put("omrostning", new Omrostning(2, null, roster, true, null, null, null, null, false, false, null));
        nya.put("jav", jav);
        nya.put("javKomplett", true);
        nya.put("ordforande", lage.ledarenNamns() ? new Ordforandeskap(narvaro.get(0).plats(), Uppdrag.ordforande, null, null) : null);
        return ARENDE.med(GRUND.arenden().get(0), nya);
    }

    private void plats(Tillstand tillstand, Narvaro post) {
        switch (tillstand) {
            case LEDAMOT_JA -> ledamot(post, Rostval.ja);
            case LEDAMOT_NEJ -> ledamot(post, Rostval.nej);
            case LEDAMOT_AVSTAR -> ledamot(post, Rostval.avstar);
            case ERSATTARE_JA -> ersattare(post, Rostval.ja);
            case ERSATTARE_NEJ -> ersattare(post, Rostval.nej);
            case ERSATTARE_AVSTAR -> ersattare(post, Rostval.avstar);
            case FRANVARANDE -> narvaro.add(franvarande(post));
            case JAVIG -> {
                narvaro.add(post);
                jav.add(new Jav(post.plats(), Roll.ledamot, false, false, Javsbehandling.javig, null));
            }
            default -> throw new IllegalArgumentException(tillstand.name());
        }
    }

    private void ledamot(Narvaro post, Rostval rost) {
        narvaro.add(post);
        roster.add(new Rost(post.plats(), Roll.ledamot, rost));
    }

    private void ersattare(Narvaro post, Rostval rost) {
        narvaro.add(franvarande(post));
        ersattare.add(new Narvaro(post.plats(), Roll.ersattare, Narvarostatus.tjanstgor, post.hela(), null, null, post.plats(), null));
        roster.add(new Rost(post.plats(), Roll.ersattare, rost));
    }

    private static Narvaro franvarande(Narvaro post) {
        return new Narvaro(post.plats(), post.roll(), Narvarostatus.franvarande, post.hela(), null, null, null, null);
    }

    /** Makes a record like another but for some of its components. */
    private static final class Form<R extends Record> {
        private final RecordComponent[] delar;
        private final Constructor<R> konstruktor;

        Form(Class<R> klass) {
            delar = klass.getRecordComponents();
            try {
                konstruktor = klass.getDeclaredConstructor(Arrays.stream(delar).map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        R med(R forlaga, Map<String, Object> nya) {
            try {
                Object[] varden = new Object[delar.length];
                for (int i = 0; i < delar.length; i++) {
                    varden[i] = nya.containsKey(delar[i].getName()) ? nya.get(delar[i].getName()) : delar[i].getAccessor().invoke(forlaga);
                }
                return konstruktor.newInstance(varden);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
