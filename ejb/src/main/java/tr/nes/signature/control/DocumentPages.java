package tr.nes.signature.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of our own PDFs. */
final class DocumentPages {

    /** Dots per inch: an A4 page is about 910 pixels wide, and its text readable. */
    private static final int DPI = 110;

    private DocumentPages() {}

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * PNG.
     *
     * @param page from 0
     */
    static byte[] picture(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
