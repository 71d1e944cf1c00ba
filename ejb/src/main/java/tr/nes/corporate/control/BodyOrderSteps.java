package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.corporate.BodyCertificateIssued;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.entity.BodyOrder;
import tr.nes.corporate.entity.CorporateBody;
import tr.nes.shared.Caller;
import tr.nes.shared.Digest;

/** What is recorded before and after the authority is asked, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BodyOrderSteps {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @Inject
    private CorporateRecords records;

    @Inject
    private Representation representation;

    @Inject
    private CertificateRegistration certificates;

    @Inject
    private CorporateNotices notices;

    @Inject
    private Event<BodyCertificateIssued> issuedEvents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Checks the request and takes it.
     *
     * @param typed PKCS#10, PEM or DER
     * @throws CorporateException BODY_UNKNOWN, BODY_ORDER_STATE, or what is wrong with the request or its key
     */
    public void take(UUID id, byte[] typed) {
        BodyOrder order = records.lockOrder(id).orElseThrow(() -> new CorporateException(Reason.BODY_UNKNOWN));
        representation.demand(order.body());
        if (order.state() != BodyOrderState.AWAITING_KEY) {
            throw new CorporateException(Reason.BODY_ORDER_STATE);
        }
        byte[] request = SigningRequestReader.der(typed);
        PublicKey key = SigningRequestReader.key(request);
        KeyPolicy.check(key);
        String digest = Digest.sha256(key.getEncoded());
        if (records.isKeyOrdered(digest) || certificates.isKeyKnown(digest)) {
            throw new CorporateException(Reason.KEY_USED);
        }
        take(order, request, digest);
        audit.record(AuditFact.told(AuditAction.BODY_KEY_RECEIVED, id.toString(), digest));
    }

    /** Two people may send the same key at the same time. */
    private void take(BodyOrder order, byte[] request, String digest) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = now.atZone(ISTANBUL).plusYears(order.years()).toInstant();
        order.take(request, digest, caller.holder(), now, end);
        try {
            records.flush();
        } catch (PersistenceException twice) {
            throw new CorporateException(Reason.KEY_USED);
        }
    }

    /** What the authority is to be asked for; empty if it has answered meanwhile. */
    Optional<IssueOrder> asked(UUID id) {
        return records.order(id)
                .filter(order -> order.state() == BodyOrderState.ISSUING)
                .map(order -> order.order(body(order), SigningRequestReader.key(order.signingRequest())));
    }

    /** Records the certificate; does nothing the second time. */
    void issued(UUID id, X509Certificate certificate) {
        BodyOrder order = records.lockOrder(id).orElseThrow();
        if (order.state() != BodyOrderState.ISSUING) {
            return;
        }
        CorporateBody body = body(order);
        body.callItself(order.title());
        order.issued(certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), clock.instant());
        certificates.issuedTo(body.id(), order.family(), certificate, order.responsible(), body.contact());
        issuedEvents.fire(new BodyCertificateIssued(order.request()));
        notices.issued(body, order);
        audit.record(AuditFact.told(
                AuditAction.BODY_CERTIFICATE_ISSUED,
                order.view().serialNumber(),
                order.family().name()));
    }

    /** The authority refused: nothing was issued, another key may be sent. */
    void refused(UUID id) {
        BodyOrder order = records.lockOrder(id).orElseThrow();
        if (order.state() == BodyOrderState.ISSUING) {
            order.refuse(clock.instant());
            notices.refused(body(order), order);
            audit.record(AuditFact.refused(
                    AuditAction.BODY_CERTIFICATE_ISSUED,
                    order.responsible(),
                    id.toString(),
                    order.family().name()));
        }
    }

    private CorporateBody body(BodyOrder order) {
        return records.body(order.body()).orElseThrow();
    }
}
