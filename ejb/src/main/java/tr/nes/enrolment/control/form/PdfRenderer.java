package tr.nes.enrolment.control.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Renders XHTML as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): tagged, fonts embedded. The same input gives the same bytes. */
public final class PdfRenderer {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String FAMILY = "DejaVu";
    /** Signing indexes all objects of the file anew for each stream that it reads; one stream for all of a list would fill the heap. */
    private static final int OBJECTS_IN_A_STREAM = 5_000;

    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final byte[] PLAIN_FONT = FormTemplates.bytes("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD_FONT = FormTemplates.bytes("DejaVuSansCondensed-Bold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfRenderer() {}

    /** @param created the date in the document */
    public static byte[] pdf(String xhtml, Instant created) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("openhtmltopdf, PDFBox")
                .useFont(() -> new ByteArrayInputStream(PLAIN_FONT), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(xhtml, "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, created);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf, new CompressParameters(OBJECTS_IN_A_STREAM));
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Instead of the present time, and for the document's id. */
    private static void date(PDDocument document, Instant created) throws IOException {
        ZonedDateTime local = created.atZone(ISTANBUL);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(local));
        document.setDocumentId(created.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst("(?<=<xmp:CreateDate>)[^<]*", SECOND.format(local));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
