package tr.nes.web.reader;

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
import tr.nes.kiosk.ReadersChanged;

/**
 * Notifies every open Okuyucular page that something changed, without details: the page then reads with its own
 * rights. Channels belong to sessions, so that they close with them.
 */
@ApplicationScoped
public class ReadersPush {
    private static final String CHANNEL = "readers";

    /**
     * Sessions that have opened such a page on this node, even if it is closed by now: a notification without a
     * recipient does no harm.
     */
    private final Set<Serializable> watching = ConcurrentHashMap.newKeySet();

    @Inject
    @Push(channel = CHANNEL)
    private PushContext readers;

    /** After the transaction, because the page reads immediately. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ReadersChanged event) {
        readers.send("changed", watching);
    }

    /** A channel has no user if its session ended while it was opened. */
    void opened(@Observes @Opened WebsocketEvent event) {
        if (CHANNEL.equals(event.getChannel()) && event.getUser() != null) {
            watching.add(event.getUser());
        }
    }
}
