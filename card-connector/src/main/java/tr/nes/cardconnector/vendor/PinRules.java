package tr.nes.cardconnector.vendor;

import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ResponseApdu;
import tr.nes.cardconnector.akis.AkisDialect;

/**
 * The PIN is verified, or changed by its old one: presented once, in the command that is for it. A change may come as one
 * command, or as VERIFY followed by one that writes the new PIN.
 */
final class PinRules implements OperationRules {

    private static final int VERIFY = 0x0020;
    private static final int CHANGE = 0x0024;

    private final References references;
    private final byte[] pin;
    private final byte[] newPin;
    private boolean presented;
    private boolean written;
    private ResponseApdu answer;

    private PinRules(AkisDialect dialect, byte[] pin, byte[] newPin) {
        this.references = References.of(dialect);
        this.pin = pin;
        this.newPin = newPin;
    }

    /** @param pin ASCII digits; the caller wipes it */
    static PinRules verifying(AkisDialect dialect, byte[] pin) {
        return new PinRules(dialect, pin, null);
    }

    /** @param oldPin ASCII digits; the caller wipes both */
    static PinRules changing(AkisDialect dialect, byte[] oldPin, byte[] newPin) {
        return new PinRules(dialect, oldPin, newPin);
    }

    @Override
    public boolean expects(ShortCommand command) {
        boolean expected = presented ? writesAfterPin(command) : presents(command);
        written |= expected && (presented || command.instruction() == CHANGE);
        presented |= expected;
        return expected;
    }

    private boolean presents(ShortCommand command) {
        return switch (command.instruction()) {
            case VERIFY ->
                references.verifiesPin().contains(command.parameters()) && SecretForms.isExactly(command.data(), pin);
            case CHANGE ->
                newPin != null
                        && references.changesPin().contains(command.parameters())
                        && SecretForms.isExactly(command.data(), pin, newPin);
            default -> false;
        };
    }

    private boolean writesAfterPin(ShortCommand command) {
        return newPin != null
                && !written
                && answer != null
                && answer.ok()
                && NewPinCommands.isWrittenBy(command, references, newPin, pin);
    }

    @Override
    public void answered(ResponseApdu response) {
        answer = response;
    }

    @Override
    public List<byte[]> secrets() {
        return newPin == null ? List.of(pin) : List.of(pin, newPin);
    }

    /** To the command that presented the PIN, or wrote the new one; empty if there was none. */
    Optional<ResponseApdu> answer() {
        return newPin != null && answer != null && answer.ok() && !written
                ? Optional.empty()
                : Optional.ofNullable(answer);
    }
}
