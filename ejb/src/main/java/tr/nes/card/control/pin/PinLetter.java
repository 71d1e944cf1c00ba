package tr.nes.card.control.pin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import tr.nes.card.CardSerial;

/**
 * Serial numbers and PINs as a PDF that only the holder's password opens: AES-256 (ISO 32000-2, revision 6),
 * supported by every current viewer.
 */
public final class PinLetter {

    private static final int KEY_BITS = 256;
    private static final float LEFT = 64;
    private static final float TOP = 760;
    private static final float LINE = 24;
    private static final List<String> HEAD = List.of("Kart parolalarım (PIN) · My card PINs", "");
    private static final List<String> FOOT = List.of(
            "",
            "PIN'i başka bir programda değiştirdiyseniz buradaki değer artık geçerli değildir.",
            "Bu dosyayı ve parolasını ayrı yerlerde saklayın; kimseyle paylaşmayın.",
            "",
            "If you changed the PIN in another program, the value here is out of date.",
            "Keep this file and its password in different places; share them with nobody.");

    private PinLetter() {}

    /** @param ownerPassword not used by anybody; must not be guessable */
    public static byte[] of(Map<CardSerial, byte[]> pins, char[] password, String ownerPassword) {
        try (PDDocument document = new PDDocument();
                InputStream glyphs = PinLetter.class.getResourceAsStream("/fonts/DejaVuSans.ttf")) {
            document.getDocumentInformation().setTitle(HEAD.get(0));
            document.getDocumentCatalog().setLanguage("tr");
            write(document, PDType0Font.load(document, glyphs, true), pins);
            StandardProtectionPolicy lock =
                    new StandardProtectionPolicy(ownerPassword, new String(password), new AccessPermission());
            lock.setEncryptionKeyLength(KEY_BITS);
            document.protect(lock);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDFont font, Map<CardSerial, byte[]> pins) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream text = new PDPageContentStream(document, page)) {
            text.beginText();
            text.setFont(font, 12);
            text.setLeading(LINE);
            text.newLineAtOffset(LEFT, TOP);
            lines(text, HEAD);
            for (Map.Entry<CardSerial, byte[]> card : pins.entrySet()) {
                text.showText("Kart Seri Numarası / Card serial number: "
                        + card.getKey().value());
                text.newLine();
                text.showText("PIN: " + digits(card.getValue()));
                text.newLine();
                text.newLine();
            }
            lines(text, FOOT);
            text.endText();
        }
    }

    private static void lines(PDPageContentStream text, List<String> lines) throws IOException {
        for (String line : lines) {
            text.showText(line);
            text.newLine();
        }
    }

    /** The library accepts only Strings; this one lives as long as the method that uses it. */
    private static String digits(byte[] pin) {
        return new String(pin, StandardCharsets.US_ASCII);
    }
}
