package tr.nes.request.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestField;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestRow;
import tr.nes.request.RequestState;

/** An order that somebody sent without login. Changed under its row's lock. */
@Entity
@Table(name = "service_request")
public class ServiceRequest {

    private static final int MOST_TRIES = 5;

    @Id
    private UUID id;

    @Version
    private long version;

    private String submission;
    private String number;
    private String reference;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "order_language")
    private String language;

    private String name;
    private String note;
    private String shipment;
    private String account;

    @Column(name = "code_digest")
    private String codeDigest;

    @Column(name = "code_tries")
    private int codeTries;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "service_request_field", joinColumns = @JoinColumn(name = "request_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "content")
    private Map<RequestField, String> values = new EnumMap<>(RequestField.class);

    protected ServiceRequest() {}

    /** @param submission of the page from which it came: the same page orders once */
    public ServiceRequest(
            String submission,
            RequestReceipt receipt,
            RequestKind kind,
            Map<RequestField, String> values,
            String language,
            Instant now) {
        id = UUID.randomUUID();
        this.submission = submission;
        number = receipt.number();
        reference = receipt.reference();
        this.kind = kind;
        state = receipt.state();
        since = now;
        receivedAt = now;
        this.language = language;
        name = values.get(RequestField.NAME);
        note = "";
        this.values.putAll(values);
    }

    /** @throws RequestException REQUEST_STATE if {@code next} can't follow */
    public void move(RequestState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw new RequestException(Reason.REQUEST_STATE);
        }
        state = next;
        since = now;
    }

    /** @param why as its sender reads it */
    public void refuse(String why, Instant now) {
        move(RequestState.REFUSED, now);
        note = why;
    }

    public void packed(String shipmentNumber) {
        shipment = shipmentNumber;
    }

    public void opened(String accountNumber) {
        account = accountNumber;
    }

    /** Whoever brings the code that belongs to this digest is told the account's password, once. */
    public void offer(String digest) {
        codeDigest = digest;
        codeTries = 0;
    }

    /** Whether the code is right; it is gone afterwards, and also after some wrong ones. */
    public boolean collect(String digest) {
        if (codeDigest == null) {
            return false;
        }
        boolean right = equal(codeDigest, digest);
        codeTries++;
        if (right || codeTries >= MOST_TRIES) {
            codeDigest = null;
        }
        return right;
    }

    public boolean isCollectable() {
        return codeDigest != null;
    }

    /** In a time that does not depend on the reference. */
    public boolean hasReference(String typed) {
        return equal(reference, typed);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public String language() {
        return language;
    }

    public String note() {
        return note;
    }

    /** Null until it is packed. */
    public String shipment() {
        return shipment;
    }

    /** Null until it is open. */
    public String account() {
        return account;
    }

    /** Empty for what was not typed. */
    public String value(RequestField field) {
        return values.getOrDefault(field, "");
    }

    public Map<RequestField, String> values() {
        return Map.copyOf(values);
    }

    public RequestReceipt receipt() {
        return new RequestReceipt(number, reference, state);
    }

    public RequestRow row() {
        return new RequestRow(number, kind, state, name, receivedAt, since);
    }
}
