package tr.nes.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "08:30-17:30", "00:00-24:00", "09:00-09:01"})
    void whenTheEndIsLater_thenItIsAPart(String part) {
        assertThat(OpeningHours.isValid(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"17:30-08:30", "09:00-09:00", "24:00-24:00", "8:30-17:30", "08:60-17:30", "08:30", "kapalı"})
    void whenItIsNotATimeSpan_thenItIsRefused(String part) {
        assertThat(OpeningHours.isValid(part)).isFalse();
        assertThatThrownBy(() -> new OpeningHours(part, "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenEverythingIsEmpty_thenTheHoursAreNotKnown() {
        assertThat(OpeningHours.UNKNOWN.known()).isFalse();
        assertThat(new OpeningHours("", "10:00-13:00", "").known()).isTrue();
    }
}
