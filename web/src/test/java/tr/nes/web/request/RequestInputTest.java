package tr.nes.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.request.RequestField;

/** What people put between digits, and what they paste. */
class RequestInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0532 000 00 44", "+90 532 000 00 44", "90 (532) 000-00-44", "00905320000044", "532.000.00.44"})
    void whenAPhoneIsTyped_thenItIsTenDigits(String typed) {
        assertThat(RequestInput.of(Map.of("PHONE", typed))).containsEntry(RequestField.PHONE, "5320000044");
    }

    @Test
    void whenNumbersAreTyped_thenOnlyTheyAreLeft_andLeadingZerosStay() {
        assertThat(RequestInput.of(
                        Map.of("PAYER_NUMBER", "012 345 67-89", "POSTAL_CODE", "\u00a006100", "NAME", " A\u200bB ")))
                .containsEntry(RequestField.PAYER_NUMBER, "0123456789")
                .containsEntry(RequestField.POSTAL_CODE, "06100")
                .containsEntry(RequestField.NAME, "AB")
                .containsEntry(RequestField.MAIL, "");
    }

    @Test
    void whenATextIsEndless_thenItIsCut() {
        assertThat(RequestInput.of(Map.of("ADDRESS", "x".repeat(5000))).get(RequestField.ADDRESS))
                .hasSize(400);
    }
}
