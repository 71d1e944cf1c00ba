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
 * Tells every open Okuyucular page that something changed, and nothing more: the page then reads with its own rights. The
 * channels belong to sessions, so that they are closed with them.
 */
@ApplicationScoped
public class ReadersPush {
    private static final String CHANNEL = "readers";

    /** Whoever opened such a page here, be it still open or not: telling nobody does no harm. */
    private final Set<Serializable> watching = ConcurrentHashMap.newKeySet();

    @Inject
    @Push(channel = CHANNEL)
    private PushContext readers;

    /** After the transaction, since the page reads at once. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ReadersChanged event) {
        readers.send("changed", watching);
    }

    /** Nobody's is a channel whose session ended while it was opened. */
    void opened(@Observes @Opened WebsocketEvent event) {
        if (CHANNEL.equals(event.getChannel()) && event.getUser() != null) {
            watching.add(event.getUser());
        }
    }
}
