package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tr.nes.institution.InstitutionApplication.Evidence;

/** What an institution says about itself beside its agreement. */
@Embeddable
public class InstitutionEvidence {

    static final Evidence NONE = new Evidence(null, null, null, null, null, null);

    private String address;

    private String kep;

    private String conformity;

    @Column(name = "invoice_title")
    private String invoiceTitle;

    @Column(name = "invoice_office")
    private String invoiceOffice;

    @Column(name = "invoice_address")
    private String invoiceAddress;

    protected InstitutionEvidence() {}

    InstitutionEvidence(Evidence evidence) {
        address = evidence.address();
        kep = evidence.kep();
        conformity = evidence.conformity();
        invoiceTitle = evidence.invoiceTitle();
        invoiceOffice = evidence.invoiceOffice();
        invoiceAddress = evidence.invoiceAddress();
    }

    Evidence view() {
        return new Evidence(address, kep, conformity, invoiceTitle, invoiceOffice, invoiceAddress);
    }
}
