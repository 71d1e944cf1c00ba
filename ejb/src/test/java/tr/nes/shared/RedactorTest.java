package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class RedactorTest {

    private static final String SECRET = "Ihlamur-4711-Çınar";

    @TempDir
    private Path folder;

    @Test
    void whatWasReadFromASecretFileIsCutFromAnyText() throws Exception {
        char[] read = SecretFile.read(Files.writeString(folder.resolve("secret"), "  " + SECRET + "\n"));

        assertThat(read).isEqualTo(SECRET.toCharArray());
        assertThat(Redactor.redact("a" + SECRET + SECRET + " not a valid C-Octet String: <" + SECRET + ">"))
                .isEqualTo("a[cut][cut] not a valid C-Octet String: <[cut]>");
    }

    @Test
    void aShortSecretIsCutWhereItStandsAlone() {
        Redactor.know("kule7");

        assertThat(Redactor.redact("'kule7' (kule7), okule75")).isEqualTo("'[cut]' ([cut]), okule75");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "login with password=gizli-sozcuk failed|gizli-sozcuk",
                "{\"password\":\"gizli sozcuk\",\"x\":1}|gizli sozcuk",
                "nes.db.password = a/b?c|a/b?c",
                "client_secret=s3cr3t&grant_type=code|s3cr3t",
                "PAROLA: çokgizli|çokgizli",
                "Authorization: Bearer abc.def-ghi|abc.def-ghi",
                "Authorization: Basic dXNlcjpwYXNz|dXNlcjpwYXNz",
                "invalid header value: \"Bearer 0123456789abcdef\"|0123456789abcdef",
                "jdbc:postgresql://nes:gizli@db:5432/nes|gizli",
                "https://user:p%40ss@host/path|p%40ss",
                "PIN: 123456 is wrong|123456",
                "puk=12345678|12345678",
                "pın 8402957316|8402957316",
                "duplicate key (10000000146)|10000000146",
                "key '19090909018' exists|19090909018",
                "no mailbox sahip@ornek.test here|sahip@ornek.test",
                "to +905000000001 failed|5000000001",
                "to 5000000001 failed|5000000001"
            })
    void whatLooksLikeASecretOrNamesAPersonIsCut(String text, String secret) {
        assertThat(Redactor.redact(text)).doesNotContain(secret).contains("[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nes.mail.password.file: is not set",
                "certificate 50000000000000000000001234 is ACTIVE here",
                "2026-11-21 10:00:00,000 INFO  [tr.nes.X] (default task-1) bound to the message centre",
                "WFLYSRV0025: WildFly 39.0.1.Final started in 14312ms",
                "org.h2.jdbc.JdbcSQLException@1a2b3c4d at tr.nes.Some.method(Some.java:12)",
                "12345678901 is no identity number",
                "the PIN is blocked; PUK tries: 3",
                "http://localhost:8080/crl/issuing.crl",
                "at io.undertow.servlet@2.3.23.Final//io.undertow.servlet.handlers.ServletChain$1.run(ServletChain.java:68)",
                "at deployment.nes.ear//tr.nes.shared.Redactor.redact(Redactor.java:1)",
                "the token does not give its key: issuing"
            })
    void whatIsNoSecretStays(String text) {
        assertThat(Redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void aForeignMessageBecomesOneShortLine() {
        String message =
                Redactor.message(new IllegalStateException("a\r\nb\u2028c password=gizli " + "x".repeat(1000)));

        assertThat(message)
                .startsWith("IllegalStateException: a b c password=[cut] xxx")
                .hasSize(503);
        assertThat(Redactor.message(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @Test
    void whatALibraryLogsByItselfIsCutInMessageAndStackTrace() {
        Redactor.know(SECRET);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StreamHandler handler = new StreamHandler(written, new RedactingFormatter(new SimpleFormatter()));
        Logger library = Logger.getAnonymousLogger();
        library.setUseParentHandlers(false);
        library.addHandler(handler);

        library.log(
                Level.SEVERE,
                "no " + SECRET,
                new IllegalStateException("no " + SECRET, new IllegalArgumentException("'" + SECRET + "'")));
        handler.flush();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .doesNotContain(SECRET)
                .contains("no [cut]", "IllegalStateException: no [cut]", "'[cut]'", "RedactorTest");
    }
}
