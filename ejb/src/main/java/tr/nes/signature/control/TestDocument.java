package tr.nes.signature.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page that says that its signature means nothing else. */
final class TestDocument {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));
    private static final String TITLE = "Deneme imzası · Test signature";
    private static final float LEFT = 64;
    private static final float TOP = 760;
    private static final float LINE = 22;

    private TestDocument() {}

    static byte[] of(String name, String card, Instant now) {
        try (PDDocument document = new PDDocument();
                InputStream glyphs = TestDocument.class.getResourceAsStream("/fonts/DejaVuSans.ttf")) {
            document.getDocumentInformation().setTitle(TITLE);
            document.getDocumentCatalog().setLanguage("tr");
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(PDType0Font.load(document, glyphs, true), 12);
                text.setLeading(LINE);
                text.newLineAtOffset(LEFT, TOP);
                for (String line : lines(name, card, MINUTE.format(now))) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String name, String card, String now) {
        return List.of(
                TITLE,
                "",
                "İmzalayan / Signer: " + name,
                "Kart seri numarası / Card serial number: " + card,
                "Hazırlandığı an / Prepared at: " + now,
                "",
                "Bu belge yalnız yeni kartın imza attığını göstermek için imzalanır;",
                "başka bir anlamı ve sonucu yoktur.",
                "",
                "This document is signed only to see that the new card signs;",
                "it has no other meaning and no effect.");
    }
}
