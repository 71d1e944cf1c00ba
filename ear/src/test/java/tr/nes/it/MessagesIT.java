package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.notification.ChannelHealth;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Channels;
import tr.nes.notification.boundary.Outbox;
import tr.nes.notification.control.DeliveryReceipts;
import tr.nes.notification.control.mail.SmtpMailGateway;
import tr.nes.notification.control.smpp.ReceiptListener;
import tr.nes.notification.control.smpp.SmppSmsGateway;

@Tag("locale")
class MessagesIT extends InServer {

    @Resource(lookup = "java:jboss/mail/Nes")
    private Session mail;

    @Inject
    private Channels channels;

    @Inject
    private SmppSmsGateway sms;

    @Inject
    private SmtpMailGateway smtp;

    @Inject
    private Outbox outbox;

    @Inject
    private DeliveryReceipts receipts;

    @Inject
    private ReceiptListener listener;

    @Inject
    private TestPeople people;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @Test
    void theServersMailSessionIsThereAndAsksForTls() {
        assertThat(mail.getProperty("mail.smtp.host")).isEqualTo("localhost");
        assertThat(mail.getProperty("mail.smtp.starttls.enable")).isEqualTo("true");
    }

    @Test
    void whatIsNotConfiguredStandsAsideForTheStandIns() {
        assertThat(sms.isConfigured()).isFalse();
        assertThat(smtp.isConfigured()).isFalse();
        assertThat(channels.health()).hasSize(2).allMatch(ChannelHealth::gateway);
    }

    @Test
    void aReceiptOnAThreadOfTheGatewaysOwnIsWrittenDown() throws Exception {
        HolderView person = people.somebody();
        String phone = person.phone().e164();
        transaction.begin();
        outbox.accept(OutgoingMessage.sms(phone, "metin", null));
        transaction.commit();
        Await.until("it is sent", () -> count(phone, "SENT") == 1);
        String reference = UUID.randomUUID().toString();
        String id = rows.text("select id from outbox_message where recipient = ?", phone);
        receipts.expect(UUID.fromString(id), List.of(reference));

        DeliverSm report = new DeliverSm();
        report.setSmscDeliveryReceipt();
        report.setOptionalParameters(
                new OptionalParameter.Receipted_message_id(reference), new OptionalParameter.Message_state((byte) 2));
        FutureTask<Void> taken = new FutureTask<>(() -> {
            listener.onAcceptDeliverSm(report);
            return null;
        });
        new Thread(taken).start();
        taken.get();

        assertThat(count(phone, "DELIVERED")).isEqualTo(1);
    }

    private long count(String phone, String state) throws Exception {
        return rows.count("outbox_message where recipient = ? and state = '" + state + "'", phone);
    }
}
