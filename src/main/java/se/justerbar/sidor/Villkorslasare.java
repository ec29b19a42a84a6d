package se.justerbar.sidor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the conditions of one pattern, in the few forms that the rules are written in, and says them in Swedish. What it cannot read it
 * refuses, so that no condition is said wrongly.
 */
final class Villkorslasare {
    private static final Pattern TECKEN = Pattern.compile("\"[^\"]*\"|&&|\\|\\||[=!<>]=|[<>!(),.]|\\w+|\\S");
    private static final Map<String, String> JAMFORELSER = Map.of("<", "är mindre än", "<=", "är högst", ">", "är mer än", ">=", "är minst",
            "==", "är lika med", "!=", "är inte lika med");
    private static final Map<String, String> MOTSATSER = Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");
    private final String typ;
    private final Glosor glosor;
    private final List<String> tecken;
    private int har;

    private Villkorslasare(String typ, String villkor, Glosor glosor) {
        this.typ = typ;
        this.glosor = glosor;
        this.tecken = TECKEN.matcher(villkor).results().map(MatchResult::group).toList();
    }

    /**
     * Reads the conditions between the brackets of a pattern.
     *
     * @param typ     what the pattern looks at
     * @param villkor the conditions as they are written
     * @param glosor  the words
     * @throws IllegalArgumentException where a condition is written in another form
     */
    static List<Villkor> las(String typ, String villkor, Glosor glosor) {
        Villkorslasare lasare = new Villkorslasare(typ, villkor, glosor);
        List<Villkor> alla = new ArrayList<>();
        while (lasare.har < lasare.tecken.size()) {
            alla.add(lasare.nagot().ord(false));
            if (lasare.har < lasare.tecken.size()) {
                lasare.vanta(",");
            }
        }
        return List.copyOf(alla);
    }

    /** Something that can be said, and said turned round. */
    private interface Led {
        Villkor ord(boolean inte);
    }

    private Led nagot() {
        return flera("||", this::allt, "något av detta", "inget av detta");
    }

    private Led allt() {
        return flera("&&", this::ett, "allt detta", "inte allt detta");
    }

    private Led flera(String mellan, Supplier<Led> del, String alla, String inte) {
        List<Led> delar = new ArrayList<>(List.of(del.get()));
        while (ar(mellan)) {
            har++;
            delar.add(del.get());
        }
        return delar.size() == 1 ? delar.get(0) : omvant -> new Villkor(omvant ? inte : alla, delar.stream().map(ett -> ett.ord(false)).toList());
    }

    private Led ett() {
        if (ar("!")) {
            har++;
            Led led = ett();
            return inte -> led.ord(!inte);
        }
        if (ar("(")) {
            har++;
            Led led = nagot();
            vanta(")");
            return led;
        }
        return pastaende();
    }

    private Led pastaende() {
        List<Del> vag = vag();
        if (har < tecken.size() && JAMFORELSER.containsKey(tecken.get(har))) {
            String jamforelse = tecken.get(har++);
            if (ar("null")) {
                har++;
                return inte -> Villkor.av(namn(vag) + ": " + (jamforelse.equals("==") == inte ? "känt" : "inte känt"));
            }
            String annat = namn(vag());
            return inte -> Villkor.av(namn(vag) + " " + JAMFORELSER.get(inte ? MOTSATSER.get(jamforelse) : jamforelse) + " " + annat);
        }
        return inte -> Villkor.av(svar(vag, inte));
    }

    /** A name on the way to a fact, with what it is compared with in brackets. */
    private record Del(String namn, List<String> med) {
    }

    private List<Del> vag() {
        List<Del> vag = new ArrayList<>(List.of(del()));
        while (ar(".")) {
            har++;
            vag.add(del());
        }
        return vag;
    }

    private Del del() {
        String namn = tecken.get(har++);
        if (!namn.matches("\\w+|\"[^\"]*\"")) {
            throw new IllegalArgumentException("ett namn väntades, inte " + namn + ": " + String.join(" ", tecken));
        }
        List<String> med = new ArrayList<>();
        if (ar("(")) {
            har++;
            while (!ar(")")) {
                med.add(namn(vag()));
                if (ar(",")) {
                    har++;
                }
            }
            vanta(")");
        }
        return new Del(namn, med);
    }

    private String svar(List<Del> vag, boolean inte) {
        Del sist = vag.get(vag.size() - 1);
        boolean fragar = vag.size() > 1 && glosor.fragar(sist.namn());
        return fragar ? namn(vag.subList(0, vag.size() - 1)) + ": " + glosor.svar(sist.namn(), inte, String.join(" och ", sist.med()))
                : namn(vag) + ": " + glosor.svar("stammer", inte, "");
    }

    /** What a fact is called: its first name, and the others within brackets. */
    private String namn(List<Del> vag) {
        String forst = vag.get(0).namn();
        if (forst.startsWith("\"")) {
            return "”" + forst.substring(1, forst.length() - 1) + "”";
        }
        if (Character.isDigit(forst.charAt(0))) {
            return forst;
        }
        if (Character.isUpperCase(forst.charAt(0)) && vag.size() == 2) {
            return glosor.varde(forst, vag.get(1).namn());
        }
        List<String> ord = vag.stream().map(del -> (glosor.faktum(typ, del.namn()) + " " + String.join(" och ", del.med())).strip())
                .filter(ett -> !ett.isEmpty()).collect(Collectors.toList());
        return ord.size() == 1 ? ord.get(0) : ord.get(0) + " (" + String.join(", ", ord.subList(1, ord.size())) + ")";
    }

    private boolean ar(String detta) {
        return har < tecken.size() && tecken.get(har).equals(detta);
    }

    private void vanta(String detta) {
        if (!ar(detta)) {
            throw new IllegalArgumentException(detta + " väntades: " + String.join(" ", tecken));
        }
        har++;
    }
}
