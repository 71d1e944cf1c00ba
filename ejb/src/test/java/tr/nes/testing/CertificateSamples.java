package tr.nes.testing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.HolderId;

/** Distinct certificates, signed by an arbitrary key. */
public final class CertificateSamples {

    /** QCP-n-qscd (ETSI EN 319 411-2). */
    public static final String POLICY = "0.4.0.194112.1.2";

    private static final KeyPair KEYS = keys();
    private static final X500Name ISSUER = new X500Name("C=TR,CN=Deneme Merkezi");
    private static final X500Name SUBJECT = new X500Name("C=TR,CN=Deneme Kişi");

    private CertificateSamples() {}

    public static X509Certificate issue(Instant notBefore, Instant notAfter) {
        return issue(KEYS.getPublic(), notBefore, notAfter);
    }

    public static X509Certificate issue(PublicKey key, Instant notBefore, Instant notAfter) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    ISSUER,
                    new BigInteger(120, new SecureRandom()).setBit(119),
                    Date.from(notBefore),
                    Date.from(notAfter),
                    SUBJECT,
                    key);
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.certificatePolicies,
                    false,
                    new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(POLICY))));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(KEYS.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Certificate onRecord(HolderId holder, CertificateStatus status, Instant notBefore, Instant notAfter) {
        try {
            return new Certificate(issue(notBefore, notAfter), holder, "1234A5B67890", status, notBefore);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has EC", e);
        }
    }
}
