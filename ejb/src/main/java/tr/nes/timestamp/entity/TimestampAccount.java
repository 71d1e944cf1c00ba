package tr.nes.timestamp.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.TimestampException;
import tr.nes.timestamp.TimestampException.Reason;

/** Who may have stamps, and how many. Changed under its row's lock. */
@Entity
@Table(name = "timestamp_account")
public class TimestampAccount {

    private static final int LONGEST_OWNER = 200;

    @Id
    private UUID id;

    private String number;
    private String owner;

    @Column(name = "password_digest")
    private String passwordDigest;

    private long credits;
    private long used;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    protected TimestampAccount() {}

    /** @throws TimestampException OWNER_WRONG */
    public TimestampAccount(String number, String owner, String passwordDigest, Instant now) {
        String name = owner == null ? "" : owner.strip();
        if (name.isEmpty() || name.length() > LONGEST_OWNER) {
            throw new TimestampException(Reason.OWNER_WRONG);
        }
        this.id = UUID.randomUUID();
        this.number = number;
        this.owner = name;
        this.passwordDigest = passwordDigest;
        this.openedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public boolean isBlocked() {
        return blockedAt != null;
    }

    public String passwordDigest() {
        return passwordDigest;
    }

    public void changePassword(String digest) {
        passwordDigest = digest;
    }

    public void block(Instant now) {
        blockedAt = now;
    }

    public void unblock() {
        blockedAt = null;
    }

    /** @throws TimestampException AMOUNT_WRONG if none would be left */
    public void book(long amount) {
        if (credits + amount < 0) {
            throw new TimestampException(Reason.AMOUNT_WRONG);
        }
        credits += amount;
    }

    /** Pays for one stamp. @return whether there was a credit */
    public boolean pay() {
        if (credits == 0) {
            return false;
        }
        credits--;
        used++;
        return true;
    }

    public TimestampAccountView view() {
        return new TimestampAccountView(number, owner, credits, used, openedAt, isBlocked());
    }
}
