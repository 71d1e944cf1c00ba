package tr.nes.corporate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.BodyCertificates;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.control.BodyIssuance;
import tr.nes.corporate.control.BodyOrderSteps;
import tr.nes.corporate.control.CorporateRecords;
import tr.nes.corporate.control.Representation;
import tr.nes.corporate.entity.BodyOrder;
import tr.nes.corporate.entity.CorporateBody;
import tr.nes.shared.Caller;
import tr.nes.shared.DomainException;
import tr.nes.shared.FactorScope;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Certificates of the bodies for which the caller acts. Methods about a body or an order throw {@link CorporateException}
 * BODY_UNKNOWN if it is another's, those about a certificate {@link CertificateUnknown}.
 */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class CorporateCertificates {

    @Inject
    private Representation representation;

    @Inject
    private CorporateRecords records;

    @Inject
    private BodyCertificates certificates;

    @Inject
    private BodyOrderSteps steps;

    @Inject
    private BodyIssuance issuance;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** By title; usually empty. */
    public List<BodyView> bodies() {
        return records.bodies(representation.bodies()).stream()
                .map(CorporateBody::view)
                .toList();
    }

    /** Newest first. */
    public List<CertificateView> of(UUID body) {
        representation.demand(body);
        return certificates.of(body);
    }

    /** Newest first. */
    public List<BodyOrderView> orders(UUID body) {
        representation.demand(body);
        return records.orders(body).stream().map(BodyOrder::view).toList();
    }

    /** An order of a body of the caller's. */
    public BodyOrderView order(UUID id) {
        BodyOrder order = records.order(id).orElseThrow(() -> new CorporateException(Reason.BODY_UNKNOWN));
        representation.demand(order.body());
        return order.view();
    }

    /** Whose certificate it is. */
    public BodyView bodyOf(String serialNumber) {
        return records.body(demand(serialNumber)).map(CorporateBody::view).orElseThrow(CertificateUnknown::new);
    }

    public CertificateDetails details(String serialNumber) {
        return certificates.details(demand(serialNumber), serialNumber);
    }

    /** Kullanıma Aç, Askıya Al or Askıdan İndir. Throws as {@link BodyCertificates#change}. */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView change(String serialNumber, CertificateOperation operation) {
        UUID body = demand(serialNumber);
        intend(serialNumber, operation.name());
        return certificates.change(body, serialNumber, operation);
    }

    /** Final. Throws as {@link BodyCertificates#revoke}. */
    @RequiresFreshFactor(FactorScope.REVOCATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView revoke(String serialNumber, RevocationReason reason) {
        UUID body = demand(serialNumber);
        intend(serialNumber, CertificateOperation.REVOKE.name());
        return certificates.revoke(body, serialNumber, reason);
    }

    /** To the caller, another body's certificate looks the same as none. */
    private UUID demand(String serialNumber) {
        UUID body = certificates.bodyOf(serialNumber);
        try {
            representation.demand(body);
        } catch (CorporateException another) {
            throw new CertificateUnknown();
        }
        return body;
    }

    private void intend(String serialNumber, String operation) {
        audit.recordApart(AuditFact.told(AuditAction.BODY_CERTIFICATE_CHANGED, serialNumber, operation));
    }

    /**
     * Takes the request (PKCS#10, PEM or DER, at most 16 KiB) for the key in the body's device, and asks the authority for the
     * certificate. It is on hold until it is activated.
     *
     * @return the order: ISSUED, AWAITING_KEY if the authority refused, ISSUING while it does not answer
     * @throws CorporateException BODY_ORDER_STATE, REQUEST_UNREADABLE, PROOF_WRONG, KEY_TYPE, KEY_SIZE, KEY_WEAK, KEY_USED;
     *     audited, and the order goes on waiting
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BodyOrderView submit(UUID order, byte[] request) {
        try {
            steps.take(order, request);
        } catch (DomainException rule) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.BODY_KEY_RECEIVED, caller.holder(), String.valueOf(order), rule.messageKey()));
            throw rule;
        }
        issuance.ask(order);
        return order(order);
    }
}
