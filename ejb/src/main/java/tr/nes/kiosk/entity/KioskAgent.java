package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.kiosk.AgentView;
import tr.nes.kiosk.TerminalId;

/** An agent of a terminal, from its enrolment code to its revocation; another enrolment is another agent. */
@Entity
@Table(name = "kiosk_agent")
public class KioskAgent {

    static final Duration CODE_LIFE = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Column(name = "terminal_id")
    private String terminal;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "code_expires")
    private Instant codeExpires;

    @Column(name = "certificate_hash")
    private String certificateHash;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "certificate_ends")
    private Instant certificateEnds;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    private boolean unblocking;

    @Version
    private long version;

    protected KioskAgent() {}

    public KioskAgent(TerminalId terminal, String codeHash, Instant now) {
        this.id = UUID.randomUUID();
        this.terminal = terminal.value();
        this.codeHash = codeHash;
        this.codeExpires = now.plus(CODE_LIFE);
    }

    public TerminalId terminal() {
        return new TerminalId(terminal);
    }

    public boolean codeOpen(Instant now) {
        return codeHash != null && revokedAt == null && now.isBefore(codeExpires);
    }

    /** The code is spent. */
    public void enrol(String newCertificateHash, Instant ends, Instant now) {
        this.codeHash = null;
        this.codeExpires = null;
        this.certificateHash = newCertificateHash;
        this.certificateEnds = ends;
        this.enrolledAt = now;
    }

    public boolean enrolled() {
        return enrolledAt != null;
    }

    public boolean inForce(Instant now) {
        return enrolled() && revokedAt == null && now.isBefore(certificateEnds);
    }

    /** For good: neither its code nor its certificate is worth anything any more. */
    public void revoke(Instant now) {
        this.codeHash = null;
        this.revokedAt = now;
        this.unblocking = false;
    }

    public boolean mayUnblock() {
        return unblocking;
    }

    /** False if it was so already. */
    public boolean allowUnblocking(boolean allowed) {
        boolean changed = unblocking != allowed;
        this.unblocking = allowed;
        return changed;
    }

    public AgentView view(boolean connected) {
        return new AgentView(codeExpires, enrolledAt, certificateEnds, unblocking, connected);
    }
}
