package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.notification.Channel;

class RecipientMaskTest {

    @ParameterizedTest
    @CsvSource({
        "SMS, +905321234567, +9053******67",
        "SMS, 123, ***",
        "MAIL, deneme@ornek.test, d***@ornek.test",
        "MAIL, kimse, ***"
    })
    void littleIsShown(Channel channel, String recipient, String masked) {
        assertThat(RecipientMask.of(channel, recipient)).isEqualTo(masked);
    }
}
