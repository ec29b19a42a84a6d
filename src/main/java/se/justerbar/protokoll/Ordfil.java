package se.justerbar.protokoll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a .docx of headings, paragraphs and tables; the same lines give the same bytes, whatever the clock and the zone. */
final class Ordfil {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime ALLTID = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int BREDD = 9_600;
    private final StringBuilder kropp = new StringBuilder();

    Ordfil() {
    }

    /** A heading of level 1 to 3, or with 0 the title. */
    Ordfil rubrik(int niva, String text) {
        return stycke(niva == 0 ? "Title" : "Heading" + niva, text);
    }

    Ordfil text(String text) {
        return stycke("Normal", text);
    }

    private Ordfil stycke(String stil, String text) {
        kropp.append("<w:p><w:pPr><w:pStyle w:val=\"").append(stil).append("\"/></w:pPr>");
        kor(text, false);
        kropp.append("</w:p>");
        return this;
    }

    /** A text, in which each tab is one, small and grey where it is only for the program. */
    private void kor(String text, boolean litet) {
        String[] delar = text.split("\t", -1);
        kropp.append("<w:r>").append(litet ? "<w:rPr><w:color w:val=\"595959\"/><w:sz w:val=\"14\"/></w:rPr>" : "");
        for (int i = 0; i < delar.length; i++) {
            kropp.append(i == 0 ? "" : "<w:tab/>").append("<w:t xml:space=\"preserve\">").append(xml(delar[i])).append("</w:t>");
        }
        kropp.append("</w:r>");
    }

    /** Begins a table with this many columns of the same width, or two of which the first is wider. */
    Ordfil tabell(int kolumner) {
        kropp.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"").append(BREDD).append("\" w:type=\"dxa\"/>"
                + "<w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < kolumner; i++) {
            kropp.append("<w:gridCol w:w=\"").append(bredd(kolumner, i)).append("\"/>");
        }
        kropp.append("</w:tblGrid>");
        return this;
    }

    private static int bredd(int kolumner, int kolumn) {
        return kolumner == 2 ? kolumn == 0 ? BREDD * 6 / 10 : BREDD * 4 / 10 : BREDD / kolumner;
    }

    /** A row of a table; a text with several lines has a paragraph for each. */
    Ordfil rad(List<String> celler) {
        kropp.append("<w:tr>");
        for (int i = 0; i < celler.size(); i++) {
            cell(bredd(celler.size(), i), 1, celler.get(i), "");
        }
        kropp.append("</w:tr>");
        return this;
    }

    /** A row with a question, its place in the underlag in small letters after it, and the answer. */
    Ordfil fraga(String fraga, String plats, String svar) {
        kropp.append("<w:tr>");
        cell(bredd(2, 0), 1, fraga, plats);
        cell(bredd(2, 1), 1, svar, "");
        kropp.append("</w:tr>");
        return this;
    }

    /** A row with a question over all columns, repeated on every page with the headings below it. */
    Ordfil tabellfraga(int kolumner, String fraga, String plats) {
        kropp.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        cell(BREDD, kolumner, fraga, plats);
        kropp.append("</w:tr>");
        return this;
    }

    private void cell(int bredd, int kolumner, String text, String plats) {
        kropp.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(bredd).append("\" w:type=\"dxa\"/>")
                .append(kolumner > 1 ? "<w:gridSpan w:val=\"" + kolumner + "\"/>" : "").append("</w:tcPr>");
        String[] rader = text.split("\n", -1);
        for (int i = 0; i < rader.length; i++) {
            kropp.append("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/></w:pPr>");
            kor(rader[i], false);
            if (i == rader.length - 1 && !plats.isEmpty()) {
                kor(" [" + plats + "]", true);
            }
            kropp.append("</w:p>");
        }
        kropp.append("</w:tc>");
    }

    /** Ends a table, with an empty line after it, since Word joins two tables that touch. */
    Ordfil slut() {
        kropp.append("</w:tbl>");
        return text("");
    }

    private static String xml(String text) {
        StringBuilder ut = new StringBuilder();
        text.codePoints().forEach(tecken -> {
            switch (tecken) {
                case '&' -> ut.append("&amp;");
                case '<' -> ut.append("&lt;");
                case '>' -> ut.append("&gt;");
                default -> ut.appendCodePoint(tillatet(tecken));
            }
        });
        return ut.toString();
    }

    private static int tillatet(int tecken) {
        if (tecken < ' ' || tecken == 0xFFFE || tecken == 0xFFFF || tecken >= Character.MIN_SURROGATE && tecken <= Character.MAX_SURROGATE) {
            throw new Protokollsfel(String.format("En text i underlaget har ett tecken (U+%04X) som inte kan stå i ett Word-dokument. Ta bort det.", tecken));
        }
        return tecken;
    }

    /** The file. */
    byte[] klar() {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut, StandardCharsets.UTF_8)) {
            del(zip, "[Content_Types].xml", INNEHALL);
            del(zip, "_rels/.rels", pekare("rId1", "officeDocument", "word/document.xml"));
            del(zip, "word/_rels/document.xml.rels", pekare("rId1", "styles", "styles.xml"));
            del(zip, "word/styles.xml", STILAR);
            del(zip, "word/document.xml", XML + "<w:document xmlns:w=\"" + W + "\"><w:body>" + kropp
                    + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" "
                    + "w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }

    private static void del(ZipOutputStream zip, String namn, String innehall) throws IOException {
        ZipEntry del = new ZipEntry(namn);
        del.setTimeLocal(ALLTID);
        zip.putNextEntry(del);
        zip.write(innehall.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String pekare(String id, String slag, String mal) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"" + id + "\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + slag + "\" Target=\"" + mal + "\"/></Relationships>";
    }

    private static String stil(String id, String namn, String stycke, String tecken) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + namn + "\"/>" + (id.equals("Normal")
                ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + "<w:qFormat/><w:pPr>" + stycke + "</w:pPr><w:rPr>" + tecken + "</w:rPr></w:style>";
    }

    private static String rubrikstil(int niva, int storlek) {
        return stil("Heading" + niva, "heading " + niva, "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"" + (niva - 1)
                + "\"/>",
                "<w:b/><w:sz w:val=\"" + storlek + "\"/>");
    }

    private static final String INNEHALL = XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";
    private static final String STILAR = XML + "<w:styles xmlns:w=\"" + W + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"sv-SE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
            + stil("Normal", "Normal", "<w:spacing w:after=\"100\"/>", "") + stil("Title", "Title", "<w:spacing w:after=\"200\"/>",
                    "<w:b/><w:sz w:val=\"40\"/>")
            + stil("Cell", "Cell", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"18\"/>")
            + rubrikstil(1, 32) + rubrikstil(2, 26) + rubrikstil(3, 22)
            + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>" + linje("top") + linje("left")
            + linje("bottom") + linje("right") + linje("insideH") + linje("insideV") + "</w:tblBorders></w:tblPr></w:style></w:styles>";

    private static String linje(String sida) {
        return "<w:" + sida + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>";
    }
}
