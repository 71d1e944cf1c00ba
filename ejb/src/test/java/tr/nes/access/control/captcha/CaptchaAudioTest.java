package tr.nes.access.control.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class CaptchaAudioTest {

    @ParameterizedTest
    @ValueSource(strings = {"tr", "en"})
    void everyCharacterIsSaid(String language) {
        for (char c : CaptchaText.ALPHABET.toCharArray()) {
            int[] samples = SpokenCharacter.in(language, c);

            assertThat(samples.length).as("%s in %s", c, language).isBetween(2_000, 16_000);
            assertThat(loudness(samples)).as("%s in %s", c, language).isGreaterThan(5);
        }
    }

    @Test
    void itIsAWaveFileThatPlayersKnow() throws Exception {
        byte[] wave = CaptchaAudio.of("ACE34", 7, "tr");

        AudioInputStream audio = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wave));
        assertThat(audio.getFormat().getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_UNSIGNED);
        assertThat(audio.getFormat().getSampleRate()).isEqualTo(8000);
        assertThat(audio.getFormat().getChannels()).isOne();
        assertThat(audio.getFrameLength()).isEqualTo(wave.length - 44L).isBetween(40_000L, 120_000L);
    }

    @Test
    void theSameSeedSaysItInTheSameWay() {
        byte[] said = CaptchaAudio.of("ACE34", 7, "tr");

        assertThat(CaptchaAudio.of("ACE34", 7, "tr")).isEqualTo(said);
        assertThat(CaptchaAudio.of("ACE34", 8, "tr")).isNotEqualTo(said);
        assertThat(CaptchaAudio.of("ACE34", 7, "en")).isNotEqualTo(said);
        assertThat(CaptchaAudio.of("ACE34", 7, "../tr")).isEqualTo(said);
    }

    @Test
    void theSameCharacterNeverSoundsTheSameTwice() {
        byte[] said = CaptchaAudio.of("AA", 7, "tr");
        byte[] once = CaptchaAudio.of("A", 7, "tr");

        assertThat(said.length).isNotEqualTo(2 * once.length - 44);
    }

    private static double loudness(int[] samples) {
        double sum = 0;
        for (int sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }
}
