package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.enrolment.PrintLink;
import tr.nes.enrolment.PrintVerdict;
import tr.nes.enrolment.PrintVerdict.Result;
import tr.nes.enrolment.control.EntryLimits;
import tr.nes.enrolment.control.PrintCheck;

/** Tells anybody who holds a printed form whether it is genuine and still counts. */
@Stateless
@PermitAll
public class PrintVerifications {

    @Inject
    private EntryLimits limits;

    @Inject
    private PrintCheck check;

    /** @param scanned the link of the QR code, or application number and version as they stand beside it */
    public PrintVerdict verify(String scanned) {
        if (!limits.takeVerification()) {
            return PrintVerdict.of(Result.THROTTLED);
        }
        return PrintLink.parse(scanned).flatMap(check::verdict).orElseGet(() -> PrintVerdict.of(Result.UNKNOWN));
    }
}
