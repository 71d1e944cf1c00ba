package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;

/** AKİS 1.2, 1.3 and 1.4: local PIN 1, system PUK 1; a blocked PIN requires another command than a forgotten one. */
final class VersionOne implements PinCommands {

    private static final int LOCAL_PIN = 0x81;
    private static final int SYSTEM_PUK = 0x01;
    private static final int PIN_IS_BLOCKED = 0x6984;

    @Override
    public int pinReference() {
        return LOCAL_PIN;
    }

    @Override
    public int pukReference() {
        return SYSTEM_PUK;
    }

    @Override
    public boolean unblocksFromMasterFile() {
        return true;
    }

    @Override
    public List<UnblockCommand> unblocking() {
        return List.of(
                UnblockCommand.afterOk(UnblockStep.PRESENT_PUK, (puk, pin) -> verifyPuk(puk)),
                UnblockCommand.enteringAdministration(),
                UnblockCommand.selecting(0x3F00),
                UnblockCommand.selecting(0x3D00),
                UnblockCommand.afterOk(
                        UnblockStep.SET_PIN,
                        (puk, pin) -> new SecretCommand(0x24, 0x01, LOCAL_PIN)
                                .with(pin)
                                .command()),
                new UnblockCommand(
                        UnblockStep.SET_BLOCKED_PIN,
                        PIN_IS_BLOCKED,
                        (puk, pin) -> new SecretCommand(0x2C, 0x02, LOCAL_PIN)
                                .with(pin)
                                .command()));
    }

    @Override
    public List<TriesSource> pukTries() {
        return List.of(new EmptyVerifyTries(SYSTEM_PUK, blockedWords()));
    }

    @Override
    public Set<Integer> blockedWords() {
        return Set.of(0x6984, 0x6983);
    }
}
