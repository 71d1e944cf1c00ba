package tr.nes.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import tr.nes.notification.Notice;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.control.MessageTemplates;
import tr.nes.shared.MobilePhone;

/**
 * Notifies people: renders a notice and puts the text into the outbox, in the caller's transaction. Mails are in
 * Turkish and English, both as text and as HTML; an SMS is in the notice's language only.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Notices {

    @Inject
    private MessageTemplates messageTemplates;

    @Inject
    private Outbox outbox;

    /** By SMS and by mail, without expiry. */
    public void tell(MobilePhone phone, String mail, Notice notice) {
        sms(phone, notice, null);
        mail(mail, notice, null);
    }

    /** @param expires not sent after this moment; null if it never expires */
    public void sms(MobilePhone phone, Notice notice, Instant expires) {
        outbox.accept(OutgoingMessage.sms(phone.e164(), messageTemplates.sms(notice), expires), notice.template());
    }

    /** @param expires not sent after this moment; null if it never expires */
    public void mail(String address, Notice notice, Instant expires) {
        outbox.accept(
                OutgoingMessage.mail(
                        address,
                        messageTemplates.subject(notice),
                        messageTemplates.text(notice),
                        messageTemplates.html(notice),
                        expires),
                notice.template());
    }
}
