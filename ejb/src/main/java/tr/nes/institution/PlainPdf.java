package tr.nes.institution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;

/** Uploaded PDFs that are nothing but pages: no script, no file inside, not encrypted, and no other kind of file as well. */
public final class PlainPdf {

    private static final int MOST_PAGES = 20;

    private PlainPdf() {}

    /** Whether it is one, of 1 to 20 pages. The caller has checked its length. */
    public static boolean is(byte[] file) {
        return startsAndEndsAsPdf(file) && isPlain(file);
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
