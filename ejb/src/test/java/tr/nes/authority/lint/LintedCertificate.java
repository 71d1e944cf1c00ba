package tr.nes.authority.lint;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509CertificateHolder;

/** A certificate under examination, with its issuer's. */
record LintedCertificate(X509CertificateHolder certificate, X509CertificateHolder issuer) {

    boolean has(ASN1ObjectIdentifier extension) {
        return certificate.getExtension(extension) != null;
    }

    boolean isCritical(ASN1ObjectIdentifier extension) {
        return certificate.getExtension(extension).isCritical();
    }

    /** There, and not marked critical. */
    boolean mentions(ASN1ObjectIdentifier extension) {
        return has(extension) && !isCritical(extension);
    }

    ASN1Encodable value(ASN1ObjectIdentifier extension) {
        return certificate.getExtension(extension).getParsedValue();
    }

    /** The bits of KeyUsage as they are encoded. */
    byte[] usage() {
        return certificate.getExtension(Extension.keyUsage).getExtnValue().getOctets();
    }

    Stream<AttributeTypeAndValue> subject() {
        return attributes(certificate.getSubject());
    }

    static Stream<AttributeTypeAndValue> attributes(X500Name name) {
        return Arrays.stream(name.getRDNs()).map(RDN::getFirst);
    }

    /** The subject's only value of this kind. */
    ASN1Encodable subject(ASN1ObjectIdentifier type) {
        List<AttributeTypeAndValue> found =
                subject().filter(a -> a.getType().equals(type)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " of " + type);
        }
        return found.get(0).getValue();
    }

    Stream<QCStatement> statements() {
        ASN1Sequence all = ASN1Sequence.getInstance(value(Extension.qCStatements));
        return Arrays.stream(all.toArray()).map(QCStatement::getInstance);
    }

    /** What the certificate's only statement of this kind says; DER NULL for nothing more than itself. */
    ASN1Encodable statement(ASN1ObjectIdentifier id) {
        List<QCStatement> found =
                statements().filter(s -> s.getStatementId().equals(id)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " of " + id);
        }
        ASN1Encodable info = found.get(0).getStatementInfo();
        return info == null ? DERNull.INSTANCE : info;
    }

    /** A statement of this kind that says nothing but itself. */
    boolean states(ASN1ObjectIdentifier id) {
        return statement(id) == DERNull.INSTANCE;
    }

    List<String> listAddresses() {
        return Arrays.stream(CRLDistPoint.getInstance(value(Extension.cRLDistributionPoints))
                        .getDistributionPoints())
                .map(point ->
                        GeneralNames.getInstance(point.getDistributionPoint().getName()))
                .flatMap(names -> Arrays.stream(names.getNames()))
                .map(LintedCertificate::uri)
                .toList();
    }

    List<String> access(ASN1ObjectIdentifier method) {
        return Arrays.stream(AuthorityInformationAccess.getInstance(value(Extension.authorityInfoAccess))
                        .getAccessDescriptions())
                .filter(d -> d.getAccessMethod().equals(method))
                .map(AccessDescription::getAccessLocation)
                .map(LintedCertificate::uri)
                .toList();
    }

    byte[] encoded(ASN1Encodable part) {
        try {
            return part.toASN1Primitive().getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String uri(GeneralName name) {
        if (name.getTagNo() != GeneralName.uniformResourceIdentifier) {
            throw new IllegalArgumentException("no address: " + name);
        }
        return name.getName().toString();
    }
}
