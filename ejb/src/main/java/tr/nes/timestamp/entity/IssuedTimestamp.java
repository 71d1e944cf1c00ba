package tr.nes.timestamp.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/** The record of a stamp, written before it is signed; from it the same stamp can be signed again. */
@Entity
@Table(name = "issued_timestamp")
public class IssuedTimestamp {

    private static final int HEXADECIMAL = 16;

    /** Hexadecimal. */
    @Id
    private String serial;

    @Column(name = "account_id")
    private UUID accountId;

    /** Milliseconds: what the stamp tells. */
    @Column(name = "stamped_at")
    private Instant stampedAt;

    private String imprint;

    @Column(name = "request_digest")
    private String requestDigest;

    protected IssuedTimestamp() {}

    /**
     * @param account null for a client without an account
     * @param imprint the stamped hash, hexadecimal
     * @param requestDigest SHA-256 of the request; null if it has no nonce, and so can't be told from a later one
     */
    public IssuedTimestamp(BigInteger serial, UUID account, Instant at, String imprint, String requestDigest) {
        this.serial = serial.toString(HEXADECIMAL);
        this.accountId = account;
        this.stampedAt = at;
        this.imprint = imprint;
        this.requestDigest = requestDigest;
    }

    public BigInteger serial() {
        return new BigInteger(serial, HEXADECIMAL);
    }

    public Instant stampedAt() {
        return stampedAt;
    }
}
