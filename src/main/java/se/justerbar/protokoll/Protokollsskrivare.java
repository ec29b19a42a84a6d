package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.justerbar.protokoll.Protokollslasare.Stol;
import se.justerbar.underlag.Underlag;

/**
 * Writes the product's own minutes as a .docx, which a person goes on writing in Word or LibreOffice and {@link Protokollslasare} reads back
 * whole. The same underlag gives the same bytes. Safe to share between threads.
 */
public final class Protokollsskrivare {
    private static final List<String> MOTET = List.of("/forbund", "/sammantrade/datum", "/sammantrade/organ", "/sammantrade/form", "/kontrolldag");
    private static final List<String> HELA = List.of("/sammantrade/platserKomplett", "/sammantrade/narvaroKomplett");
    private static final List<String> PLATSER = List.of("Id", "Medlem", "Ledamöter", "Ersättare");
    private static final List<String> I_ARENDET = List.of("slag", "ordforande/plats", "ordforande/uppdrag", "avgorande", "utfall",
            "formanEllerRattighetForEnskild", "myndighetsutovning", "storreBetydelse");
    private static final List<String> I_JUSTERINGEN = List.of("slag", "protokoll/justerare", "protokoll/justeringsdag");
    private static final List<String> OMROSTNING = List.of("omrostning/antalForslag", "omrostning/ja", "omrostning/nej", "omrostning/avstar",
            "omrostning/sluten");
    private static final List<String> TABELLER = List.of("yrkanden", "omrostning/roster", "jav", "reservationer");
    private static final int TOMMA_RADER = 3;

    /** A writer. */
    public Protokollsskrivare() {
    }

    /**
     * The minutes of this underlag, with places for what an underlag does not hold.
     *
     * @param styrelse the board, whose names are written beside their seats; empty where it is not known
     * @throws Protokollsfel where a text has a character that a document cannot have
     */
    public byte[] skriv(Underlag underlag, List<Stol> styrelse) {
        return new Blad(underlag, styrelse, false).skriv();
    }

    /**
     * The empty template, {@code protokollsmall.docx}: the seats of the board, two matters to fill in and the signing.
     *
     * @param styrelse the board; empty where it is not known
     */
    public byte[] mall(List<Stol> styrelse) {
        return new Blad(new Underlag(null, null, null, null), styrelse, true).skriv();
    }

    /** One document as it is written. */
    private static final class Blad {
        private final Ordfil ut = new Ordfil();
        private final Fakta fakta;
        private final List<Stol> styrelse;
        private final boolean mall;
        private final Set<String> skrivna = new HashSet<>();

        private Blad(Underlag underlag, List<Stol> styrelse, boolean mall) {
            this.fakta = new Fakta(underlag);
            this.styrelse = styrelse;
            this.mall = mall;
        }

        private byte[] skriv() {
            ut.rubrik(0, Ordtext.TITEL);
            ut.text(Ordtext.HJALP);
            fragor("/", MOTET, "-");
            ut.rubrik(1, Ordtext.NARVARO);
            tabell(Form.vid("/sammantrade/platser"), "/");
            tabell(Form.vid("/sammantrade/narvaro"), "/");
            fragor("/", HELA, "/sammantrade");
            ut.rubrik(1, Ordtext.ARENDEN);
            if (fakta.varde("/arenden") instanceof Tom) {
                fragor("/", List.of("/arenden"), "-");
            }
            int antal = mall ? 2 : fakta.antal("/arenden");
            for (int i = 0; i < antal; i++) {
                arende(i, mall && i == antal - 1);
            }
            ut.rubrik(1, Ordtext.JUSTERING).text(Ordtext.UNDERSKRIFT).rubrik(1, Ordtext.ANSLAG).text(Ordtext.ANSLAGSTEXT);
            return ut.klar();
        }

        private void arende(int nummer, boolean justering) {
            String rot = "/arenden/" + nummer + "/";
            String id = mall ? "§ " + (nummer + 1) : text(rot + "id");
            String rubrik = !mall ? text(rot + "rubrik") : justering ? "Protokollets justering" : "[Ärendets rubrik]";
            ut.rubrik(2, id + "\t" + rubrik);
            skrivna.addAll(List.of(rot + "id", rot + "rubrik"));
            ut.rubrik(3, Ordtext.ARENDET).text(Ordtext.FYLL).rubrik(3, Ordtext.BESLUT).text(Ordtext.FYLL).rubrik(3, Ordtext.KONTROLL);
            List<String> fasta = justering ? I_JUSTERINGEN : mall ? med(I_ARENDET, OMROSTNING) : I_ARENDET;
            TABELLER.stream().filter(lista -> !justering).forEach(lista -> tabell(Form.vid(rot + lista), rot));
            Form.vid("/arenden/" + nummer).delar().flatMap(this::listor).filter(lista -> !mall && !skrivna.contains(lista.pekare()))
                    .forEach(lista -> tabell(lista, rot));
            fragor(rot, fasta.stream().map(fraga -> rot + fraga).toList(), rot);
        }

