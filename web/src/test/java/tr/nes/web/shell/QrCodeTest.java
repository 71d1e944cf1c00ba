package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final int SCALE = 8;

    @Test
    void whenDrawn_thenAScannerReadsTheSameDigits() throws Exception {
        QrCode code = QrCode.of("123456789012345");
        assertThat(scan(code)).isEqualTo("123456789012345");
    }

    private static String scan(QrCode code) throws Exception {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Pattern.compile("M(\\d+) (\\d+)").matcher(code.path()).results().forEach(m -> {
            for (int i = 0; i < SCALE * SCALE; i++) {
                int x = Integer.parseInt(m.group(1)) * SCALE + i % SCALE;
                int y = Integer.parseInt(m.group(2)) * SCALE + i / SCALE;
                pixels[y * side + x] = 0;
            }
        });
        RGBLuminanceSource picture = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }
}
