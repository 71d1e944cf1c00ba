package tr.nes.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.notification.Channel;
import tr.nes.notification.DeadLetterException;
import tr.nes.notification.DeadLetterException.Reason;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.sealing.Sealed;

/** A message and its delivery state. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Channel channel;

    private String recipient;
    private String subject;

    @Embedded
    private Sealed text;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private MessageState state;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;
    private String failure;

    @Column(length = 80)
    private String notice;

    @Column(name = "set_aside_at")
    private Instant givenUpAt;

    @Column(name = "set_aside_reason", length = 200)
    private String whyGivenUp;

    protected OutboxMessage() {}

    /** @param notice the template's name; null if it was made from none */
    public OutboxMessage(UUID id, OutgoingMessage message, String notice, Sealed text, Instant now) {
        this.id = id;
        this.notice = notice;
        this.channel = message.channel();
        this.recipient = message.to();
        this.subject = message.subject();
        this.text = text;
        this.state = MessageState.QUEUED;
        this.acceptedAt = now;
        this.expiresAt = message.expires();
        this.dueAt = now;
    }

    /** Claims the message for the caller until the lease ends. False if it is not due or already claimed. */
    public boolean claim(Instant now, Duration lease) {
        if (state != MessageState.QUEUED || dueAt.isAfter(now)) {
            return false;
        }
        if (isStale(now)) {
            become(MessageState.EXPIRED);
            text = null;
            return false;
        }
        attempts++;
        dueAt = now.plus(lease);
        return true;
    }

    public void sent() {
        if (state == MessageState.QUEUED) {
            become(MessageState.SENT);
            text = null;
        }
    }

    public void retry(String reason, Instant when) {
        failure = reason;
        dueAt = when;
    }

    /** Keeps the text, sealed, for an operator. */
    public void bury(String reason) {
        if (state == MessageState.QUEUED) {
            failure = reason;
            become(MessageState.DEAD);
        }
    }

    /** Undoes a claim. */
    public void putBack(String reason, Instant due) {
        if (state == MessageState.QUEUED) {
            attempts--;
            retry(reason, due);
        }
    }

    /** @param arrived whether it arrived; false means it never will */
    public void reported(boolean arrived) {
        MessageState told = arrived ? MessageState.DELIVERED : MessageState.UNDELIVERED;
        if (state.canBecome(told)) {
            become(told);
        }
    }

    /** Returns a dead message to the queue as if it were new. */
    public void resend(Instant now) {
        if (state != MessageState.DEAD) {
            throw new DeadLetterException(Reason.DEAD_LETTER_UNKNOWN);
        }
        if (isStale(now)) {
            throw new DeadLetterException(Reason.MESSAGE_EXPIRED);
        }
        become(MessageState.QUEUED);
        attempts = 0;
        dueAt = now;
    }

    /** Gives a dead message up: its text is erased. */
    public void giveUp(String reason, Instant now) {
        if (state != MessageState.DEAD) {
            throw new DeadLetterException(Reason.DEAD_LETTER_UNKNOWN);
        }
        become(MessageState.EXPIRED);
        text = null;
        whyGivenUp = reason;
        givenUpAt = now;
    }

    /** Whether nobody needs it any more. */
    public boolean isStale(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public Sealed text() {
        return text;
    }

    public MessageState state() {
        return state;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String failure() {
        return failure;
    }

    /** Name of the template; null for old messages. */
    public String notice() {
        return notice;
    }

    /** Null unless staff set it aside. */
    public Instant givenUpAt() {
        return givenUpAt;
    }

    /** Null unless staff set it aside. */
    public String whyGivenUp() {
        return whyGivenUp;
    }

    public int attempts() {
        return attempts;
    }

    private void become(MessageState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " to " + next);
        }
        state = next;
    }
}
