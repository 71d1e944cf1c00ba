package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import tr.nes.card.SigningTask;
import tr.nes.consent.ConsentText;
import tr.nes.shared.HolderId;

/** Creates the signing tasks for consents. */
@ApplicationScoped
public class ConsentTasks {

    @Inject
    private ConsentRecords records;

    @Inject
    private Clock clock;

    /** The signing time is now, in whole seconds: signing-time has no fractions (RFC 5652 §11.3). */
    public SigningTask of(HolderId holder, ConsentText text) {
        return new ConsentTask(holder, text, clock.instant().truncatedTo(ChronoUnit.SECONDS), records);
    }
}
