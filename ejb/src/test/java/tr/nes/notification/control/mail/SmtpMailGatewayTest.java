package tr.nes.notification.control.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.OutboxFixture;

class SmtpMailGatewayTest {

    private static final String SAHIP = "sahip@ornek.test";

    private GreenMail server;
    private OutboxFixture post;
    private final SenderSettings settings = new SenderSettings();

    @BeforeEach
    void open() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        post = new OutboxFixture(
                SmtpMailGateway.class,
                settings,
                new SmtpSession(server.getSmtp().getPort()));
    }

    @AfterEach
    void close() {
        server.stop();
        post.close();
    }

    @Test
    void aMailHasTextAndHtmlAndCorrectHeaders() throws Exception {
        post.accept(OutgoingMessage.mail(
                SAHIP, "Güvenlik sözcüğü: ışık", "Sayın Işıl <Şen>,\n\nİyi günler", "<p>Işıl &lt;Şen&gt;</p>", null));
        post.work(1);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Güvenlik sözcüğü: ışık");
        assertThat(mail.getHeader("Subject")[0]).matches("\\p{ASCII}+");
        assertThat(mail.getHeader("Message-ID"))
                .containsExactly("<" + post.message().id() + "@ornek.test>");
        assertThat(mail.getHeader("Date")[0]).contains("21 Nov 2026 10:00:00");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("portal@ornek.test");
        assertThat(from.getPersonal()).isEqualTo("Sertifika Merkezi İzmir");
        assertThat(part(mail, 0).getContent().toString())
                .isEqualToNormalizingNewlines("Sayın Işıl <Şen>,\n\nİyi günler");
        assertThat(part(mail, 1).getContentType()).contains("text/html").contains("UTF-8");
        assertThat(part(mail, 1).getContent()).isEqualTo("<p>Işıl &lt;Şen&gt;</p>");
        assertThat(post.message().state()).isEqualTo(MessageState.SENT);
        assertThat(post.message().text()).isNull();
    }

    @Test
    void aMailFromBeforeMailsHadTwoFormsIsText() throws Exception {
        post.accept(OutgoingMessage.mail(SAHIP, "Konu", "metin", "", null));
        post.work(1);
        MimeMultipart forms = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(forms.getCount()).isOne();
        assertThat(forms.getBodyPart(0).getContent()).isEqualTo("metin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\n\r\n", "\u0000", "\u0085"})
    void aNameBeginsNoHeader(String lineBreak) throws Exception {
        post.accept(OutgoingMessage.mail(SAHIP, "Sayın A" + lineBreak + "Bcc: baska@ornek.test", "metin", "", null));
        post.work(1);

        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getHeader("Bcc")).isNull();
        assertThat(mails[0].getSubject()).startsWith("Sayın A").endsWith("Bcc: baska@ornek.test");
        assertThat(part(mails[0], 0).getContent().toString().strip()).isEqualTo("metin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@ornek.test\r\nBcc: b@ornek.test", "a@ornek.test, b@ornek.test", "kimse", "a b@ornek.test", ""
            })
    void anAddressThatIsNoneIsADeadLetterAtOnce(String address) throws Exception {
        post.accept(OutgoingMessage.mail(address, "Konu", "metin", "", null));
        post.work(1);
        assertThat(post.message().state()).isEqualTo(MessageState.DEAD);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withWrongCredentialsItIsNotHammered() throws Exception {
        server.setUser("portal@ornek.test", "portal", "dogru");
        settings.user = Optional.of("portal");
        settings.password = "yanlis";
        post.accept(OutgoingMessage.mail(SAHIP, "Konu", "metin", "", null));
        post.work(1);
        assertThat(post.message().failure()).isEqualTo("the mail server refuses the login");

        settings.password = "dogru";
        post.work(299);
        assertThat(server.getReceivedMessages()).isEmpty();
        post.work(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(post.message().attempts()).isOne();
    }

    @Test
    void mailDoesNotLeaveThisMachineUnencrypted() {
        Properties plain = new Properties();
        plain.setProperty("mail.smtp.host", "192.0.2.1");
        assertThatThrownBy(() -> MailSession.hardened(plain)).isInstanceOf(GatewayUnavailable.class);
    }

    @Test
    void startTlsIsNotArguedAway() throws Exception {
        Properties encrypted = new Properties();
        encrypted.setProperty("mail.smtp.host", "192.0.2.1");
        encrypted.setProperty("mail.smtp.starttls.enable", "true");
        assertThat(MailSession.hardened(encrypted).getProperty("mail.smtp.starttls.required"))
                .isEqualTo("true");
    }

    private static BodyPart part(MimeMessage mail, int index) throws Exception {
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        return ((MimeMultipart) mail.getContent()).getBodyPart(index);
    }
}
