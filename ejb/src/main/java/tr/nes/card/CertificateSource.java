package tr.nes.card;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.UUID;

/** Orders the certificate of a card that is being made. Called outside any transaction, once for each operation. */
@FunctionalInterface
public interface CertificateSource {

    /**
     * @param operation that makes the card
     * @param key that the card generated
     * @throws CardException CERTIFICATE_NOT_ISSUED if there is none, or no answer
     */
    X509Certificate issue(UUID operation, PublicKey key);
}
