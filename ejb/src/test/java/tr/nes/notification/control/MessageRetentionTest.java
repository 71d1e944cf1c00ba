package tr.nes.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.entity.DeliveryReceipt;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.UnsealedSecrets;

class MessageRetentionTest {

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    private final MessageRetention retention =
            new Beans(database, clock, new UnsealedSecrets()).get(MessageRetention.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatHasEndedGoesAfterAMonthAndDeadLettersAfterThree() throws Exception {
        store(MessageState.QUEUED);
        store(MessageState.SENT);
        store(MessageState.DEAD);
        receipt("A-1");

        after(Duration.ofDays(30));
        assertThat(states()).containsExactly(MessageState.DEAD, MessageState.QUEUED, MessageState.SENT);
        assertThat(receipts()).isOne();

        after(Duration.ofSeconds(1));
        assertThat(states()).containsExactly(MessageState.DEAD, MessageState.QUEUED);
        assertThat(receipts()).isZero();

        after(Duration.ofDays(60));
        assertThat(states()).containsExactly(MessageState.QUEUED);
    }

    private void after(Duration time) throws Exception {
        clock.forward(time);
        database.inNew(() -> {
            retention.sweep();
            return null;
        });
    }

    private void store(MessageState state) throws Exception {
        OutgoingMessage to = OutgoingMessage.sms("+905000000001", "metin", null);
        OutboxMessage message = new OutboxMessage(UUID.randomUUID(), to, null, null, clock.instant());
        if (state == MessageState.SENT) {
            message.sent();
        } else if (state == MessageState.DEAD) {
            message.bury("never");
        }
        persist(message);
    }

    private void receipt(String reference) throws Exception {
        Instant now = clock.instant();
        persist(new DeliveryReceipt(reference, now));
    }

    private void persist(Object row) throws Exception {
        database.inNew(() -> {
            database.entityManager().persist(row);
            return null;
        });
    }

    private List<MessageState> states() throws Exception {
        return database.inNew(() -> database.entityManager()
                .createQuery("select m.state from OutboxMessage m order by m.state", MessageState.class)
                .getResultList());
    }

    private long receipts() throws Exception {
        return database.inNew(() -> database.entityManager()
                .createQuery("select count(r) from DeliveryReceipt r", Long.class)
                .getSingleResult());
    }
}
