package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.PinOperationsWait;
import tr.nes.holder.boundary.Holders;
import tr.nes.kiosk.ServicingCodeView;
import tr.nes.kiosk.control.visit.ServicingCodeRedemption;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.boundary.SealedSecrets;
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
    private SealedSecrets secrets;

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
        notEnded(holder).forEach(before -> before.end(clock.instant()));
        String code = randomness.digits(ServicingCodeView.DIGITS);
        String fingerprint = redemption.fingerprint(code.toCharArray());
        ServicingCode issued = new ServicingCode(holder, fingerprint, clock.instant());
        issued.keep(secrets.seal(MasterKey.EPOCH, issued.id().toString(), code.getBytes(StandardCharsets.US_ASCII)));
        database.persist(issued);
        audit.record(AuditFact.done(AuditAction.SERVICING_CODE_ISSUED, holder, ""));
        return new ServicingCodeView(code, ServicingCode.LIFE);
    }

    /**
     * The caller's code that can still be redeemed, as often as it is looked at; empty if there is none. A fresh
     * second factor was needed for it within the last 300 s.
     */
    @RolesAllowed(Roles.HOLDER)
    public Optional<ServicingCodeView> current() {
        Instant now = clock.instant();
        return notEnded(caller.holder())
                .filter(code -> code.good(now))
                .flatMap(code -> digits(code).stream().map(text -> new ServicingCodeView(text, code.remaining(now))))
                .findFirst();
    }

    private Optional<String> digits(ServicingCode code) {
        try {
            return code.digits()
                    .map(kept -> secrets.open(MasterKey.EPOCH, code.id().toString(), kept))
                    .map(open -> new String(open, StandardCharsets.US_ASCII));
        } catch (SealBroken lost) {
            // the key of its epoch is gone; the code can still be redeemed by who wrote it down
            return Optional.empty();
        }
    }

    private Stream<ServicingCode> notEnded(HolderId holder) {
        return database
                .createQuery(
                        "select c from ServicingCode c where c.holder = :holder and c.endedAt is null",
                        ServicingCode.class)
                .setParameter("holder", holder.value())
                .getResultList()
                .stream();
    }

    private PinOperationsWait refused(HolderId holder, PinOperationsWait rule) {
        audit.recordApart(AuditFact.refused(AuditAction.SERVICING_CODE_ISSUED, holder, "", rule.messageKey()));
        return rule;
    }
}
