package tr.nes.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.casework.CaseException;
import tr.nes.casework.CaseException.Reason;
import tr.nes.casework.CaseKind;
import tr.nes.casework.DeliveryOutcome;
import tr.nes.casework.entity.CaseFile;
import tr.nes.casework.entity.CaseNote;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.boundary.DeliveryCases;
import tr.nes.shared.Caller;

/** Ends the case of a shipment together with the report that it is about; the holder is told by the slice of the report. */
@ApplicationScoped
@Transactional
public class DeliveryCaseWork {

    private static final int LONGEST_ANSWER = 300;

    @Inject
    private CaseBook book;

    @Inject
    private CaseWork work;

    @Inject
    private DeliveryCases reports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public void settle(String subject, DeliveryOutcome outcome, String typed) {
        String answer = answer(outcome, typed);
        CaseFile file = work.foreign(subject);
        if (file.kind() != CaseKind.DELIVERY) {
            throw new CaseException(Reason.STEP_NOT_POSSIBLE);
        }
        decide(UUID.fromString(OpenCase.reportOf(subject)), outcome, answer);
        file.settle(caller.holder(), clock.instant());
        if (!answer.isEmpty()) {
            book.add(new CaseNote(file, caller.holder(), answer, clock.instant()));
        }
        audit.record(new AuditFact(
                AuditAction.CASE_CLOSED, AuditResult.DONE, file.holder(), file.subject(), outcome.name()));
    }

    private static String answer(DeliveryOutcome outcome, String typed) {
        if (outcome == null) {
            throw new CaseException(Reason.OUTCOME_MISSING);
        }
        if (typed == null || typed.isBlank()) {
            if (outcome.needsReason()) {
                throw new CaseException(Reason.ANSWER_MISSING);
            }
            return "";
        }
        String answer = CaseWork.judged(typed);
        if (answer.length() > LONGEST_ANSWER) {
            throw new CaseException(Reason.ANSWER_TOO_LONG);
        }
        return answer;
    }

    private void decide(UUID report, DeliveryOutcome outcome, String answer) {
        try {
            reports.settleWithin(report, outcome.decision(), answer.isEmpty() ? null : answer);
        } catch (DeliveryException refused) {
            throw switch (refused.reason()) {
                case CASE_GONE -> new CaseException(Reason.CASE_GONE);
                case OWN_CASE -> new CaseException(Reason.OWN_CASE);
                default -> refused;
            };
        }
    }
}
