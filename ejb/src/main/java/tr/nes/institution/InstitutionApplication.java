package tr.nes.institution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an institution says about itself when it applies.
 *
 * @param parent the institution above it; null for the top of a tree
 * @param title as registered
 * @param mail for notices
 * @param protocolNumber of the agreement with the authority
 * @param quota certificates it may have; 0 for no limit
 * @param evidence empty for institutions admitted before it was asked
 */
public record InstitutionApplication(
        UUID parent,
        String title,
        InstitutionKind kind,
        RegisterNumbers numbers,
        String mail,
        String protocolNumber,
        LocalDate protocolDate,
        Payer payer,
        int quota,
        EnrolmentOrder order,
        PaperReceiver paper,
        Evidence evidence)
        implements Serializable {

    /**
     * Where it is, how its use of certificates was found to conform, and to whom invoices go; each null if unknown.
     *
     * @param kep registered electronic mail
     * @param conformity number and day of the assessment of the application in which its people will sign
     * @param invoiceOffice its tax office
     */
    public record Evidence(
            String address,
            String kep,
            String conformity,
            String invoiceTitle,
            String invoiceOffice,
            String invoiceAddress)
            implements Serializable {}
}
