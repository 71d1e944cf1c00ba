package tr.nes.enrolment.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What others say about our PDFs. */
public final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Rules of the profile that the file breaks, as veraPDF sees it, which knows no type "ınteger": hence in English. */
    public static List<String> broken(byte[] pdf, PDFAFlavour profile) throws IOException, VeraPDFException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            return brokenRules(pdf, profile);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> brokenRules(byte[] pdf, PDFAFlavour profile) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), profile);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage() + " at "
                            + each.getLocation().getContext())
                    .toList();
        }
    }

    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
