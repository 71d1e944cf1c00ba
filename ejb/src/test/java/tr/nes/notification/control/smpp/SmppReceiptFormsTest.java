package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.MessageCentre;
import tr.nes.notification.testing.OutboxFixture;

/** How message centres really report: the same id in other notations, other PDUs, other classes and codings. */
@Tag("locale")
class SmppReceiptFormsTest {

    private static final int RECEIPT = 0x04;
    private static final byte UCS2 = 8;

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

    @ParameterizedTest
    @CsvSource({
        "4D2A7F01, 4D2A7F01",
        "4D2A7F01, 4d2a7f01",
        "4d2a7f01, 1294630657",
        "1294630657, 4D2A7F01",
        "1294630657, 000000001294630657",
        "0000004D2A7F01, 1294630657",
        "4D2A7F01, 0x4d2a7f01",
        "0001294630657, 1294630657",
        "4D2A, 19754",
        "19754, 4d2a",
        "0F, 15",
        "c9d5c7a2-5f0e-4c6e-9c1b-000000000001, C9D5C7A2-5F0E-4C6E-9C1B-000000000001"
    })
    void whenTheReportWritesTheIdOtherwise_thenItIsThatMessages(String accepted, String reported) throws Exception {
        send(accepted);
        deliver(RECEIPT, (byte) 0, receipt(reported, "UNDELIV"));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    /** 16 is hexadecimal 10, and both may be ids of this centre: a state unknown is better than a wrong one. */
    @Test
    void whenASmallIdIsDigitsInBothNotations_thenItIsNotGuessed() throws Exception {
        send("16");
        deliver(RECEIPT, (byte) 0, receipt("10", "UNDELIV"));
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whenTheReportComesFirst_thenItsIdIsRecognizedToo() throws Exception {
        post.get(SmppLink.class).session();
        deliver(RECEIPT, (byte) 0, receipt("1294630657", "DELIVRD"));
        send("4D2A7F01");
        assertThat(post.message().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void whenTheIdItselfIsKnown_thenNoOtherNotationCounts() throws Exception {
        centre.ids(n -> n == 1 ? "12345678" : "305419896");
        post.accept(OutgoingMessage.sms("+905000000001", "bir", null));
        post.clock().forward(1);
        post.accept(OutgoingMessage.sms("+905000000002", "iki", null));
        post.work(2);
        deliver(RECEIPT, (byte) 0, receipt("12345678", "DELIVRD"));
        deliver(RECEIPT, (byte) 0, receipt("305419896", "UNDELIV"));
        assertThat(post.messages())
                .extracting(message -> message.recipient() + " " + message.state())
                .containsExactlyInAnyOrder("+905000000001 DELIVERED", "+905000000002 UNDELIVERED");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x04, 0x07, 0x08, 0x20, 0x24})
    void whenTheClassIsOfAnyKindOfReport_thenItIsOne(int esmClass) throws Exception {
        send("4D2A7F01");
        deliver(esmClass, (byte) 0, receipt("4D2A7F01", "UNDELIV"));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @Test
    void whenAPersonWritesAnId_thenItIsNoReport() throws Exception {
        send("4D2A7F01");
        deliver(0, (byte) 0, "id:4D2A7F01 stat:UNDELIV".getBytes(StandardCharsets.US_ASCII));
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    static Stream<String> finalStates() {
        return Stream.of("UNDELIV", "REJECTD", "EXPIRED", "DELETED", "undeliv", "FAILED", "REJECTED");
    }

    @ParameterizedTest
    @MethodSource("finalStates")
    void whenItFailed_thenThatIsKnown(String state) throws Exception {
        send("4D2A7F01");
        deliver(RECEIPT, (byte) 0, receipt("4D2A7F01", state));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @Test
    void whenTheTextIsUcs2OrFollowsAHeader_thenItIsRead() throws Exception {
        send("4D2A7F01");
        String text = new String(receipt("4D2A7F01", "UNDELIV"), StandardCharsets.US_ASCII);
        deliver(RECEIPT, UCS2, text.getBytes(StandardCharsets.UTF_16BE));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @Test
    void whenTheTextFollowsAHeader_thenItIsRead() throws Exception {
        send("4D2A7F01");
        String header = "\u0005\u0000\u0003\u0001\u0001\u0001";
        String text = new String(receipt("4D2A7F01", "DELIVRD"), StandardCharsets.US_ASCII);
        deliver(RECEIPT | 0x40, (byte) 0, (header + text).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(post.message().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void whenTheTextIsInThePayload_thenItIsRead() throws Exception {
        send("4D2A7F01");
        deliver(RECEIPT, (byte) 0, new byte[0], new OptionalParameter.Message_payload(receipt("4D2A7F01", "UNDELIV")));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @Test
    void whenTheParameterAndTheTextNameItDifferently_thenEitherFindsIt() throws Exception {
        send("4D2A7F01");
        deliver(
                RECEIPT,
                (byte) 0,
                receipt("1294630657", "UNDELIV"),
                new OptionalParameter.Receipted_message_id("internal-77"));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x04})
    void whenTheReportIsADataSm_thenItIsRead(int esmClass) throws Exception {
        send("4D2A7F01");
        centre.session()
                .dataShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "905000000001",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "SERTIFIKA",
                        new ESMClass(esmClass),
                        new RegisteredDelivery(0),
                        coding((byte) 0),
                        new OptionalParameter.Message_payload(receipt("1294630657", "UNDELIV")));
        assertThat(post.message().state()).isEqualTo(MessageState.UNDELIVERED);
    }

    private void send(String id) throws Exception {
        centre.ids(n -> id);
        post.accept(OutgoingMessage.sms("+905000000001", "kısa", null));
        post.work(1);
    }

    private static byte[] receipt(String id, String state) {
        return ("id:" + id + " sub:001 dlvrd:000 submit date:2611211000 done date:2611211001 stat:" + state
                        + " err:000 text:")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static DataCoding coding(byte value) {
        return new RawDataCoding(value);
    }

    /** Returns when the report was accepted. */
    private void deliver(int esmClass, byte coding, byte[] text, OptionalParameter... parameters) throws Exception {
        centre.session()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "905000000001",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "SERTIFIKA",
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        coding(coding),
                        text,
                        parameters);
    }
}
