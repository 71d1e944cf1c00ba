package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jsmpp.bean.SubmitSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.MessageCentre;
import tr.nes.notification.testing.MessageCentre.Reply;
import tr.nes.notification.testing.OutboxFixture;
import tr.nes.notification.testing.ShortMessage;

class SmppSmsGatewayTest {

    private static final String TURKISH = "Onay kodunuz 123456. Işık, şölen, ÇAĞRI, İzmir; güç.";
    private static final String PHONE = "+905000000001";

    private MessageCentre centre;
    private TestCentreSettings settings;
    private OutboxFixture post;

    @BeforeEach
    void open() throws Exception {
        centre = new MessageCentre();
        settings = new TestCentreSettings(centre);
        post = new OutboxFixture(SmppSmsGateway.class, settings);
    }

    @AfterEach
    void close() {
        post.get(SmppLink.class).close();
        centre.close();
        post.close();
    }

    @Test
    void turkishTextArrivesIntact() throws Exception {
        post.accept(OutgoingMessage.sms(PHONE, TURKISH, post.clock().instant().plusSeconds(300)));
        post.work(1);

        SubmitSm message = centre.messages().get(0).submitted();
        assertThat(message.getDataCoding()).isEqualTo((byte) 8);
        assertThat(new String(message.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo(TURKISH);
        assertThat(message.getDestAddress()).isEqualTo("905000000001");
        assertThat(message.getSourceAddr()).isEqualTo("SERTIFIKA");
        assertThat(message.getSourceAddrTon()).isEqualTo((byte) 5);
        assertThat(message.getValidityPeriod()).isEqualTo("261121100500000+");
        assertThat(message.getRegisteredDelivery()).isEqualTo((byte) 1);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aTextOfTheDefaultAlphabetNeedsNoUcs2() throws Exception {
        post.accept(OutgoingMessage.sms(PHONE, "Kod: 123456 @ürün", null));
        post.work(1);

        ShortMessage message = centre.messages().get(0);
        assertThat(message.submitted().getDataCoding()).isZero();
        assertThat(message.text()).startsWith("Kod: 123456 ".getBytes(StandardCharsets.US_ASCII));
        assertThat(message.text()[12]).isZero();
        assertThat(message.submitted().getValidityPeriod()).isNullOrEmpty();
    }

    @Test
    void aLongMessageIsPutTogetherRight() throws Exception {
        String text = "İğdır'da ışıl ışıl bir şölen çağrısı. ".repeat(8);
        post.accept(OutgoingMessage.sms(PHONE, text, null));
        post.work(1);

        List<ShortMessage> parts = centre.messages().stream()
                .sorted(Comparator.comparing(ShortMessage::number))
                .toList();
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        parts.forEach(part -> together.writeBytes(part.text()));
        assertThat(together.toString(StandardCharsets.UTF_16BE)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.isPart() && part.of() == parts.size() && part.airLength() <= 140);
        assertThat(parts)
                .extracting(ShortMessage::reference)
                .containsOnly(parts.get(0).reference());
        assertThat(parts).extracting(ShortMessage::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void septetsArePackedIntoTheSameRoom() throws Exception {
        post.accept(OutgoingMessage.sms(PHONE, "a".repeat(400), null));
        post.work(1);
        assertThat(centre.messages()).hasSize(3).allMatch(part -> part.airLength() <= 140);
    }

    @Test
    void whenThrottled_thenItBacksOffAndNoAttemptIsLost() throws Exception {
        for (int i = 0; i < 20; i++) {
            post.accept(OutgoingMessage.sms("+9050000000" + (10 + i), "text", null));
        }
        centre.mood(n -> Reply.THROTTLE);
        post.work(60);
        // 0, 1, 3, 7, 15, 31 s
        assertThat(centre.submissions()).isEqualTo(6);

        centre.mood(n -> Reply.ACCEPT);
        post.workUntil(post::nothingIsQueued);
        assertThat(post.messages()).allMatch(m -> m.state() == MessageState.SENT && m.attempts() == 1);
        assertThat(centre.messages()).hasSize(20);
    }

    @Test
    void withWrongCredentialsItIsNotHammered() throws Exception {
        settings.changePassword("yanlis");
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.work(300);
        assertThat(centre.binds()).isOne();
        post.work(1);
        assertThat(centre.binds()).isEqualTo(2);

        settings.changePassword(MessageCentre.PASSWORD);
        post.workUntil(post::nothingIsQueued);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aRecipientWhoCannotExistIsADeadLetterAtOnceAndHoldsUpNobody() throws Exception {
        centre.mood(n -> n == 1 ? Reply.REFUSE_NUMBER : Reply.ACCEPT);
        post.accept(OutgoingMessage.sms("+905000000009", "text", null));
        post.clock().forward(1);
        post.accept(OutgoingMessage.sms(PHONE, "text", null));
        post.work(1);

        assertThat(post.messages().get(0).state()).isEqualTo(MessageState.DEAD);
        assertThat(post.messages().get(0).failure()).isEqualTo("SMPP status 0x0000000B");
        assertThat(post.messages().get(1).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aCodeThatGotStaleDuringAnOutageIsNotSent() throws Exception {
        centre.kill();
        post.accept(OutgoingMessage.sms(PHONE, "kod", post.clock().instant().plusSeconds(300)));
        post.work(301);
        centre.start();
        post.workUntil(post::nothingIsQueued);

        assertThat(centre.messages()).isEmpty();
        assertThat(post.message().state()).isEqualTo(MessageState.EXPIRED);
        assertThat(post.message().text()).isNull();
    }

    @Test
    void aNumberThatIsNoneNeverReachesTheCentre() throws Exception {
        post.accept(OutgoingMessage.sms("05000000001", "text", null));
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.DEAD);
        assertThat(centre.submissions()).isZero();
    }
}
