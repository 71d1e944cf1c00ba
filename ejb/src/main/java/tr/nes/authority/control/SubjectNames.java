package tr.nes.authority.control;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import tr.nes.certificate.IssueOrder;
import tr.nes.shared.NationalId;

/** How a holder is called in his certificate (ETSI EN 319 412-2 §4.2.4). */
final class SubjectNames {

    private SubjectNames() {}

    static X500Name of(IssueOrder order) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "TR")
                .addRDN(BCStyle.GIVENNAME, order.givenName())
                .addRDN(BCStyle.SURNAME, order.surname())
                .addRDN(BCStyle.SERIALNUMBER, serialNumber(order))
                .addRDN(BCStyle.CN, commonName(order))
                .build();
    }

    static String commonName(IssueOrder order) {
        return order.givenName() + " " + order.surname();
    }

    /** Whether the serialNumber follows ETSI EN 319 412-1 §5.1.3, which needs the country that issued the number. */
    static boolean hasNaturalPersonSemantics(IssueOrder order) {
        return NationalId.isValid(order.identityNumber());
    }

    private static String serialNumber(IssueOrder order) {
        return hasNaturalPersonSemantics(order) ? "PNOTR-" + order.identityNumber() : order.identityNumber();
    }
}
