package tr.nes.web.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;

class BrowserPlatformTest {

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0', '\"15.0.0\"', '\"64\"', WINDOWS_11, BITS_64",
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0', '\"10.0.0\"', , WINDOWS_10, BITS_64",
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Firefox/140.0', , , WINDOWS_11, BITS_64",
        "'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0', , , WINDOWS_11, BITS_32",
        "'Mozilla/5.0 (Windows NT 6.3; WOW64) Chrome/100.0', , , WINDOWS_8, BITS_64",
        "'Mozilla/5.0 (Windows NT 6.1) Chrome/100.0', , , WINDOWS_7, BITS_32",
        "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', , , MACOS_26, BITS_64",
        "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0', '\"14.5.0\"', , MACOS_14, BITS_64",
        "'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:140.0) Firefox/140.0', , , LINUX_DEB, BITS_64",
        "'Mozilla/5.0 (X11; Fedora; Linux x86_64; rv:140.0) Firefox/140.0', , , LINUX_RPM, BITS_64",
        "'Mozilla/5.0 (X11; Linux i686) Chrome/100.0', , , LINUX_DEB, BITS_32",
        "'Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile', , , , ",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1', , , , ",
        "curl/8.5.0, , , , ",
        ", 'x\"', , , "
    })
    void whenABrowserNamesItsMachine_thenItIsGuessed(
            String agent, String version, String bitness, SystemRelease release, WordSize bits) {
        assertThat(BrowserPlatform.of(agent, version, bitness)).isEqualTo(new BrowserPlatform(release, bits));
    }
}
