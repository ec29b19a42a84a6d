package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the product's own minutes: every question there ends with its place in the underlag, and what answers it is taken at its word. */
final class EgnaProtokoll {
    private static final Pattern FRAGA = Pattern.compile("(?s).*\\[(/?[A-Za-z0-9]+(?:/[A-Za-z0-9]+)*)\\]\\s*");
    private static final Pattern RUBRIK = Pattern.compile("((?:§ *)?[0-9]+[a-z]?(?: *§)?)[.:]? +(.*)");
    private final Uppgifter uppgifter = new Uppgifter();
    private final List<String> kolumner = new ArrayList<>();
    private int arende = -1;
    private int tabell;
    private String avsnitt = "Sammanträdet";
    private Form lista;
    private int rader;
    private boolean loptext;

    private EgnaProtokoll() {
    }

    /** Whether the document is such minutes, also where a person has typed in them. */
    static boolean ar(Dokument dokument) {
        return dokument.rader().stream().anyMatch(rad -> rad.tabell() > 0 && FRAGA.matcher(rad.cell(0)).matches()
                && rad.cell(0).endsWith("[/sammantrade/datum]"));
    }

    static Protokollslasning las(Dokument dokument) {
        EgnaProtokoll lasare = new EgnaProtokoll();
        dokument.rader().stream().filter(rad -> rad.tabell() > 0 || !rad.tom() || rad.celler().size() > 1).forEach(lasare::rad);
        if (lasare.loptext) {
            lasare.uppgifter.olast("Löptexten i protokollet är inte läst, för uppgifterna står i dess tabeller. Kontrollera att de säger detsamma.");
        }
        return lasare.uppgifter.klar();
    }

    private void rad(Rad rad) {
        if (rad.tabell() == 0) {
            stycke(rad);
            return;
        }
        if (rad.tabell() != tabell) {
            tabell = rad.tabell();
            lista = null;
        }
        Matcher fraga = FRAGA.matcher(rad.cell(0));
        if (fraga.matches() && (lista == null || ordagrann(rad.cell(0), plats(fraga.group(1))))) {
            fraga(rad, plats(fraga.group(1)));
        } else if (lista != null) {
            listrad(rad);
        }
    }

    /** Whether a cell has the very words of a question: in a list it may be a text that looks like one. */
    private static boolean ordagrann(String text, Form form) {
        return form != null && Svar.vikt(text.substring(0, text.lastIndexOf('['))).equals(Svar.vikt(form.fraga()));
    }

    private void stycke(Rad rad) {
        if (!rad.rubrik()) {
            loptext |= Ordtext.MALLENS.stream().noneMatch(egen -> egen.equals(rad.text().strip()));
            return;
        }
        Matcher rubrik = RUBRIK.matcher(rad.text().strip());
        if (rad.celler().size() == 2) {
            arende(rad, rad.cell(0).strip(), rad.cell(1).strip(), Sakerhet.saker);
        } else if (rubrik.matches()) {
            arende(rad, rubrik.group(1), rubrik.group(2), Sakerhet.osaker);
        }
    }

    private void arende(Rad rad, String id, String rubrik, Sakerhet sakerhet) {
        arende++;
        avsnitt = id.isEmpty() ? "Ärende " + (arende + 1) : id;
        Kalla kalla = new Kalla(avsnitt + ", rubriken", rad.text());
        if (id.isEmpty() && rubrik.isEmpty()) {
            uppgifter.satt("/arenden/" + arende, Tom.TOM, kalla, sakerhet);
        }
        text("/arenden/" + arende + "/id", id, kalla, sakerhet);
        text("/arenden/" + arende + "/rubrik", rubrik, kalla, sakerhet);
    }

    private void text(String pekare, String text, Kalla kalla, Sakerhet sakerhet) {
        if (!text.isEmpty()) {
            uppgifter.satt(pekare, text, kalla, sakerhet);
        }
    }

    /** The place of a question; one without a slash first is about the matter that it stands under. */
    private Form plats(String fragan) {
        return Form.vid(fragan.startsWith("/") ? fragan : "/arenden/" + arende + "/" + fragan);
    }

    private void fraga(Rad rad, Form form) {
        lista = null;
        if (form == null) {
            uppgifter.olast(var(rad) + ": frågan pekar på en uppgift som inte finns i formuläret. Skriv inte om frågorna i tabellerna.");
        } else if (rad.celler().size() == 1 && Kolumner.tabell(form)) {
            lista = form;
            kolumner.clear();
            rader = 0;
        } else {
            svar(form, rad.cell(1), rad, "svaret");
        }
    }

    private void svar(Form form, String svar, Rad rad, String vad) {
        if (svar.isBlank()) {
            return;
        }
        Optional<Svar.Varde> varde = Svar.las(form, svar);
        Kalla kalla = new Kalla(var(rad), svar);
        if (varde.isEmpty()) {
            uppgifter.olast(var(rad) + ": " + vad + " går inte att läsa. Frågan är: " + form.fraga());
        } else {
            uppgifter.satt(form.pekare(), varde.get().varde(), kalla, varde.get().saker() && !rad.andrad() ? Sakerhet.saker : Sakerhet.osaker);
        }
    }

    private void listrad(Rad rad) {
        if (kolumner.isEmpty()) {
            rad.celler().forEach(cell -> kolumner.add(cell.text()));
            return;
        }
        long skrivna = rad.celler().stream().filter(cell -> !cell.text().isBlank()).count();
        String forsta = rad.cell(0).strip();
        if (skrivna == 1 && Svar.ar(forsta, Svar.INGA)) {
            uppgifter.satt(lista.pekare(), Tom.TOM, new Kalla(var(rad), forsta), Sakerhet.saker);
        } else if (skrivna > 0) {
            Form post = new Form(lista.pekare() + "/" + rader++, lista.element(), lista.fraga());
            if (Svar.ar(forsta, Svar.UTAN)) {
                uppgifter.satt(post.pekare(), Tom.TOM, new Kalla(var(rad), forsta), Sakerhet.saker);
            } else {
                celler(rad, post);
            }
        }
    }

    private void celler(Rad rad, Form post) {
        for (int i = 0; i < Math.min(kolumner.size(), rad.celler().size()); i++) {
            String rubrik = kolumner.get(i);
            String svar = rad.cell(i);
            Kolumner.del(post, rubrik).ifPresent(del -> svar(del, svar, rad, "det som står under " + rubrik));
        }
    }

    private String var(Rad rad) {
        return avsnitt + ", tabell " + rad.tabell() + ", rad " + rad.nummer();
    }
}
