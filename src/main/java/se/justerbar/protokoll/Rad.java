package se.justerbar.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a document: a paragraph, a part of one between line breaks, or a row of a table.
 *
 * @param celler  its cells; a paragraph has one between each two tabs
 * @param tabell  the table it is a row of, from 1; 0 for a paragraph
 * @param nummer  the row in its table, or the paragraph in the document, from 1
 * @param rubrik  whether it is set as a heading
 * @param etikett whether it begins with a label that Word numbers by itself
 * @param andrad  whether a tracked change in it is neither accepted nor refused
 */
record Rad(List<Cell> celler, int tabell, int nummer, boolean rubrik, boolean etikett, boolean andrad) {

    /** The line of a paragraph. */
    static Rad stycke(String text, int nummer, boolean rubrik, boolean etikett, boolean andrad) {
        List<Cell> celler = new ArrayList<>();
        for (String del : text.split("\t", -1)) {
            celler.add(new Cell(del, celler.size(), 1, false));
        }
        return new Rad(celler, 0, nummer, rubrik, etikett, andrad);
    }

    /** Its text, with a tab between cells. */
    String text() {
        return celler.stream().map(Cell::text).collect(Collectors.joining("\t"));
    }

    /** The same without notes on others. */
    Rad utanNoter() {
        return new Rad(celler.stream().map(cell -> new Cell(Fotnoter.utan(cell.text()), cell.kolumn(), cell.bredd(), cell.fortsatt())).toList(), tabell,
                nummer, rubrik,
                etikett, andrad);
    }

    /** Whether nothing can be seen in it. */
    boolean tom() {
        return text().isBlank();
    }

    /** The text of a cell, or "" where there is none. */
    String cell(int nummer) {
        return nummer < celler.size() ? celler.get(nummer).text() : "";
    }
}
