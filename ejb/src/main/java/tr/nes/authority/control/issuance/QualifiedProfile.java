package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.key.AuthorityKey;
import tr.nes.authority.control.key.AuthorityKeys;
import tr.nes.certificate.IssueOrder;

/** Contents of a holder's certificate (ETSI EN 319 412-2 and -5). */
@ApplicationScoped
public class QualifiedProfile {

    /** QCP-n-qscd: natural person, key in a qualified device (ETSI EN 319 411-2 §5.3). */
    static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("0.4.0.194112.1.2");

    @Inject
    private AuthorityKeys keys;

    @Inject
    private AuthorityNames names;

    @Inject
    private PublicationUrls addresses;

    /** DER. */
    byte[] issue(IssueOrder order, BigInteger serial) {
        AuthorityKey issuer = keys.key(AuthorityRole.ISSUING);
        return new CertificateDraft(
                        names.of(AuthorityRole.ISSUING),
                        serial,
                        order.notBefore(),
                        order.notAfter(),
                        subject(order),
                        order.key())
                .keys(KeyUsage.nonRepudiation, issuer)
                .add(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(POLICY)))
                .add(Extension.qCStatements, false, statements(order).encode())
                .revocationList(addresses.revocationList(AuthorityRole.ISSUING))
                .access(addresses.certificate(AuthorityRole.ISSUING), addresses.ocsp())
                .sign(issuer);
    }

    /** How a holder is called in his certificate (ETSI EN 319 412-2 §4.2.4). */
    private static X500Name subject(IssueOrder order) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "TR")
                .addRDN(BCStyle.GIVENNAME, order.givenName())
                .addRDN(BCStyle.SURNAME, order.surname())
                .addRDN(BCStyle.SERIALNUMBER, order.subjectSerialNumber())
                .addRDN(BCStyle.CN, order.commonName())
                .build();
    }

    private QualifiedStatements statements(IssueOrder order) {
        QualifiedStatements statements =
                new QualifiedStatements().disclosure(addresses.disclosure("tr"), addresses.disclosure("en"));
        if (order.hasNaturalPersonSemantics()) {
            statements.naturalPerson();
        }
        if (order.limitInLira() != null) {
            statements.limit(order.limitInLira());
        }
        return statements;
    }
}
