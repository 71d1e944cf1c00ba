package tr.nes.corporate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.UUID;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.IssueOrder;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.shared.HolderId;

/** A certificate that a body is to get, for a key in its own device. Changed under its row's lock. */
@Entity
@Table(name = "body_order")
public class BodyOrder {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID body;

    @Enumerated(EnumType.STRING)
    private CertificateFamily family;

    private String title;
    private int years;

    @Column(name = "request_id")
    private UUID request;

    @Column(name = "request_number")
    private String requestNumber;

    @Enumerated(EnumType.STRING)
    private BodyOrderState state;

    @Column(name = "state_since")
    private Instant since;

    private boolean refused;

    @Column(name = "signing_request")
    private byte[] signingRequest;

    @Column(name = "key_digest")
    private String keyDigest;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "responsible_id")
    private UUID responsible;

    @Column(name = "serial_number")
    private String serialNumber;

    protected BodyOrder() {}

    public BodyOrder(UUID body, BodyOrderRequest ordered, int years, Instant now) {
        id = UUID.randomUUID();
        this.body = body;
        family = ordered.family();
        title = ordered.title();
        this.years = years;
        request = ordered.request();
        requestNumber = ordered.requestNumber();
        state = BodyOrderState.AWAITING_KEY;
        since = now;
    }

    /**
     * Takes a checked request; the authority is to be asked.
     *
     * @param encoded PKCS#10, DER
     * @param digest of its key
     * @throws CorporateException BODY_ORDER_STATE unless it waits for a key
     */
    public void take(byte[] encoded, String digest, HolderId sender, Instant from, Instant to) {
        become(BodyOrderState.ISSUING, from);
        signingRequest = encoded.clone();
        keyDigest = digest;
        responsible = sender.value();
        notBefore = from;
        notAfter = to;
        refused = false;
    }

    /** The same each time. @param key of the request */
    public IssueOrder order(CorporateBody owner, PublicKey key) {
        BodySubject subject = new BodySubject(title, owner.number());
        // a refused order may have another key later, and is another order to the authority then
        UUID ofThisKey = UUID.nameUUIDFromBytes((id + keyDigest).getBytes(StandardCharsets.US_ASCII));
        return new IssueOrder(ofThisKey, family, subject, key, notBefore, notAfter, null);
    }

    public void issued(String serial, Instant now) {
        become(BodyOrderState.ISSUED, now);
        serialNumber = serial;
    }

    /** The authority refused: another key may be sent. */
    public void refuse(Instant now) {
        become(BodyOrderState.AWAITING_KEY, now);
        refused = true;
        signingRequest = null;
        keyDigest = null;
    }

    /** @throws CorporateException BODY_ORDER_STATE unless it waits for a key */
    public void cancel(Instant now) {
        become(BodyOrderState.CANCELLED, now);
    }

    private void become(BodyOrderState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw new CorporateException(Reason.BODY_ORDER_STATE);
        }
        state = next;
        since = now;
    }

    public UUID id() {
        return id;
    }

    public UUID body() {
        return body;
    }

    public CertificateFamily family() {
        return family;
    }

    public String title() {
        return title;
    }

    public int years() {
        return years;
    }

    /** Null if it arose from none. */
    public UUID request() {
        return request;
    }

    public BodyOrderState state() {
        return state;
    }

    /** PKCS#10, DER. */
    public byte[] signingRequest() {
        return signingRequest.clone();
    }

    /** Who sent the request. */
    public HolderId responsible() {
        return new HolderId(responsible);
    }

    public BodyOrderView view() {
        return new BodyOrderView(id, family, title, years, state, since, refused, serialNumber, requestNumber);
    }
}
