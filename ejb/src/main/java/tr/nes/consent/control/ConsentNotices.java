package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;
import tr.nes.shared.HolderId;

/** Tells the holder by SMS and mail, so that he hears of it when it was not he. */
@ApplicationScoped
public class ConsentNotices {

    private static final String NOT_YOU = " Siz yapmadıysanız hemen çağrı merkezini arayın.";

    @Inject
    private Holders holders;

    @Inject
    private Outbox outbox;

    void given(HolderId holder) {
        tell(
                holder,
                "E-Onay verildi",
                "E-Onay beyanınız kartınızla imzalandı; bundan sonraki başvurularınızda ayrıca imza gerekmez."
                        + NOT_YOU);
    }

    void withdrawn(HolderId holder) {
        tell(
                holder,
                "E-Onay geri çekildi",
                "E-Onay beyanınız geri çekildi; bundan sonraki başvurularınızı imzalamanız gerekir." + NOT_YOU);
    }

    private void tell(HolderId id, String subject, String text) {
        HolderView holder = holders.view(id);
        outbox.accept(OutgoingMessage.sms(holder.phone().e164(), text, null));
        outbox.accept(
                OutgoingMessage.mail(holder.mail(), subject, "Sayın " + holder.fullName() + ",\n\n" + text + "\n"));
    }
}
