package tr.nes.access.control.captcha;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Speaks the characters of a picture, each at its own pitch, with pauses of uneven length and background noise.
 * The same seed produces the same audio.
 */
final class CaptchaAudio {

    private static final int HEADER = 44;
    private static final double HISS = 2.2;

    private final Random random;
    private final ByteArrayOutputStream samples = new ByteArrayOutputStream();

    private CaptchaAudio(long seed) {
        random = new Random(seed);
    }

    /** WAV: 8 bit, mono, 8000 samples a second. */
    static byte[] of(String text, long seed, String language) {
        CaptchaAudio audio = new CaptchaAudio(seed);
        audio.pause(0.3, 0.7);
        for (char character : text.toCharArray()) {
            audio.say(SpokenCharacter.in(language, character));
            audio.pause(0.6, 1.1);
        }
        return audio.wave();
    }

    private void say(int[] recording) {
        double pitch = between(0.93, 1.08);
        double loudness = between(0.75, 0.95);
        for (double at = 0; at < recording.length - 1; at += pitch) {
            int before = (int) at;
            double sample = recording[before] + (at - before) * (recording[before + 1] - recording[before]);
            write(loudness * sample);
        }
    }

    private void pause(double least, double most) {
        int length = (int) (between(least, most) * SpokenCharacter.RATE);
        for (int i = 0; i < length; i++) {
            write(0);
        }
    }

    private void write(double sample) {
        long heard = Math.round(128 + sample + HISS * random.nextGaussian());
        samples.write((int) Math.max(0, Math.min(255, heard)));
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private byte[] wave() {
        return ByteBuffer.allocate(HEADER + samples.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER - 8 + samples.size())
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(SpokenCharacter.RATE)
                .putInt(SpokenCharacter.RATE)
                .putShort((short) 1)
                .putShort((short) 8)
                .put(ascii("data"))
                .putInt(samples.size())
                .put(samples.toByteArray())
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
