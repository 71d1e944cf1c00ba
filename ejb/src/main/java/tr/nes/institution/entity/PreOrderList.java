package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.PreOrderState;
import tr.nes.shared.HolderId;

/** The people for whom an institution wants certificates, with its statement about them. */
@Entity
@Table(name = "pre_order_list")
public class PreOrderList {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "institution_id")
    private UUID institution;

    @Enumerated(EnumType.STRING)
    private PreOrderState state;

    private String statement;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected PreOrderList() {}

    public PreOrderList(UUID institution, Instant now) {
        id = UUID.randomUUID();
        this.institution = institution;
        state = PreOrderState.DRAFT;
        createdAt = now;
    }

    /** @throws InstitutionException LIST_SENT unless it is a draft */
    public void send(String declared, HolderId by, Instant now) {
        demandDraft();
        state = PreOrderState.LISTED;
        statement = declared;
        sentBy = by.value();
        sentAt = now;
    }

    /** @throws InstitutionException LIST_SENT unless it is a draft */
    public void demandDraft() {
        if (state != PreOrderState.DRAFT) {
            throw new InstitutionException(Reason.LIST_SENT);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID institution() {
        return institution;
    }

    public PreOrderState state() {
        return state;
    }

    /** Null before it was sent. */
    public String statement() {
        return statement;
    }

    public Optional<HolderId> sentBy() {
        return Optional.ofNullable(sentBy).map(HolderId::new);
    }

    /** Null before it was sent. */
    public Instant sentAt() {
        return sentAt;
    }
}
