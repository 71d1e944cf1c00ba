package tr.nes.access.control.webeid;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import tr.nes.shared.NationalId;

/** The identity number in a subject: its only serialNumber attribute, plain or as in ETSI EN 319 412-1 §5.1.3. */
final class SubjectIdentity {

    private static final String NATIONAL = "PNOTR-";

    private SubjectIdentity() {}

    /** As in the certificate, without the prefix for kind and country; empty if there is not exactly one. */
    static Optional<String> of(X509Certificate certificate) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.SERIALNUMBER);
        if (found.length != 1 || found[0].isMultiValued()) {
            return Optional.empty();
        }
        String number = IETFUtils.valueToString(found[0].getFirst().getValue());
        return Optional.of(number.startsWith(NATIONAL) ? number.substring(NATIONAL.length()) : number);
    }

    /** Only if it is a T.C. Kimlik No: other numbers asserted by another authority are not trusted. */
    static Optional<String> nationalId(X509Certificate certificate) {
        return of(certificate).filter(NationalId::isValid);
    }
}
