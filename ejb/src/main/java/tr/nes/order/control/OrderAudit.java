package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.order.DebtPayer;
import tr.nes.order.PayerKind;
import tr.nes.order.entity.Debt;
import tr.nes.shared.HolderId;

/** Facts about debts, with the person whom they concern. */
@ApplicationScoped
public class OrderAudit {

    @Inject
    private AuditTrail audit;

    @Inject
    private Holders holders;

    public void done(AuditAction action, Debt debt, String detail) {
        audit.record(new AuditFact(action, AuditResult.DONE, person(debt.payer()), debt.reference(), detail));
    }

    /** Null for an institution, and for somebody who is not on record. */
    public HolderId person(DebtPayer payer) {
        return payer.kind() == PayerKind.PERSON
                ? holders.byIdentityNumber(payer.number()).orElse(null)
                : null;
    }
}
