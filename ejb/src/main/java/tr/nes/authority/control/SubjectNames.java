package tr.nes.authority.control;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import tr.nes.certificate.IssueOrder;

/** How a holder is called in his certificate (ETSI EN 319 412-2 §4.2.4). */
final class SubjectNames {

    private SubjectNames() {}

    static X500Name of(IssueOrder order) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "TR")
                .addRDN(BCStyle.GIVENNAME, order.givenName())
                .addRDN(BCStyle.SURNAME, order.surname())
                .addRDN(BCStyle.SERIALNUMBER, order.subjectSerialNumber())
                .addRDN(BCStyle.CN, order.commonName())
                .build();
    }
}
