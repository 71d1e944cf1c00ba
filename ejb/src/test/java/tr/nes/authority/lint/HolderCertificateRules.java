package tr.nes.authority.lint;

import static tr.nes.authority.lint.LintRule.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1PrintableString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.MonetaryValue;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.asn1.x509.qualified.RFC3739QCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.SemanticsInformation;

/** What is asked of a natural person's qualified certificate under Turkish law: ETSI EN 319 412-1, -2, -5, law 5070. */
final class HolderCertificateRules {

    private static final byte[] COMMITMENT = {3, 2, 6, 0x40};
    private static final ASN1ObjectIdentifier ANY_POLICY = new ASN1ObjectIdentifier("2.5.29.32.0");
    private static final ASN1ObjectIdentifier NATURAL_PERSON = new ASN1ObjectIdentifier("0.4.0.194121.1.1");
    private static final ASN1ObjectIdentifier LEGISLATION = new ASN1ObjectIdentifier("0.4.0.1862.1.7");
    private static final ASN1ObjectIdentifier LAW_5070 = new ASN1ObjectIdentifier("2.16.792.1.61.0.1.5070.1.1");
    private static final Set<ASN1ObjectIdentifier> PERSON =
            Set.of(BCStyle.C, BCStyle.GIVENNAME, BCStyle.SURNAME, BCStyle.SERIALNUMBER, BCStyle.CN);

    static final List<LintRule> RULES = List.of(
            rule(
                    "ETSI EN 319 412-2 §4.2.4: country, given name, surname, serialNumber, common name",
                    s -> s.subject()
                            .map(AttributeTypeAndValue::getType)
                            .collect(Collectors.toSet())
                            .equals(PERSON)),
            rule(
                    "ETSI EN 319 412-2 §4.2.4: each of them once",
                    s -> s.subject().map(AttributeTypeAndValue::getType).allMatch(new HashSet<>()::add)),
            rule(
                    "X.520 §6.2.9: serialNumber is a PrintableString",
                    s -> s.subject(BCStyle.SERIALNUMBER) instanceof ASN1PrintableString),
            rule(
                    "ETSI EN 319 412-1 §5.1.3: PNO, country, number",
                    s -> s.subject(BCStyle.SERIALNUMBER).toString().matches("PNOTR-[1-9][0-9]{10}")),
            rule(
                    "ETSI EN 319 412-1 §5.1.1: and says that it is to be read so",
                    s -> SemanticsInformation.getInstance(
                                    s.statement(RFC3739QCObjectIdentifiers.id_qcs_pkixQCSyntax_v2))
                            .getSemanticsIdentifier()
                            .equals(NATURAL_PERSON)),
            rule(
                    "ETSI EN 319 412-2 §4.3.2, type A: commitment to content only",
                    s -> Arrays.equals(COMMITMENT, s.usage())),
            rule("ETSI EN 319 412-2 §4.3.3: under a policy that has a name", HolderCertificateRules::hasPolicy),
            rule("ETSI EN 319 412-2 §4.3.10: for nothing beside signatures", s -> !s.has(Extension.extendedKeyUsage)),
            rule("RFC 5280 §4.2.1.9: no authority", s -> !s.has(Extension.basicConstraints)),
            rule(
                    "ETSI EN 319 412-2 §4.3.11: where the list is, by HTTP",
                    s -> s.mentions(Extension.cRLDistributionPoints)
                            && AuthorityCertificateRules.isHttp(s.listAddresses(), "[^?]+\\.crl")),
            rule(
                    "ETSI EN 319 412-2 §4.4.1: where the issuer's certificate is, by HTTP",
                    s -> s.mentions(Extension.authorityInfoAccess)
                            && AuthorityCertificateRules.isHttp(
                                    s.access(AccessDescription.id_ad_caIssuers), "[^?]+\\.cer")),
            rule(
                    "ETSI EN 319 412-2 §4.4.1: where OCSP answers, by HTTP",
                    s -> AuthorityCertificateRules.isHttp(s.access(AccessDescription.id_ad_ocsp), "[^?]+")),
            rule("ETSI EN 319 412-5 §4.1: statements, not critical", s -> s.mentions(Extension.qCStatements)),
            rule(
                    "RFC 3739 §3.2.6: each of them once",
                    s -> s.statements().map(QCStatement::getStatementId).allMatch(new HashSet<>()::add)),
            rule(
                    "ETSI EN 319 412-5 §4.2.1: qualified",
                    s -> s.states(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance)),
            rule(
                    "ETSI EN 319 412-5 §4.2.2: key in a device",
                    s -> s.states(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD)),
            rule(
                    "ETSI EN 319 412-5 §4.2.3: for signatures and nothing else",
                    s -> s.statement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcType)
                            .equals(new DERSequence(ETSIQCObjectIdentifiers.id_etsi_qct_esign))),
            rule(
                    "ETSI EN 319 412-5 §4.2.4: qualified under the law of Turkey, no member state",
                    s -> s.statement(LEGISLATION)
                            .equals(new DERSequence(new org.bouncycastle.asn1.DERPrintableString("TR")))),
            rule("Law 5070 §9 (a): says that it is a nitelikli elektronik sertifika", s -> s.states(LAW_5070)),
            rule("ETSI EN 319 412-5 §4.3.2: the limit in an ISO 4217 currency", HolderCertificateRules::isInLira),
            rule(
                    "ETSI EN 319 412-5 §4.3.4: a disclosure statement in English",
                    s -> disclosures(s).anyMatch(d -> "en".equals(d[1]))),
            rule(
                    "ETSI EN 319 412-5 §4.3.4: disclosure statements by HTTPS",
                    s -> disclosures(s).allMatch(d -> d[0].startsWith("https://"))),
            rule(
                    "ETSI EN 319 412-5 §4.3.4: their languages by ISO 639-1",
                    s -> disclosures(s).allMatch(d -> d[1].matches("[a-z]{2}"))));

    private HolderCertificateRules() {}

    private static boolean hasPolicy(LintedCertificate s) {
        CertificatePolicies policies = CertificatePolicies.getInstance(s.value(Extension.certificatePolicies));
        return s.mentions(Extension.certificatePolicies)
                && policies.getPolicyInformation().length > 0
                && policies.getPolicyInformation(ANY_POLICY) == null;
    }

    private static boolean isInLira(LintedCertificate s) {
        MonetaryValue limit = MonetaryValue.getInstance(s.statement(ETSIQCObjectIdentifiers.id_etsi_qcs_LimiteValue));
        return "TRY".equals(limit.getCurrency().getAlphabetic())
                && limit.getAmount().signum() >= 0
                && limit.getExponent().signum() >= 0;
    }

    /** Address and language of each. */
    private static java.util.stream.Stream<String[]> disclosures(LintedCertificate s) {
        ASN1Sequence all = ASN1Sequence.getInstance(s.statement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcPds));
        return Arrays.stream(all.toArray()).map(ASN1Sequence::getInstance).map(d ->
                new String[] {text(d.getObjectAt(0)), text(d.getObjectAt(1))});
    }

    private static String text(ASN1Encodable string) {
        return string.toString();
    }
}
