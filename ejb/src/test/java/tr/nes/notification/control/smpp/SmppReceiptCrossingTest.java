package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.control.DeliveryReceipts;
import tr.nes.notification.control.MessageQueue;
import tr.nes.notification.entity.DeliveryReceipt;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.notification.testing.MessageCentre;
import tr.nes.notification.testing.OutboxFixture;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.Database;

/** The network reports while the id that it gave is still being written down. */
class SmppReceiptCrossingTest {

    private MessageCentre centre;
    private OutboxFixture post;

    @BeforeEach
    void open() throws Exception {
        centre = new MessageCentre();
        post = new OutboxFixture(SmppSmsGateway.class, new TestCentreSettings(centre));
    }

    @AfterEach
    void close() {
        post.get(SmppLink.class).close();
        centre.close();
        post.close();
    }

    /** The report and the id are written down at the same moment, in different notations: neither sees the other. */
    @ParameterizedTest
    @ValueSource(strings = {"4D2A7F01", "1294630657"})
    void whenReportAndIdCrossEachOther_thenWhoeverIsLaterFindsBoth(String later) throws Exception {
        send("4D2A7F01");
        Database.shared().inNew(() -> {
            DeliveryReceipt crossing =
                    new DeliveryReceipt("1294630657", post.clock().instant());
            crossing.report(false, post.clock().instant());
            Database.shared().entityManager().persist(crossing);
            return null;
        });
        post.get(DeliveryReceipts.class).reunite(List.of(later));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
        post.get(DeliveryReceipts.class).reunite(List.of(later));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @Test
    void whenReportsAndIdsArriveAtOnce_thenNoneIsLost() throws Exception {
        DeliveryReceipts receipts = post.get(DeliveryReceipts.class);
        for (int i = 0; i < 20; i++) {
            post.accept(OutgoingMessage.sms("+9050000000" + (10 + i), "kısa", null));
            post.clock().forward(1);
            OutboxMessage message = post.messages().get(i);
            post.get(MessageQueue.class).sent(message.id());
            String decimal = Integer.toString(1294630657 + i);
            List<String> accepted = List.of(Integer.toHexString(1294630657 + i));
            List<Callable<Boolean>> both = List.of(
                    () -> {
                        receipts.expect(message.id(), accepted);
                        receipts.reunite(accepted);
                        return true;
                    },
                    () -> {
                        receipts.arrived(List.of(decimal), true);
                        receipts.reunite(List.of(decimal));
                        return true;
                    });
            Queue<Callable<Boolean>> next = new ConcurrentLinkedQueue<>(both);
            ConcurrentCalls.of(2, () -> next.remove().call());
        }
        assertThat(post.messages())
                .filteredOn(message -> message.state() != MessageState.DELIVERED)
                .isEmpty();
    }

    private void send(String id) throws Exception {
        centre.ids(n -> id);
        post.accept(OutgoingMessage.sms("+905000000001", "kısa", null));
        post.work(1);
    }
}
