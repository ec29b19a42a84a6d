package se.justerbar.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.justerbar.granskning.Foljd;
import se.justerbar.regelverk.Norm;
import se.justerbar.regelverk.Regelverk;

/** The faults that a rule can be written with: in its conditions and in its outcome. */
final class Regelmutationer {
    /** The sort of fault in which the rule matches as before and says something else. */
    static final String ANNAT_UTFALL = "annat utfall";
    private static final Pattern MONSTER = Pattern.compile("^(  \\$\\w+ : \\w+\\()(.*)\\)$", Pattern.MULTILINE);
    private static final Pattern UTFALL = Pattern.compile("utslag\\.(\\w+)\\(");
    private static final Map<String, List<String>> ANDRA = Map.of("uppfylld", List.of("brister", "oavgjord", "ejTillamplig"),
            "brister", List.of("uppfylld", "anmarkning", "oavgjord"), "anmarkning", List.of("uppfylld", "brister"),
            "oavgjord", List.of("uppfylld", "brister", "oavgjordAnmarkning"), "oavgjordAnmarkning", List.of("uppfylld", "oavgjord", "anmarkning"),
            "ejTillamplig", List.of("uppfylld", "oavgjord"), "upplysning", List.of());
    /** What a remark is the same as where the norm's own consequence is a remark. */
    private static final Map<String, String> UTAN_ANMARKNING = Map.of("anmarkning", "brister", "oavgjordAnmarkning", "oavgjord");

    private Regelmutationer() {
    }

    /** The mutants of a rule; the one that removes it is not among them. */
    static List<Mutant> av(Regelverk regelverk, String avsnitt, Norm norm, Regeltext regel) {
        List<Mutant> mutanter = new ArrayList<>();
        String kropp = regel.kropp();
        Matcher monster = MONSTER.matcher(kropp);
        while (monster.find()) {
            for (Villkorsmutationer.Mutation en : Villkorsmutationer.av(monster.group(2))) {
                mutanter.add(mutant(regelverk, avsnitt, regel, en.sort(), en.andring(),
                        kropp.substring(0, monster.start(2)) + " " + en.villkor() + " " + kropp.substring(monster.end(2))));
            }
        }
        Matcher utfall = UTFALL.matcher(kropp);
        if (!utfall.find()) {
            throw new IllegalStateException(regel.namn() + " säger inget utfall");
        }
        for (String annat : andra(norm, utfall.group(1))) {
            mutanter.add(mutant(regelverk, avsnitt, regel, ANNAT_UTFALL, annat + " i stället för " + utfall.group(1),
                    kropp.substring(0, utfall.start(1)) + annat + kropp.substring(utfall.end(1))));
        }
        return mutanter;
    }

    private static List<String> andra(Norm norm, String utfall) {
        return ANDRA.get(utfall).stream().filter(annat -> norm.foljd() != Foljd.anmarkning
                || !UTAN_ANMARKNING.getOrDefault(annat, annat).equals(UTAN_ANMARKNING.getOrDefault(utfall, utfall))).toList();
    }

    private static Mutant mutant(Regelverk regelverk, String avsnitt, Regeltext regel, String sort, String andring, String kropp) {
        return new Mutant(regelverk, avsnitt, regel.norm(), regel.namn(), sort, andring, new Mutant.NyRegel(regel.huvud(), kropp));
    }
}
