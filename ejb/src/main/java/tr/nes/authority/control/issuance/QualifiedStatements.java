package tr.nes.authority.control.issuance;

import java.math.BigDecimal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.Iso4217CurrencyCode;
import org.bouncycastle.asn1.x509.qualified.MonetaryValue;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.asn1.x509.qualified.RFC3739QCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.SemanticsInformation;
import tr.nes.certificate.QualifiedStatement;

/** The QCStatements extension (RFC 3739 §3.2.6, ETSI EN 319 412-5 §4). */
final class QualifiedStatements {

    private static final ASN1ObjectIdentifier NATURAL_PERSON = new ASN1ObjectIdentifier("0.4.0.194121.1.1");
    private static final ASN1ObjectIdentifier LEGAL_PERSON = new ASN1ObjectIdentifier("0.4.0.194121.1.2");

    /** QcCClegislation (ETSI EN 319 412-5 §4.2.4). */
    private static final ASN1ObjectIdentifier LEGISLATION = new ASN1ObjectIdentifier("0.4.0.1862.1.7");

    /**
     * The regulator's OID for a nitelikli elektronik sertifika (law 5070 §9 (a)), by which Turkish software
     * recognizes one.
     */
    private static final ASN1ObjectIdentifier LAW_5070 = new ASN1ObjectIdentifier("2.16.792.1.61.0.1.5070.1.1");

    private final ASN1EncodableVector statements = new ASN1EncodableVector();

    /**
     * Qualified under Turkish law (without a country it would mean the EU): for signatures, key in a qualified device; or for
     * seals, whose device is the body's own.
     */
    QualifiedStatements(QualifiedStatement kind) {
        boolean signature = kind == QualifiedStatement.SIGNATURE;
        add(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance, null);
        if (signature) {
            add(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD, null);
        }
        add(
                ETSIQCObjectIdentifiers.id_etsi_qcs_QcType,
                new DERSequence(
                        signature
                                ? ETSIQCObjectIdentifiers.id_etsi_qct_esign
                                : ETSIQCObjectIdentifiers.id_etsi_qct_eseal));
        add(LEGISLATION, new DERSequence(new DERPrintableString("TR")));
        if (signature) {
            add(LAW_5070, null);
        }
    }

    /** The subject's serialNumber has the semantics of ETSI EN 319 412-1 §5.1.3. */
    QualifiedStatements naturalPerson() {
        return add(RFC3739QCObjectIdentifiers.id_qcs_pkixQCSyntax_v2, new SemanticsInformation(NATURAL_PERSON));
    }

    /** The subject's organizationIdentifier has the semantics of ETSI EN 319 412-1 §5.1.4. */
    QualifiedStatements legalPerson() {
        return add(RFC3739QCObjectIdentifiers.id_qcs_pkixQCSyntax_v2, new SemanticsInformation(LEGAL_PERSON));
    }

    /** Transaction limit in whole Turkish lira. */
    QualifiedStatements limit(long lira) {
        return add(
                ETSIQCObjectIdentifiers.id_etsi_qcs_LimiteValue,
                new MonetaryValue(
                        new Iso4217CurrencyCode("TRY"), BigDecimal.valueOf(lira).intValueExact(), 0));
    }

    /** URLs of the disclosure statements. */
    QualifiedStatements disclosure(String turkish, String english) {
        return add(
                ETSIQCObjectIdentifiers.id_etsi_qcs_QcPds,
                new DERSequence(new ASN1Encodable[] {location(english, "en"), location(turkish, "tr")}));
    }

    DERSequence encode() {
        return new DERSequence(statements);
    }

    private QualifiedStatements add(ASN1ObjectIdentifier id, ASN1Encodable value) {
        statements.add(value == null ? new QCStatement(id) : new QCStatement(id, value));
        return this;
    }

    private static DERSequence location(String address, String language) {
        return new DERSequence(new ASN1Encodable[] {new DERIA5String(address), new DERPrintableString(language)});
    }
}
