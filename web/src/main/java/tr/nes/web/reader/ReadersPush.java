package tr.nes.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import tr.nes.kiosk.ReadersChanged;

/** Tells every open Okuyucular page that something changed, and nothing more: the page then reads with its own rights. */
@ApplicationScoped
public class ReadersPush {

    @Inject
    @Push(channel = "readers")
    private PushContext readers;

    /** After the transaction, since the page reads at once. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) ReadersChanged event) {
        readers.send("changed");
    }
}
