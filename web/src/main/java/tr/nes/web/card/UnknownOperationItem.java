package tr.nes.web.card;

import java.time.Instant;
import tr.nes.card.UnknownOperation;

/** A row of the list of unknown operations. */
public record UnknownOperationItem(UnknownOperation operation) {

    public String getSerial() {
        return operation.card().value();
    }

    public String getTerminal() {
        return operation.terminal();
    }

    public Instant getSince() {
        return operation.since();
    }

    public String getKindKey() {
        return "kind" + operation.kind().name();
    }

    public String getStepKey() {
        return "step" + operation.step().name();
    }

    public String getReasonKey() {
        return "reason" + operation.reason();
    }

    /** Null if the card did not report them. */
    public Integer getPinTries() {
        return operation.before().pin();
    }

    /** Null if the card did not report them. */
    public Integer getPukTries() {
        return operation.before().puk();
    }
}
