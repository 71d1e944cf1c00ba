package tr.nes.institution;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * An institution as its officer sees it.
 *
 * @param depth 0 at the top of a tree
 * @param main whether the caller is its main officer, or that of an institution above it
 * @param approvesForms whether forms of people on a signed list are approved one by one as well
 * @param officers present and coming ones of the institution itself
 */
public record OfficerInstitution(
        UUID id,
        String title,
        int depth,
        EnrolmentOrder order,
        PaperReceiver paper,
        int quota,
        boolean main,
        boolean approvesForms,
        List<OfficerView> officers)
        implements Serializable {}
