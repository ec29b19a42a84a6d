package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import se.justerbar.granskning.Foljd;
import se.justerbar.motor.Provmotor;
import se.justerbar.motor.Traffar;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/**
 * Proves that mutants cannot be told from the rule: over every state that the subject can be in they say the same of the limb. A state in
 * which the rules that ship do not give just one conclusion is left out, for the engine gives no answer then and no scenario can ever be met
 * in it; and so is one that a person has shown to be impossible. For one norm and one thread.
 */
final class Likvardighet {
    private static final Pattern MONSTER = Pattern.compile("^  \\$\\w+ : (\\w+)\\((.*)\\)$", Pattern.MULTILINE);
    private static final Pattern LED = Pattern.compile("@Led\\( \"([^\"]*)\" \\)");
    private static final Pattern DA = Pattern.compile("^  (utslag\\..*)$", Pattern.MULTILINE);
    private final Provmotor motor;
    private final Regelverk regelverk;
    private final Norm norm;
    private final Map<String, String> regler = new LinkedHashMap<>();
    private final Omojligheter omojliga;

    /** The rules of a norm as they ship, and what is known to be impossible. */
    Likvardighet(Provmotor motor, Regelverk regelverk, Norm norm, List<Regeltext> regler, Omojligheter omojliga) {
        this.motor = motor;
        this.regelverk = regelverk;
        this.norm = norm;
        regler.forEach(regel -> this.regler.put(regel.namn(), regel.kropp()));
        this.omojliga = omojliga;
    }

    /**
     * What came of an attempt.
     *
     * @param bevisad whether they say the same in every state
     * @param skal    what was tried, and where they do not say the same a state that shows it; in Swedish
     */
    record Svar(boolean bevisad, String skal) {
    }

    /** Tries these mutants of the norm's rules, each by its key. */
    Map<String, Svar> prova(Map<String, Mutant> mutanter, Map<String, List<Model>> modeller) {
        Map<String, Map<String, Mutant>> perLed = new LinkedHashMap<>();
        mutanter.forEach((nyckel, mutant) -> perLed.computeIfAbsent(del(regler.get(mutant.regel()), mutant.regel()), ny -> new LinkedHashMap<>()).put(nyckel, mutant));
        Map<String, Svar> svar = new HashMap<>();
        perLed.forEach((led, mina) -> svar.putAll(ettLed(led, mina, modeller)));
        return svar;
    }

