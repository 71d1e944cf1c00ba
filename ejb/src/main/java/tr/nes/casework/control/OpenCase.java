package tr.nes.casework.control;

import java.time.Instant;
import tr.nes.card.QuarantinedSecret;
import tr.nes.card.UnknownOperation;
import tr.nes.casework.CaseKind;
import tr.nes.casework.entity.CaseFile;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.shared.HolderId;

/**
 * A case as it is known where it arose.
 *
 * @param subject names it; the same as long as it is open
 */
record OpenCase(
        String subject,
        CaseKind kind,
        HolderId holder,
        String card,
        Instant since,
        UnknownOperation operation,
        DeliveryCaseView delivery) {

    private static final String DELIVERY = "delivery/";

    /** The report's id in the subject of such a case. */
    static String reportOf(String subject) {
        return subject.substring(DELIVERY.length());
    }

    static OpenCase of(UnknownOperation operation) {
        return new OpenCase(
                "operation/" + operation.id(),
                CaseKind.UNKNOWN_OPERATION,
                operation.holder(),
                operation.card().value(),
                operation.since(),
                operation,
                null);
    }

    static OpenCase of(QuarantinedSecret secret) {
        return new OpenCase(
                "puk/" + secret.card() + "/" + secret.since().toEpochMilli(),
                CaseKind.QUARANTINED_SECRET,
                secret.holder(),
                secret.card().value(),
                secret.since(),
                null,
                null);
    }

    static OpenCase of(DeliveryCaseView report) {
        return new OpenCase(
                DELIVERY + report.id(),
                CaseKind.DELIVERY,
                report.holder(),
                report.card(),
                report.reportedAt(),
                null,
                report);
    }

    static OpenCase of(CaseFile complaint) {
        return new OpenCase(
                complaint.subject(), complaint.kind(), complaint.holder(), null, complaint.openedAt(), null, null);
    }

    CaseFile file() {
        return new CaseFile(subject, kind, holder, card, since);
    }
}
