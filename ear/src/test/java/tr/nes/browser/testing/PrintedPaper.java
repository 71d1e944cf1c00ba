package tr.nes.browser.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A form as it comes out of the printer.
 *
 * @param link in the QR code of its first page
 */
public record PrintedPaper(String text, String link, byte[] pdf) {

    /** Not photographed: else ZXing takes other places for its corners now and then. */
    private static final Map<DecodeHintType, Boolean> DRAWN = Map.of(DecodeHintType.PURE_BARCODE, true);

    /** White pixels around the code. */
    private static final int PAPER = 40;

    /** The PDF to which this link of a page leads. */
    public static PrintedPaper of(Web web, String label) {
        String address = web.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .getAttribute("href");
        return of(web.page().request().get(address).body());
    }

    private static PrintedPaper of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PrintedPaper(new PDFTextStripper().getText(document), scanned(code(document)), pdf);
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no form with a QR code", e);
        }
    }

    /** The only picture of the first page, as it is drawn: one in a hundred resampled pictures of a page is not read. */
    private static BufferedImage code(PDDocument document) throws IOException {
        PDResources resources = document.getPage(0).getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                return onPaper(picture.getImage());
            }
        }
        throw new AssertionError("no picture");
    }

    private static BufferedImage onPaper(BufferedImage code) {
        BufferedImage paper = new BufferedImage(
                code.getWidth() + 2 * PAPER, code.getHeight() + 2 * PAPER, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = paper.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        drawing.drawImage(code, PAPER, PAPER, null);
        drawing.dispose();
        return paper;
    }

    private static String scanned(BufferedImage seen) throws ReaderException {
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)), DRAWN)
                .getText();
    }

    /** The code, PNG. */
    public byte[] picture() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(code(document), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the link, on whichever host the portal runs. */
    public String path() {
        URI address = URI.create(link);
        return address.getPath() + "?" + address.getQuery();
    }
}
