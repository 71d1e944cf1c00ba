package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;

@Tag("database")
class OutboxIT extends InServer {

    @Inject
    private UserTransaction transaction;

    @Inject
    private TestPeople people;

    @Inject
    private Outbox outbox;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Test
    void whenTheTransactionIsRolledBack_thenTheMessageIsNotSent() throws Exception {
        HolderView person = people.somebody();
        transaction.begin();
        outbox.accept(OutgoingMessage.sms(person.phone().e164(), "geri alınan", null));
        transaction.rollback();

        send(person, "sonraki");

        Await.until("the later message arrives", () -> !phone.messages(person).isEmpty());
        assertThat(phone.messages(person)).containsExactly("sonraki");
    }

    @Test
    void whenTheTransactionCommits_thenTheMessageArrivesOnceAndItsTextIsBlanked() throws Exception {
        HolderView person = people.somebody();

        send(person, "Işık sönük");

        Await.until("it is sent", () -> sent(person) == 1);
        assertThat(phone.messages(person)).containsExactly("Işık sönük");
        assertThat(rows.count(
                        "outbox_message where recipient = ? and sealed_text is null and sealed_key is null",
                        person.phone().e164()))
                .isEqualTo(1);
    }

    private long sent(HolderView person) throws Exception {
        return rows.count(
                "outbox_message where recipient = ? and state = 'SENT'",
                person.phone().e164());
    }

    private void send(HolderView person, String text) throws Exception {
        transaction.begin();
        outbox.accept(OutgoingMessage.sms(person.phone().e164(), text, null));
        transaction.commit();
    }
}
