package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.card.OperationKind;
import tr.nes.card.PinProblem;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.control.CardWishes.Wish;
import tr.nes.kiosk.entity.ServicingSession;

/** PIN değiştirme: old and new PIN go straight from the pad to the card and are kept nowhere. */
@ApplicationScoped
public class OldPinChange {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private VisitWaits waits;

    @Inject
    private CardWishes wishes;

    @Inject
    private CardServicing cards;

    /** Wipes nothing: the caller does. */
    public PinProblem run(String token, TerminalId here, char[] oldPin, char[] newPin, char[] repeated) {
        Cancellation leaving = waits.of(token);
        PinProblem problem = sessions.change(token, here, session -> judge(session, oldPin, newPin, repeated));
        if (problem == PinProblem.NONE) {
            Wish wish = sessions.change(
                    token,
                    here,
                    session ->
                            wishes.write(here, session, ServicingStep.CHANGE_PIN, OperationKind.CHANGE_PIN, leaving));
            cards.changePin(wish.operation(), wish.order(), TypedPin.digits(oldPin), TypedPin.digits(newPin));
        }
        return problem;
    }

    private PinProblem judge(ServicingSession session, char[] oldPin, char[] newPin, char[] repeated) {
        session.require(ServicingStep.CHANGE_PIN);
        if (!TypedPin.isWellFormed(oldPin)) {
            return PinProblem.OLD_PIN_FORM;
        }
        PinProblem problem = cards.judge(session.holder(), newPin);
        return problem == PinProblem.NONE && !Arrays.equals(newPin, repeated) ? PinProblem.MISMATCH : problem;
    }
}
