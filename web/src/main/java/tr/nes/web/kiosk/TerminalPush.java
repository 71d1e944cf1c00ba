package tr.nes.web.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import tr.nes.kiosk.TerminalChanged;

/**
 * Tells a terminal's own browser that something changed, and nothing more: the page then reads with its own rights. The
 * terminal's identity as the container knows it is the push's user, so that no page can ask for another terminal's channel.
 */
@ApplicationScoped
public class TerminalPush {

    @Inject
    @Push(channel = "terminal")
    private PushContext terminal;

    /** After the transaction, since the page reads at once. */
    void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) TerminalChanged event) {
        terminal.send("changed", event.terminal());
    }
}
