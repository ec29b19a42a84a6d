package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.justerbar.protokoll.Protokollslasare.Stol;
import se.justerbar.underlag.Motesform;
import se.justerbar.underlag.Uppdrag;

/** Reads minutes that anybody has written, by the words and shapes that minutes have. */
final class FrittProtokoll {
    private final Uppgifter uppgifter = new Uppgifter();
    private final Dokument dokument;
    private final List<Stol> styrelse;
    private final Avsnitt inledning;
    private final List<Avsnitt> arenden;
    private final Avsnitt slut;
    private final List<Mening> tillagg = new ArrayList<>();

    private FrittProtokoll(Dokument dokument, List<Stol> styrelse) {
        this.dokument = dokument;
        this.styrelse = styrelse;
        List<Avsnitt> delar = Avsnitt.av(dokument.rader());
        this.inledning = delar.get(0);
        this.arenden = delar.subList(1, delar.size() - 1).stream().map(Avsnitt::utanNoter).toList();
        this.slut = delar.get(delar.size() - 1).utanNoter();
    }

    static Protokollslasning las(Dokument dokument, List<Stol> styrelse) {
        return new FrittProtokoll(dokument, styrelse).las();
    }

    private Protokollslasning las() {
        if (dokument.osynligt()) {
            uppgifter.olast("Dokumentet: det finns dold text, som inte är läst.");
        }
        if (dokument.rader().stream().anyMatch(Rad::andrad)) {
            uppgifter.olast("Dokumentet: det finns spårade ändringar som inte är godkända eller avvisade. Texten är läst som om de vore godkända.");
        }
        Narvarobok narvaro = narvaro();
        if (dokument.rader().stream().filter(rad -> rad.text().contains(Fotnoter.NAMNER)).count() > tillagg.size()) {
            uppgifter.olast("Dokumentet: en fotnot nämner någon annan än den som den står vid, och är inte läst. Kontrollera uppgifterna där.");
        }
        arenden.forEach(arende -> jav(narvaro, arende));
        Handelser handelser = new Handelser(narvaro, arenden, uppgifter);
        handelser.las(List.of(inledning, slut));
        handelser.las(arenden);
        tillagg.forEach(handelser::tillagg);
        narvaro.kontrollera();
        new Motesuppgifter(uppgifter, inledning, dokument.huvuden()).las(narvaro);
        narvaro.skriv(allaPaDistans());
        Map<Integer, List<Mening>> framat = framat();
        List<Arendelasare> lasare = new ArrayList<>();
        Motesledning ledning = new Motesledning(uppgifter, narvaro.personer(), inledning, arenden);
        boolean ordforandenBorta = narvaro.med(Uppdrag.ordforande).stream().allMatch(person -> IntStream.range(0,
                arenden.size()).allMatch(i -> narvaro.borta(person, i)));
        Optional<Person> leder = ordforandenBorta ? ledning.leder() : Optional.empty();
        for (int i = 0; i < arenden.size(); i++) {
            lasare.add(new Arendelasare(uppgifter, narvaro, arenden, i, framat.getOrDefault(i, List.of()), leder));
        }
        boolean bytt = false;
        for (Arendelasare ett : lasare) {
            bytt = ett.las(bytt);
        }
        ledning.ingetJav();
        new Justering(uppgifter, narvaro, inledning, arenden, slut).las();
        if (arenden.isEmpty()) {
            uppgifter.olast("Dokumentet: inga ärenden hittades. Läsaren känner igen rubriker som ”§ 12 Budget”, ”12 § Budget” och ”Ärende 12”.");
        }
        return uppgifter.klar();
    }

    /** Whether the minutes say that all took part on distance; null where that is not said, or not of all. */
    private Kalla allaPaDistans() {
        return inledning.stallen().stream().filter(stalle -> stalle.text().toLowerCase(Locale.ROOT).matches("(?s).*(samtliga|alla) .{0,40}(distans"
                + "|digital|teams).*"))
                .filter(stalle -> uppgifter.varde("/sammantrade/form") == Motesform.distans).map(Stalle::kalla).findFirst().orElse(null);
    }

