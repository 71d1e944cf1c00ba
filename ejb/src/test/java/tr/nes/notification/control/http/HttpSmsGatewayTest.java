package tr.nes.notification.control.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.OutboxFixture;
import tr.nes.notification.testing.SmsProvider;

@Tag("locale")
class HttpSmsGatewayTest {

    private static final String PHONE = "+905000000001";
    private static final int MESSAGES = 300;

    private SmsProvider provider;
    private OutboxFixture post;
    private String token = SmsProvider.TOKEN;

    @BeforeEach
    void open() throws Exception {
        provider = new SmsProvider();
        post = new OutboxFixture(HttpSmsGateway.class, new ProviderSettings());
    }

    @AfterEach
    void close() {
        provider.close();
        post.close();
    }

    @Test
    void aMessageArrivesIntact() throws Exception {
        post.accept(OutgoingMessage.sms(
                PHONE, "Işık \"şölen\"\n", post.clock().instant().plusSeconds(300)));
        post.work(1);

        JsonObject message = provider.messages().get(0);
        assertThat(message.getString("id")).isEqualTo(post.message().id().toString());
        assertThat(message.getString("to")).isEqualTo(PHONE);
        assertThat(message.getString("from")).isEqualTo("SERTIFIKA");
        assertThat(message.getString("text")).isEqualTo("Işık \"şölen\"\n");
        assertThat(message.getString("validUntil")).isEqualTo("2026-11-21T10:05:00Z");
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whenTheProviderDiesInMidTraffic_thenNothingIsLostAndNothingDoubled() throws Exception {
        Random faults = new Random(20261121);
        for (int i = 0; i < MESSAGES; i++) {
            post.accept(OutgoingMessage.sms("+90500" + (1000000 + i), "mesaj " + i, null));
        }
        provider.mood(n -> fault(faults.nextInt(30)));
        post.work(20);
        provider.kill();
        post.work(20);
        provider.start();
        post.workUntil(post::nothingIsQueued);

        assertThat(post.messages()).hasSize(MESSAGES).allMatch(m -> m.state() == MessageState.SENT);
        assertThat(provider.requests()).isGreaterThan(MESSAGES);
        assertThat(provider.messages().stream().map(m -> m.getString("to") + m.getString("text")))
                .hasSize(MESSAGES)
                .doesNotHaveDuplicates();
    }

    private static int fault(int dice) {
        return switch (dice) {
            case 0, 1 -> SmsProvider.TAKE_AND_HANG_UP;
            case 2 -> SmsProvider.HANG_UP;
            case 3 -> 500;
            case 4 -> 429;
            default -> 202;
        };
    }

    @Test
    void aFailureOfTheProviderIsTriedAgain() throws Exception {
        provider.mood(n -> n < 3 ? 500 : 202);
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.workUntil(post::nothingIsQueued);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
        assertThat(post.message().attempts()).isEqualTo(3);
    }

    @Test
    void whenTooMuch_thenItWaitsAsLongAsItIsTold() throws Exception {
        provider.mood(n -> 429);
        provider.retryAfter("120");
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.work(120);
        assertThat(provider.requests()).isOne();
        assertThat(post.message().attempts()).isZero();
        post.work(1);
        assertThat(provider.requests()).isEqualTo(2);
    }

    @Test
    void withAWrongTokenItIsNotHammered() throws Exception {
        token = "yanlis";
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.work(300);
        assertThat(provider.requests()).isOne();
        assertThat(post.message().state()).isEqualTo(MessageState.QUEUED);

        token = SmsProvider.TOKEN;
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void whatTheProviderWillNeverTakeIsADeadLetterAtOnce(int status) throws Exception {
        provider.mood(n -> status);
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.DEAD);
        assertThat(post.message().failure()).isEqualTo("HTTP status " + status);
    }

    @Test
    void aRedirectIsNotFollowed() throws Exception {
        provider.mood(n -> 307);
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.work(1);
        assertThat(provider.requests()).isOne();
        assertThat(post.message().state()).isEqualTo(MessageState.QUEUED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.ornek.test/v1",
                "ftp://localhost/",
                "https:///x",
                "/v1",
                "http://localhost.ornek.test/"
            })
    void tokensAndCodesGoByHttpsOnly(String url) {
        assertThatThrownBy(() -> HttpSmsSettings.checked(url)).isInstanceOf(GatewayUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://sms.ornek.test/v1", "http://localhost:8080/v1", "http://127.0.0.1/", "http://[::1]/"})
    void orToThisMachine(String url) throws Exception {
        assertThat(HttpSmsSettings.checked(url)).isEqualTo(URI.create(url));
    }

    private final class ProviderSettings extends HttpSmsSettings {

        @Override
        URI url() throws GatewayUnavailable {
            return checked(provider.url());
        }

        @Override
        String token() {
            return token;
        }

        @Override
        Optional<String> source() {
            return Optional.of("SERTIFIKA");
        }

        @Override
        Duration answerWithin() {
            return Duration.ofSeconds(2);
        }
    }
}
