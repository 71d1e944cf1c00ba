package tr.nes.request;

import java.util.EnumSet;
import java.util.Set;

/** What can be ordered, and what the form asks for. */
public enum RequestKind {
    CARD_READER(EnumSet.of(RequestField.READER, RequestField.QUANTITY)),
    TIMESTAMP(EnumSet.of(RequestField.PACKAGE, RequestField.TAX_OFFICE, RequestField.CONTACT)),
    FISCAL_SEAL(EnumSet.of(
            RequestField.LEGAL_FORM,
            RequestField.PARTNERS,
            RequestField.TAX_OFFICE,
            RequestField.MERSIS,
            RequestField.SIGNER_NUMBER,
            RequestField.SIGNER_NAME,
            RequestField.MEDIUM,
            RequestField.INVOICE_ADDRESS));

    private static final Set<RequestField> COMMON = EnumSet.of(
            RequestField.PAYER_NUMBER,
            RequestField.NAME,
            RequestField.ADDRESS,
            RequestField.PROVINCE,
            RequestField.DISTRICT,
            RequestField.POSTAL_CODE,
            RequestField.PHONE,
            RequestField.MAIL);

    private final Set<RequestField> own;

    RequestKind(Set<RequestField> own) {
        this.own = own;
    }

    /** In the order of the form. */
    public Set<RequestField> fields() {
        EnumSet<RequestField> all = EnumSet.copyOf(COMMON);
        all.addAll(own);
        return all;
    }
}
