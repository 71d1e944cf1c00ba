package tr.nes.enrolment.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ReceivedPaperView;
import tr.nes.enrolment.ReceivedPaperView.PaperScanView;
import tr.nes.enrolment.ReceivedPaperView.ScanFormat;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.PaperScan;
import tr.nes.enrolment.entity.ReceivedPaper;
import tr.nes.institution.PaperReceiver;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;

/** Scans of received forms, kept sealed. */
@ApplicationScoped
@Transactional
public class PaperScans {

    private static final String RECORD = "paper-scan/";

    @Inject
    private PaperRecords papers;

    @Inject
    private PaperRights rights;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private SealedSecrets seals;

    @Inject
    private Clock clock;

    /** @throws ApplicationException APPLICATION_UNKNOWN if the paper is none of the caller's */
    public ReceivedPaperView view(UUID id, PaperReceiver receiver) {
        ReceivedPaper paper = demand(id);
        Application application = demand(paper, receiver);
        return new ReceivedPaperView(
                id,
                application.number(),
                paper.version(),
                application.fullName(),
                papers.scan(paper).isPresent());
    }

    /**
     * Replaces an earlier one.
     *
     * @throws ApplicationException SCAN_WRONG; APPLICATION_UNKNOWN if the paper is none of the caller's
     */
    public void put(UUID id, byte[] file, PaperReceiver receiver) {
        ReceivedPaper paper = demand(id);
        Application application = demand(paper, receiver);
        ScanFormat format = ScanCheck.format(file).orElseThrow(() -> new ApplicationException(Reason.SCAN_WRONG));
        Sealed sealed = seals.seal(MasterKey.CUSTODY, RECORD + paper.id(), file);
        String sha256 = Digest.sha256(file);
        papers.scan(paper)
                .ifPresentOrElse(
                        scan -> scan.replace(format, sha256, sealed, clock.instant()),
                        () -> papers.add(new PaperScan(paper.id(), format, sha256, sealed, clock.instant())));
        steps.audit(AuditAction.PAPER_SCANNED, application, format + " " + sha256);
    }

    /** @throws ApplicationException APPLICATION_UNKNOWN if the paper is none of the caller's, or there is no scan */
    public PaperScanView open(UUID id, PaperReceiver receiver) {
        ReceivedPaper paper = demand(id);
        Application application = demand(paper, receiver);
        PaperScan scan = papers.scan(paper).orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
        steps.audit(AuditAction.PAPER_SHOWN, application, "print " + paper.version());
        return new PaperScanView(
                application.number(), scan.format(), seals.open(MasterKey.CUSTODY, RECORD + paper.id(), scan.sealed()));
    }

    private ReceivedPaper demand(UUID id) {
        return papers.find(id).orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
    }

    private Application demand(ReceivedPaper paper, PaperReceiver receiver) {
        Application application = steps.demand(paper.application());
        if (rights.obstacle(application, receiver) != null) {
            throw new ApplicationException(Reason.APPLICATION_UNKNOWN);
        }
        return application;
    }
}
