package tr.nes.notification.control.smpp;

import java.util.Optional;

/** The GSM 7 bit default alphabet and its extension table (3GPP TS 23.038 §6.2.1), one septet per octet. */
final class GsmAlphabet {

    private static final byte ESCAPE = 0x1B;
    /** The position of the escape character holds a character that never occurs in text. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\uFFFFÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private GsmAlphabet() {}

    /** One or two septets; empty if the character is not in the alphabet. */
    static Optional<byte[]> encode(char character) {
        int basic = BASIC.indexOf(character);
        if (basic >= 0 && basic != ESCAPE) {
            return Optional.of(new byte[] {(byte) basic});
        }
        int extended = EXTENDED.indexOf(character);
        return extended < 0 ? Optional.empty() : Optional.of(new byte[] {ESCAPE, EXTENDED_CODES[extended]});
    }
}
