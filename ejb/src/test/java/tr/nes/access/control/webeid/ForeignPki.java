package tr.nes.access.control.webeid;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tr.nes.authority.control.key.SoftwareSigning;

/** Other people's authority, OCSP responder and holder, each with a key of any kind. */
final class ForeignPki {

    enum Kind {
        RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
        /** A plain RSA key that signs with PSS. */
        RSA_SIGNING_PSS("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA384withRSAandMGF1"),
        /** A key for PSS only (id-RSASSA-PSS). */
        PSS("RSASSA-PSS", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSAandMGF1"),
        P256("EC", new ECGenParameterSpec("secp256r1"), "SHA256withECDSA"),
        P384("EC", new ECGenParameterSpec("secp384r1"), "SHA384withECDSA"),
        ED25519("EdDSA", NamedParameterSpec.ED25519, "Ed25519");

        private final String key;
        private final AlgorithmParameterSpec size;
        private final String signature;

        Kind(String key, AlgorithmParameterSpec size, String signature) {
            this.key = key;
            this.size = size;
            this.signature = signature;
        }

        KeyPair generate() {
            try {
                KeyPairGenerator generator = key.equals("RSA")
                        ? KeyPairGenerator.getInstance(key, SoftwareSigning.provider())
                        : KeyPairGenerator.getInstance(key);
                generator.initialize(size);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        ContentSigner signer(KeyPair keys) throws OperatorCreationException {
            JcaContentSignerBuilder builder = new JcaContentSignerBuilder(signature);
            if (signature.endsWith("MGF1")) {
                builder.setProvider(new BouncyCastleProvider());
            }
            return builder.build(keys.getPrivate());
        }
    }

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Map<Kind, KeyPair> AUTHORITIES = keys();
    private static final Map<Kind, KeyPair> RESPONDERS = keys();
    private static final Map<Kind, KeyPair> HOLDERS = keys();
    private static final X500Name AUTHORITY = new X500Name("C=TR,O=Other,CN=CA");

    private static final Map<Kind, ForeignPki> ALL = new EnumMap<>(Kind.class);

    final Instant now = Instant.now();
    private final Kind authority;
    private final Map<String, X509Certificate> issued = new HashMap<>();

    private ForeignPki(Kind authority) {
        this.authority = authority;
    }

    static ForeignPki of(Kind authority) {
        return ALL.computeIfAbsent(authority, ForeignPki::new);
    }

    private static Map<Kind, KeyPair> keys() {
        Map<Kind, KeyPair> keys = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            keys.put(kind, kind.generate());
        }
        return keys;
    }

    X509Certificate authority() throws Exception {
        return issue(AUTHORITY, AUTHORITIES.get(authority), Extension.basicConstraints, new BasicConstraints(true));
    }

    X509Certificate responder(Kind kind) throws Exception {
        ExtendedKeyUsage usage = new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning);
        return issue(new X500Name("C=TR,O=Other,CN=OCSP"), RESPONDERS.get(kind), Extension.extendedKeyUsage, usage);
    }

    X509Certificate holder(Kind kind) throws Exception {
        return issue(
                new X500Name("C=TR,CN=Holder"),
                HOLDERS.get(kind),
                Extension.keyUsage,
                new KeyUsage(KeyUsage.nonRepudiation));
    }

    private X509Certificate issue(X500Name subject, KeyPair keys, ASN1ObjectIdentifier extension, ASN1Encodable value)
            throws Exception {
        String key = subject + keys.getPublic().toString();
        if (!issued.containsKey(key)) {
            issued.put(key, signed(subject, keys, extension, value));
        }
        return issued.get(key);
    }

    private X509Certificate signed(X500Name subject, KeyPair keys, ASN1ObjectIdentifier extension, ASN1Encodable value)
            throws Exception {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        AUTHORITY,
                        BigInteger.valueOf(subject.hashCode()).abs().add(BigInteger.ONE),
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        subject,
                        keys.getPublic())
                .addExtension(extension, true, value);
        X509CertificateHolder signed = builder.build(authority.signer(AUTHORITIES.get(authority)));
        return new JcaX509CertificateConverter().getCertificate(signed);
    }

    /** Signed by a responder that the authority has delegated. */
    byte[] good(OcspQuery query, Kind responder) throws Exception {
        X509CertificateHolder signer = new JcaX509CertificateHolder(responder(responder));
        return good(
                query, HOUR, nonceOf(query), signer.getSubject(), responder.signer(RESPONDERS.get(responder)), signer);
    }

    /** Signed by the authority itself, without certificates. */
    byte[] good(OcspQuery query) throws Exception {
        return good(query, HOUR, nonceOf(query), AUTHORITY, authority.signer(AUTHORITIES.get(authority)));
    }

    /** Signed in advance, for a day. */
    byte[] goodWithoutNonce(OcspQuery query) throws Exception {
        ContentSigner signer = authority.signer(AUTHORITIES.get(authority));
        return good(query, Duration.ofDays(1), null, AUTHORITY, signer);
    }

    private static Extensions nonceOf(OcspQuery query) throws Exception {
        return new Extensions(new OCSPReq(query.encoded()).getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce));
    }

    private byte[] good(
            OcspQuery query,
            Duration valid,
            Extensions extensions,
            X500Name name,
            ContentSigner signer,
            X509CertificateHolder... certificates)
            throws Exception {
        OCSPReq request = new OCSPReq(query.encoded());
        return new OCSPRespBuilder()
                .build(
                        OCSPResp.SUCCESSFUL,
                        new BasicOCSPRespBuilder(new RespID(name))
                                .addResponse(
                                        request.getRequestList()[0].getCertID(),
                                        CertificateStatus.GOOD,
                                        Date.from(now),
                                        Date.from(now.plus(valid)))
                                .setResponseExtensions(extensions)
                                .build(signer, certificates, Date.from(now)))
                .getEncoded();
    }
}
