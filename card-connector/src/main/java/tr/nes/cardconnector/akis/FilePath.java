package tr.nes.cardconnector.akis;

import java.util.HexFormat;
import tr.nes.cardconnector.CommandApdu;

/** An absolute path from the master file, in hexadecimal: two bytes per file. */
record FilePath(String hex) {

    static final FilePath MASTER = new FilePath("3F00");
    static final FilePath APPLICATION = new FilePath("3F003D00");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int WHOLE_ANSWER = 256;

    FilePath child(String id) {
        return new FilePath(hex + id);
    }

    /** A path in PKCS#15 notation: absolute if it begins with the master file, else relative to this one. */
    FilePath resolve(byte[] path) {
        String other = HEX.formatHex(path);
        return other.startsWith(MASTER.hex) ? new FilePath(other) : child(other);
    }

    /** SELECT by path (ISO/IEC 7816-4:2005 §7.1.1); AKİS requires the master file in it. */
    CommandApdu select() {
        byte[] path = HEX.parseHex(hex);
        return CommandApdu.carryingAndExpecting(0x00, 0xA4, path.length == 2 ? 0x00 : 0x08, 0x00, WHOLE_ANSWER, path);
    }
}
