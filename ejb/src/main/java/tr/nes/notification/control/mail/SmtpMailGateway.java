package tr.nes.notification.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.MessageRefused;
import tr.nes.notification.OutgoingMessage;
import tr.nes.shared.ConfigurationFault;

/** Sends mail through the server of the mail session. */
@ApplicationScoped
public class SmtpMailGateway implements MessageGateway {

    private static final System.Logger LOG = System.getLogger(SmtpMailGateway.class.getName());
    private static final Duration AFTER_A_NO = Duration.ofMinutes(5);

    @Inject
    private MailSettings settings;

    @Inject
    private MailSession sessions;

    @Inject
    private Clock clock;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isConfigured() {
        return settings.isConfigured();
    }

    @Override
    public List<ConfigurationFault> faults() {
        return settings.faults();
    }

    @Override
    public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
        MailSender sender = new MailSender(settings.from(), settings.fromName());
        Session session = sessions.open();
        IdentifiedMail mail = composed(session, sender, id, message);
        Transport transport = transport(session);
        try {
            connect(transport);
            transport.sendMessage(mail, mail.getAllRecipients());
            return List.of();
        } catch (MessagingException e) {
            throw refusal(e);
        } finally {
            close(transport);
        }
    }

    private static Transport transport(Session session) throws GatewayUnavailable {
        try {
            return session.getTransport();
        } catch (MessagingException e) {
            throw new GatewayUnavailable("the server has no SMTP", e);
        }
    }

    /** A failure to close must not cause an accepted mail to be sent again. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.DEBUG, "the mail server was gone before the farewell", e);
        }
    }

    private IdentifiedMail composed(Session session, MailSender sender, UUID id, OutgoingMessage message)
            throws GatewayFailed {
        try {
            return IdentifiedMail.of(session, sender, id, message, clock.instant());
        } catch (AddressException e) {
            throw new MessageRefused("no such address can exist", null);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new GatewayFailed("it makes no mail", e);
        }
    }

    private void connect(Transport transport) throws GatewayFailed {
        try {
            if (settings.user().isPresent()) {
                transport.connect(settings.user().get(), settings.password());
            } else {
                transport.connect();
            }
        } catch (AuthenticationFailedException e) {
            throw new GatewayUnavailable("the mail server refuses the login", AFTER_A_NO, e);
        } catch (MessagingException e) {
            throw new GatewayUnavailable("the mail server can't be reached", e);
        }
    }

    /** A 5xx reply to the recipient's address is permanent, unless it is about us; a 4xx is not. */
    private static GatewayFailed refusal(MessagingException e) {
        Optional<SmtpReply> reply = SmtpReply.of(e);
        if (reply.filter(SmtpReply::isAgainstUs).isPresent()) {
            return new GatewayUnavailable("the mail server takes no mail from us: " + reply.get(), AFTER_A_NO, e);
        }
        return e instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0
                ? new MessageRefused("the mail server refuses the recipient", e)
                : new GatewayFailed("the mail server did not accept it", e);
    }
}
