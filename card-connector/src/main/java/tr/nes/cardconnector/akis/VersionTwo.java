package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;

/** AKİS 2.x: local PIN 1, local PUK 2; commands as in ISO/IEC 7816-4, since the manufacturer's are not public. */
final class VersionTwo implements PinCommands {

    private static final int LOCAL_PIN = 0x81;
    private static final int LOCAL_PUK = 0x82;
    private static final int NUMBER = 0x7F;

    @Override
    public int pinReference() {
        return LOCAL_PIN;
    }

    @Override
    public int pukReference() {
        return LOCAL_PUK;
    }

    /** RESET RETRY COUNTER (ISO/IEC 7816-4:2005 §7.5.10). */
    @Override
    public List<UnblockCommand> unblocking() {
        return List.of(UnblockCommand.afterOk(
                UnblockStep.RESET_RETRY_COUNTER,
                (puk, pin) -> new SecretCommand(0x2C, 0x00, LOCAL_PIN)
                        .with(puk)
                        .with(pin)
                        .command()));
    }

    @Override
    public List<TriesSource> pinTries() {
        return List.of(new DataObjectTries(LOCAL_PIN & NUMBER), new EmptyVerifyTries(LOCAL_PIN, blockedWords()));
    }

    @Override
    public List<TriesSource> pukTries() {
        return List.of(new DataObjectTries(LOCAL_PUK & NUMBER), new EmptyVerifyTries(LOCAL_PUK, blockedWords()));
    }

    @Override
    public Set<Integer> blockedWords() {
        return Set.of(0x6983);
    }
}
