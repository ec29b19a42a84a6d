package se.justerbar.protokoll;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the elements of a part into lines: what was struck is left out, what was put in is kept, and a text box follows its paragraph. */
final class Radlasare {
    private static final Set<String> UTELAMNAS = Set.of("del", "moveFrom", "pPr", "instrText", "delText", "Fallback", "sectPr", "tblPr", "rPrChange");
    private static final Set<String> ANDRINGAR = Set.of("del", "ins", "moveFrom", "moveTo");
    private final Ordstil stil;
    private final Fotnoter fotnoter;
    private final List<Rad> rader = new ArrayList<>();
    private int stycken;
    private int tabeller;
    private boolean osynligt;

    Radlasare(Ordstil stil, Fotnoter fotnoter) {
        this.stil = stil;
        this.fotnoter = fotnoter;
    }

    /** The text of one paragraph as it is gathered, and the text boxes that were met in it. */
    private static final class Text {
        private final StringBuilder text = new StringBuilder();
        private final List<Xml> rutor = new ArrayList<>();
        private boolean andrad;
    }

    List<Rad> las(Xml del) {
        block(del);
        return rader;
    }

    /** Whether hidden text was met. */
    boolean osynligt() {
        return osynligt;
    }

    private void block(Xml behallare) {
        for (Xml barn : behallare.barn) {
            switch (barn.namn) {
                case "p" -> stycke(barn);
                case "tbl" -> tabell(barn);
                case "sdt" -> innehallskontroll(barn);
                case "ins", "moveTo", "customXml", "sdtContent", "smartTag" -> block(barn);
                default -> {
                    // Properties, marks and what was struck.
                }
            }
        }
    }

    private void innehallskontroll(Xml kontroll) {
        Xml galleri = kontroll.del("sdtPr", "docPartObj", "docPartGallery");
        if (kontroll.del("sdtContent") != null && (galleri == null || !galleri.attribut("val").equals("Table of Contents"))) {
            block(kontroll.del("sdtContent"));
        }
    }

    private void stycke(Xml stycke) {
        Xml egenskaper = stycke.del("pPr");
        stycken++;
        String etikett = stil.etikett(egenskaper);
        Text text = new Text();
        samla(stycke, text);
        if (!stil.innehallsforteckning(egenskaper)) {
            boolean rubrik = stil.rubrik(egenskaper) || fet(stycke);
            String hel = (etikett.isEmpty() ? "" : etikett + " ") + text.text;
            for (String rad : hel.split("\n", -1)) {
                rader.add(Rad.stycke(stada(rad), stycken, rubrik, !etikett.isEmpty(), text.andrad || markerad(egenskaper)));
            }
        }
        text.rutor.forEach(this::block);
    }

    private static boolean markerad(Xml egenskaper) {
        Xml markering = egenskaper == null ? null : egenskaper.del("rPr");
        return markering != null && ANDRINGAR.stream().anyMatch(slag -> markering.del(slag) != null);
    }

    /** Whether all that is written in it is bold, which many use for headings. */
    private static boolean fet(Xml stycke) {
        List<Xml> skrivna = stycke.delar("r").stream().filter(korning -> korning.delar("t").stream().anyMatch(t -> !t.text().isBlank())).toList();
        return !skrivna.isEmpty() && skrivna.stream().allMatch(korning -> korning.del("rPr") != null && korning.del("rPr").pa("b"));
    }

    private void samla(Xml del, Text till) {
        for (Xml barn : del.barn) {
            if (ANDRINGAR.contains(barn.namn)) {
                till.andrad = true;
            }
            if (!UTELAMNAS.contains(barn.namn)) {
                tecken(barn, till);
            }
        }
    }

    private void tecken(Xml barn, Text till) {
        switch (barn.namn) {
            case "t" -> till.text.append(barn.text());
            case "tab" -> till.text.append('\t');
            case "br", "cr" -> till.text.append('\n');
            case "noBreakHyphen" -> till.text.append('-');
            case "footnoteReference", "endnoteReference" -> till.text.append(fotnoter.vid(barn));
            case "txbxContent" -> till.rutor.add(barn);
            case "r" -> korning(barn, till);
            case "tabs", "rPr", "softHyphen" -> {
                // How it looks.
            }
            default -> samla(barn, till);
        }
    }

