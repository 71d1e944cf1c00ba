package tr.nes.web.authority;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges of a file (RFC 9110 §14). */
class FileContentTest {

    private static final String CONTENT = "0123456789";

    @TempDir
    private Path folder;

    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int status = HttpServletResponse.SC_OK;
    private FileContent file;

    @BeforeEach
    void write() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), CONTENT);
        file = new FileContent(list, new CacheValidators("7", Instant.EPOCH));
    }

    @Test
    void whenNoRangeIsAsked_thenTheWholeIsSent() throws IOException {
        assertThat(send()).isEqualTo(CONTENT);
        assertThat(answered).containsEntry("Accept-Ranges", "bytes").doesNotContainKey("Content-Range");
        assertThat(status).isEqualTo(HttpServletResponse.SC_OK);
    }

    @ParameterizedTest
    @CsvSource({"bytes=2-4, 234, bytes 2-4/10", "bytes=7-, 789, bytes 7-9/10", "bytes=-2, 89, bytes 8-9/10"})
    void whenARangeIsAsked_thenItIsSent(String range, String part, String named) throws IOException {
        asked.put("Range", range);
        assertThat(send()).isEqualTo(part);
        assertThat(status).isEqualTo(HttpServletResponse.SC_PARTIAL_CONTENT);
        assertThat(answered).containsEntry("Content-Range", named);
    }

    @Test
    void whenTheRangeIsBeyondTheEnd_thenNothingIsSent() throws IOException {
        asked.put("Range", "bytes=10-");
        assertThat(send()).isEmpty();
        assertThat(status).isEqualTo(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
    }

    @ParameterizedTest
    @CsvSource({"'\"7\"', 234", "'\"6\"', 0123456789", "'Sun, 29 Nov 2026 10:00:00 GMT', 0123456789"})
    void whenItMustBeTheSameList_thenARangeOfAnotherIsNeverSent(String condition, String expected) throws IOException {
        asked.put("Range", "bytes=2-4");
        asked.put("If-Range", condition);
        assertThat(send()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'bytes=0-1,4-5'", "lines=1-2", "bytes=x"})
    void whenTheRangeIsOfNoUse_thenTheWholeIsSent(String range) throws IOException {
        asked.put("Range", range);
        assertThat(send()).isEqualTo(CONTENT);
    }

    private String send() throws IOException {
        file.send(
                proxy(HttpServletRequest.class, (name, arguments) -> asked.get(arguments[0])),
                proxy(HttpServletResponse.class, this::answer));
        return sent.toString(StandardCharsets.US_ASCII);
    }

    private Object answer(String method, Object[] arguments) {
        switch (method) {
            case "setStatus" -> status = (int) arguments[0];
            case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
            case "setContentLengthLong" -> answered.put("Content-Length", arguments[0].toString());
            default -> {
                return new Sent();
            }
        }
        return null;
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.apply(method.getName(), arguments)));
    }

    private final class Sent extends ServletOutputStream {

        @Override
        public void write(int octet) {
            sent.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
