package tr.nes.corporate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.boundary.BodyCertificates;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.RepresentativeView;
import tr.nes.corporate.control.BodyOpening;
import tr.nes.corporate.control.CorporateConfiguration;
import tr.nes.corporate.control.CorporateNotices;
import tr.nes.corporate.control.CorporateRecords;
import tr.nes.corporate.entity.BodyOrder;
import tr.nes.corporate.entity.CorporateBody;
import tr.nes.corporate.entity.Representative;
import tr.nes.holder.FourEyes;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Bodies that hold certificates, and who acts for them, for the back office. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class StaffBodies {

    @Inject
    private CorporateRecords records;

    @Inject
    private BodyCertificates certificates;

    @Inject
    private BodyOpening opening;

    @Inject
    private CorporateNotices notices;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** By title. @param typed beginning of the number or the title; empty for all @param first from 0 */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public List<BodyView> page(String typed, int first, int size) {
        return records.page(typed == null ? "" : typed.strip(), first, size).stream()
                .map(CorporateBody::view)
                .toList();
    }

    /** That a new certificate of a body's family is valid. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public int years(CertificateFamily family) {
        return CorporateConfiguration.years(family);
    }

    /** @throws CorporateException BODY_UNKNOWN */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public BodyView of(UUID body) {
        return demand(body).view();
    }

    /** Those in office and those who wait to be confirmed. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public List<RepresentativeView> representatives(UUID body) {
        return records.representatives(body).stream().map(Representative::view).toList();
    }

    /** Newest first. */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    public List<BodyOrderView> orders(UUID body) {
        return records.orders(body).stream().map(BodyOrder::view).toList();
    }

    /** Newest first. */
    public List<CertificateView> certificates(UUID body) {
        return certificates.of(demand(body).id());
    }

    /** At once; the body can't lift this hold. Throws as {@link BodyCertificates#suspendByStaff}. */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView suspend(String serialNumber) {
        return certificates.suspendByStaff(certificates.bodyOf(serialNumber), serialNumber);
    }

    /** Lifts a hold set by staff. Throws as {@link BodyCertificates#reinstateByStaff}. */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView reinstate(String serialNumber) {
        return certificates.reinstateByStaff(certificates.bodyOf(serialNumber), serialNumber);
    }

    /**
     * Names somebody who is to act for the body; another member of staff has to confirm the person.
     *
     * @throws CorporateException BODY_UNKNOWN, REPRESENTATIVE_WRONG
     */
    @RequiresFreshFactor
    public void name(UUID body, String identityNumber, String name) {
        opening.name(demand(body), identityNumber, name == null ? "" : name.strip(), caller.holder(), false);
    }

    /**
     * From now on the person acts for the body, whose contact is told.
     *
     * @throws CorporateException REPRESENTATIVE_UNKNOWN if there is none to confirm; OWN_PROPOSAL, OWN_MATTER
     */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
    @RequiresFreshFactor
    public void confirm(UUID representative) {
        Representative person = person(representative);
        FourEyes.Obstacle obstacle =
                FourEyes.obstacle(person.namedBy().orElse(null), caller.holder(), () -> isCaller(person));
        if (obstacle != null) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.REPRESENTATIVE_CONFIRMED, caller.holder(), representative.toString(), obstacle.name()));
            throw new CorporateException(Reason.valueOf(obstacle.name()));
        }
        person.confirm(caller.holder(), clock.instant());
        CorporateBody body = demand(person.body());
        notices.confirmed(body, person.view().name());
        record(AuditAction.REPRESENTATIVE_CONFIRMED, body);
    }

    /** Takes effect at once. @throws CorporateException REPRESENTATIVE_UNKNOWN */
    @RequiresFreshFactor
    public void end(UUID representative) {
        Representative person = person(representative);
        person.end(caller.holder(), clock.instant());
        CorporateBody body = demand(person.body());
        notices.ended(body, person.view().name());
        record(AuditAction.REPRESENTATIVE_ENDED, body);
    }

    /** An order that waits for a key is not wanted any more. @throws CorporateException BODY_UNKNOWN, BODY_ORDER_STATE */
    @RequiresFreshFactor
    public void cancel(UUID order) {
        opening.cancel(records.lockOrder(order).orElseThrow(() -> new CorporateException(Reason.BODY_UNKNOWN)));
    }

    private boolean isCaller(Representative person) {
        return person.identityNumber()
                .equals(holders.view(caller.holder()).identityNumber().value());
    }

    private void record(AuditAction action, CorporateBody body) {
        audit.record(AuditFact.told(action, body.number().organizationIdentifier(), ""));
    }

    private CorporateBody demand(UUID body) {
        return records.body(body).orElseThrow(() -> new CorporateException(Reason.BODY_UNKNOWN));
    }

    private Representative person(UUID id) {
        return records.representative(id).orElseThrow(() -> new CorporateException(Reason.REPRESENTATIVE_UNKNOWN));
    }
}
