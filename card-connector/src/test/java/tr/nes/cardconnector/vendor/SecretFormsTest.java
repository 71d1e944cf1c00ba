package tr.nes.cardconnector.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3132333435",
                "0102030405",
                "12345F",
                "053132333435",
                "050102030405",
                "2512345FFFFFFFFF",
                "3132333435FFFFFF",
                "3132333435000000",
                "0512345F",
                "31323334350000000000000000000000"
            })
    void whenThePukStandsAlone_thenEachFormIsKnown(String data) {
        assertThat(SecretForms.isExactly(bytes(data), digits("12345"))).isTrue();
        assertThat(SecretForms.standIn(bytes(data), digits("12345"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31323334",
                "313233343536",
                "3132333436",
                "FF3132333435",
                "31323334353132333435",
                "12345E",
                "3132333435FE",
                "3132333435000000000000000000000000",
                "043132333435",
                "0C3132333435"
            })
    void whenSomethingElseStandsThere_thenItIsNotThePukAlone(String data) {
        assertThat(SecretForms.isExactly(bytes(data), digits("12345"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "31323334353637383234363831, true", "12345678024681FF, false", "0831323334353637380532343638 31, true",
        "0102030405060708 0204060801, true", "12345678 24681F, true",
                "3132333435363738FFFFFFFF FFFFFFFF 3234363831FFFFFF, true",
        "3234363831 3132333435363738, false", "3132333435363738, false"
    })
    void whenPukAndPinStandTogether_thenInThisOrder(String data, boolean both) {
        byte[] bytes = bytes(data.replace(" ", ""));
        assertThat(SecretForms.isExactly(bytes, digits("12345678"), digits("24681")))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AA3132333435BB",
                "00010203040500",
                "701234560F",
                "F12345",
                "F1F2F3F4F5",
                "B1B2B3B4B5",
                "2143F5",
                "7F410782053132333435",
                "A1234B3132333435"
            })
    void whenItIsHidden_thenItIsFound(String data) {
        assertThat(SecretForms.standIn(bytes(data), digits("12345"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31323334", "504B43532D3135", "3F003D00", "31003200330034003500", "5432154321"})
    void whenItIsNotThere_thenNothingIsFound(String data) {
        assertThat(SecretForms.standIn(bytes(data), digits("12345"))).isFalse();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
