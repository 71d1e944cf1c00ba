package tr.nes.web.certificate;

import java.time.Instant;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;

/** A change of a certificate's state as displayed on pages; keys belong to the certificate bundle. */
public record ChangeItem(ChangeView change) {

    public String getSerialNumber() {
        return change.serialNumber();
    }

    public String getOperationKey() {
        return "done" + change.operation().name();
    }

    /** Key in the menu bundle. */
    public String getFromKey() {
        return "state" + change.from().name();
    }

    /** Key in the menu bundle. */
    public String getToKey() {
        return "state" + change.to().name();
    }

    public String getRequesterKey() {
        return "by" + change.requester().name();
    }

    /** Null unless it is a revocation. */
    public String getReasonKey() {
        return change.reason() == null ? null : "reason" + change.reason().name();
    }

    public String getStateKey() {
        return "change" + (isOpen() ? ChangeState.PENDING : change.state()).name();
    }

    public String getKind() {
        return isOpen() ? "warning" : isDone() ? "success" : "danger";
    }

    public boolean isOpen() {
        return change.state().open();
    }

    public boolean isDone() {
        return change.state() == ChangeState.DONE;
    }

    public Instant getAskedAt() {
        return change.askedAt();
    }

    public Instant getSettledAt() {
        return change.settledAt();
    }

    public String getOperation() {
        return change.operation().name();
    }
}
