package tr.nes.notification.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.control.ChannelPauses;
import tr.nes.notification.testing.OutboxFixture;

/** Whom a mail server's refusal is about: the recipient, or us and so every mail. */
@Tag("locale")
class SmtpRefusalsTest {

    private static final String EHLO = "nes.mail.ehlo";

    private ScriptedMailServer server;
    private OutboxFixture post;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedMailServer();
        post = new OutboxFixture(SmtpMailGateway.class, new SenderSettings(), new SmtpSession(server.port()));
    }

    @AfterEach
    void close() throws Exception {
        System.clearProperty(EHLO);
        post.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL | 530 5.7.0 Must issue a STARTTLS command first | 530 5.7.0",
                "MAIL | 530 Authentication required | 530",
                "MAIL | 550 5.7.1 Sender not allowed | 550 5.7.1",
                "MAIL | 553 sender address rejected: not owned by user | 553",
                "MAIL | 554 Service unavailable; client host rejected | 554",
                "MAIL | 450 4.7.1 Client host rejected: cannot find your hostname | 450 4.7.1",
                "MAIL | 421 4.7.0 Too many messages from your address | 421 4.7.0",
                "RCPT | 451 4.7.500 Server busy, see our policy | 451 4.7.500",
                "END | 451 4.7.1 Temporary policy rejection | 451 4.7.1",
                "RCPT | 550 5.7.1 Unable to relay | 550 5.7.1",
                "RCPT | 550 relaying denied | 550",
                "RCPT | 554 5.7.1 Relay access denied | 554 5.7.1",
                "RCPT | 550 5.7.26 This mail is unauthenticated | 550 5.7.26",
                "RCPT | 554 Your address is listed, see https://www.spamhaus.org/ | 554",
                "END | 550 5.7.1 Message blocked by policy | 550 5.7.1",
                "END | 554 refused, sending host is on a block list | 554"
            })
    void whenTheRefusalIsAboutUs_thenTheChannelPausesAndNoMailDies(String command, String reply, String codes)
            throws Exception {
        server.replies(command, reply);
        post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu", "metin", "", null));
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.QUEUED);
        assertThat(post.message().failure()).isEqualTo("the mail server takes no mail from us: " + codes);
        assertThat(post.get(ChannelPauses.class).isOpen(Channel.MAIL)).isFalse();
        assertThat(post.get(ChannelPauses.class).fault(Channel.MAIL)).contains(codes);
        int asked = server.commands().size();
        post.work(298);
        assertThat(server.commands()).hasSize(asked);
        for (int i = 0; i < 30; i++) {
            post.clock().forward(300);
            post.work(1);
        }
        assertThat(post.message().state()).isEqualTo(MessageState.QUEUED);
        server.acceptsEverything();
        post.clock().forward(300);
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
        assertThat(post.get(ChannelPauses.class).fault(Channel.MAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"RCPT | 550 5.1.1 No such user", "RCPT | 550 mailbox unavailable", "RCPT | 553 5.1.3 bad address"})
    void whenTheRefusalIsAboutTheRecipient_thenOnlyThatMailIsGivenUp(String command, String reply) throws Exception {
        server.replies(command, reply);
        post.accept(OutgoingMessage.mail("kimse@ornek.test", "Konu", "metin", "", null));
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.DEAD);
        assertThat(post.message().failure()).isEqualTo("the mail server refuses the recipient");
        assertThat(post.get(ChannelPauses.class).isOpen(Channel.MAIL)).isTrue();
    }

    @Test
    void whenTheRecipientsServerGreylistsUs_thenOnlyThatMailWaits() throws Exception {
        server.replies("RCPT", "450 4.7.1 Greylisted, try again in 300 seconds");
        post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu", "metin", "", null));
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.QUEUED);
        assertThat(post.message().failure()).isEqualTo("the mail server did not accept it");
        server.acceptsEverything();
        post.workUntil(post::nothingIsQueued);
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void whenOneMailMeetsAPolicy_thenLaterOnesOvertakeIt() throws Exception {
        server.replies("RCPT", "550 5.7.1 not from you");
        post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu", "metin", "", null));
        post.work(1);
        post.accept(OutgoingMessage.mail("diger@ornek.test", "Konu", "metin", "", null));
        server.acceptsEverything();
        post.clock().forward(300);
        int before = server.commands().size();
        post.work(1);
        assertThat(server.commands().subList(before, server.commands().size()))
                .filteredOn(command -> command.startsWith("RCPT"))
                .containsExactly("RCPT TO:<diger@ornek.test>", "RCPT TO:<sahip@ornek.test>");
    }

    @Test
    void whenANameIsConfigured_thenWeIntroduceOurselvesByIt() throws Exception {
        System.setProperty(EHLO, "nes.ornek.test");
        post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu", "metin", "", null));
        post.work(1);
        assertThat(server.commands().get(0)).isEqualTo("EHLO nes.ornek.test");
    }
}
