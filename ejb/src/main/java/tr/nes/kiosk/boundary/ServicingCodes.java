package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.PinOperationsWait;
import tr.nes.holder.boundary.Holders;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.kiosk.control.visit.ServicingCodeRedemption;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Doğrulama Kodu: 15 digits, single use, redeemable within 300 s at any paired kiosk; a new code invalidates the
 * previous one.
 */
@Stateless
public class ServicingCodes {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ServicingCodeRedemption redemption;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Only after a fresh second factor: therefore WEB Parola may approve operations of the visit.
     *
     * @throws PinOperationsWait if the caller's phone was changed less than 24 hours ago
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public ServicingCodeView issue() {
        HolderId holder = caller.holder();
        holders.pinWaitEnd(holder).ifPresent(end -> {
            throw refused(holder, new PinOperationsWait(end));
        });
        database.createQuery(
                        "select c from ServicingCode c where c.holder = :holder and c.endedAt is null",
                        ServicingCode.class)
                .setParameter("holder", holder.value())
                .getResultStream()
                .forEach(before -> before.end(clock.instant()));
        String code = randomness.digits(ServicingCodeView.DIGITS);
        String fingerprint = redemption.fingerprint(code.toCharArray());
        database.persist(new ServicingCode(holder, fingerprint, clock.instant()));
        audit.record(AuditFact.done(AuditAction.SERVICING_CODE_ISSUED, holder, ""));
        return new ServicingCodeView(code, ServicingCode.LIFE);
    }

    private PinOperationsWait refused(HolderId holder, PinOperationsWait rule) {
        audit.recordApart(AuditFact.refused(AuditAction.SERVICING_CODE_ISSUED, holder, "", rule.messageKey()));
        return rule;
    }
}
