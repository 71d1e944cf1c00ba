package tr.nes.authority.lint;

import static tr.nes.authority.lint.LintRule.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** What is asked of the authority's own certificates: RFC 5280, RFC 6960, ETSI EN 319 412-2 and -3. */
final class AuthorityCertificateRules {

    private static final byte[] LISTS_AND_CERTIFICATES = {3, 2, 1, 0x06};
    private static final byte[] SIGNATURES = {3, 2, 7, (byte) 0x80};
    private static final Set<ASN1ObjectIdentifier> LEGAL_PERSON =
            Set.of(BCStyle.C, BCStyle.O, BCStyle.ORGANIZATION_IDENTIFIER, BCStyle.CN);

    static final List<LintRule> ROOT = List.of(
            rule("RFC 5280 §4.2.1.9: an authority, critical", AuthorityCertificateRules::isAuthority),
            rule(
                    "RFC 5280 §4.2.1.3: its key signs certificates and lists only",
                    s -> Arrays.equals(LISTS_AND_CERTIFICATES, s.usage())),
            rule(
                    "ETSI EN 319 412-2 §4.2.3.1: country, organisation, its identifier and a name",
                    s -> s.subject()
                            .map(AttributeTypeAndValue::getType)
                            .collect(Collectors.toSet())
                            .equals(LEGAL_PERSON)),
            rule(
                    "ETSI EN 319 412-1 §5.1.4: VAT or NTR, country, reference",
                    s -> s.subject(BCStyle.ORGANIZATION_IDENTIFIER).toString().matches("(VAT|NTR|PSD|LEI)[A-Z]{2}-.+")),
            rule("RFC 5280 §4.2.1.12: no extended key usage", s -> !s.has(Extension.extendedKeyUsage)),
            rule("ETSI EN 319 412-5 §4.1: not itself qualified", s -> !s.has(Extension.qCStatements)));

    static final List<LintRule> ISSUING = List.of(
            rule(
                    "RFC 5280 §4.2.1.9: no authority below it",
                    s -> BasicConstraints.getInstance(s.value(Extension.basicConstraints))
                            .getPathLenConstraintInteger()
                            .hasValue(0)),
            rule("RFC 5280 §4.2.1.4: under some policy", s -> s.mentions(Extension.certificatePolicies)),
            rule(
                    "RFC 5280 §4.2.1.13: where its issuer's list is, by HTTP",
                    s -> s.mentions(Extension.cRLDistributionPoints) && isHttp(s.listAddresses(), "[^?]+\\.crl")),
            rule(
                    "RFC 5280 §4.2.2.1: where its issuer's certificate is, by HTTP",
                    s -> s.mentions(Extension.authorityInfoAccess)
                            && isHttp(s.access(AccessDescription.id_ad_caIssuers), "[^?]+\\.cer")));

    static final List<LintRule> OCSP_SIGNER = List.of(
            rule(
                    "RFC 6960 §4.2.2.2: for OCSP and nothing else",
                    s -> Arrays.equals(
                                    new KeyPurposeId[] {KeyPurposeId.id_kp_OCSPSigning},
                                    ExtendedKeyUsage.getInstance(s.value(Extension.extendedKeyUsage))
                                            .getUsages())
                            && s.mentions(Extension.extendedKeyUsage)),
            rule(
                    "RFC 6960 §4.2.2.2.1: id-pkix-ocsp-nocheck, NULL",
                    s -> s.mentions(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck)
                            && s.value(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck)
                                    .equals(DERNull.INSTANCE)),
            rule("RFC 6960 §4.2.2.2.1: since nobody checks it, it lives shortly", s -> days(s) <= 100),
            rule("RFC 5280 §4.2.1.12: digital signatures, as OCSP asks", s -> Arrays.equals(SIGNATURES, s.usage())),
            rule("RFC 5280 §4.2.1.9: no authority", s -> !s.has(Extension.basicConstraints)),
            rule("ETSI EN 319 412-5 §4.1: not itself qualified", s -> !s.has(Extension.qCStatements)));

    private AuthorityCertificateRules() {}

    static boolean isHttp(List<String> addresses, String path) {
        return !addresses.isEmpty()
                && addresses.stream().allMatch(address -> address.matches("http://[a-z0-9.:-]+/" + path));
    }

    private static boolean isAuthority(LintedCertificate s) {
        return s.isCritical(Extension.basicConstraints)
                && BasicConstraints.getInstance(s.value(Extension.basicConstraints))
                        .isCA();
    }

    private static long days(LintedCertificate s) {
        return java.time.Duration.between(
                        s.certificate().getNotBefore().toInstant(),
                        s.certificate().getNotAfter().toInstant())
                .toDays();
    }
}
