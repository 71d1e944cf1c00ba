package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.shared.HolderId;

/** A one-time link in a mail. Numbers increase: of a person's links for one purpose only the newest is valid. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private LinkPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "holder_id")
    private UUID holder;

    private String mail;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {}

    public OneTimeLink(LinkPurpose purpose, HolderId holder, String mail, String tokenHash, Instant now) {
        this.purpose = purpose;
        this.holder = holder.value();
        this.mail = mail;
        this.tokenHash = tokenHash;
        this.askedAt = now;
    }

    public boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(askedAt.plus(LIFE));
    }

    /** Returns whether it was valid; it is not any more. */
    public boolean use(Instant now) {
        boolean good = isGood(now);
        if (good) {
            usedAt = now;
        }
        return good;
    }

    public boolean isFor(LinkPurpose something) {
        return purpose == something;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public OneTimeLinkId number() {
        return new OneTimeLinkId(number);
    }

    /** The address to which it was sent. */
    public String mail() {
        return mail;
    }
}
