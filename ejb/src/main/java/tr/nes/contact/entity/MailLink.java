package tr.nes.contact.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** A one-time link to a new mail address. Numbers grow: of a person's links the newest counts. */
@Entity
@Table(name = "mail_link")
public class MailLink {

    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "holder_id")
    private UUID holder;

    private String mail;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected MailLink() {}

    public MailLink(HolderId holder, String mail, String tokenHash, Instant now) {
        this.holder = holder.value();
        this.mail = mail;
        this.tokenHash = tokenHash;
        this.askedAt = now;
    }

    public boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(askedAt.plus(LIFE));
    }

    /** Whether it was good; it is not any more. */
    public boolean use(Instant now) {
        boolean good = isGood(now);
        if (good) {
            usedAt = now;
        }
        return good;
    }

    public boolean belongsTo(HolderId somebody) {
        return holder.equals(somebody.value());
    }

    public long number() {
        return number;
    }

    public String mail() {
        return mail;
    }
}
