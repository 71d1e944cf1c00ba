package tr.nes.cardconnector.vendor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import tr.nes.cardconnector.akis.UnexpectedAnswer;

/** What the library read from a card, in the form in which the rest of the server has it. */
final class CardData {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int PRINTED = 12;

    private CardData() {}

    /** As it is printed: 12 letters and digits, which the library has as such or as six bytes. */
    static String serialNumber(byte[] told) throws UnexpectedAnswer {
        String serial = told.length == PRINTED / 2 ? HEX.formatHex(told) : new String(told, StandardCharsets.US_ASCII);
        if (!serial.matches("[0-9A-Za-z]{12}")) {
            throw UnexpectedAnswer.malformed("serial number");
        }
        return serial;
    }

    /** Cut from a file that may be longer. */
    static byte[] certificate(byte[] file) throws UnexpectedAnswer {
        try {
            return decoded(file).getEncoded();
        } catch (CertificateException e) {
            throw UnexpectedAnswer.malformed("certificate");
        }
    }

    static boolean hasEllipticKey(byte[] file) throws UnexpectedAnswer {
        try {
            return decoded(file).getPublicKey() instanceof ECPublicKey;
        } catch (CertificateException e) {
            throw UnexpectedAnswer.malformed("certificate");
        }
    }

    private static X509Certificate decoded(byte[] file) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file));
    }
}
