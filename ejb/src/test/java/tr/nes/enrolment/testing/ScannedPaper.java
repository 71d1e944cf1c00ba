package tr.nes.enrolment.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import tr.nes.institution.testing.InstitutionFixture;

/** Small scans of each kind, the same at each call. */
public final class ScannedPaper {

    private static final byte[] PDF = InstitutionFixture.letter();

    private ScannedPaper() {}

    public static byte[] pdf() {
        return PDF.clone();
    }

    public static byte[] png() {
        return picture("png", 60, 80);
    }

    public static byte[] jpeg() {
        return picture("jpeg", 60, 80);
    }

    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(1, 1, 0, 200);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
