package tr.nes.authority.control.issuance;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.key.AuthorityContentSigner;
import tr.nes.authority.control.key.AuthorityKey;

/** A builder for certificates. */
final class CertificateDraft {

    private static final X509ExtensionUtils IDENTIFIERS = new BcX509ExtensionUtils();

    private final X509v3CertificateBuilder builder;
    private final SubjectPublicKeyInfo key;

    CertificateDraft(X500Name issuer, BigInteger serial, Instant from, Instant to, X500Name subject, PublicKey key) {
        this.key = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        this.builder =
                new X509v3CertificateBuilder(issuer, serial, Asn1Time.of(from), Asn1Time.of(to), subject, this.key);
    }

    CertificateDraft add(ASN1ObjectIdentifier extension, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(extension, critical, value);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("an extension does not encode", e);
        }
    }

    /** KeyUsage, SubjectKeyIdentifier and AuthorityKeyIdentifier. */
    CertificateDraft keys(int usage, AuthorityKey issuer) {
        SubjectPublicKeyInfo signer =
                SubjectPublicKeyInfo.getInstance(issuer.publicKey().getEncoded());
        return add(Extension.keyUsage, true, new KeyUsage(usage))
                .add(Extension.subjectKeyIdentifier, false, IDENTIFIERS.createSubjectKeyIdentifier(key))
                .add(Extension.authorityKeyIdentifier, false, IDENTIFIERS.createAuthorityKeyIdentifier(signer));
    }

    CertificateDraft revocationList(String address) {
        DistributionPointName name = new DistributionPointName(new GeneralNames(uri(address)));
        return add(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(name, null, null)
        }));
    }

    /** @param ocsp null if the issuer publishes revocation lists only */
    CertificateDraft access(String issuerCertificate, String ocsp) {
        AccessDescription issuers = new AccessDescription(AccessDescription.id_ad_caIssuers, uri(issuerCertificate));
        return add(
                Extension.authorityInfoAccess,
                false,
                ocsp == null
                        ? new AuthorityInformationAccess(issuers)
                        : new AuthorityInformationAccess(new AccessDescription[] {
                            new AccessDescription(AccessDescription.id_ad_ocsp, uri(ocsp)), issuers
                        }));
    }

    /** DER. */
    byte[] sign(AuthorityKey issuer) {
        try {
            ContentSigner signer = new AuthorityContentSigner(issuer);
            return builder.build(signer).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a certificate does not encode", e);
        }
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }
}
