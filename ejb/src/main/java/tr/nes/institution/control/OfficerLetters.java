package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.entity.OfficerLetter;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;

/** Checks uploaded letters by their content and keeps them sealed. */
@ApplicationScoped
public class OfficerLetters {

    /** Bytes; about three scanned pages. */
    public static final int LONGEST = 1_000_000;

    private static final int MOST_PAGES = 20;

    @Inject
    private SealedSecrets seals;

    /** @throws InstitutionException LETTER_WRONG unless it is a plain PDF of 1 to 20 pages */
    public OfficerLetter seal(UUID institution, byte[] pdf) {
        if (pdf.length > LONGEST || !startsAndEndsAsPdf(pdf) || !isPlain(pdf)) {
            throw new InstitutionException(Reason.LETTER_WRONG);
        }
        return new OfficerLetter(
                institution, Digest.sha256(pdf), seals.seal(MasterKey.CUSTODY, record(institution), pdf));
    }

    /** The PDF as it was uploaded. */
    public byte[] open(UUID institution, OfficerLetter letter) {
        return seals.open(MasterKey.CUSTODY, record(institution), letter.sealed());
    }

    private static String record(UUID institution) {
        return "letter/" + institution;
    }

    /** A file that is also something else has it in front of the head or behind the end. */
    private static boolean startsAndEndsAsPdf(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") && text.stripTrailing().endsWith("%%EOF");
    }

    private static boolean isPlain(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            int pages = document.getNumberOfPages();
            return !document.isEncrypted()
                    && pages > 0
                    && pages <= MOST_PAGES
                    && !(catalog.getOpenAction() instanceof PDAction action && !(action instanceof PDActionGoTo))
                    && (catalog.getNames() == null
                            || catalog.getNames().getJavaScript() == null
                                    && catalog.getNames().getEmbeddedFiles() == null);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
