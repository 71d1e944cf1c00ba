package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.shared.HolderId;

/** Tells a holder that Şifreli Giriş was locked. */
@ApplicationScoped
public class LockNotice {

    private static final String WHAT =
            "Güvenlik sözcüğünüz üç kez hatalı girildiği için Şifreli Giriş kilitlendi. Diğer giriş yolları açıktır."
                    + " Denemeleri siz yapmadıysanız veya kilidi kaldırmak için çağrı merkezini arayınız.";

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    public void send(HolderId holder) {
        HolderView person = holders.view(holder);
        outbox.accept(OutgoingMessage.sms(person.phone().e164(), WHAT, null));
        outbox.accept(OutgoingMessage.mail(
                person.mail(), "Şifreli Giriş kilitlendi", "Sayın " + person.fullName() + ",\n\n" + WHAT + "\n"));
    }
}
