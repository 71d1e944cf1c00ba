package tr.nes.cardconnector.simulator.command;

/** File control information (ISO/IEC 7816-4:2005 §5.3.3) with AKİS's security byte in tag 90. */
final class ControlInformation {

    private static final int VALID = 0x02;
    private static final int READABLE_WITHOUT_PIN = 0x04;
    private static final int READ = 0x10;
    private static final int WRONG_ONCE = 0x40;
    private static final int LAST_TRY = 0x80;

    private ControlInformation() {}

    static byte[] of(CardFile file, CardState card) {
        int size = file.isDirectory() ? 0 : file.content().length;
        return DerWriter.of(
                0x6F,
                DerWriter.bytes(0x81, size >> 8, size),
                DerWriter.bytes(0x82, file.isDirectory() ? 0x38 : 0x01),
                DerWriter.bytes(0x83, file.id() >> 8, file.id()),
                DerWriter.bytes(0x90, security(file, card)),
                DerWriter.bytes(0x85, 0x00));
    }

    private static int security(CardFile file, CardState card) {
        if (!file.isDirectory()) {
            return VALID | READABLE_WITHOUT_PIN | READ;
        }
        return VALID | READ | tries(file == card.master ? card.puk : card.pin);
    }

    /** "No try left" is encoded like "last try". */
    private static int tries(StoredSecret secret) {
        if (secret.tries() <= 1) {
            return LAST_TRY;
        }
        return secret.tries() < secret.allTries() ? WRONG_ONCE : 0;
    }
}
