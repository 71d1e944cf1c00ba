package tr.nes.access.control.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CaptchaImageTest {

    @Test
    void everyCharacterCanBeDrawn() throws IOException {
        for (char c : CaptchaText.ALPHABET.toCharArray()) {
            BufferedImage picture = read(CaptchaImage.of(String.valueOf(c).repeat(5), c));

            assertThat(picture.getWidth()).isEqualTo(CaptchaImage.WIDTH);
            assertThat(darkPixels(picture)).as("ink of %s", c).isBetween(600, 6000);
        }
    }

    @Test
    void theSameSeedDrawsTheSamePicture() {
        assertThat(CaptchaImage.of("ACE34", 7)).isEqualTo(CaptchaImage.of("ACE34", 7));
        assertThat(CaptchaImage.of("ACE34", 7)).isNotEqualTo(CaptchaImage.of("ACE34", 8));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int darkPixels(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += picture.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
