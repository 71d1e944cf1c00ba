package tr.nes.corporate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.RepresentativeView;
import tr.nes.holder.IdentityNumber;
import tr.nes.shared.HolderId;

/** Somebody who acts for a body. */
@Entity
@Table(name = "body_representative")
public class Representative {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID body;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;
    private Instant since;

    @Column(name = "named_by")
    private UUID namedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    protected Representative() {}

    /** @param by the member of staff who named the person; null if an order did */
    public Representative(UUID body, String identityNumber, String name, HolderId by, Instant now) {
        id = UUID.randomUUID();
        this.body = body;
        this.identityNumber = identityNumber;
        this.name = name;
        since = now;
        namedBy = by == null ? null : by.value();
    }

    /** @param by null if the order that named the person was accepted by staff */
    public void confirm(HolderId by, Instant now) {
        require(confirmedAt == null);
        confirmedAt = now;
        confirmedBy = by == null ? null : by.value();
    }

    public void end(HolderId by, Instant now) {
        require(true);
        endedAt = now;
        endedBy = by.value();
    }

    private void require(boolean open) {
        if (!open || endedAt != null) {
            throw new CorporateException(Reason.REPRESENTATIVE_UNKNOWN);
        }
    }

    /** Empty if an order named the person. */
    public Optional<HolderId> namedBy() {
        return Optional.ofNullable(namedBy).map(HolderId::new);
    }

    public UUID body() {
        return body;
    }

    public String identityNumber() {
        return identityNumber;
    }

    public RepresentativeView view() {
        return new RepresentativeView(
                id, name, new IdentityNumber(identityNumber).masked(), since, confirmedAt != null);
    }
}
