package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import tr.nes.card.SigningTask;
import tr.nes.consent.ConsentText;
import tr.nes.shared.HolderId;

/** What a card is given to sign for a consent. */
@ApplicationScoped
public class ConsentTasks {

    @Inject
    private ConsentRecords records;

    @Inject
    private Clock clock;

    /** Its time is this moment's, whole seconds: signing-time has no more (RFC 5652 §11.3). */
    public SigningTask of(HolderId holder, ConsentText text) {
        return new ConsentTask(holder, text, clock.instant().truncatedTo(ChronoUnit.SECONDS), records);
    }
}
