package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardtype.CommissioningOrder;
import tr.nes.cardtype.CommissioningReport;
import tr.nes.cardtype.SealedTestSecrets;
import tr.nes.cardtype.boundary.CardCommissionings;
import tr.nes.kiosk.boundary.ReaderDiagnostics;
import tr.nes.operator.CommandResult;
import tr.nes.shared.DomainException;

/** Commissions the type of the test card in a reader; PIN and PUK arrive sealed by the command. */
@ApplicationScoped
public class CommissionCommands {

    private static final int LONGEST_NAME = 60;

    @Inject
    private ReaderDiagnostics diagnostics;

    @Inject
    private CardCommissionings commissionings;

    @Inject
    private AuditTrail trail;

    /** @param words reader, operator's name, sealed text and wrapped key in Base64, id of the master key */
    CommandResult walk(List<String> words) throws CardConnectorException {
        String by = words.get(1).replaceAll("\\p{Cntrl}", " ").strip();
        if (by.isEmpty() || by.length() > LONGEST_NAME) {
            return CommandResult.usage(List.of("commission-card"));
        }
        try {
            CommissioningReport report = commissionings.walk(new CommissioningOrder(
                    diagnostics.find(words.get(0)),
                    by,
                    new SealedTestSecrets(words.get(2), words.get(3), words.get(4))));
            return new CommandResult(report.complete() ? CommandResult.DONE : CommandResult.FAILED, report.lines());
        } catch (DomainException refused) {
            trail.recordApart(
                    AuditFact.refused(AuditAction.CARD_COMMISSIONED, null, words.get(0), refused.messageKey()));
            throw refused;
        }
    }
}
