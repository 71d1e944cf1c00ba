package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PlainHttpClient;
import tr.nes.notification.Channel;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.boundary.Channels;
import tr.nes.shared.ConfigurationReport;

/** What the real server logs when settings are wrong and libraries quote secrets. */
@Tag("locale")
class LogRedactionIT extends InServer {

    private static final String SMPP = "nes.sms.smpp.";

    @Inject
    private Channels channels;

    @EJB
    private ConfigurationReport report;

    @Test
    void whenALibraryLogsAConfiguredSecret_thenServerLogDoesNotHaveIt() throws Exception {
        String secret = "Sumak-" + UUID.randomUUID();
        String mark = UUID.randomUUID().toString();
        withPassword(secret, () -> {
            report.faults();
            Logger.getLogger("org.jsmpp.session.SMPPSession")
                    .log(
                            Level.SEVERE,
                            mark + " " + secret,
                            new IllegalStateException(
                                    "C-Octet String value " + secret + " length must be less than 9"));
        });
        Await.until("the line is written", () -> log().contains(mark + " [cut]"));
        assertThat(log()).contains("C-Octet String value [cut] length").doesNotContain(secret);
    }

    @Test
    void whenThePasswordIsTooLong_thenHealthNamesThePropertyAndNothingIsTried() throws Exception {
        String secret = "Dokuzluk9-" + UUID.randomUUID();
        withPassword(secret, () -> {
            ChannelHealth sms = channels.health().stream()
                    .filter(health -> health.channel() == Channel.SMS)
                    .findFirst()
                    .orElseThrow();
            assertThat(sms.up()).isFalse();
            assertThat(sms.fault()).isEqualTo("configuration: nes.sms.smpp.password.file");
            HttpResponse<byte[]> answer = new PlainHttpClient().get("/health/configuration");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .contains(SMPP + "password.file", "8 ASCII characters")
                    .doesNotContain(secret);
        });
        assertThat(new PlainHttpClient().get("/health/configuration").statusCode())
                .isEqualTo(200);
        assertThat(log()).doesNotContain(secret);
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void withPassword(String secret, Step step) throws Exception {
        Path file = Files.createTempFile("smpp", "password");
        Files.writeString(file, secret);
        Map<String, String> settings = Map.of(
                "host",
                "127.0.0.1",
                "port",
                "9",
                "system.id",
                "nes",
                "source",
                "NES",
                "password.file",
                file.toString());
        settings.forEach((name, value) -> System.setProperty(SMPP + name, value));
        try {
            step.run();
        } finally {
            settings.keySet().forEach(name -> System.clearProperty(SMPP + name));
            Files.delete(file);
        }
    }

    private static String log() throws Exception {
        Path log = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
