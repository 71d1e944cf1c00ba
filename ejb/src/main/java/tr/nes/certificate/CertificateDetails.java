package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A certificate in full, for its holder.
 *
 * @param issuer RFC 2253
 * @param policies object identifiers, in the certificate's order
 * @param sha1 fingerprint of the encoded certificate, upper case hexadecimal; names it, protects nothing
 * @param sha256 likewise
 * @param registeredAt when it was taken on record
 * @param history every change of its state that was ever asked for, newest first
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
