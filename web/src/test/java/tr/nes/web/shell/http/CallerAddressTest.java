package tr.nes.web.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    @Test
    void whenNoProxyIsNamed_thenTheHeaderMeansNothing() {
        assertThat(new CallerAddress("").of(request("192.0.2.7", "198.51.100.1")))
                .isEqualTo("192.0.2.7");
        assertThat(new CallerAddress("").of(request("127.0.0.1", "198.51.100.1")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void whenAStrangerWritesTheHeader_thenItMeansNothing() {
        assertThat(new CallerAddress("10.0.0.1").of(request("192.0.2.7", "198.51.100.1", "10.0.0.1")))
                .isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @CsvSource({
        "'198.51.100.1', 198.51.100.1",
        "'6.6.6.6, 198.51.100.1', 198.51.100.1",
        "'6.6.6.6,198.51.100.1,10.0.0.2', 198.51.100.1",
        "'6.6.6.6, 198.51.100.1:4711', 198.51.100.1",
        "'[2001:db8::1]:4711', 2001:db8:0:0:0:0:0:1",
        "'2001:DB8::1', 2001:db8:0:0:0:0:0:1",
        "'6.6.6.6, kisi.example', 10.0.0.1",
        "'6.6.6.6, kisi.example, 10.0.0.2', 10.0.0.2",
        "'6.6.6.6, 999.1.1.1', 10.0.0.1",
        "'', 10.0.0.1",
        "'10.0.0.2', 10.0.0.2"
    })
    void whenAProxyOfOursWroteIt_thenTheLastAddressThatIsNotOursCounts(String header, String source) {
        assertThat(new CallerAddress(" 10.0.0.1, 10.0.0.2").of(request("10.0.0.1", header)))
                .isEqualTo(source);
    }

    @Test
    void whenTheHeaderComesTwice_thenTheSecondIsTheProxys() {
        assertThat(new CallerAddress("0:0:0:0:0:0:0:1").of(request("::1", "6.6.6.6", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    private static HttpServletRequest request(String from, String... headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "getHeaders" -> Collections.enumeration(List.of(headers));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
