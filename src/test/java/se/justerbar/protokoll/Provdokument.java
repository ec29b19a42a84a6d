package se.justerbar.protokoll;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Minutes as a secretary might write them, made with another library than the one that reads them. */
final class Provdokument {
    private final XWPFDocument dokument = new XWPFDocument();

    /** A paragraph for each line; one that begins with "# " is bold. */
    Provdokument text(String text) {
        text.lines().forEach(rad -> {
            XWPFParagraph stycke = dokument.createParagraph();
            var korning = stycke.createRun();
            korning.setBold(rad.startsWith("# "));
            String[] delar = rad.replaceFirst("^# ", "").split("\t", -1);
            for (int i = 0; i < delar.length; i++) {
                if (i > 0) {
                    korning.addTab();
                }
                korning.setText(delar[i]);
            }
        });
        return this;
    }

    /** A table with a row for each line and a cell between each two bars; a slash that stands alone makes a new paragraph in its cell. */
    Provdokument tabell(String rader) {
        var delar = rader.lines().map(rad -> rad.split("\\|", -1)).toList();
        XWPFTable tabell = dokument.createTable(delar.size(), delar.get(0).length);
        for (int i = 0; i < delar.size(); i++) {
            for (int j = 0; j < delar.get(i).length; j++) {
                var cell = tabell.getRow(i).getCell(j);
                String[] stycken = delar.get(i)[j].strip().split(" / ");
                cell.setText(stycken[0]);
                for (int k = 1; k < stycken.length; k++) {
                    cell.addParagraph().createRun().setText(stycken[k]);
                }
            }
        }
        return this;
    }

    byte[] klar() {
        try (ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            dokument.write(ut);
            return ut.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as it is read. */
    Protokollslasning last() {
        return Lasprocess.las(klar(), List.of());
    }
}
