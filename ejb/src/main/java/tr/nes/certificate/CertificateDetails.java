package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All data of a certificate, for its holder.
 *
 * @param issuer RFC 2253
 * @param policies object identifiers, in the certificate's order
 * @param sha1 fingerprint of the encoded certificate, upper case hexadecimal; for identification only, not for
 * security
 * @param sha256 likewise
 * @param registeredAt when it was recorded
 * @param history every requested change of its state, newest first
 * @param encoded DER
 */
public record CertificateDetails(
        CertificateView certificate,
        String issuer,
        Set<KeyPurpose> keyUsage,
        List<String> policies,
        String sha1,
        String sha256,
        Instant registeredAt,
        List<ChangeView> history,
        byte[] encoded)
        implements Serializable {}
