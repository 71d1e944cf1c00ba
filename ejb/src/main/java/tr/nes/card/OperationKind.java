package tr.nes.card;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tr.nes.audit.AuditAction;

/** Purpose of an operation on a card. */
public enum OperationKind {
    /** Sets a new PIN with the stored PUK. */
    UNBLOCK(
            AuditAction.CARD_UNBLOCK_INTENDED,
            AuditAction.CARD_UNBLOCK_FINISHED,
            OperationStep.PRESENTING_PUK,
            OperationStep.SETTING_PIN),
    /** Sets a new PIN with the old one, typed by the holder. */
    CHANGE_PIN(AuditAction.CARD_PIN_CHANGE_INTENDED, AuditAction.CARD_PIN_CHANGE_FINISHED, OperationStep.CHANGING_PIN),
    /** Signs with the card's key after its PIN. */
    SIGN(
            AuditAction.CARD_SIGNATURE_INTENDED,
            AuditAction.CARD_SIGNATURE_FINISHED,
            OperationStep.VERIFYING_PIN,
            OperationStep.SIGNING),
    /** Makes a blank card a holder's. */
    PERSONALISE(
            AuditAction.CARD_PERSONALISATION_INTENDED,
            AuditAction.CARD_PERSONALISATION_FINISHED,
            OperationStep.WRITING_PUK,
            OperationStep.WRITING_PIN,
            OperationStep.GENERATING_KEY,
            OperationStep.WRITING_CERTIFICATE,
            OperationStep.VERIFYING_PIN,
            OperationStep.SIGNING,
            OperationStep.ACTIVATING);

    private final AuditAction intended;
    private final AuditAction finished;
    private final Set<OperationStep> steps;

    OperationKind(AuditAction intended, AuditAction finished, OperationStep... changing) {
        this.intended = intended;
        this.finished = finished;
        this.steps = EnumSet.of(OperationStep.CONNECTING, OperationStep.CHECKING);
        this.steps.addAll(List.of(changing));
    }

    /** Steps before the operation is finished, in this order. */
    public List<OperationStep> steps() {
        return List.copyOf(steps);
    }

    public AuditAction intended() {
        return intended;
    }

    public AuditAction finished() {
        return finished;
    }

    /** Whether it is about the PIN of a card that its holder has. */
    public boolean isAboutPin() {
        return this == UNBLOCK || this == CHANGE_PIN;
    }

    /** Whether it can cost a PUK try. */
    public boolean presentsPuk() {
        return this == UNBLOCK;
    }
}
