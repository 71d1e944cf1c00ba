package tr.nes.certificate;

import java.io.Serializable;
import java.security.PublicKey;
import java.time.Instant;
import java.util.UUID;

/**
 * Order for a certificate.
 *
 * @param id of the order; the same id yields the same certificate
 * @param subject a person or a body, as the family demands
 * @param key public key of the pair generated on the card or in the body's own device
 * @param limitInLira maximum value of a transaction (ETSI EN 319 412-5 §4.3.2), or null for none
 */
public record IssueOrder(
        UUID id,
        CertificateFamily family,
        CertificateSubject subject,
        PublicKey key,
        Instant notBefore,
        Instant notAfter,
        Long limitInLira)
        implements Serializable {

    /** A person's qualified certificate; see {@link PersonSubject}. */
    public IssueOrder(
            UUID id,
            String givenName,
            String surname,
            String identityNumber,
            PublicKey key,
            Instant notBefore,
            Instant notAfter,
            Long limitInLira) {
        this(
                id,
                CertificateFamily.NES,
                new PersonSubject(givenName, surname, identityNumber),
                key,
                notBefore,
                notAfter,
                limitInLira);
    }
}
