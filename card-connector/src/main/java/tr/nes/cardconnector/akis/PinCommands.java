package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.CommandApdu;

/** How a dialect words what concerns PIN and PUK. The application's directory is selected before each. */
interface PinCommands {

    /** P2 by which the PIN is meant, in the application's directory. */
    int pinReference();

    /** VERIFY (ISO/IEC 7816-4:2005 §7.5.6). */
    default CommandApdu verify(byte[] pin) {
        return new SecretCommand(0x20, 0x00, pinReference()).with(pin).command();
    }

    /** CHANGE REFERENCE DATA (ISO/IEC 7816-4:2005 §7.5.7). */
    default CommandApdu change(byte[] oldPin, byte[] newPin) {
        return new SecretCommand(0x24, 0x00, pinReference())
                .with(oldPin)
                .with(newPin)
                .command();
    }

    List<UnblockCommand> unblocking();

    /** The ways to the PIN's counter, the one to prefer first. */
    default List<TriesSource> pinTries() {
        return List.of(new EmptyVerifyTries(pinReference(), blockedWords()));
    }

    /** The ways to the PUK's counter, the one to prefer first. */
    List<TriesSource> pukTries();

    /** Status words that say "no try left", beside 63C0. */
    Set<Integer> blockedWords();
}
