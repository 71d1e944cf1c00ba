package tr.nes.cardconnector.simulator;

import java.util.ArrayList;
import java.util.List;
import tr.nes.cardconnector.simulator.command.CardFile;
import tr.nes.cardconnector.simulator.command.CardState;
import tr.nes.cardconnector.simulator.command.DerWriter;

/** The file tree of a card with a PKCS#15 application (ISO/IEC 7816-15). */
final class CardContents {

    private static final int OBJECTS = 0x5031;
    private static final int TOKEN = 0x5032;
    private static final int PINS = 0x4401;
    private static final int KEYS = 0x4402;
    private static final int CERTIFICATES = 0x4404;
    private static final int FIRST_CERTIFICATE = 0x2F10;
    private static final String APPLICATION_PATH = "3F003D00";

    private CardContents() {}

    static CardFile of(String serialNumber, int pinReference, List<byte[]> certificates, boolean elliptic) {
        CardFile master = CardFile.master();
        master.elementary(0x2F00, Pkcs15Entries.application(APPLICATION_PATH));
        CardFile application = master.directory(CardState.APPLICATION);
        application.elementary(
                OBJECTS,
                padded(
                        Pkcs15Entries.directory(0xA0, path(KEYS)),
                        Pkcs15Entries.directory(0xA4, path(CERTIFICATES)),
                        Pkcs15Entries.directory(0xA8, path(PINS))));
        application.elementary(TOKEN, Pkcs15Entries.token(serialNumber));
        application.elementary(PINS, padded(Pkcs15Entries.pin(pinReference, APPLICATION_PATH)));
        application.elementary(
                KEYS,
                certificates.isEmpty()
                        ? padded()
                        : padded(Pkcs15Entries.privateKey(certificates, elliptic, APPLICATION_PATH)));
        application.elementary(CardState.PUBLIC_KEY, padded());
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < certificates.size(); i++) {
            application.elementary(FIRST_CERTIFICATE + i, certificates.get(i));
            entries.add(Pkcs15Entries.certificate(i, path(FIRST_CERTIFICATE + i)));
        }
        application.elementary(CERTIFICATES, padded(entries.toArray(byte[][]::new)));
        return master;
    }

    /** Files on real cards are longer than their content. */
    private static byte[] padded(byte[]... entries) {
        return DerWriter.join(DerWriter.join(entries), new byte[16]);
    }

    private static String path(int file) {
        return APPLICATION_PATH + String.format("%04X", file);
    }
}
