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
        PaperReceiver paper)
        implements Serializable {}
