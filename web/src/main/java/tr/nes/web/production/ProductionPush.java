package tr.nes.web.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.event.WebsocketEvent.Opened;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.card.OperationProgress;
import tr.nes.card.PersonalisationEnded;
import tr.nes.kiosk.ReadersChanged;
import tr.nes.production.CardProduced;

/** Tells every open page of the production's readers that something changed, without details. */
@ApplicationScoped
public class ProductionPush {
    private static final String CHANNEL = "production";

    /** Sessions that have opened such a page on this node, even if it is closed by now. */
    private final Set<Serializable> watching = ConcurrentHashMap.newKeySet();

    @Inject
    @Push(channel = CHANNEL)
    private PushContext production;

    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ReadersChanged event) {
        tell();
    }

    void progressed(@Observes(during = TransactionPhase.AFTER_COMPLETION) OperationProgress event) {
        if (event.terminal().equals(CardProduced.TERMINAL)) {
            tell();
        }
    }

    /** Also of a card that was seen again after its outcome was unknown. */
    void settled(@Observes(during = TransactionPhase.AFTER_COMPLETION) PersonalisationEnded event) {
        tell();
    }

    private void tell() {
        production.send("changed", watching);
    }

    /** A channel has no user if its session ended while it was opened. */
    void opened(@Observes @Opened WebsocketEvent event) {
        if (CHANNEL.equals(event.getChannel()) && event.getUser() != null) {
            watching.add(event.getUser());
        }
    }
}
