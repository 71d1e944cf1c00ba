package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.MessageCentre;
import tr.nes.notification.testing.MessageCentre.Reply;
import tr.nes.notification.testing.OutboxFixture;

@Tag("locale")
class SmppReceiptsTest {

    private static final byte DELIVERED = 2;
    private static final byte ENROUTE = 1;
    private static final byte UNDELIVERABLE = 5;

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

    @Test
    void whatWasDeliveredIsKnown() throws Exception {
        send("kısa");
        report(id(0), ENROUTE);
        assertThat(state()).isEqualTo(MessageState.SENT);
        report(id(0), DELIVERED);
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void whatWasNotDeliveredIsKnown() throws Exception {
        send("kısa");
        report(id(0), UNDELIVERABLE);
        assertThat(state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @Test
    void aLongMessageIsDeliveredWithItsLastPart() throws Exception {
        send("ş".repeat(150));
        assertThat(centre.messages()).hasSize(3);
        report(id(2), DELIVERED);
        report(id(0), DELIVERED);
        assertThat(state()).isEqualTo(MessageState.SENT);
        report(id(1), DELIVERED);
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void aReceiptMayComeBeforeTheAnswerIsWrittenDown() throws Exception {
        post.get(SmppLink.class).session();
        report("m1", DELIVERED);
        send("kısa");
        assertThat(id(0)).isEqualTo("m1");
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void receiptsByTextAloneAreUnderstood() throws Exception {
        send("kısa");
        tell("id:" + id(0)
                + " sub:001 dlvrd:001 submit date:2611211000 done date:2611211001 stat:DELIVRD err:000 text:");
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void aReceiptOfNobodysMessageHarmsNothing() throws Exception {
        send("kısa");
        report("baska", UNDELIVERABLE);
        tell("merhaba");
        assertThat(state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whenTheAnswerWasLost_thenTheReceiptStillFindsItsMessage() throws Exception {
        AtomicReference<Reply> next = new AtomicReference<>(Reply.DIE_AFTER);
        centre.mood(n -> next.getAndSet(Reply.ACCEPT));
        send("kısa");
        assertThat(state()).isEqualTo(MessageState.QUEUED);
        centre.start();
        post.workUntil(post::nothingIsQueued);

        assertThat(centre.messages()).hasSize(1);
        report(id(0), DELIVERED);
        assertThat(state()).isEqualTo(MessageState.DELIVERED);
    }

    private void send(String text) throws Exception {
        post.accept(OutgoingMessage.sms("+905000000001", text, null));
        post.work(1);
    }

    private String id(int index) {
        return centre.messages().get(index).id();
    }

    private MessageState state() {
        return post.message().state();
    }

    /** Returns when the receipt was accepted. */
    private void report(String id, byte state) throws Exception {
        deliver("", new OptionalParameter.Receipted_message_id(id), new OptionalParameter.Message_state(state));
    }

    private void tell(String text) throws Exception {
        deliver(text);
    }

    private void deliver(String text, OptionalParameter... parameters) throws Exception {
        centre.session()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "905000000001",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "SERTIFIKA",
                        new ESMClass(MessageType.SMSC_DEL_RECEIPT.value()),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        new RawDataCoding((byte) 0),
                        text.getBytes(StandardCharsets.US_ASCII),
                        parameters);
    }
}
