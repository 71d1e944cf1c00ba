package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import tr.nes.card.OperationProgress;
import tr.nes.kiosk.TerminalChanged;
import tr.nes.kiosk.TerminalId;

/** Updates a terminal's page when the next step of the operation on its card is committed. */
@ApplicationScoped
public class ProgressRelay {

    @Inject
    private Event<TerminalChanged> changed;

    void relay(@Observes(during = TransactionPhase.AFTER_COMPLETION) OperationProgress progress) {
        changed.fire(new TerminalChanged(new TerminalId(progress.terminal())));
    }
}
