package tr.nes.notification.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.OutboxFixture;

class SmtpOutageTest {

    private static final int MESSAGES = 200;
    private static final int DEATHS = 3;
    private static final int BEFORE_EACH = 25;

    /** The mailboxes outlive the server's listener. */
    private final GreenMail mailboxes = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private SmtpServer server;

    @BeforeEach
    void open() throws Exception {
        mailboxes.start();
        server = started(0);
    }

    @AfterEach
    void close() {
        server.stopService();
        mailboxes.stop();
    }

    @Test
    void whenTheServerDiesInMidTraffic_thenNothingIsLostAndNothingIsTwoMails() throws Exception {
        int port = server.getPort();
        try (OutboxFixture post =
                new OutboxFixture(SmtpMailGateway.class, new SenderSettings(), new SmtpSession(port))) {
            for (int i = 0; i < MESSAGES; i++) {
                post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu " + i, "metin " + i, "", null));
            }
            for (int death = 1; death <= DEATHS; death++) {
                CompletableFuture<Void> work = CompletableFuture.runAsync(() -> post.work(1));
                assertThat(mailboxes.waitForIncomingEmail(60_000, death * BEFORE_EACH))
                        .isTrue();
                server.stopService();
                work.join();
                assertThat(post.nothingIsQueued()).as("it died too late").isFalse();
                server = started(port);
                post.clock().forward(60);
            }
            post.workUntil(post::nothingIsQueued);
            assertThat(post.messages()).hasSize(MESSAGES).allMatch(m -> m.state() == MessageState.SENT);
        }
        assertThat(received().values()).containsExactlyInAnyOrderElementsOf(subjects());
    }

    /** As in a mailbox that recognizes duplicates by their Message-ID. */
    private Map<String, String> received() throws MessagingException {
        Map<String, String> mails = new HashMap<>();
        for (MimeMessage mail : mailboxes.getReceivedMessages()) {
            mails.put(mail.getMessageID(), mail.getSubject());
        }
        return mails;
    }

    private static List<String> subjects() {
        return IntStream.range(0, MESSAGES).mapToObj(i -> "Konu " + i).toList();
    }

    private SmtpServer started(int port) throws InterruptedException {
        SmtpServer fresh =
                new SmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), mailboxes.getManagers());
        fresh.startService();
        assertThat(fresh.waitTillRunning(10_000)).isTrue();
        return fresh;
    }
}
