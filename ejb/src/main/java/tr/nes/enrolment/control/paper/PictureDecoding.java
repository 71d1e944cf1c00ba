package tr.nes.enrolment.control.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a picture to its end, keeping few of its pixels: a small file can be a picture of gigabytes. */
final class PictureDecoding {

    /** Pixels at each side; A3 at 600 dpi has 9,922. */
    private static final int LARGEST_SIDE = 10_000;
    /** A4 at 600 dpi has 35 million. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final int KEPT_SIDE = 500;

    private PictureDecoding() {}

    static boolean isPicture(byte[] file) {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return isRead(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    private static boolean isRead(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > LARGEST_SIDE || height > LARGEST_SIDE || (long) width * height > MOST_PIXELS) {
            return false;
        }
        ImageReadParam few = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / KEPT_SIDE);
        few.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, few) != null;
    }
}
