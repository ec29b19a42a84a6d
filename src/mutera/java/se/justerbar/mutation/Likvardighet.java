package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.Model;
import se.justerbar.motor.Provmotor;
import se.justerbar.motor.Traffar;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/**
 * Proves that a mutant cannot be told from the rule: over every state that the subject can be in they say the same. A state in which the rules
 * that ship give no answer at all is left out, for no scenario can ever be met in it; and so is one that a person has shown to be impossible.
 */
final class Likvardighet {
    private static final Pattern MONSTER = Pattern.compile("^  \\$\\w+ : (\\w+)\\((.*)\\)$", Pattern.MULTILINE);
    private static final Pattern LED = Pattern.compile("@Led\\( \"([^\"]*)\" \\)");
    private static final Pattern DA = Pattern.compile("^  (utslag\\..*)$", Pattern.MULTILINE);
    private final Provmotor motor;
    private final Regelverk regelverk;
    private final Norm norm;
    private final Map<String, Regeltext> regler = new LinkedHashMap<>();
    private final Omojligheter omojliga;

    /** The rules of a norm as they ship, and what is known to be impossible. */
    Likvardighet(Provmotor motor, Regelverk regelverk, Norm norm, List<Regeltext> regler, Omojligheter omojliga) {
        this.motor = motor;
        this.regelverk = regelverk;
        this.norm = norm;
        regler.forEach(regel -> this.regler.put(regel.namn(), regel));
        this.omojliga = omojliga;
    }

    /**
     * What came of an attempt.
     *
     * @param bevisad  whether they say the same in every state
     * @param skal     what was tried and, where they do not say the same, a state that shows it; in Swedish
     */
    record Svar(boolean bevisad, String skal) {
    }

    /** Tries one mutant; {@code null} where there is no finite space to try it over. */
    Svar prova(Mutant mutant, String nyckel, Collection<Model> modeller) {
        List<String> kroppar = new ArrayList<>(regler.values().stream().map(Regeltext::kropp).toList());
        String egen = mutant.vad() instanceof Mutant.NyRegel ny ? ny.regel() : null;
        if (egen != null) {
            kroppar.add(egen);
        }
        Set<String> amnen = kroppar.stream().flatMap(kropp -> MONSTER.matcher(kropp).results().map(m -> m.group(1))).collect(Collectors.toSet());
        String amne = ensamt(regler.get(mutant.regel()).kropp());
        boolean ensamt = amnen.size() == 1;
        if (amne == null || kroppar.stream().anyMatch(kropp -> MONSTER.matcher(kropp).results().filter(m -> m.group(1).equals(amne)).count() > 0 && ensamt(kropp) == null)) {
            return null;
        }
        List<String> villkor = kroppar.stream().flatMap(kropp -> MONSTER.matcher(kropp).results().filter(m -> m.group(1).equals(amne)).map(m -> m.group(2)))
                .collect(Collectors.toCollection(ArrayList::new));
        villkor.addAll(omojliga.villkor(amne));
        Class<?> klass = klass(amne);
        List<Object> rum = Tillstandsrum.av(klass, villkor);
        return rum == null ? null : jamfor(mutant, nyckel, modeller, rum, amne, ensamt);
    }

    private Svar jamfor(Mutant mutant, String nyckel, Collection<Model> modeller, List<Object> rum, String amne, boolean ensamt) {
        Predicate<String> valda = nyckel::equals;
        Map<String, String> sagt = new HashMap<>();
        regler.forEach((namn, regel) -> sagt.put(namn, sagt(regel.kropp())));
        if (mutant.vad() instanceof Mutant.NyRegel ny) {
            sagt.put(nyckel, sagt(ny.regel()));
        }
        Set<String> skal = new LinkedHashSet<>();
        int provade = 0;
        try (Traffar ratt = motor.traffar(regelverk, norm.id(), null, List.of(), ny -> false);
                Traffar fel = motor.traffar(regelverk, norm.id(), mutant.regel(), modeller, valda)) {
            for (Object tillstand : rum) {
                Set<String> ursprung = ratt.av(tillstand);
                if (ursprung == null || ensamt && !varsitt(ursprung)) {
                    continue;
                }
                provade++;
                Set<String> annat = fel.av(tillstand);
                if (annat == null || !slutsatser(ursprung, sagt).equals(slutsatser(annat, sagt))) {
                    Set<String> omojligt = omojliga.skal(amne, tillstand);
                    if (omojligt.isEmpty()) {
                        return new Svar(false, "Skiljer sig när " + kort(tillstand) + ".");
                    }
                    skal.addAll(omojligt);
                }
            }
        }
        return new Svar(true, provade + " tillstånd av " + amne + " prövade, samma besked i alla" + (skal.isEmpty() ? "" : " som är möjliga") + "."
                + (skal.isEmpty() ? "" : " Omöjliga: " + String.join(" ", skal)));
    }

    /** Whether the rules that ship give one conclusion for each limb. */
    private boolean varsitt(Set<String> traffar) {
        Map<String, Integer> perLed = new TreeMap<>();
        traffar.stream().map(regler::get).filter(regel -> !regel.namn().startsWith("Upplysning")).forEach(regel -> perLed.merge(led(regel.kropp()), 1, Integer::sum));
        return norm.led().stream().allMatch(led -> perLed.getOrDefault(led, 0) == 1);
    }

    private static List<String> slutsatser(Set<String> traffar, Map<String, String> sagt) {
        return traffar.stream().map(sagt::get).sorted().toList();
    }

    private static String sagt(String kropp) {
        Matcher da = DA.matcher(kropp);
        return led(kropp) + (da.find() ? da.group(1) : "");
    }

    private static String led(String kropp) {
        Matcher led = LED.matcher(kropp);
        return led.find() ? led.group(1) : "";
    }

    /** The one subject of a rule; {@code null} where it has two. */
    private static String ensamt(String kropp) {
        List<String> amnen = MONSTER.matcher(kropp).results().map(m -> m.group(1)).toList();
        return amnen.size() == 1 ? amnen.get(0) : null;
    }

    private static Class<?> klass(String amne) {
        try {
            return Class.forName("se.justerbar.begrepp." + amne);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A state in words: its parts, without where they stand. */
    private static String kort(Object tillstand) {
        return tillstand.toString().replaceAll("Uppgift\\[varde=([^,]*), vilarPa=\\[\\], saknas=\\[[^\\]]*\\]\\]", "$1");
    }
}
