package tr.nes.cardconnector.akis;

import java.util.List;
import java.util.Set;
import tr.nes.cardconnector.CommandApdu;

/** A dialect's commands for PIN and PUK. The application's directory is selected before each, unless it says otherwise. */
interface PinCommands {

    /** P2 that refers to the PIN in the application's directory. */
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

    /** P2 that refers to the PUK. */
    int pukReference();

    /** VERIFY of the PUK. */
    default CommandApdu verifyPuk(byte[] puk) {
        return new SecretCommand(0x20, 0x00, pukReference()).with(puk).command();
    }

    /** The PIN of a card in administration. */
    default CommandApdu initialPin(byte[] pin) {
        return new SecretCommand(0x24, 0x01, pinReference()).with(pin).command();
    }

    /** The PUK of a card in administration. */
    default CommandApdu initialPuk(byte[] puk) {
        return new SecretCommand(0x24, 0x01, pukReference()).with(puk).command();
    }

    List<UnblockCommand> unblocking();

    /** Whether the PUK is presented as after a reset, with the master file selected. */
    default boolean unblocksFromMasterFile() {
        return false;
    }

    /** Sources of the PIN's retry counter, the preferred one first. */
    default List<TriesSource> pinTries() {
        return List.of(new EmptyVerifyTries(pinReference(), blockedWords()));
    }

    /** Sources of the PUK's retry counter, the preferred one first. */
    List<TriesSource> pukTries();

    /** Status words that mean "no try left", in addition to 63C0. */
    Set<Integer> blockedWords();
}
