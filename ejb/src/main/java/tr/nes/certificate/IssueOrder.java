package tr.nes.certificate;

import java.io.Serializable;
import java.security.PublicKey;
import java.time.Instant;
import java.util.UUID;

/**
 * A qualified certificate to be issued.
 *
 * @param id of the order; for the same id the same certificate
 * @param givenName as in the identity document
 * @param identityNumber T.C. Kimlik No or passport number; becomes the subject's serialNumber (ETSI EN 319 412-1 §5.1.3)
 * @param key whose private part was made on the card
 * @param limitInLira largest value of a transaction (ETSI EN 319 412-5 §4.3.2), or null for none
 */
public record IssueOrder(
        UUID id,
        String givenName,
        String surname,
        String identityNumber,
        PublicKey key,
        Instant notBefore,
        Instant notAfter,
        Long limitInLira)
        implements Serializable {}
