package se.justerbar.granskningsblad;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.justerbar.diagram.Diagram;
import se.justerbar.mallar.Mallmotor;

/** The sheet as PDF/A-2a and PDF/UA-1: the same material gives the same bytes, on any day. Safe to share between threads. */
public final class Granskningsblad {
    private static final String TECKENSNITT = "/net/sf/jasperreports/fonts/dejavu/";
    private final Mallmotor mallar = new Mallmotor(Granskningsblad.class);

    static {
        // The library tells of every style and letter that it reads.
        XRLog.setLoggingEnabled(false);
    }

    /** A writer of sheets; make it once. */
    public Granskningsblad() {
    }

    /** The sheet. */
    public byte[] pdf(Bladmaterial material) {
        Map<String, Object> varden = new HashMap<>();
        varden.put("svar", material.svar());
        varden.put("diagram", material.diagram().stream().map(Granskningsblad::medOrd).toList());
        varden.put("stycke", Stycke.av(material.granskning(), material.post(), material.kvitto()));
        varden.put("huvud", Bladhuvud.av(material));
        try {
            return pdf(mallar.fyll("blad", varden), material.post().tid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library takes the words for whoever does not see a picture from alt alone. */
    private static Diagram medOrd(Diagram diagram) {
        return new Diagram(diagram.rubrik(), diagram.svg().replaceFirst(" aria-label=", " alt="), diagram.text(), diagram.rader());
    }

    private static byte[] pdf(String html, Instant tid) throws IOException {
        PdfRendererBuilder bygge = new PdfRendererBuilder().withHtmlContent(html, null).withProducer("Justerbar").usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true).useSVGDrawer(new BatikSVGDrawer());
        snitt(bygge, "DejaVuSans.ttf", "Text", 400);
        snitt(bygge, "DejaVuSans-Bold.ttf", "Text", 700);
        snitt(bygge, "DejaVuSansMono.ttf", "Kod", 400);
        bygge.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        try (PdfBoxRenderer ritare = bygge.buildPdfRenderer()) {
            ritare.createPDFWithoutClosing();
            try (PDDocument blad = ritare.getPdfDocument(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
                tid(blad, tid);
                blad.save(ut);
                return ut.toByteArray();
            }
        }
    }

    private static void snitt(PdfRendererBuilder bygge, String fil, String namn, int vikt) {
        FSSupplier<InputStream> snitt = () -> Granskningsblad.class.getResourceAsStream(TECKENSNITT + fil);
        bygge.useFont(snitt, namn, vikt, FontStyle.NORMAL, true);
    }

    /** The library stamps the moment of the writing; what a sheet is of is the moment of the check. */
    private static void tid(PDDocument blad, Instant tid) throws IOException {
        GregorianCalendar dag = GregorianCalendar.from(tid.atZone(ZoneOffset.UTC));
        blad.getDocumentInformation().setCreationDate(dag);
        blad.getDocumentInformation().setModificationDate(dag);
        blad.setDocumentId(tid.toEpochMilli());
        String xmp = new String(blad.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        PDMetadata metadata = new PDMetadata(blad);
        metadata.importXMPMetadata(xmp.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + tid).getBytes(StandardCharsets.UTF_8));
        blad.getDocumentCatalog().setMetadata(metadata);
    }
}
