package tr.nes.portal.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.PortalTextState;
import tr.nes.shared.HolderId;
import tr.nes.shared.text.TextPart;

/** One version of a text; what it reads is never rewritten. */
@Entity
@Table(name = "portal_text")
public class PortalText {

    @Id
    private UUID id;

    @Column(name = "text_key")
    private String key;

    private long number;

    @Enumerated(EnumType.STRING)
    private PortalTextState state;

    private boolean shipped;

    @ElementCollection
    @CollectionTable(name = "portal_text_part", joinColumns = @JoinColumn(name = "text_id"))
    @MapKeyColumn(name = "part")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "body")
    private Map<TextPart, String> parts = new EnumMap<>(TextPart.class);

    @Column(name = "written_by")
    private UUID writer;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "decided_by")
    private UUID decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private long version;

    protected PortalText() {}

    /**
     * @param state VALID, or PROPOSED if somebody else has to approve it
     * @param parts none leads back to the shipped text
     */
    public PortalText(
            String key,
            long number,
            PortalTextState state,
            Map<TextPart, String> parts,
            HolderId administrator,
            Instant now) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.number = number;
        this.state = state;
        this.shipped = parts.isEmpty();
        this.parts.putAll(parts);
        this.writer = administrator.value();
        this.writtenAt = now;
    }

    /** @throws PortalTextException PROPOSAL_CLOSED unless it waits */
    public void approve(HolderId administrator, Instant now) {
        decide(PortalTextState.VALID, administrator, now);
    }

    /** Throws as {@link #approve}. */
    public void reject(HolderId administrator, Instant now) {
        decide(PortalTextState.REJECTED, administrator, now);
    }

    private void decide(PortalTextState next, HolderId administrator, Instant now) {
        if (state != PortalTextState.PROPOSED) {
            throw new PortalTextException(Reason.PROPOSAL_CLOSED);
        }
        state = next;
        decider = administrator.value();
        decidedAt = now;
    }

    public String key() {
        return key;
    }

    public long number() {
        return number;
    }

    public PortalTextState state() {
        return state;
    }

    /** Whether it leads back to the shipped text. */
    public boolean isShipped() {
        return shipped;
    }

    public Map<TextPart, String> parts() {
        return Map.copyOf(parts);
    }

    public HolderId writer() {
        return new HolderId(writer);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Null if nobody had to decide, or has yet. */
    public HolderId decider() {
        return decider == null ? null : new HolderId(decider);
    }

    /** Null likewise. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
