package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.shared.HolderId;

/** Tells a holder that Şifreli Giriş was locked, or opened again by staff. */
@ApplicationScoped
public class LockNotice {

    private static final String WHAT =
            "Güvenlik sözcüğünüz üç kez hatalı girildiği için Şifreli Giriş kilitlendi. Diğer giriş yolları açıktır."
                    + " Denemeleri siz yapmadıysanız veya kilidi kaldırmak için çağrı merkezini arayınız.";

    private static final String LIFTED =
            "Şifreli Giriş kilidi çağrı merkezince kaldırıldı. Siz istemediyseniz hemen" + " çağrı merkezini arayınız.";

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    public void send(HolderId holder) {
        tell(holder, "Şifreli Giriş kilitlendi", WHAT);
    }

    public void lifted(HolderId holder) {
        tell(holder, "Şifreli Giriş kilidi kaldırıldı", LIFTED);
    }

    private void tell(HolderId holder, String subject, String text) {
        HolderView person = holders.view(holder);
        outbox.accept(OutgoingMessage.sms(person.phone().e164(), text, null));
        outbox.accept(
                OutgoingMessage.mail(person.mail(), subject, "Sayın " + person.fullName() + ",\n\n" + text + "\n"));
    }
}
