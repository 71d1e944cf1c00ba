package tr.nes.driver.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;

class DriverFileRulesTest {

    @ParameterizedTest
    @CsvSource({
        "omnikey-4.2_x64.zip, omnikey-4.2_x64.zip",
        "C:\\Users\\a\\akis.MSI, akis.MSI",
        "/tmp/akis.deb, akis.deb"
    })
    void whenANameIsPlain_thenItsLastPartIsTaken(String submitted, String name) {
        assertThat(DriverFileRules.name(submitted)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "..",
                "../",
                "a..zip",
                ".zip",
                "zip",
                "sürücü.zip",
                "a b.zip",
                "a\".zip",
                "a.zip\n",
                "a.zip;x",
                "a.html",
                "a.js",
                "a.svg",
                "a.zip.",
                "-a.exe.scr"
            })
    void whenANameIsNotPlain_thenItIsRefused(String submitted) {
        assertThatExceptionOfType(DriverException.class)
                .isThrownBy(() -> DriverFileRules.name(submitted))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.FILE_NAME_WRONG));
    }

    @Test
    void whenANameIsTooLong_thenItIsRefused() {
        assertThatCode(() -> DriverFileRules.name("a".repeat(96) + ".zip")).doesNotThrowAnyException();
        assertThatExceptionOfType(DriverException.class)
                .isThrownBy(() -> DriverFileRules.name("a".repeat(97) + ".zip"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.zip, 504b030414000000, ",
        "a.zip, 4d5a900003000000, FILE_TYPE_WRONG",
        "a.EXE, 4d5a900003000000, ",
        "a.exe, 504b030414000000, FILE_TYPE_WRONG",
        "a.msi, d0cf11e0a1b11ae1, ",
        "a.msi, d0cf11e0a1b11a, FILE_TYPE_WRONG",
        "a.deb, 213c617263683e0a, ",
        "a.txt, 4275206b75727521, ",
        "a.txt, 7f454c4602010100, FILE_TYPE_WRONG",
        "a.pdf, 255044462d312e37, ",
        "a.zip, '', FILE_EMPTY"
    })
    void whenAFileBegins_thenItsEndingMustFit(String name, String head, Reason fault) {
        byte[] octets = HexFormat.of().parseHex(head);
        if (fault == null) {
            assertThatCode(() -> DriverFileRules.requireType(name, octets)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(DriverException.class)
                    .isThrownBy(() -> DriverFileRules.requireType(name, octets))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(fault));
        }
    }
}
