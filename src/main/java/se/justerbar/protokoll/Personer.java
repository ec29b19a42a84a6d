package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.justerbar.underlag.Uppdrag;

/** Those whom minutes speak of, and where a text does. */
final class Personer {
    private final List<Person> alla = new ArrayList<>();

    /** A person, once for each seat and part. */
    void lagg(Person person) {
        List<Person> samma = alla.stream().filter(en -> Svar.vikt(en.namn()).equals(Svar.vikt(person.namn()))).toList();
        Optional<Person> precis = samma.stream().filter(en -> en.plats() != null && en.plats().equals(person.plats())
                && en.roll() == person.roll()).findFirst();
        if (precis.isPresent()) {
            Person forra = precis.get();
            alla.set(alla.indexOf(forra), new Person(forra.namn(), forra.parti().isEmpty() ? person.parti() : forra.parti(), forra.plats(), forra.roll(),
                    forra.uppdrag() == null ? person.uppdrag() : forra.uppdrag(),
                    forra.saker() || person.saker()));
        } else {
            alla.add(person);
        }
    }

    /** The person of this name, where there is one and no other. */
    Optional<Person> med(String namn) {
        List<Person> traffar = alla.stream().filter(en -> Svar.vikt(en.namn()).equals(Svar.vikt(namn))).toList();
        return traffar.size() == 1 ? Optional.of(traffar.get(0)) : Optional.empty();
    }

    /** Those with a task, the sure ones alone where there are any. */
    List<Person> med(Uppdrag uppdrag) {
        return alla.stream().filter(en -> en.uppdrag() == uppdrag).toList();
    }

    /** Takes up who chairs, where nobody is known to and the text has the word next to a name. */
    void uppdrag(String text) {
        for (Traff traff : traffar(text)) {
            String fore = text.substring(0, traff.fran).toLowerCase(Locale.ROOT);
            String efter = text.substring(traff.till).toLowerCase(Locale.ROOT);
            boolean vice = fore.matches("(?s).*\\b(vice |v\\. ?)ordf(örande[n]?|\\.) ?") || efter.matches("(?s)(\\s*\\([^)]*\\))?, ?(1:e |2:e |förste "
                    + "|andre )?(vice |v\\. ?)ordf(örande\\b|\\.)(?! i ).*");
            boolean ordforande = fore.matches("(?s)(.*\\W)?(?<!vice )ordf(örande[n]?|\\.) ?")
                    || efter.matches("(?s)(\\s*\\([^)]*\\))?, ?ordf(örande\\b|\\.)(?! i ).*");
            Uppdrag uppdrag = vice ? Uppdrag.viceOrdforande : ordforande ? Uppdrag.ordforande : null;
            Person forra = traff.person;
            if (traff.saker && uppdrag != null && med(uppdrag).isEmpty() && forra.uppdrag() == null) {
                alla.set(alla.indexOf(forra), new Person(forra.namn(), forra.parti(), forra.plats(), forra.roll(), uppdrag, forra.saker()));
            }
        }
    }

    List<Person> alla() {
        return alla;
    }

    /**
     * A place in a text that speaks of a person.
     *
     * @param person who; null where several have the name
     * @param fran   where it begins
     * @param till   where it ends
     * @param saker  whether the full name stands there, and one person alone has it
     */
    record Traff(Person person, int fran, int till, boolean saker) {
    }

    /** Where a sentence speaks of persons; where it begins with a pronoun, the one whom the sentence before it spoke of, unsurely. */
    List<Traff> traffar(Mening mening) {
        List<Traff> egna = traffar(mening.text());
        if (!egna.isEmpty() || !mening.text().matches("(?s)(Han|Hon|Denne|Denna)\\b.*")) {
            return egna;
        }
        List<Traff> forra = traffar(mening.fore());
        return forra.size() == 1 ? List.of(new Traff(forra.get(0).person, 0, 3, false)) : egna;
    }

    /** Where a text speaks of persons, in order. */
    List<Traff> traffar(String text) {
        List<Traff> traffar = new ArrayList<>();
        alla.stream().map(Person::namn).distinct().forEach(namn -> sok(text, namn, true, traffar));
        for (String efternamn : alla.stream().map(Person::namn).map(namn -> namn.substring(namn.lastIndexOf(' ') + 1)).distinct().toList()) {
            sok(text, efternamn, false, traffar);
        }
        traffar.sort(Comparator.comparingInt(Traff::fran));
        return traffar;
    }

    private void sok(String text, String namn, boolean helt, List<Traff> till) {
        Matcher traff = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(namn) + "(?:s)?(?![\\p{L}-])").matcher(text);
        while (traff.find()) {
            int fran = traff.start();
            boolean tackt = till.stream().anyMatch(forra -> fran < forra.till && forra.fran < traff.end());
            boolean annanForst = !helt && text.substring(0, fran).matches("(?s).*\\p{Lu}\\p{Ll}+ ");
            if (!tackt && !(annanForst && annans(text, fran))) {
                List<Person> personer = alla.stream().filter(en -> helt ? en.namn().equals(namn) : en.namn().endsWith(" " + namn)).toList();
                List<Person> menade = personer.size() > 1 ? menade(personer, text.substring(traff.end())) : personer;
                till.add(new Traff(menade.size() == 1 ? menade.get(0) : null, fran, traff.end(), helt && menade.size() == 1));
            }
        }
    }

    /** Of several with the same name those whose party, or else whose seat, stands next. */
    private static List<Person> menade(List<Person> personer, String efter) {
        Matcher parti = Pattern.compile("^\\s*\\(([\\p{L}-]{1,5})\\)").matcher(efter);
        if (parti.find()) {
            List<Person> partiets = personer.stream().filter(en -> en.parti().equalsIgnoreCase(parti.group(1))).toList();
            if (!partiets.isEmpty()) {
                return partiets;
            }
        }
        String narmast = efter.split("[;.]|\\boch\\b")[0];
        return personer.stream().filter(en -> en.plats() != null && narmast.length() < 60 && narmast.contains(en.plats())).toList();
    }

    /** Whether a surname belongs to a first name before it, and so to somebody else. */
    private static boolean annans(String text, int fran) {
        return Namn.alla(text).stream().anyMatch(namn -> namn.fran() < fran && fran < namn.till());
    }

    /** Names in a text that nobody on the board has. */
    Stream<Namn> okanda(String text) {
        List<Traff> traffar = traffar(text);
        return Namn.alla(text).stream().filter(namn -> traffar.stream().noneMatch(traff -> traff.fran < namn.till() && namn.fran() < traff.till));
    }
}
