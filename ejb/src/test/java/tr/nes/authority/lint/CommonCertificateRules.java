package tr.nes.authority.lint;

import static tr.nes.authority.lint.LintRule.rule;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

/** RFC 5280 and ETSI TS 119 312, for whatever certificate. */
final class CommonCertificateRules {

    private static final Instant GENERALIZED_FROM = Instant.parse("2050-01-01T00:00:00Z");
    private static final Set<ASN1ObjectIdentifier> MAY_BE_CRITICAL =
            Set.of(Extension.keyUsage, Extension.basicConstraints);
    private static final Set<ASN1ObjectIdentifier> SIGNATURES = Set.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption);

    static final List<LintRule> RULES = List.of(
            rule(
                    "RFC 5280 §4.1.1.2: both signature algorithms are the same",
                    CommonCertificateRules::namesOneAlgorithm),
            rule("RFC 5280 §4.1.2.1: version 3", s -> s.certificate().getVersionNumber() == 3),
            rule("RFC 5280 §4.1.2.2: a positive serial number", s -> serialOctets(s) > 0),
            rule("RFC 5280 §4.1.2.2: of at most 20 octets", s -> serialOctets(s) <= 20),
            rule(
                    "ETSI TS 119 312 §9: signed with SHA-256 or better",
                    s -> SIGNATURES.contains(
                            s.certificate().getSignatureAlgorithm().getAlgorithm())),
            rule(
                    "ETSI TS 119 312 §8: P-256 or RSA of 2048 bits at least",
                    s -> isStrong(s.certificate().getSubjectPublicKeyInfo())),
            rule(
                    "RFC 5280 §4.1.2.4: the issuer is called as he calls himself, octet by octet",
                    s -> Arrays.equals(
                            s.encoded(s.certificate().getIssuer()),
                            s.encoded(s.issuer().getSubject()))),
            rule(
                    "RFC 5280 §4.1.2.4: names are PrintableString or UTF8String",
                    s -> s.subject().allMatch(a -> isText(a.getValue()))),
            rule(
                    "X.520 §6.3.1: the country is two capital letters",
                    s -> s.subject(BCStyle.C).toString().matches("[A-Z]{2}")),
            rule(
                    "RFC 5280 §A.1: no name is longer than 64 characters",
                    s -> s.subject().allMatch(a -> a.getValue().toString().length() <= 64)),
            rule(
                    "RFC 5280 §4.1.2.5: UTCTime through 2049, then GeneralizedTime",
                    s -> isDated(s.certificate().toASN1Structure().getStartDate())
                            && isDated(s.certificate().toASN1Structure().getEndDate())),
            rule(
                    "RFC 5280 §6.1.3, shell model: valid no longer than the issuer",
                    s -> !s.certificate().getNotAfter().after(s.issuer().getNotAfter())
                            && !s.certificate().getNotBefore().before(s.issuer().getNotBefore())),
            rule(
                    "RFC 5280 §4.1.2.8: no unique identifiers",
                    s -> s.certificate().toASN1Structure().getTBSCertificate().getSubjectUniqueId() == null
                            && s.certificate()
                                            .toASN1Structure()
                                            .getTBSCertificate()
                                            .getIssuerUniqueId()
                                    == null),
            rule(
                    "RFC 5280 §4.2: nothing critical that not everybody knows",
                    s -> MAY_BE_CRITICAL.containsAll(s.certificate().getCriticalExtensionOIDs())),
            rule(
                    "RFC 5280 §4.2.1.1: the issuer's key is identified as he does",
                    CommonCertificateRules::identifiesIssuer),
            rule("RFC 5280 §4.2.1.2 (1): the own key by its SHA-1", CommonCertificateRules::identifiesItself),
            rule("RFC 5280 §4.2.1.3: key usage, critical", s -> s.isCritical(Extension.keyUsage)),
            rule(
                    "RFC 5280 §4.2: DER, as it came",
                    s -> Arrays.equals(s.encoded(s.certificate().toASN1Structure()), encoded(s))),
            rule("RFC 5280 §6.1.3 (a)(1): the signature is the issuer's", CommonCertificateRules::isSigned));

    private CommonCertificateRules() {}

    private static boolean namesOneAlgorithm(LintedCertificate s) {
        AlgorithmIdentifier inside =
                s.certificate().toASN1Structure().getTBSCertificate().getSignature();
        return inside.equals(s.certificate().getSignatureAlgorithm());
    }

    private static int serialOctets(LintedCertificate s) {
        return s.certificate().getSerialNumber().signum()
                * s.certificate().getSerialNumber().toByteArray().length;
    }

    private static boolean isStrong(SubjectPublicKeyInfo key) {
        ASN1ObjectIdentifier kind = key.getAlgorithm().getAlgorithm();
        if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            // modulus of 256 octets and its framing
            return key.getPublicKeyData().getOctets().length > 256;
        }
        return kind.equals(X9ObjectIdentifiers.id_ecPublicKey)
                && Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1)
                        .contains(key.getAlgorithm().getParameters());
    }

    private static boolean isText(ASN1Encodable value) {
        return value instanceof ASN1PrintableString || value instanceof ASN1UTF8String;
    }

    private static boolean isDated(Time time) {
        boolean utc = time.toASN1Primitive() instanceof ASN1UTCTime;
        return utc == time.getDate().toInstant().isBefore(GENERALIZED_FROM)
                && time.toASN1Primitive().toString().matches(utc ? "[0-9]{12}Z" : "[0-9]{14}Z");
    }

    private static boolean identifiesIssuer(LintedCertificate s) {
        AuthorityKeyIdentifier named = AuthorityKeyIdentifier.getInstance(s.value(Extension.authorityKeyIdentifier));
        SubjectKeyIdentifier own =
                SubjectKeyIdentifier.fromExtensions(s.issuer().getExtensions());
        return s.mentions(Extension.authorityKeyIdentifier)
                && Arrays.equals(named.getKeyIdentifierOctets(), own.getKeyIdentifier());
    }

    private static boolean identifiesItself(LintedCertificate s) {
        byte[] digest = new BcX509ExtensionUtils()
                .createSubjectKeyIdentifier(s.certificate().getSubjectPublicKeyInfo())
                .getKeyIdentifier();
        SubjectKeyIdentifier own = SubjectKeyIdentifier.getInstance(s.value(Extension.subjectKeyIdentifier));
        return s.mentions(Extension.subjectKeyIdentifier) && Arrays.equals(digest, own.getKeyIdentifier());
    }

    private static byte[] encoded(LintedCertificate s) {
        try {
            return s.certificate().getEncoded();
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isSigned(LintedCertificate s) {
        try {
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
            converter
                    .getCertificate(s.certificate())
                    .verify(converter.getCertificate(s.issuer()).getPublicKey());
            return true;
        } catch (java.security.GeneralSecurityException forged) {
            return false;
        }
    }
}
