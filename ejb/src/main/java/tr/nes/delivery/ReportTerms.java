package tr.nes.delivery;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a holder can say about a shipment now.
 *
 * @param possible empty if nothing
 * @param missingFrom first day on which "gelmedi" is possible; null if nothing is with the carrier
 * @param incompleteUntil last day for the rest; null before the delivery
 */
public record ReportTerms(List<ReportKind> possible, LocalDate missingFrom, LocalDate incompleteUntil)
        implements Serializable {}
