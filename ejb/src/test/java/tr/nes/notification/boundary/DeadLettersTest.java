package tr.nes.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.notification.DeadLetterException.Reason.DEAD_LETTER_UNKNOWN;
import static tr.nes.notification.DeadLetterException.Reason.MESSAGE_EXPIRED;
import static tr.nes.notification.DeadLetterException.Reason.NOTHING_CHOSEN;
import static tr.nes.notification.DeadLetterException.Reason.REASON_WRONG;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.notification.Channel;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.MessageRefused;
import tr.nes.notification.MessageState;
import tr.nes.notification.Notice;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.OutboxFixture;

class DeadLettersTest {

    private final OutboxFixture post = new OutboxFixture(StubbornGateway.class);
    private final StubbornGateway gateway = post.get(StubbornGateway.class);

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aDeadLetterIsListedWithoutTextAndName() throws Exception {
        OutgoingMessage message = OutgoingMessage.sms("+905000000001", "gizli", null);
        die(message);
        post.clock().forward(Duration.ofHours(2));

        DeadLetter letter = letters().all().get(0);
        assertThat(letter.recipient()).isEqualTo("+9050******01");
        assertThat(letter.failure()).isEqualTo("never");
        assertThat(letter.attempts()).isOne();
        assertThat(letter.toString()).doesNotContain("gizli").doesNotContain(message.to());
    }

    @Test
    void whenSentAgain_thenItGoesOutAsTheSameMessage() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "metin", null));
        UUID id = letters().all().get(0).id();
        gateway.stubborn = false;
        letters().resend(id);
        post.work(1);

        assertThat(letters().all()).isEmpty();
        assertThat(gateway.last).isEqualTo(id);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whatNobodyNeedsAnyMoreStaysDead() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "kod", post.clock().instant().plusSeconds(300)));
        post.clock().forward(300);
        UUID id = letters().all().get(0).id();
        assertThatThrownBy(() -> letters().resend(id)).hasFieldOrPropertyWithValue("reason", MESSAGE_EXPIRED);
        assertThat(post.message().state()).isEqualTo(MessageState.DEAD);
    }

    @Test
    void whenSetAside_thenItIsGoneWithItsTextAndTheReasonStays() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "gizli", null));
        UUID id = letters().all().get(0).id();
        letters().setAside(Set.of(id), " numara kapanmış ");

        assertThat(letters().count()).isZero();
        assertThat(post.message().text()).isNull();
        assertThat(letters().lastSetAside(10)).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo("numara kapanmış");
            assertThat(letter.recipient()).isEqualTo("+9050******01");
            assertThat(letter.at()).isEqualTo(post.clock().instant());
        });
        assertThatThrownBy(() -> letters().resend(Set.of(id)))
                .hasFieldOrPropertyWithValue("reason", DEAD_LETTER_UNKNOWN);
        assertThatThrownBy(() -> letters().setAside(Set.of(id), "yine"))
                .hasFieldOrPropertyWithValue("reason", DEAD_LETTER_UNKNOWN);
    }

    @Test
    void whatIsSentAgainOrSetAsideIsOnRecord() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "metin", null));
        die(OutgoingMessage.sms("+905000000002", "metin", null));
        UUID first = letters().page(0, 1).get(0).id();
        UUID second = letters().page(1, 1).get(0).id();
        letters().resend(Set.of(first));
        letters().setAside(Set.of(second), "numara kapanmış");

        assertThat(post.audited())
                .contains(
                        AuditFact.told(AuditAction.DEAD_LETTER_RESENT, first.toString(), ""),
                        AuditFact.told(AuditAction.DEAD_LETTER_SET_ASIDE, second.toString(), "numara kapanmış"));
    }

    @Test
    void withoutChoiceOrReasonNothingHappens() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "metin", null));
        UUID id = letters().all().get(0).id();
        assertThatThrownBy(() -> letters().resend(Set.of())).hasFieldOrPropertyWithValue("reason", NOTHING_CHOSEN);
        for (String reason : Arrays.asList(null, "  ", "x".repeat(201))) {
            assertThatThrownBy(() -> letters().setAside(Set.of(id), reason))
                    .hasFieldOrPropertyWithValue("reason", REASON_WRONG);
        }
        assertThat(letters().count()).isOne();
    }

    @Test
    void aLetterSaysWhatItIsAboutAndWhetherItsTimeHasPassed() throws Exception {
        post.tell(Notice.of("access/unlocked"), post.clock().instant().plusSeconds(300));
        post.work(1);
        assertThat(letters().all()).singleElement().satisfies(letter -> {
            assertThat(letter.notice()).isEqualTo("access/unlocked");
            assertThat(letter.stale()).isFalse();
        });
        post.clock().forward(300);
        assertThat(letters().all().get(0).stale()).isTrue();
    }

    @Test
    void onlyDeadLettersAreSentAgain() throws Exception {
        assertThatThrownBy(() -> letters().resend(UUID.randomUUID()))
                .hasFieldOrPropertyWithValue("reason", DEAD_LETTER_UNKNOWN);
        post.accept(OutgoingMessage.sms("+905000000001", "metin", null));
        UUID queued = post.message().id();
        assertThatThrownBy(() -> letters().resend(queued)).hasFieldOrPropertyWithValue("reason", DEAD_LETTER_UNKNOWN);
    }

    @Test
    void healthTellsOfMissingGatewaysAndLongWaits() throws Exception {
        post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu", "metin", "", null));
        post.work(301);

        List<ChannelHealth> health = post.get(Channels.class).health();
        assertThat(health.get(0))
                .isEqualTo(new ChannelHealth(Channel.SMS, true, 0, Duration.ZERO, 0, Duration.ZERO, ""));
        assertThat(health.get(0).up()).isTrue();
        assertThat(health.get(1))
                .isEqualTo(new ChannelHealth(Channel.MAIL, false, 1, Duration.ofSeconds(301), 0, Duration.ZERO, ""));
        assertThat(health.get(1).up()).isFalse();
        assertThat(post.message().state()).as("it waits").isEqualTo(MessageState.QUEUED);
    }

    @Test
    void healthIsDownWhenADeadLetterIsOlderThanADay() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "metin", null));
        assertThat(sms().up()).isTrue();
        post.clock().forward((int) (86_399 - sms().oldestDead().toSeconds()));
        assertThat(sms().up()).isTrue();
        post.clock().forward(1);
        assertThat(sms().oldestDead()).isEqualTo(Duration.ofDays(1));
        assertThat(sms().up()).isFalse();
    }

    private ChannelHealth sms() {
        return post.get(Channels.class).health().get(0);
    }

    @Test
    void healthTellsOfDeadLettersAndTheLastFault() throws Exception {
        die(OutgoingMessage.sms("+905000000001", "metin", null));
        gateway.refusal = new GatewayFailed("not now", null);
        post.accept(OutgoingMessage.sms("+905000000002", "metin", null));
        post.work(1);

        ChannelHealth sms = post.get(Channels.class).health().get(0);
        assertThat(sms.dead()).isOne();
        assertThat(sms.waiting()).isOne();
        assertThat(sms.fault()).isEqualTo("not now");
    }

    private DeadLetters letters() {
        return post.get(DeadLetters.class);
    }

    private void die(OutgoingMessage message) throws Exception {
        post.accept(message);
        post.work(1);
    }

    static final class StubbornGateway implements MessageGateway {

        private boolean stubborn = true;
        private GatewayFailed refusal = new MessageRefused("never", null);
        private UUID last;

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
            last = id;
            if (stubborn) {
                throw refusal;
            }
            return List.of();
        }
    }
}
