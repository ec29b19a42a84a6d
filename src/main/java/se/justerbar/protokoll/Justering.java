package se.justerbar.protokoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.justerbar.underlag.Slag;
import se.justerbar.underlag.Uppdrag;

/** Finds who signs the minutes beside the chair, and the day of it. */
final class Justering {
    private final Uppgifter uppgifter;
    private final Narvarobok narvaro;
    private final List<Avsnitt> arenden;
    private final List<Stalle> stallen = new ArrayList<>();
    private final Map<String, Kalla> justerare = new LinkedHashMap<>();
    private final Map<LocalDate, Kalla> dagar = new LinkedHashMap<>();
    private boolean justerarenSaker = true;
    private boolean dagenSaker = true;

    Justering(Uppgifter uppgifter, Narvarobok narvaro, Avsnitt inledning, List<Avsnitt> arenden, Avsnitt slut) {
        this.uppgifter = uppgifter;
        this.narvaro = narvaro;
        this.arenden = arenden;
        stallen.addAll(inledning.stallen());
        arenden.forEach(arende -> stallen.addAll(arende.stallen()));
        stallen.addAll(slut.stallen());
    }

    void las() {
        for (int i = 0; i < stallen.size(); i++) {
            String text = stallen.get(i).text().replace('\t', ' ').replace('\n', ' ');
            String lag = text.toLowerCase(Locale.ROOT);
            if (lag.matches("(?s).*(föregående|förra).*")) {
                continue;
            }
            boolean utses = lag.matches("(?s).*(justerare|justeringsperson|(utse|välj|vald|jämte|tillsammans med).*juster(a|ar|as|ing)|att justera"
                    + "|juster.*(jämte|tillsammans med)).*");
            if (utses) {
                utsedd(text, i);
            }
            if (lag.matches("(?s).*(juster(as|ades|at|ing|ingsdag|ingsdatum|a)\\b|justeringens?).*")
                    && !lag.matches("(?s).*(anslag(et|na|s)? |uppsatt|nedtag|tas ned|omedelbart).*")) {
                dagen(text, i);
            }
        }
        skriv();
    }

    private void utsedd(String text, int nummer) {
        List<Personer.Traff> traffar = narvaro.personer().traffar(text);
        Stalle stalle = stallen.get(nummer);
        if (traffar.isEmpty() && text.length() < 60 && nummer + 1 < stallen.size()) {
            stalle = stallen.get(nummer + 1);
            traffar = narvaro.personer().traffar(stalle.text());
        }
        List<Person> valda = traffar.stream().map(Personer.Traff::person).filter(en -> en == null || en.uppdrag() != Uppdrag.ordforande).distinct().toList();
        if (valda.size() == 1 && valda.get(0) != null && valda.get(0).plats() != null) {
            justerare.putIfAbsent(valda.get(0).plats(), stalle.kalla());
            justerarenSaker &= valda.get(0).saker() && traffar.stream().allMatch(Personer.Traff::saker) && !stalle.rad().andrad();
        } else if (valda.size() > 1) {
            justerarenSaker = false;
            valda.stream().filter(en -> en != null && en.plats() != null).findFirst().ifPresent(en -> justerare.putIfAbsent(en.plats(),
                    stallen.get(nummer).kalla()));
            uppgifter.olast(stallen.get(nummer).var() + ": flera personer nämns där justeraren utses. Kontrollera vem som justerar med ordföranden.");
        }
    }

    private void dagen(String text, int nummer) {
        Object motet = uppgifter.varde("/sammantrade/datum");
        int ar = motet instanceof LocalDate dag ? dag.getYear() : 0;
        Stalle stalle = stallen.get(nummer);
        // A day by which it is to be done is not the day on which it is done.
        List<Dag> alla = Dag.alla(text, ar).stream().filter(dag -> !text.substring(0, dag.fran()).toLowerCase(Locale.ROOT).matches("(?s).*senast (den )?")).toList();
        if (alla.isEmpty() && text.length() < 60 && nummer + 1 < stallen.size()) {
            stalle = stallen.get(nummer + 1);
            alla = stalle.text().length() < 80 ? Dag.alla(stalle.text(), ar) : List.of();
        }
        int efter = alla.size() > 1 ? text.toLowerCase(Locale.ROOT).indexOf("juster") : -1;
        Dag vald = alla.stream().filter(dag -> dag.fran() > efter).findFirst().orElse(null);
        if (vald != null) {
            dagar.putIfAbsent(vald.dag(), stalle.kalla());
            dagenSaker &= vald.saker() && alla.size() == 1 && !stalle.rad().andrad();
        }
    }

    private void skriv() {
        int plats = -1;
        for (int i = 0; i < arenden.size() && plats < 0; i++) {
            plats = Slagord.av(arenden.get(i).rubrik()) == Slag.protokoll ? i : -1;
        }
        skriv(plats, "justerare", justerare, justerarenSaker, "Vem som justerar");
        skriv(plats, "justeringsdag", dagar, dagenSaker, "Justeringsdagen");
    }

    private void skriv(int arende, String vad, Map<?, Kalla> funna, boolean saker, String namn) {
        if (funna.isEmpty()) {
            return;
        }
        Map.Entry<?, Kalla> forst = funna.entrySet().iterator().next();
        Sakerhet sakerhet = saker && funna.size() == 1 ? Sakerhet.saker : Sakerhet.osaker;
        if (arende >= 0) {
            uppgifter.satt("/arenden/" + arende + "/protokoll/" + vad, forst.getKey(), forst.getValue(), sakerhet);
        } else {
            uppgifter.utanPlats(forst.getValue(), sakerhet);
            uppgifter.olast(forst.getValue().var() + ": " + namn + " är läst, men inget ärende i protokollet gäller justeringen. Lägg till ett sådant ärende "
                    + "om justeringen ska prövas.");
        }
        if (funna.size() > 1) {
            uppgifter.olast(forst.getValue().var() + ": " + namn + " anges olika på flera ställen. Kontrollera vad som gäller.");
        }
    }
}
