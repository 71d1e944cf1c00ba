package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import tr.nes.enrolment.ApplicationInProduction;
import tr.nes.production.ReaderStarted;

/** Makes the cards that wait in readers as soon as somebody waits for one, or production begins there. */
@ApplicationScoped
public class ProductionTrigger {

    @Inject
    private ProductionStart start;

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApplicationInProduction event) {
        start.everywhere();
    }

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReaderStarted event) {
        start.run(event.reader());
    }
}
