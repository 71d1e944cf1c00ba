package tr.nes.callcentre.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.callcentre.ProposalKind;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.StatusChangeException.Reason;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.shared.DomainException;
import tr.nes.shared.Roles;

/**
 * Executes approved proposals as the system; no other code calls those boundaries. Idempotent: executed or
 * unapproved proposals are left unchanged.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApprovalExecution {

    @Inject
    private ApprovalTransactions transactions;

    @Inject
    private StaffCertificates certificates;

    public void carryOut(UUID id) {
        transactions.approved(id).ifPresent(task -> {
            if (task.kind() == ProposalKind.PHONE) {
                transactions.correctPhone(id);
            } else {
                revoke(task);
            }
        });
    }

    private void revoke(ApprovalTransactions.Task task) {
        try {
            ChangeState state = certificates
                    .revoke(task.holder(), task.serialNumber(), task.reason())
                    .state();
            transactions.settle(task.id(), state == ChangeState.REFUSED ? "AuthorityRefused" : null);
        } catch (StatusChangeException rule) {
            // CHANGE_OPEN: an earlier change waits for the authority; the job retries
            if (rule.reason() != Reason.CHANGE_OPEN) {
                transactions.settle(task.id(), rule.messageKey());
            }
        } catch (NotInThisState ended) {
            transactions.settle(task.id(), ended.status() == CertificateStatus.REVOKED ? null : ended.messageKey());
        } catch (DomainException rule) {
            transactions.settle(task.id(), rule.messageKey());
        }
    }
}
