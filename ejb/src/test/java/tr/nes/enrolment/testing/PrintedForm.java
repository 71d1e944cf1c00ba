package tr.nes.enrolment.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The code of a form as it is drawn: ZXing reads one in a hundred resampled pictures of a page wrongly, and gives up. */
public final class PrintedForm {

    /** Not photographed: else ZXing takes other places for its corners now and then. */
    private static final Map<DecodeHintType, Boolean> DRAWN = Map.of(DecodeHintType.PURE_BARCODE, true);

    /** White pixels around it. */
    private static final int PAPER = 40;

    private PrintedForm() {}

    /** The link in the QR code of its first page. */
    public static String link(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new QRCodeReader()
                    .decode(bitmap(code(document.getPage(0).getResources())), DRAWN)
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no QR code", e);
        }
    }

    /** The only picture of the page. */
    private static BufferedImage code(PDResources resources) throws IOException {
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

    private static BinaryBitmap bitmap(BufferedImage page) {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        return new BinaryBitmap(
                new GlobalHistogramBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
    }
}