        /** The lists below a place that stand as tables of their own. */
        private Stream<Form> listor(Form form) {
            return Kolumner.tabell(form) ? Stream.of(form) : form.delar().flatMap(this::listor);
        }

        private String text(String pekare) {
            return fakta.varde(pekare) == null ? "" : fakta.varde(pekare).toString();
        }

        /** A list as a table; in the template with empty rows, and left out where nothing is known of it. */
        private void tabell(Form lista, String rot) {
            skrivna.add(lista.pekare());
            boolean platser = lista.pekare().equals("/sammantrade/platser");
            boolean ingen = fakta.varde(lista.pekare()) instanceof Tom;
            int antal = fakta.antal(lista.pekare());
            if (!mall && antal == 0 && !ingen) {
                return;
            }
            Form rad = new Form(lista.pekare() + "/0", lista.element(), "");
            List<String> kolumner = Kolumner.rubriker(lista).stream().filter(rubrik -> !platser || PLATSER.contains(rubrik)
                    || harKolumn(lista, antal, Kolumner.del(rad, rubrik).orElseThrow().namn())).toList();
            List<String> alla = platser && !styrelse.isEmpty() ? med(kolumner, List.of("Ledamotens namn", "Ersättarens namn")) : kolumner;
            ut.tabell(alla.size()).tabellfraga(alla.size(), lista.fraga(), relativ(lista.pekare(), rot)).rad(alla);
            for (int i = 0; i < antal; i++) {
                ut.rad(rad(lista.pekare() + "/" + i, kolumner, alla.size()));
            }
            if (ingen) {
                ut.rad(fyllda(List.of(Svar.INGA), alla.size()));
            }
            if (mall) {
                tomrader(platser, lista.pekare().equals("/sammantrade/narvaro"), alla.size());
            }
            ut.slut();
        }

        private boolean harKolumn(Form lista, int antal, String namn) {
            return Stream.iterate(0, i -> i < antal, i -> i + 1).anyMatch(i -> fakta.varde(lista.pekare() + "/" + i + "/" + namn) != null);
        }

        private void tomrader(boolean platser, boolean narvaro, int bredd) {
            for (Stol stol : styrelse) {
                if (platser) {
                    ut.rad(fyllda(List.of(tom(stol.plats()), tom(stol.medlem()), antal(stol.ledamot()), antal(stol.ersattare()), tom(stol.ledamot()),
                            tom(stol.ersattare())), bredd));
                } else if (narvaro) {
                    ut.rad(fyllda(List.of(tom(stol.plats()), "Platsens ledamot"), bredd));
                }
            }
            for (int i = 0; i < TOMMA_RADER; i++) {
                ut.rad(fyllda(List.of(), bredd));
            }
        }

        /** Nobody known is not nobody elected. */
        private static String antal(String namn) {
            return namn == null ? "" : "1";
        }

        private static String tom(String text) {
            return text == null ? "" : text;
        }

        private List<String> rad(String pekare, List<String> kolumner, int bredd) {
            if (fakta.varde(pekare) instanceof Tom) {
                return fyllda(List.of(Svar.UTAN), bredd);
            }
            Form post = Form.vid(pekare);
            List<String> celler = new ArrayList<>(kolumner.stream().map(rubrik -> fakta.svar(Kolumner.del(post, rubrik).orElseThrow().pekare())).toList());
            if (kolumner.size() < bredd) {
                Optional<Stol> stol = styrelse.stream().filter(en -> en.plats() != null && en.plats().equals(fakta.varde(pekare + "/id"))).findFirst();
                celler.add(stol.map(Stol::ledamot).map(Blad::tom).orElse(""));
                celler.add(stol.map(Stol::ersattare).map(Blad::tom).orElse(""));
            }
            return celler;
        }

        private static List<String> fyllda(List<String> forst, int bredd) {
            List<String> celler = new ArrayList<>(forst.subList(0, Math.min(bredd, forst.size())));
            while (celler.size() < bredd) {
                celler.add("");
            }
            return celler;
        }

        private static List<String> med(List<String> en, List<String> annan) {
            return Stream.concat(en.stream(), annan.stream()).toList();
        }

        /** Questions and answers: these first, and then every fact below the place that is not written yet. */
        private void fragor(String rot, List<String> forst, String under) {
            List<String> visade = med(forst, fakta.alla().stream()
                    .filter(pekare -> pekare.startsWith(under) && !forst.contains(pekare) && !skriven(pekare)).toList());
            ut.tabell(2);
            visade.forEach(pekare -> ut.fraga(Form.vid(pekare).fraga(), relativ(pekare, rot), fakta.svar(pekare)));
            ut.slut();
            skrivna.addAll(visade);
        }

        private boolean skriven(String pekare) {
            return skrivna.contains(pekare) || skrivna.stream().anyMatch(lista -> pekare.startsWith(lista + "/"));
        }

        private static String relativ(String pekare, String rot) {
            return rot.equals("/") ? pekare : pekare.substring(rot.length());
        }
    }
}
