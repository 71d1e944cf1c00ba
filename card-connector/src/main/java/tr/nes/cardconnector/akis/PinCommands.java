package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.CommandApdu;

/** How a dialect words what concerns PIN and PUK. The application's directory is selected before each. */
interface PinCommands {

    /** VERIFY (ISO/IEC 7816-4:2005 §7.5.6). */
    CommandApdu verify(byte[] pin);

    /** CHANGE REFERENCE DATA (ISO/IEC 7816-4:2005 §7.5.7). */
    CommandApdu change(byte[] oldPin, byte[] newPin);

    List<UnblockCommand> unblocking();

    TriesSource pinTries();

    TriesSource pukTries();

    /** Status words that say "no try left", beside 63C0. */
    Set<Integer> blockedWords();
}
