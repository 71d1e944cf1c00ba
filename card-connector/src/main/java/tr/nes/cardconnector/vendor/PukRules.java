package tr.nes.cardconnector.vendor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockListener;
import tr.nes.cardconnector.akis.UnblockStep;

/**
 * An unblocking: the PUK passes once, in VERIFY or together with the new PIN; what changes the card follows an accepted
 * PUK only, and nothing follows a refusal but what a blocked PIN requires on AKİS 1.x. Each is announced before it is sent.
 */
final class PukRules implements OperationRules {

    private static final int VERIFY = 0x0020;
    private static final int RESET_RETRY_COUNTER = 0x002C;
    private static final int PHASE = 0x8009;
    private static final int RESET_COUNTER = 0x8019;
    private static final int TO_ADMINISTRATION = 0x0002;
    private static final int OF_APPLICATION = 0x053D;
    private static final byte[] APPLICATION = {0x3D, 0x00};
    private static final int PIN_IS_BLOCKED = 0x6984;

    private final AkisDialect dialect;
    private final References references;
    private final byte[] puk;
    private final byte[] newPin;
    private final UnblockListener listener;
    private UnblockStep step;
    private ResponseApdu answer;
    private boolean counterReset;

    /** @param puk ASCII digits; the caller wipes both */
    PukRules(AkisDialect dialect, byte[] puk, byte[] newPin, UnblockListener listener) {
        this.dialect = dialect;
        this.references = References.of(dialect);
        this.puk = puk;
        this.newPin = newPin;
        this.listener = listener;
    }

    @Override
    public boolean expects(ShortCommand command) {
        UnblockStep next = step == null ? first(command) : following(command);
        if (next == null) {
            return false;
        }
        step = next;
        answer = null;
        return true;
    }

    private UnblockStep first(ShortCommand command) {
        boolean verifies = command.instruction() == VERIFY
                && references.verifiesPuk().contains(command.parameters())
                && SecretForms.isExactly(command.data(), puk);
        if (verifies) {
            return UnblockStep.PRESENT_PUK;
        }
        boolean both = command.instruction() == RESET_RETRY_COUNTER
                && references.resetsWithPuk().contains(command.parameters())
                && SecretForms.isExactly(command.data(), puk, newPin);
        return both ? UnblockStep.RESET_RETRY_COUNTER : null;
    }

    private UnblockStep following(ShortCommand command) {
        if (answer == null) {
            return null;
        }
        if (!answer.ok()) {
            boolean blocked = step == UnblockStep.SET_PIN && answer.statusWord() == PIN_IS_BLOCKED;
            return blocked ? blockedPin(command) : null;
        }
        return step.setsPin() ? null : afterPuk(command);
    }

    private UnblockStep afterPuk(ShortCommand command) {
        return switch (command.instruction()) {
            case PHASE ->
                command.parameters() == TO_ADMINISTRATION && command.data().length == 0
                        ? UnblockStep.ENTER_ADMINISTRATION
                        : null;
            case RESET_COUNTER ->
                command.parameters() == OF_APPLICATION && Arrays.equals(APPLICATION, command.data())
                        ? UnblockStep.RESET_COUNTER
                        : null;
            case RESET_RETRY_COUNTER -> blockedPin(command);
            default -> newPin(command);
        };
    }

    private UnblockStep blockedPin(ShortCommand command) {
        boolean alone = command.instruction() == RESET_RETRY_COUNTER
                && references.resetsAfterPuk().contains(command.parameters())
                && SecretForms.isExactly(command.data(), newPin);
        return alone ? UnblockStep.SET_BLOCKED_PIN : null;
    }

    private UnblockStep newPin(ShortCommand command) {
        if (!NewPinCommands.isWrittenBy(command, references, newPin, puk)) {
            return null;
        } else if (NewPinCommands.isObject(command, newPin, puk)) {
            return UnblockStep.SET_BLOCKED_PIN;
        }
        return counterReset ? UnblockStep.SET_PIN_AFTER_RESET : UnblockStep.SET_PIN;
    }

    @Override
    public void sending() {
        listener.before(step);
    }

    @Override
    public void answered(ResponseApdu response) {
        answer = response;
        counterReset |= step == UnblockStep.RESET_COUNTER && response.ok();
        listener.after(step, SecretAnswer.of(response, dialect));
    }

    @Override
    public List<byte[]> secrets() {
        return List.of(puk, newPin);
    }

    /** The last step and its answer; empty if nothing was presented. */
    Optional<UnblockAnswer> outcome() {
        return answer == null
                ? Optional.empty()
                : Optional.of(new UnblockAnswer(step, SecretAnswer.of(answer, dialect)));
    }
}