    /** The chair and the vice chair by what stands beside a name anywhere, where the lists do not say. */
    private void uppdrag(Narvarobok bok) {
        List<Avsnitt> alla = new ArrayList<>(List.of(inledning, slut));
        alla.addAll(arenden);
        alla.stream().flatMap(avsnitt -> avsnitt.stallen().stream()).forEach(stalle -> bok.personer().uppdrag(stalle.text()));
    }

    /** What is said elsewhere of who leads a matter, by the place of the matter. */
    private Map<Integer, List<Mening>> framat() {
        List<Integer> nummer = arenden.stream().map(Avsnitt::nummer).toList();
        Map<Integer, List<Mening>> framat = new HashMap<>();
        for (Avsnitt arende : arenden) {
            for (Mening mening : Mening.av(arende)) {
                if (mening.har("ordförande|leder") && mening.har("§|ärende|punkt|paragraf")) {
                    Paragrafer.namnda(mening.text(), nummer).vilka().stream().filter(en -> arenden.get(en) != arende)
                            .forEach(en -> framat.computeIfAbsent(en, ny -> new ArrayList<>()).add(mening));
                }
            }
        }
        return framat;
    }

    /** Takes note of who is said to have jäv, which tells why somebody else sat in the seat. */
    private void jav(Narvarobok narvaro, Avsnitt avsnitt) {
        List<Integer> nummer = arenden.stream().map(Avsnitt::nummer).toList();
        for (Mening mening : Mening.av(avsnitt)) {
            if (mening.har("jäv")) {
                Paragrafer namnda = Paragrafer.namnda(mening.text(), nummer);
                List<Integer> dessa = namnda.namnda() ? namnda.vilka().stream().boxed().toList() : List.of(arenden.indexOf(avsnitt));
                narvaro.personer().traffar(mening).stream().map(Personer.Traff::person).filter(Objects::nonNull)
                        .forEach(person -> dessa.forEach(arende -> narvaro.jav(person, arende)));
            }
        }
    }

    /** The attendance before and after the matters; where there is none, that of the matter in which it was called over. */
    private Narvarobok narvaro() {
        Narvarobok bok = new Narvarobok(uppgifter, styrelse, arenden);
        List<Integer> nummer = arenden.stream().map(Avsnitt::nummer).toList();
        List<String> medlemmar = styrelse.stream().map(Stol::medlem).filter(Objects::nonNull).distinct().toList();
        Narvarolasare inledningen = new Narvarolasare(nummer, medlemmar);
        List<Deltagare> deltagare = new ArrayList<>(inledningen.las(inledning.stallen()));
        tillagg.addAll(inledningen.tillagg());
        bok.listad(inledningen.hel(), inledningen.ovriga());
        Narvarolasare lasare = new Narvarolasare(nummer, new ArrayList<>(inledningen.medlemmar()));
        List<Deltagare> efter = lasare.las(slut.stallen());
        efter.stream().filter(en -> deltagare.stream().noneMatch(forra -> forra.namn().equals(en.namn()))).forEach(deltagare::add);
        for (Avsnitt arende : arenden) {
            if (deltagare.isEmpty() && arende.rubrik().toLowerCase(Locale.ROOT).matches(".*(upprop|närvaro|öppnande).*")) {
                deltagare.addAll(new Narvarolasare(nummer, new ArrayList<>(lasare.medlemmar())).las(arende.stallen()));
            }
        }
        List<Deltagare> rostande = new ArrayList<>();
        List<String> kanda = new ArrayList<>(lasare.medlemmar());
        arenden.forEach(arende -> rostande.addAll(new Narvarolasare(nummer, kanda).roster(arende.stallen())));
        if (deltagare.isEmpty()) {
            uppgifter.olast("Dokumentet: ingen närvarolista hittades. För in närvaron för hand.");
        }
        bok.lagg(deltagare);
        bok.lagg(rostande.stream().filter(en -> deltagare.stream().noneMatch(forra -> forra.namn().equals(en.namn()))).toList());
        uppdrag(bok);
        return bok;
    }
}
