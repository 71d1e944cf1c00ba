package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.IntakeResult;
import tr.nes.enrolment.ReceivedPaperView;
import tr.nes.enrolment.ReceivedPaperView.PaperScanView;
import tr.nes.enrolment.control.paper.PaperIntake;
import tr.nes.enrolment.control.paper.PaperScans;
import tr.nes.institution.PaperReceiver;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The back office takes in signed forms of institutions whose forms go to the authority. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class AuthorityPapers {

    @Inject
    private PaperIntake intake;

    @Inject
    private PaperScans scans;

    /**
     * One paper; what is refused changes nothing.
     *
     * @param scanned the link of the QR code, or number and print as they stand beside it
     */
    public IntakeResult receive(String scanned) {
        return intake.receive(scanned, PaperReceiver.AUTHORITY);
    }

    /** @throws ApplicationException APPLICATION_UNKNOWN if the paper is none that the authority takes */
    public ReceivedPaperView view(UUID paper) {
        return scans.view(paper, PaperReceiver.AUTHORITY);
    }

    /**
     * Adds a scan, in place of an earlier one.
     *
     * @param file a PDF, JPEG or PNG of at most 5,000,000 bytes
     * @throws ApplicationException SCAN_WRONG; APPLICATION_UNKNOWN
     */
    public void attach(UUID paper, byte[] file) {
        scans.put(paper, file, PaperReceiver.AUTHORITY);
    }

    /** @throws ApplicationException APPLICATION_UNKNOWN, also if there is no scan */
    @RequiresFreshFactor
    public PaperScanView scan(UUID paper) {
        return scans.open(paper, PaperReceiver.AUTHORITY);
    }
}
