package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.enrolment.ListLink;
import tr.nes.enrolment.ListVerdict;
import tr.nes.enrolment.ListVerdict.Result;
import tr.nes.enrolment.control.EntryLimits;
import tr.nes.enrolment.control.list.ListCheck;

/** Tells anybody who holds an officer's list whether it was signed. */
@Stateless
@PermitAll
public class ListVerifications {

    @Inject
    private EntryLimits limits;

    @Inject
    private ListCheck check;

    /** @param scanned the link of the QR code, or the number that stands beside it */
    public ListVerdict verify(String scanned) {
        if (!limits.takeVerification()) {
            return ListVerdict.of(Result.THROTTLED);
        }
        return ListLink.parse(scanned).flatMap(check::verdict).orElseGet(() -> ListVerdict.of(Result.UNKNOWN));
    }
}
