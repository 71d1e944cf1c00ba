package tr.nes.notification.control.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import tr.nes.notification.MailboxSyntax;
import tr.nes.notification.OutgoingMessage;

/** A mail whose Message-ID is derived from the outbox id, so that the receiving side recognizes a duplicate. */
final class IdentifiedMail extends MimeMessage {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");
    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    private IdentifiedMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws AddressException if the recipient's address is invalid */
    static IdentifiedMail of(Session session, MailSender sender, UUID id, OutgoingMessage message, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        IdentifiedMail mail = new IdentifiedMail(session, "<" + id + "@" + sender.domain() + ">");
        mail.setFrom(new InternetAddress(sender.address(), oneLine(sender.name()), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, recipient(message.to()));
        mail.setSubject(oneLine(message.subject()), UTF_8);
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(forms(message));
        mail.saveChanges();
        return mail;
    }

    /** Subjects contain names; a line break in one would start another header. */
    private static String oneLine(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    private static InternetAddress recipient(String address) throws AddressException {
        return new InternetAddress(
                MailboxSyntax.ascii(address).orElseThrow(() -> new AddressException("no mailbox")), true);
    }

    /** The preferred form comes last (RFC 2046 §5.1.4). */
    private static MimeMultipart forms(OutgoingMessage message) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(message.text(), UTF_8);
        MimeMultipart forms = new MimeMultipart("alternative", plain);
        if (!message.html().isEmpty()) {
            MimeBodyPart marked = new MimeBodyPart();
            marked.setText(message.html(), UTF_8, "html");
            forms.addBodyPart(marked);
        }
        return forms;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
