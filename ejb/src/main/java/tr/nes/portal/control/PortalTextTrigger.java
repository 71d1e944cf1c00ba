package tr.nes.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import tr.nes.portal.PortalTextDecided;
import tr.nes.shared.text.OwnTexts;

/** Has a text count on this server as soon as it is committed. */
@ApplicationScoped
public class PortalTextTrigger {

    void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) PortalTextDecided decided) {
        OwnTexts.put(decided.key(), decided.text());
    }
}
