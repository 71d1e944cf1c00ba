package tr.nes.cardconnector.simulator;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import tr.nes.cardconnector.simulator.command.DerWriter;
import tr.nes.cardconnector.simulator.command.ManageSecurityEnvironment;

/** The entries of a PKCS#15 application's directory files (ISO/IEC 7816-15 §8). */
final class Pkcs15Entries {

    private static final String APPLICATION_ID = "A000000063504B43532D3135";
    private static final int ELLIPTIC_KEY = 0xA0;
    private static final byte[] PIN_ID = DerWriter.octets("01");

    private Pkcs15Entries() {}

    static byte[] application(String path) {
        return DerWriter.of(
                0x61,
                DerWriter.of(0x4F, HexFormat.of().parseHex(APPLICATION_ID)),
                DerWriter.text(0x50, "AKIS"),
                DerWriter.of(0x51, HexFormat.of().parseHex(path)));
    }

    static byte[] directory(int kind, String path) {
        return DerWriter.of(kind, path(path));
    }

    static byte[] token(String serialNumber) {
        return DerWriter.sequence(
                DerWriter.integer(0),
                DerWriter.of(0x04, serialNumber.getBytes(StandardCharsets.US_ASCII)),
                DerWriter.utf8("AKIS"),
                DerWriter.text(0x80, "AKIS"),
                DerWriter.flags(0x40));
    }

    /** A local, initialized PIN of 4 to 16 digits. */
    static byte[] pin(int reference, String directory) {
        byte[] attributes = DerWriter.sequence(
                DerWriter.flags(0x48),
                DerWriter.bytes(0x0A, 1),
                DerWriter.integer(4),
                DerWriter.integer(16),
                DerWriter.integer(16),
                DerWriter.integer(0x80, reference),
                path(directory));
        return DerWriter.sequence(
                DerWriter.sequence(DerWriter.utf8("PIN"), DerWriter.flags(0xC0)),
                DerWriter.sequence(PIN_ID),
                DerWriter.of(0xA1, attributes));
    }

    /** A signing key, protected by the PIN, for the first certificate. */
    static byte[] privateKey(List<byte[]> certificates, boolean elliptic, String directory) {
        byte[] common = DerWriter.sequence(DerWriter.utf8("Key 1"), DerWriter.flags(0x80), PIN_ID);
        byte[] usage = DerWriter.bytes(0x03, 6, 0x20, 0x40);
        byte[] key = DerWriter.sequence(id(0), usage, DerWriter.integer(ManageSecurityEnvironment.ONLY_KEY));
        if (elliptic) {
            return DerWriter.of(ELLIPTIC_KEY, common, key, DerWriter.of(0xA1, DerWriter.sequence(path(directory))));
        }
        byte[] attributes = DerWriter.sequence(path(directory), DerWriter.integer(RsaModulus.bits(certificates)));
        return DerWriter.sequence(common, key, DerWriter.of(0xA1, attributes));
    }

    static byte[] certificate(int index, String path) {
        return DerWriter.sequence(
                DerWriter.sequence(DerWriter.utf8("Certificate " + (index + 1))),
                DerWriter.sequence(id(index)),
                DerWriter.of(0xA1, DerWriter.sequence(path(path))));
    }

    private static byte[] id(int index) {
        return DerWriter.bytes(0x04, 0x45 + index);
    }

    private static byte[] path(String path) {
        return DerWriter.sequence(DerWriter.octets(path));
    }
}
