package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardInReader;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.ServicingSession;

/** Kart Seçimi: what lies in the terminal's readers, and the choice of one. */
@ApplicationScoped
public class CardChoice {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private TerminalReaders readers;

    @Inject
    private AuditTrail audit;

    public List<CardInReader> look(String token, TerminalId here) {
        ServicingSession session = sessions.read(token, here);
        session.require(ServicingStep.CHOOSE_CARD);
        return readers.look(here, session.holder());
    }

    public CardInReader choose(String token, TerminalId here, String readerId) {
        ServicingSession session = sessions.read(token, here);
        session.require(ServicingStep.CHOOSE_CARD);
        CardInReader found = readers.look(here, readerId, session.holder());
        sessions.change(token, here, live -> take(live, found));
        return found;
    }

    private Void take(ServicingSession session, CardInReader found) {
        if (found.ready()) {
            session.choose(found.reader(), found.serial(), ServicingStep.ENTER_PIN);
            audit.record(AuditFact.done(
                    AuditAction.CARD_CHOSEN, session.holder(), found.serial().value()));
        } else {
            audit.record(AuditFact.refused(
                    AuditAction.CARD_CHOSEN,
                    session.holder(),
                    found.reader(),
                    found.finding().name()));
        }
        return null;
    }
}