    private Map<String, Svar> ettLed(String led, Map<String, Mutant> mutanter, Map<String, List<Model>> modeller) {
        Map<String, String> kroppar = new LinkedHashMap<>();
        regler.forEach((namn, kropp) -> {
            if (del(kropp, namn).equals(led)) {
                kroppar.put(namn, kropp);
            }
        });
        Set<String> ursprungliga = Set.copyOf(kroppar.keySet());
        mutanter.forEach((nyckel, mutant) -> {
            if (mutant.vad() instanceof Mutant.NyRegel ny) {
                kroppar.put(nyckel, ny.regel());
            }
        });
        Map<String, Svar> svar = new HashMap<>();
        try {
            String amne = amne(kroppar.values());
            Collection<String> villkor = new HashSet<>(omojliga.villkor(amne));
            kroppar.values().forEach(kropp -> MONSTER.matcher(kropp).results().forEach(monster -> villkor.add(monster.group(2))));
            Tillstandsrum.Rum rum = Tillstandsrum.av(Class.forName("se.justerbar.begrepp." + amne), villkor);
            new Jamforelse(amne, rum, kroppar, ursprungliga, mutanter, svar).over(modeller, !led.startsWith("Upplysning"));
        } catch (Tillstandsrum.Oandligt e) {
            mutanter.keySet().forEach(nyckel -> svar.put(nyckel, new Svar(false, "Rummet av tillstånd är inte ändligt: " + e.getMessage() + ".")));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return svar;
    }

    private static String amne(Collection<String> kroppar) throws Tillstandsrum.Oandligt {
        Set<String> amnen = new HashSet<>();
        for (String kropp : kroppar) {
            List<String> dess = MONSTER.matcher(kropp).results().map(monster -> monster.group(1)).toList();
            amnen.addAll(dess);
            if (dess.size() != 1 || amnen.size() != 1) {
                throw new Tillstandsrum.Oandligt("reglerna gäller mer än ett ämne");
            }
        }
        return amnen.iterator().next();
    }

    /** The limb, or for what is only told the rule itself. */
    private static String del(String kropp, String namn) {
        Matcher led = LED.matcher(kropp);
        return namn.startsWith("Upplysning") ? namn : led.find() ? led.group(1) : "";
    }

    /** What a rule says; where a breach of the norm is no more than a remark, the two words for it are one. */
    private String sagt(String kropp) {
        Matcher da = DA.matcher(kropp);
        String sagt = da.find() ? da.group(1) : "";
        return norm.foljd() == Foljd.anmarkning ? sagt.replace("utslag.anmarkning(", "utslag.brister(").replace("utslag.oavgjordAnmarkning(", "utslag.oavgjord(") : sagt;
    }

    /** The mutants of one limb held against its rules, all in one go: which rules match does not depend on one another. */
    private final class Jamforelse {
        private final String amne;
        private final Tillstandsrum.Rum rum;
        private final Map<String, String> kroppar;
        private final Set<String> ursprungliga;
        private final Map<String, Mutant> kvar;
        private final Map<String, Svar> svar;
        private final Map<String, Set<String>> omojligt = new HashMap<>();

        Jamforelse(String amne, Tillstandsrum.Rum rum, Map<String, String> kroppar, Set<String> ursprungliga, Map<String, Mutant> mutanter,
                Map<String, Svar> svar) {
            this.amne = amne;
            this.rum = rum;
            this.kroppar = kroppar;
            this.ursprungliga = ursprungliga;
            this.kvar = new LinkedHashMap<>(mutanter);
            this.svar = svar;
        }

        void over(Map<String, List<Model>> modeller, boolean enSlutsats) {
            Set<Model> alla = new LinkedHashSet<>();
            kvar.keySet().forEach(nyckel -> alla.addAll(modeller.getOrDefault(nyckel, List.of())));
            int provade = 0;
            try (Traffar ratt = motor.traffar(regelverk, norm.id(), null, List.of(), ny -> false);
                    Traffar samlat = motor.traffar(regelverk, norm.id(), null, alla, kroppar::containsKey)) {
                for (Object tillstand : rum.tillstand()) {
                    Set<String> traffade = samlat.av(tillstand);
                    Set<String> rattade = traffade == null ? ratt.av(tillstand) : traffade;
                    if (rattade != null && (!enSlutsats || rattade.stream().filter(ursprungliga::contains).count() == 1)) {
                        provade++;
                        jamfor(tillstand, traffade, modeller);
                    }
                }
            }
            for (String nyckel : kvar.keySet()) {
                Set<String> skal = omojligt.getOrDefault(nyckel, Set.of());
                svar.put(nyckel, new Svar(true, provade + " tillstånd av " + amne + ", samma besked i alla" + (skal.isEmpty() ? "." : " som är möjliga. " + String.join(" ", skal))));
            }
        }

        private void jamfor(Object tillstand, Set<String> traffade, Map<String, List<Model>> modeller) {
            for (String nyckel : List.copyOf(kvar.keySet())) {
                if (traffade == null ? !likaForSig(nyckel, tillstand, modeller) : !lika(nyckel, traffade)) {
                    Set<String> skal = omojliga.skal(amne, tillstand);
                    if (skal.isEmpty()) {
                        svar.put(nyckel, new Svar(false, "Skiljer sig när " + rum.kort(tillstand) + "."));
                        kvar.remove(nyckel);
                    } else {
                        omojligt.computeIfAbsent(nyckel, ny -> new LinkedHashSet<>()).addAll(skal);
                    }
                }
            }
        }

        private boolean lika(String nyckel, Set<String> traffade) {
            List<String> ratt = new ArrayList<>();
            List<String> fel = new ArrayList<>();
            for (String namn : traffade) {
                if (ursprungliga.contains(namn)) {
                    ratt.add(sagt(kroppar.get(namn)));
                    if (!namn.equals(kvar.get(nyckel).regel())) {
                        fel.add(sagt(kroppar.get(namn)));
                    }
                } else if (namn.equals(nyckel)) {
                    fel.add(sagt(kroppar.get(namn)));
                }
            }
            return ratt.stream().sorted().toList().equals(fel.stream().sorted().toList());
        }

        /** Where some mutant's condition cannot be worked out, each is asked alone; one that cannot be worked out is told from the rule. */
        private boolean likaForSig(String nyckel, Object tillstand, Map<String, List<Model>> modeller) {
            try (Traffar ensam = motor.traffar(regelverk, norm.id(), null, modeller.getOrDefault(nyckel, List.of()), nyckel::equals)) {
                Set<String> traffade = ensam.av(tillstand);
                return traffade != null && lika(nyckel, traffade);
            }
        }
    }
}
