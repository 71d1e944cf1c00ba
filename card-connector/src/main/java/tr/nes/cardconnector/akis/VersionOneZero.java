package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.CommandApdu;

/**
 * AKİS 1.0: the PIN belongs to the application's directory, the PUK (as numbers, not characters) to the master
 * file.
 */
final class VersionOneZero implements PinCommands {

    private static final int LOCAL_PIN = 0x80;
    private static final int PUK = 0x00;
    private static final byte[] NO_OLD_PIN = {};

    @Override
    public int pinReference() {
        return LOCAL_PIN;
    }

    @Override
    public int pukReference() {
        return PUK;
    }

    @Override
    public CommandApdu verifyPuk(byte[] puk) {
        return new SecretCommand(0x20, 0x00, PUK).withNumbersOf(puk).command();
    }

    @Override
    public CommandApdu initialPuk(byte[] puk) {
        return new SecretCommand(0x24, 0x01, PUK).withNumbersOf(puk).command();
    }

    @Override
    public CommandApdu change(byte[] oldPin, byte[] newPin) {
        return new SecretCommand(0x24, 0x02, LOCAL_PIN & 0x7F)
                .withLengthAnd(oldPin)
                .withLengthAnd(newPin)
                .command();
    }

    /** Unconfirmed: the new PIN is written with an empty old PIN once the counter is reset. */
    @Override
    public List<UnblockCommand> unblocking() {
        return List.of(
                UnblockCommand.afterOk(UnblockStep.PRESENT_PUK, (puk, pin) -> verifyPuk(puk)),
                UnblockCommand.afterOk(
                        UnblockStep.RESET_COUNTER,
                        (puk, pin) -> CommandApdu.carrying(0x80, 0x19, 0x05, 0x3D, (byte) 0x3D, (byte) 0x00)),
                UnblockCommand.afterOk(UnblockStep.SET_PIN_AFTER_RESET, (puk, pin) -> change(NO_OLD_PIN, pin)));
    }

    @Override
    public List<TriesSource> pinTries() {
        return List.of(new FciTries(FilePath.APPLICATION));
    }

    @Override
    public List<TriesSource> pukTries() {
        return List.of(new FciTries(FilePath.MASTER));
    }

    @Override
    public Set<Integer> blockedWords() {
        return Set.of(0x6984, 0x6983);
    }
}
