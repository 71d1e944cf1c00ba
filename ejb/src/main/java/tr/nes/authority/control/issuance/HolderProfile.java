package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.key.AuthorityKey;
import tr.nes.authority.control.key.AuthorityKeys;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.FamilyProfile;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.KeyPurpose;
import tr.nes.certificate.PersonSubject;
import tr.nes.certificate.QualifiedStatement;

/** Contents of a holder's certificate, as its family's profile says (ETSI EN 319 412-2, -3 and -5). */
@ApplicationScoped
public class HolderProfile {

    private static final Map<KeyPurpose, Integer> BITS = Map.of(
            KeyPurpose.DIGITAL_SIGNATURE, KeyUsage.digitalSignature,
            KeyPurpose.NON_REPUDIATION, KeyUsage.nonRepudiation,
            KeyPurpose.KEY_ENCIPHERMENT, KeyUsage.keyEncipherment,
            KeyPurpose.KEY_AGREEMENT, KeyUsage.keyAgreement);

    @Inject
    private AuthorityKeys keys;

    @Inject
    private AuthorityNames names;

    @Inject
    private PublicationUrls addresses;

    /** DER. */
    byte[] issue(IssueOrder order, BigInteger serial) {
        AuthorityKey issuer = keys.key(AuthorityRole.ISSUING);
        FamilyProfile profile = order.family().profile();
        CertificateDraft draft = new CertificateDraft(
                        names.of(AuthorityRole.ISSUING),
                        serial,
                        order.notBefore(),
                        order.notAfter(),
                        subject(order),
                        order.key())
                .keys(usage(profile, order.key()), issuer)
                .add(
                        Extension.certificatePolicies,
                        false,
                        new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(profile.policy()))));
        if (!profile.extendedKeyUsage().isEmpty()) {
            draft.add(Extension.extendedKeyUsage, false, extendedUsage(profile));
        }
        if (profile.statement() != QualifiedStatement.NONE) {
            draft.add(Extension.qCStatements, false, statements(order).encode());
        }
        return draft.revocationList(addresses.revocationList(AuthorityRole.ISSUING))
                .access(addresses.certificate(AuthorityRole.ISSUING), addresses.ocsp())
                .sign(issuer);
    }

    private static int usage(FamilyProfile profile, PublicKey key) {
        Set<KeyPurpose> purposes = key instanceof ECPublicKey ? profile.ecUsage() : profile.rsaUsage();
        return purposes.stream().mapToInt(BITS::get).reduce(0, (one, other) -> one | other);
    }

    private static ExtendedKeyUsage extendedUsage(FamilyProfile profile) {
        return new ExtendedKeyUsage(profile.extendedKeyUsage().stream()
                .map(ASN1ObjectIdentifier::new)
                .map(KeyPurposeId::getInstance)
                .toArray(KeyPurposeId[]::new));
    }

    /** How a holder is called in his certificate (ETSI EN 319 412-2 §4.2.4, -3 §4.2.1). */
    private static X500Name subject(IssueOrder order) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "TR");
        if (order.subject() instanceof PersonSubject person) {
            name.addRDN(BCStyle.GIVENNAME, person.givenName())
                    .addRDN(BCStyle.SURNAME, person.surname())
                    .addRDN(BCStyle.SERIALNUMBER, person.serialNumber());
        } else if (order.subject() instanceof BodySubject body) {
            name.addRDN(BCStyle.O, body.title())
                    .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, body.number().organizationIdentifier());
        }
        return name.addRDN(BCStyle.CN, order.subject().commonName()).build();
    }

    private QualifiedStatements statements(IssueOrder order) {
        QualifiedStatements statements = new QualifiedStatements(
                        order.family().profile().statement())
                .disclosure(addresses.disclosure("tr"), addresses.disclosure("en"));
        if (order.family().isOfBodies()) {
            statements.legalPerson();
        } else if (order.subject() instanceof PersonSubject person && person.hasNaturalPersonSemantics()) {
            statements.naturalPerson();
        }
        if (order.limitInLira() != null) {
            statements.limit(order.limitInLira());
        }
        return statements;
    }
}
