package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.sealing.Sealed;
import tr.nes.testing.Beans;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.UnsealedSecrets;

class OutboxDispatcherTest {

    private final Database database = Database.shared();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final PaperGateway gateway = new PaperGateway();
    private final Beans beans = new Beans(database, clock, new UnsealedSecrets(), new OnlySms());
    private final OutboxDispatcher outboxDispatcher = beans.get(OutboxDispatcher.class);

    @BeforeEach
    @AfterEach
    void emptyTheOutbox() throws Exception {
        database.inNew(() -> database.entityManager()
                .createQuery("delete from OutboxMessage m")
                .executeUpdate());
    }

    @Test
    void aMessageNeedsATransaction() {
        assertThatThrownBy(() -> beans.get(Outbox.class).accept(sms("text", null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAcceptedMessageIsSentOnceAndBlanked() throws Exception {
        accept(sms("Merhaba ığüşöç", null));
        outboxDispatcher.deliver(Channel.SMS);
        outboxDispatcher.deliver(Channel.SMS);

        assertThat(gateway.sent).containsExactly("+905000000001: Merhaba ığüşöç");
        assertThat(message().state()).isEqualTo(MessageState.SENT);
        assertThat(message().text()).isNull();
    }

    @Test
    void failuresAreTriedAgainLaterAndLater() throws Exception {
        accept(sms("text", null));
        gateway.broken = true;
        outboxDispatcher.deliver(Channel.SMS);
        outboxDispatcher.deliver(Channel.SMS);
        assertThat(gateway.calls).isOne();

        clock.forward(1);
        outboxDispatcher.deliver(Channel.SMS);
        clock.forward(4);
        outboxDispatcher.deliver(Channel.SMS);
        assertThat(gateway.calls).isEqualTo(2);

        gateway.broken = false;
        clock.forward(1);
        outboxDispatcher.deliver(Channel.SMS);
        assertThat(message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void tenFailuresAreEnough() throws Exception {
        accept(sms("text", null));
        gateway.broken = true;
        for (int i = 0; i < 12; i++) {
            outboxDispatcher.deliver(Channel.SMS);
            clock.forward(Duration.ofHours(5));
        }

        assertThat(gateway.calls).isEqualTo(10);
        assertThat(message().state()).isEqualTo(MessageState.DEAD);
    }

    @Test
    void aMessageThatNoKeyOpensIsGivenUpAndHoldsNobodyUp() throws Exception {
        accept(sms("lost", null));
        database.inNew(() -> database.entityManager()
                .createQuery("update OutboxMessage m set m.text = :lost")
                .setParameter("lost", new Sealed(new byte[1], new byte[1], "epoch/destroyed"))
                .executeUpdate());
        clock.forward(1);
        accept(sms("text", null));
        outboxDispatcher.deliver(Channel.SMS);

        assertThat(gateway.sent).containsExactly("+905000000001: text");
        assertThat(states()).containsExactly(MessageState.DEAD, MessageState.SENT);
    }

    @Test
    void aStaleMessageIsNotSent() throws Exception {
        accept(sms("text", clock.instant().plusSeconds(300)));
        clock.forward(300);
        outboxDispatcher.deliver(Channel.SMS);

        assertThat(gateway.calls).isZero();
        assertThat(message().state()).isEqualTo(MessageState.EXPIRED);
        assertThat(message().text()).isNull();
    }

    @Test
    void withoutAGatewayMessagesWait() throws Exception {
        accept(OutgoingMessage.mail("a@ornek.test", "Konu", "text", "", null));
        outboxDispatcher.deliver(Channel.MAIL);

        assertThat(message().state()).isEqualTo(MessageState.QUEUED);
        assertThat(message().attempts()).isZero();
    }

    @Test
    void aMessageOfACourierWhoDiedIsSentAgainAfterAMinute() throws Exception {
        accept(sms("text", null));
        assertThat(beans.get(MessageQueue.class).claim(Channel.SMS)).isPresent();

        clock.forward(59);
        outboxDispatcher.deliver(Channel.SMS);
        assertThat(gateway.sent).isEmpty();
        clock.forward(1);
        outboxDispatcher.deliver(Channel.SMS);
        assertThat(gateway.sent).hasSize(1);
    }

    @Test
    void aTickFindsTheChannelsWithAMessageThatIsDue() throws Exception {
        DueChannels channels = beans.get(DueChannels.class);
        assertThat(channels.now()).isEmpty();

        accept(sms("text", null));
        assertThat(channels.now()).containsExactly(Channel.SMS);

        gateway.broken = true;
        outboxDispatcher.deliver(Channel.SMS);
        assertThat(channels.now()).isEmpty();
        clock.forward(1);
        assertThat(channels.now()).containsExactly(Channel.SMS);

        accept(OutgoingMessage.mail("a@ornek.test", "Konu", "text", "", null));
        assertThat(channels.now()).containsExactlyInAnyOrder(Channel.SMS, Channel.MAIL);
    }

    @Test
    void ofManyCouriersEachMessageGoesToOne() throws Exception {
        for (int i = 0; i < 10; i++) {
            accept(sms("text " + i, null));
        }
        MessageQueue queue = beans.get(MessageQueue.class);

        assertThat(ConcurrentCalls.of(30, () -> queue.claim(Channel.SMS)))
                .filteredOn(Optional::isPresent)
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    private void accept(OutgoingMessage message) throws Exception {
        database.inNew(() -> {
            beans.get(Outbox.class).accept(message);
            return null;
        });
    }

    private OutboxMessage message() throws Exception {
        return database.inNew(() -> database.entityManager()
                .createQuery("select m from OutboxMessage m", OutboxMessage.class)
                .getSingleResult());
    }

    private List<MessageState> states() throws Exception {
        return database.inNew(() -> database.entityManager()
                .createQuery("select m.state from OutboxMessage m order by m.acceptedAt", MessageState.class)
                .getResultList());
    }

    private static OutgoingMessage sms(String text, Instant expires) {
        return OutgoingMessage.sms("+905000000001", text, expires);
    }

    private final class OnlySms extends Gateways {

        @Override
        public Optional<MessageGateway> of(Channel channel) {
            return channel == Channel.SMS ? Optional.of(gateway) : Optional.empty();
        }
    }

    private static final class PaperGateway implements MessageGateway {

        private final List<String> sent = new ArrayList<>();
        private int calls;
        private boolean broken;

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
            calls++;
            if (broken) {
                throw new GatewayFailed("broken", null);
            }
            sent.add(message.to() + ": " + message.text());
            return List.of();
        }
    }
}
