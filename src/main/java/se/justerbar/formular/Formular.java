package se.justerbar.formular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.justerbar.granskning.Arendegranskning;
import se.justerbar.granskning.Fynd;

/** The form of an underlag: takes what a person sends into a draft, and says what there is to ask. Safe to share between threads. */
public final class Formular {
    private static final Set<String> STOLARNAS = Set.of("platser", "platserKomplett", "narvaro", "narvaroKomplett", "datum", "organ");
    private static final Set<String> RUBRIKENS = Set.of("id", "rubrik", "slag");
    private final Schema schema = Schema.load();

    /** The form; make it once. */
    public Formular() {
    }

    /**
     * A matter of the draft as the page asks of it.
     *
     * @param index  its place, from 0
     * @param id     what it is called in the minutes
     * @param rubrik its heading
     * @param slag   the kind of decision
     * @param fragor the questions that its norms need, in their order
     */
    public record Arendefragor(int index, Fraga id, Fraga rubrik, Fraga slag, List<Fraga> fragor) {
    }

    /**
     * Takes what was sent with a form into a draft. What the form did not show stays as it was, and what cannot be read is kept as it was written.
     *
     * @param svar what was sent, by name
     */
    public void las(Utkast utkast, Map<String, List<String>> svar) {
        new Inlasning(schema, utkast, svar).las();
    }

    /** Adds a matter at the end. */
    @SuppressWarnings("unchecked")
    public void nyttArende(Utkast utkast) {
        if (!(Trad.hamta(utkast.underlag(), "/arenden") instanceof List<?>)) {
            utkast.underlag().put("arenden", new ArrayList<>());
        }
        ((List<Object>) utkast.underlag().get("arenden")).add(new LinkedHashMap<String, Object>());
    }

    /** Takes a matter away; nothing happens where there is none at this place. */
    public void taBort(Utkast utkast, int arende) {
        new Inlasning(schema, utkast, Map.of()).taBort(arende);
    }

    /** One question by its place. */
    public Fraga fraga(Utkast utkast, String pekare) {
        return bygge(utkast, List.of(), List.of()).fraga(pekare, false);
    }

    /** The questions of the meeting that are not about its seats. */
    public List<Fraga> sammantrade(Utkast utkast, Collection<Fynd> fynd, List<String> medlemmar, List<String> kommuner) {
        return bygge(utkast, medlemmar, kommuner).fragor("/sammantrade", fynd, STOLARNAS);
    }

    /**
     * The matters with their questions.
     *
     * @param svar what the check says of each; empty where there was none
     */
    public List<Arendefragor> arenden(Utkast utkast, List<Arendegranskning> svar, List<String> medlemmar, List<String> kommuner) {
        int antal = Trad.hamta(utkast.underlag(), "/arenden") instanceof List<?> alla ? alla.size() : 0;
        Fragebygge bygge = bygge(utkast, medlemmar, kommuner);
        List<Arendefragor> arenden = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            String under = "/arenden/" + i;
            arenden.add(new Arendefragor(i, bygge.fraga(under + "/id", false), bygge.fraga(under + "/rubrik", false), bygge.fraga(under + "/slag", false),
                    bygge.fragor(under, i < svar.size() ? svar.get(i).fynd() : List.of(), RUBRIKENS)));
        }
        return List.copyOf(arenden);
    }

    private Fragebygge bygge(Utkast utkast, List<String> medlemmar, List<String> kommuner) {
        return new Fragebygge(schema, utkast, medlemmar, kommuner);
    }

    /** The seats with who served from each. */
    public List<Stolfraga> stolar(Utkast utkast, Styrelse styrelse) {
        Narvaroform form = new Narvaroform(utkast);
        List<Stolfraga> stolar = new ArrayList<>();
        List<String> platser = form.platser();
        for (int i = 0; i < platser.size(); i++) {
            stolar.add(stol(utkast, styrelse, form, Inlasning.STOL + i, platser.get(i)));
        }
        return List.copyOf(stolar);
    }

    private static Stolfraga stol(Utkast utkast, Styrelse styrelse, Narvaroform form, String namn, String plats) {
        String nyckel = Utkast.NARVARO + "#" + plats;
        List<Stolfraga.Rad> rader = new ArrayList<>();
        if (form.svar(plats).equals(Narvaroform.OLIKA)) {
            form.rader(plats).forEach(rad -> rader.add(rad(namn + ":" + rader.size(), rad)));
            rader.add(rad(namn + ":" + rader.size(), Map.of()));
        }
        return new Stolfraga(namn, plats, styrelse.namn(plats, "ledamot"), styrelse.namn(plats, "ersattare"), form.svar(plats),
                form.fragarOmDistans() && !form.svar(plats).equals(Narvaroform.OLIKA) ? Varde.skriv(form.distans(plats)) : null, List.copyOf(rader),
                utkast.lasta(nyckel), utkast.obekraftade().contains(nyckel), Inlasning.STAMMER + nyckel);
    }

    private static Stolfraga.Rad rad(String namn, Map<?, ?> rad) {
        return new Stolfraga.Rad(namn, Varde.skriv(rad.get("roll")), Varde.skriv(rad.get("status")), Varde.skriv(rad.get("fran")), Varde.skriv(rad.get("till")),
                Varde.skriv(rad.get("ersattareFor")), Varde.skriv(rad.get("hela")), Varde.skriv(rad.get("distans")));
    }

    /** What the matters are called, in their order; only those that are called something. */
    public List<String> beteckningar(Utkast utkast) {
        return Trad.hamta(utkast.underlag(), "/arenden") instanceof List<?> alla
                ? alla.stream().map(ett -> ett == null ? null : Trad.hamta(ett, "/id")).filter(Objects::nonNull).map(Object::toString).toList() : List.of();
    }
}
