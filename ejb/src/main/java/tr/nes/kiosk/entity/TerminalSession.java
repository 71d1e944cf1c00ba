package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;

/** A terminal's session with one person: its token, its step and its time. */
@MappedSuperclass
public abstract class TerminalSession {

    @Id
    private UUID id;

    @Column(name = "terminal_id")
    private String terminal;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    VisitStep step = VisitStep.IDENTIFY;

    @Embedded
    VisitTime time;

    @Version
    private long version;

    protected TerminalSession() {}

    TerminalSession(TerminalId terminal, String tokenHash, Instant now) {
        this.id = UUID.randomUUID();
        this.terminal = terminal.value();
        this.tokenHash = tokenHash;
        this.time = new VisitTime(now);
    }

    public UUID id() {
        return id;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public VisitStep step() {
        return step;
    }

    /** Whether a button press is enough to approve: the SMS of this visit's own login is still fresh. */
    public boolean allowsPress(Instant now) {
        return time.isLoginFresh(now);
    }

    /** Value to which the seal of the pending PIN and SMS challenges are bound. */
    public String binding() {
        return "servicing/" + id;
    }

    /** Whether Kart Seçimi was reached because the chosen card was taken out. */
    public boolean wasCardPulled() {
        return time.wasCardPulled();
    }

    /** @throws ServicingOver if it ended, was idle for too long or belongs to another terminal */
    public void requireLive(TerminalId here, Instant now) {
        if (step == VisitStep.ENDED || !terminal.equals(here.value()) || isStale(now)) {
            throw new ServicingOver();
        }
    }

    /** @throws WrongStep if it is at another step */
    public void require(VisitStep expected) {
        if (step != expected) {
            throw new WrongStep();
        }
    }

    public boolean isStale(Instant now) {
        return step != VisitStep.WORKING && time.isOver(now);
    }

    public Duration remaining(Instant now) {
        return time.remaining(now);
    }

    public void touch(Instant now) {
        time.touch(now);
    }
}
