package se.justerbar.granskningsblad;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF is what the sheet says that it is. */
public final class Arkivprov {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Arkivprov() {
    }

    /** What is wrong with it as PDF/A-2a and as PDF/UA-1; empty where nothing is. */
    public static List<String> fel(byte[] pdf) {
        List<String> fel = new ArrayList<>();
        for (PDFAFlavour form : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser lasare = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), form);
                    PDFAValidator provare = Foundries.defaultInstance().createValidator(form, false)) {
                for (TestAssertion ett : provare.validate(lasare).getTestAssertions()) {
                    fel.add(form + " " + ett.getRuleId().getClause() + "-" + ett.getRuleId().getTestNumber() + ": " + ett.getMessage());
                }
            } catch (Exception e) {
                fel.add(form + ": " + e);
            }
        }
        return fel;
    }
}
