package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.key.AuthorityKeys;

/** Contents of the authority's own certificates (RFC 5280 §4.2, RFC 6960 §4.2.2.2, RFC 3161 §2.3). */
@ApplicationScoped
public class AuthorityProfiles {

    /** Short, as the OCSP signer is never checked for revocation. */
    static final Duration SIGNER_LIFE = Duration.ofDays(90);

    private static final Duration ROOT_LIFE = Duration.ofDays(20 * 365);
    private static final Duration ISSUING_LIFE = Duration.ofDays(10 * 365);
    private static final Duration TIMESTAMP_LIFE = Duration.ofDays(5 * 365);
    private static final Duration CODE_SIGNING_LIFE = Duration.ofDays(3 * 365);
    private static final int CA_USAGE = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final ASN1ObjectIdentifier ANY_POLICY = new ASN1ObjectIdentifier("2.5.29.32.0");

    @Inject
    private AuthorityKeys keys;

    @Inject
    private AuthorityNames names;

    @Inject
    private PublicationUrls addresses;

    @Inject
    private SerialNumbers serials;

    static Instant end(AuthorityRole role, Instant now) {
        return now.plus(
                switch (role) {
                    case ROOT -> ROOT_LIFE;
                    case ISSUING -> ISSUING_LIFE;
                    case OCSP -> SIGNER_LIFE;
                    case TIMESTAMP -> TIMESTAMP_LIFE;
                    case CODE_SIGNING -> CODE_SIGNING_LIFE;
                });
    }

    /** DER. */
    byte[] issue(AuthorityRole role, Instant now) {
        return switch (role) {
            case ROOT -> root(now);
            case ISSUING -> issuing(now);
            case OCSP -> signer(now);
            case TIMESTAMP -> timestampUnit(now);
            case CODE_SIGNING -> codeSigner(now);
        };
    }

    private byte[] root(Instant now) {
        return draft(AuthorityRole.ROOT, AuthorityRole.ROOT, now)
                .add(Extension.basicConstraints, true, new BasicConstraints(true))
                .keys(CA_USAGE, keys.key(AuthorityRole.ROOT))
                .sign(keys.key(AuthorityRole.ROOT));
    }

    private byte[] issuing(Instant now) {
        return draft(AuthorityRole.ISSUING, AuthorityRole.ROOT, now)
                .add(Extension.basicConstraints, true, new BasicConstraints(0))
                .keys(CA_USAGE, keys.key(AuthorityRole.ROOT))
                .add(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(ANY_POLICY)))
                .revocationList(addresses.revocationList(AuthorityRole.ROOT))
                .access(addresses.certificate(AuthorityRole.ROOT), null)
                .sign(keys.key(AuthorityRole.ROOT));
    }

    private byte[] signer(Instant now) {
        return draft(AuthorityRole.OCSP, AuthorityRole.ISSUING, now)
                .keys(KeyUsage.digitalSignature, keys.key(AuthorityRole.ISSUING))
                .add(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning))
                .add(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE)
                .sign(keys.key(AuthorityRole.ISSUING));
    }

    /** Stamps outlive their signer's status: it stands in the list, and the list's address in the certificate. */
    private byte[] timestampUnit(Instant now) {
        return draft(AuthorityRole.TIMESTAMP, AuthorityRole.ISSUING, now)
                .keys(KeyUsage.digitalSignature, keys.key(AuthorityRole.ISSUING))
                .add(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .add(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(ANY_POLICY)))
                .revocationList(addresses.revocationList(AuthorityRole.ISSUING))
                .access(addresses.certificate(AuthorityRole.ISSUING), null)
                .sign(keys.key(AuthorityRole.ISSUING));
    }

    /** As the time-stamping unit's: files are checked long after they were signed. */
    private byte[] codeSigner(Instant now) {
        return draft(AuthorityRole.CODE_SIGNING, AuthorityRole.ISSUING, now)
                .keys(KeyUsage.digitalSignature, keys.key(AuthorityRole.ISSUING))
                .add(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_codeSigning))
                .add(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(ANY_POLICY)))
                .revocationList(addresses.revocationList(AuthorityRole.ISSUING))
                .access(addresses.certificate(AuthorityRole.ISSUING), null)
                .sign(keys.key(AuthorityRole.ISSUING));
    }

    private CertificateDraft draft(AuthorityRole subject, AuthorityRole issuer, Instant now) {
        return new CertificateDraft(
                names.of(issuer),
                serials.next(),
                now.minus(Asn1Time.SLOW_CLOCK),
                end(subject, now),
                names.of(subject),
                keys.key(subject).publicKey());
    }
}
