package tr.nes.production.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tr.nes.certificate.IssueOrder;
import tr.nes.enrolment.ApplicationInProduction.CertificateData;
import tr.nes.production.CertificateOrderState;

/** An order to the authority for the key on a card; kept whole, so that it can be repeated. */
@Entity
@Table(name = "certificate_order")
public class CertificateOrder {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "operation_id")
    private UUID operation;

    @Column(name = "card_serial")
    private String cardSerial;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "limit_in_lira")
    private Long limitInLira;

    @Column(name = "given_name")
    private String givenName;

    private String surname;

    @Column(name = "identity_number")
    private String identityNumber;

    @Enumerated(EnumType.STRING)
    private CertificateOrderState state;

    @Column(name = "serial_number")
    private String serialNumber;

    private byte[] encoded;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    protected CertificateOrder() {}

    /** @param operation that makes the card */
    public CertificateOrder(ProductionOrder order, UUID operation, CertificateData data, PublicKey key, Instant now) {
        id = UUID.randomUUID();
        application = order.application();
        this.operation = operation;
        cardSerial = order.view().card();
        publicKey = key.getEncoded();
        notBefore = data.notBefore(now);
        notAfter = data.notAfter(now);
        limitInLira = data.limitInLira();
        givenName = data.name();
        surname = data.surname();
        identityNumber = data.identityNumber();
        state = CertificateOrderState.ORDERED;
        orderedAt = now;
    }

    /** The same each time. */
    public IssueOrder order() {
        return new IssueOrder(id, givenName, surname, identityNumber, key(), notBefore, notAfter, limitInLira);
    }

    private PublicKey key() {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificate order " + id, e);
        }
    }

    public void issued(X509Certificate certificate) throws CertificateEncodingException {
        become(CertificateOrderState.ISSUED);
        serialNumber = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        encoded = certificate.getEncoded();
    }

    public void putOnCard() {
        become(CertificateOrderState.ON_CARD);
    }

    public void reject() {
        become(CertificateOrderState.REJECTED);
    }

    /** @param withdrawn its serial number; null if it was never issued */
    public void withdraw(String withdrawn) {
        become(CertificateOrderState.WITHDRAWN);
        serialNumber = withdrawn;
    }

    private void become(CertificateOrderState next) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("certificate order " + id + " is " + state + ", not to become " + next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public CertificateOrderState state() {
        return state;
    }

    /** Upper case hexadecimal; null while it is not known. */
    public String serialNumber() {
        return serialNumber;
    }

    /** DER; only of what was issued. */
    public byte[] encoded() {
        return encoded.clone();
    }
}
