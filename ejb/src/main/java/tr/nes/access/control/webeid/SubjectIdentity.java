package tr.nes.access.control.webeid;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import tr.nes.shared.NationalId;

/** The identity number in a subject: its one serialNumber attribute, plain or as of ETSI EN 319 412-1 §5.1.3. */
final class SubjectIdentity {

    private static final String NATIONAL = "PNOTR-";

    private SubjectIdentity() {}

    /** As the certificate has it, without the prefix that says whose number it is; empty if there is not exactly one. */
    static Optional<String> of(X509Certificate certificate) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.SERIALNUMBER);
        if (found.length != 1 || found[0].isMultiValued()) {
            return Optional.empty();
        }
        String number = IETFUtils.valueToString(found[0].getFirst().getValue());
        return Optional.of(number.startsWith(NATIONAL) ? number.substring(NATIONAL.length()) : number);
    }

    /** The same if it is a T.C. Kimlik No: the only number that a stranger's authority can be taken at its word for. */
    static Optional<String> nationalId(X509Certificate certificate) {
        return of(certificate).filter(NationalId::isValid);
    }
}