    private void korning(Xml korning, Text till) {
        Xml egenskaper = korning.del("rPr");
        if (egenskaper != null && egenskaper.pa("vanish")) {
            osynligt |= korning.delar("t").stream().anyMatch(t -> !t.text().isBlank());
        } else {
            samla(korning, till);
        }
    }

    private void tabell(Xml tabell) {
        int nummer = ++tabeller;
        int rad = 0;
        List<Xml> rutor = new ArrayList<>();
        for (Xml del : utpackade(tabell, "tr")) {
            boolean struken = del.del("trPr", "del") != null;
            if (!struken) {
                rader.add(rad(del, nummer, ++rad, rutor));
            }
        }
        rutor.forEach(this::block);
    }

    private Rad rad(Xml del, int tabell, int nummer, List<Xml> rutor) {
        List<Cell> celler = new ArrayList<>();
        Xml fore = del.del("trPr", "gridBefore");
        int kolumn = fore == null ? 0 : heltal(fore.attribut("val"), 0);
        boolean andrad = del.del("trPr", "ins") != null;
        boolean fet = true;
        for (Xml ruta : utpackade(del, "tc")) {
            Xml egenskaper = ruta.del("tcPr");
            int bredd = egenskaper == null ? 1 : heltal(egenskaper.varde("gridSpan"), 1);
            boolean fortsatt = egenskaper != null && egenskaper.del("vMerge") != null && !egenskaper.varde("vMerge").equals("restart");
            Text text = new Text();
            List<Boolean> feta = new ArrayList<>();
            cell(ruta, text, feta);
            celler.add(new Cell(text.text.toString().lines().map(Radlasare::stada).collect(Collectors.joining("\n")).strip(), kolumn, bredd, fortsatt));
            rutor.addAll(text.rutor);
            andrad |= text.andrad;
            fet &= !feta.contains(false);
            kolumn += bredd;
        }
        return new Rad(celler, tabell, nummer, fet && !celler.isEmpty(), false, andrad);
    }

    /** The paragraphs of a cell, a line each; a table in it gives a line a row. */
    private void cell(Xml ruta, Text till, List<Boolean> feta) {
        for (Xml barn : ruta.barn) {
            if (barn.namn.equals("p")) {
                stycken++;
                String etikett = stil.etikett(barn.del("pPr"));
                till.text.append(etikett.isEmpty() ? "" : etikett + " ");
                int fore = till.text.length();
                samla(barn, till);
                if (!till.text.substring(fore).isBlank()) {
                    feta.add(fet(barn) || stil.rubrik(barn.del("pPr")));
                }
                till.text.append('\n');
            } else if (barn.namn.equals("tbl") || barn.namn.equals("tr") || barn.namn.equals("sdt") || barn.namn.equals("sdtContent")) {
                cell(barn, till, feta);
                till.text.append('\n');
            } else if (barn.namn.equals("tc")) {
                Text inre = new Text();
                cell(barn, inre, feta);
                till.text.append(inre.text.toString().strip().replace('\n', ' ')).append('\t');
                till.rutor.addAll(inre.rutor);
            }
        }
    }

    /** The parts of this name, also where a content control or an insertion stands around them. */
    private static List<Xml> utpackade(Xml behallare, String namn) {
        List<Xml> delar = new ArrayList<>();
        for (Xml barn : behallare.barn) {
            if (barn.namn.equals(namn)) {
                delar.add(barn);
            } else if (Set.of("sdt", "sdtContent", "ins", "customXml", "moveTo").contains(barn.namn)) {
                delar.addAll(utpackade(barn, namn));
            }
        }
        return delar;
    }

    private static int heltal(String text, int annars) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : annars;
    }

    /** The text with ordinary spaces, and without what cannot be seen. */
    private static String stada(String text) {
        StringBuilder ren = new StringBuilder(text.length());
        text.codePoints().forEach(tecken -> {
            switch (Character.getType(tecken)) {
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ren.append(' ');
                case Character.CONTROL -> ren.append(tecken == '\t' ? "\t" : "");
                case Character.FORMAT, Character.SURROGATE -> {
                    // Cannot be seen.
                }
                default -> ren.appendCodePoint(tecken);
            }
        });
        return Normalizer.normalize(ren, Normalizer.Form.NFC);
    }
}
