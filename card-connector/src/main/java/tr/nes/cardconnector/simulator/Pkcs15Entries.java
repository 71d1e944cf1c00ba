package tr.nes.cardconnector.simulator;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The entries of a PKCS#15 application's directory files (ISO/IEC 7816-15 §8). */
final class Pkcs15Entries {

    private static final String APPLICATION_ID = "A000000063504B43532D3135";
    private static final byte[] PIN_ID = Der.octets("01");

    private Pkcs15Entries() {}

    static byte[] application(String path) {
        return Der.of(
                0x61,
                Der.of(0x4F, HexFormat.of().parseHex(APPLICATION_ID)),
                Der.text(0x50, "AKIS"),
                Der.of(0x51, HexFormat.of().parseHex(path)));
    }

    static byte[] directory(int kind, String path) {
        return Der.of(kind, path(path));
    }

    static byte[] token(String serialNumber) {
        return Der.sequence(
                Der.integer(0),
                Der.of(0x04, serialNumber.getBytes(StandardCharsets.US_ASCII)),
                Der.utf8("AKIS"),
                Der.text(0x80, "AKIS"),
                Der.flags(0x40));
    }

    /** A local, initialised PIN of 4 to 16 digits. */
    static byte[] pin(int reference, String directory) {
        byte[] attributes = Der.sequence(
                Der.flags(0x48),
                Der.bytes(0x0A, 1),
                Der.integer(4),
                Der.integer(16),
                Der.integer(16),
                Der.integer(0x80, reference),
                path(directory));
        return Der.sequence(
                Der.sequence(Der.utf8("PIN"), Der.flags(0xC0)), Der.sequence(PIN_ID), Der.of(0xA1, attributes));
    }

    /** A key for signatures, guarded by the PIN, that belongs to the first certificate. */
    static byte[] privateKey(List<byte[]> certificates, String directory) {
        byte[] common = Der.sequence(Der.utf8("Key 1"), Der.flags(0x80), PIN_ID);
        byte[] usage = Der.bytes(0x03, 6, 0x20, 0x40);
        byte[] key = Der.sequence(id(0), usage, Der.integer(ChooseKey.ONLY_KEY));
        byte[] attributes = Der.sequence(path(directory), Der.integer(RsaModulus.bits(certificates)));
        return Der.sequence(common, key, Der.of(0xA1, attributes));
    }

    static byte[] certificate(int index, String path) {
        return Der.sequence(
                Der.sequence(Der.utf8("Certificate " + (index + 1))),
                Der.sequence(id(index)),
                Der.of(0xA1, Der.sequence(path(path))));
    }

    private static byte[] id(int index) {
        return Der.bytes(0x04, 0x45 + index);
    }

    private static byte[] path(String path) {
        return Der.sequence(Der.octets(path));
    }
}
