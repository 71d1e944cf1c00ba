package tr.nes.consent.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import tr.nes.consent.ConsentEvidence;
import tr.nes.consent.ConsentView;
import tr.nes.consent.control.ConsentRecords;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;

/** What other slices may do because of a consent; never called by a page. */
@Stateless
@PermitAll
public class StandingConsents {

    @Inject
    private ConsentRecords records;

    /** Empty if the person has given none, or has withdrawn it. */
    public Optional<ConsentEvidence> of(HolderId holder) {
        return records.holding(holder, LockModeType.NONE).map(consent -> {
            ConsentView view = consent.view();
            return new ConsentEvidence(
                    view.id(),
                    view.textVersion(),
                    view.certificateSerial(),
                    view.signedAt(),
                    Digest.sha256(consent.signature()));
        });
    }

    /** The same, and it can't be withdrawn before the caller's transaction ends. */
    public Optional<ConsentEvidence> hold(HolderId holder) {
        records.holding(holder, LockModeType.PESSIMISTIC_WRITE);
        return of(holder);
    }
}
