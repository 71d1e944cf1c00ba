package tr.nes.cardconnector.simulator;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAPublicKey;
import java.util.List;

/** Determines the key length that a card's directory must state. */
final class RsaModulus {

    private static final int USUAL = 2048;

    private RsaModulus() {}

    static int bits(List<byte[]> certificates) {
        if (certificates.isEmpty()) {
            return USUAL;
        }
        try {
            var certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificates.get(0)));
            return certificate.getPublicKey() instanceof RSAPublicKey key
                    ? key.getModulus().bitLength()
                    : USUAL;
        } catch (CertificateException e) {
            return USUAL;
        }
    }
}
