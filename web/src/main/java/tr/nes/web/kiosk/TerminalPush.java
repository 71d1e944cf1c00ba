package tr.nes.web.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import tr.nes.kiosk.TerminalChanged;

/**
 * Notifies a terminal's own browser that something changed, without details: the page then reads with its own
 * rights. The push's user is the terminal's identity as known to the container, so that no page can subscribe to
 * another terminal's channel.
 */
@ApplicationScoped
public class TerminalPush {

    @Inject
    @Push(channel = "terminal")
    private PushContext terminal;

    /** After the transaction, because the page reads immediately. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) TerminalChanged event) {
        terminal.send("changed", event.terminal());
    }
}
