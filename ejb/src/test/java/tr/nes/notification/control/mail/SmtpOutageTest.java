package tr.nes.notification.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.PostOffice;

class SmtpOutageTest {

    private static final int MESSAGES = 200;
    private static final int DEATHS = 3;
    private static final int BEFORE_EACH = 25;

    /** What arrived, as a mailbox keeps it that knows a mail by its Message-ID. */
    private final Map<String, String> mailbox = new HashMap<>();

    @Test
    void whenTheServerDiesInMidTraffic_thenNothingIsLostAndNothingIsTwoMails() throws Exception {
        int port = freePort();
        GreenMail server = start(port);
        try (PostOffice post = new PostOffice(SmtpMailGateway.class, new SenderSettings(), new SmtpSession(port))) {
            for (int i = 0; i < MESSAGES; i++) {
                post.accept(OutgoingMessage.mail("sahip@ornek.test", "Konu " + i, "metin " + i));
            }
            for (int death = 0; death < DEATHS; death++) {
                CompletableFuture<Void> work = CompletableFuture.runAsync(() -> post.work(1));
                assertThat(server.waitForIncomingEmail(60_000, BEFORE_EACH)).isTrue();
                server.stop();
                work.join();
                assertThat(post.nothingIsQueued()).as("it died too late").isFalse();
                take(server);
                server = start(port);
                post.clock().forward(60);
            }
            post.workUntil(post::nothingIsQueued);
            take(server);
            assertThat(post.messages()).hasSize(MESSAGES).allMatch(m -> m.state() == MessageState.SENT);
        } finally {
            server.stop();
        }
        assertThat(mailbox.values()).containsExactlyInAnyOrderElementsOf(subjects());
    }

    private void take(GreenMail from) throws MessagingException {
        for (MimeMessage mail : from.getReceivedMessages()) {
            mailbox.put(mail.getMessageID(), mail.getSubject());
        }
    }

    private static List<String> subjects() {
        return IntStream.range(0, MESSAGES).mapToObj(i -> "Konu " + i).toList();
    }

    private static GreenMail start(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
