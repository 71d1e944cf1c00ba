package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.CommandApdu;

/**
 * AKİS 1.0: the PIN belongs to the application's directory, the PUK to the master file. Digits of both are sent as
 * the numbers 0 to 9. Sources contradict each other about the PIN: what unblocks a card writes numbers, another
 * program verifies characters. Whoever writes numbers has to verify numbers too.
 */
final class VersionOneZero implements PinCommands {

    private static final int LOCAL_PIN = 0x80;
    private static final int PUK = 0x00;

    @Override
    public int pinReference() {
        return LOCAL_PIN;
    }

    @Override
    public int pukReference() {
        return PUK;
    }

    @Override
    public boolean unblocksFromMasterFile() {
        return true;
    }

    @Override
    public CommandApdu verify(byte[] pin) {
        return new SecretCommand(0x20, 0x00, LOCAL_PIN).withNumbersOf(pin).command();
    }

    @Override
    public CommandApdu initialPin(byte[] pin) {
        return new SecretCommand(0x24, 0x01, LOCAL_PIN).withNumbersOf(pin).command();
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
                .withLengthAndNumbersOf(oldPin)
                .withLengthAndNumbersOf(newPin)
                .command();
    }

    /** The new PIN takes the old one's place too: its counter was reset, and the PUK's rights hold. */
    @Override
    public List<UnblockCommand> unblocking() {
        return List.of(
                UnblockCommand.afterOk(UnblockStep.PRESENT_PUK, (puk, pin) -> verifyPuk(puk)),
                UnblockCommand.enteringAdministration(),
                UnblockCommand.afterOk(
                        UnblockStep.RESET_COUNTER,
                        (puk, pin) -> CommandApdu.carrying(0x80, 0x19, 0x05, 0x3D, (byte) 0x3D, (byte) 0x00)),
                UnblockCommand.afterOk(UnblockStep.SET_PIN_AFTER_RESET, (puk, pin) -> change(pin, pin)));
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
