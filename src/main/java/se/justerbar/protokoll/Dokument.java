package se.justerbar.protokoll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * A .docx as lines. Read only in the process of its own: a file that is made to harm may use up time and memory.
 *
 * @param rader     the body, in order
 * @param huvuden   the headers and footers of its pages
 * @param osynligt  whether there is text that cannot be seen, which is not among the lines
 */
record Dokument(List<Rad> rader, List<Rad> huvuden, boolean osynligt) {
    private static final String DELAR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final long STORSTA_DEL = 20L << 20;
    private static final int FLEST_DELAR = 500;
    private static final double TATAST = 0.005;

    /** The document in these bytes. */
    static Dokument las(byte[] docx) {
        ZipSecureFile.setMaxEntrySize(STORSTA_DEL);
        ZipSecureFile.setMaxTextSize(STORSTA_DEL);
        ZipSecureFile.setMaxFileCount(FLEST_DELAR);
        ZipSecureFile.setMinInflateRatio(TATAST);
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(docx))) {
            return las(paket);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // What a library says of a damaged file may repeat what stands in it.
            throw new Protokollsfel("Filen går inte att läsa som ett Word-dokument (.docx): den är skadad, krypterad, för stor när den packas upp eller av "
                    + "ett annat slag. Öppna den i Word eller LibreOffice, spara den på nytt som .docx och försök igen, eller fyll i formuläret för hand.");
        }
    }

    private static Dokument las(OPCPackage paket) throws IOException, OpenXML4JException {
        PackagePart kropp = paket.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream().findFirst()
                .orElseThrow(() -> new IOException("no document"));
        Xml dokument = xml(kropp);
        if (!dokument.namn.equals("document") || dokument.del("body") == null) {
            throw new IOException("not a text document");
        }
        Ordstil stil = new Ordstil(forsta(kropp, "styles"), forsta(kropp, "numbering"));
        Fotnoter fotnoter = new Fotnoter(stil, delar(kropp, "footnotes"), delar(kropp, "endnotes"));
        Radlasare lasare = new Radlasare(stil, fotnoter);
        List<Rad> rader = lasare.las(dokument.del("body"));
        List<Rad> huvuden = new ArrayList<>();
        for (String slag : List.of("header", "footer")) {
            for (Xml del : delar(kropp, slag)) {
                huvuden.addAll(new Radlasare(stil, fotnoter).las(del));
            }
        }
        return new Dokument(rader, huvuden, lasare.osynligt());
    }

    private static Xml forsta(PackagePart kropp, String slag) throws IOException, OpenXML4JException {
        List<Xml> delar = delar(kropp, slag);
        return delar.isEmpty() ? null : delar.get(0);
    }

    /** The parts of this kind inside the file; what lies elsewhere is never fetched. */
    private static List<Xml> delar(PackagePart kropp, String slag) throws IOException, OpenXML4JException {
        List<Xml> delar = new ArrayList<>();
        for (PackageRelationship pekare : kropp.getRelationshipsByType(DELAR + slag)) {
            if (pekare.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart del = kropp.getRelatedPart(pekare);
                if (del != null) {
                    delar.add(xml(del));
                }
            }
        }
        return delar;
    }

    private static Xml xml(PackagePart del) throws IOException {
        try (var in = del.getInputStream()) {
            return Xml.las(in);
        }
    }
}
