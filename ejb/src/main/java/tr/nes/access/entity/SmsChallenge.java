package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/** One attempt at confirmation by SMS: codes may be replaced, wrong ones add up. */
@Entity
@Table(name = "sms_challenge")
public class SmsChallenge {

    public static final int MOST_WRONG = 5;
    public static final Duration CODE_LIFE = Duration.ofSeconds(300);

    private static final Duration RESEND_AFTER = Duration.ofSeconds(60);
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "holder_id")
    private UUID holder;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private SmsPurpose purpose;

    @Column(name = "binding_hash")
    private String bindingHash;

    private String phone;

    @Column(name = "opened_at")
    private Instant openedAt;

    private String fingerprint;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int wrong;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "consumed_at")
    private Instant consumedAt;

    protected SmsChallenge() {}

    /** @param holder null for an applicant */
    public SmsChallenge(HolderId holder, SmsPurpose purpose, String bindingHash, MobilePhone phone, Instant now) {
        this.id = UUID.randomUUID();
        this.holder = holder == null ? null : holder.value();
        this.purpose = purpose;
        this.bindingHash = bindingHash;
        this.phone = phone.e164();
        this.openedAt = now;
    }

    /** SENT means that a code may be sent now. */
    public SmsSendResult readiness(Instant now) {
        if (isOver(now)) {
            return SmsSendResult.ENDED;
        }
        return resendIn(now).isZero() ? SmsSendResult.SENT : SmsSendResult.TOO_SOON;
    }

    /** Replaces the code; the old one becomes void, wrong codes stay counted. */
    public void issue(String newFingerprint, Instant now) {
        fingerprint = newFingerprint;
        sentAt = now;
        expiresAt = now.plus(CODE_LIFE);
    }

    public SmsCodeResult check(String typed, Instant now) {
        if (isOver(now)) {
            return SmsCodeResult.ENDED;
        }
        if (fingerprint == null || !now.isBefore(expiresAt)) {
            return SmsCodeResult.EXPIRED;
        }
        if (same(fingerprint, typed)) {
            acceptedAt = now;
            fingerprint = null;
            return SmsCodeResult.ACCEPTED;
        }
        wrong++;
        return wrong < MOST_WRONG ? SmsCodeResult.WRONG : SmsCodeResult.ENDED;
    }

    /** Whether an accepted code of this purpose may be used now; possible once. */
    public boolean consume(SmsPurpose wanted, Instant now) {
        boolean good = purpose == wanted
                && acceptedAt != null
                && consumedAt == null
                && now.isBefore(acceptedAt.plus(GOOD_FOR));
        if (good) {
            consumedAt = now;
        }
        return good;
    }

    public boolean belongsTo(String someBindingHash) {
        return same(bindingHash, someBindingHash);
    }

    public SmsChallengeView view(Instant now) {
        return new SmsChallengeView(
                id,
                phone().masked(),
                sentAt != null,
                sentAt == null ? Duration.ZERO : until(expiresAt, now),
                resendIn(now),
                MOST_WRONG - wrong);
    }

    public UUID id() {
        return id;
    }

    /** Null for an applicant. */
    public HolderId holder() {
        return holder == null ? null : new HolderId(holder);
    }

    public SmsPurpose purpose() {
        return purpose;
    }

    public MobilePhone phone() {
        return MobilePhone.ofE164(phone);
    }

    /** Null until a code was accepted. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    private boolean isOver(Instant now) {
        return wrong >= MOST_WRONG || acceptedAt != null || now.isAfter(openedAt.plus(LIFE));
    }

    private Duration resendIn(Instant now) {
        return sentAt == null ? Duration.ZERO : until(sentAt.plus(RESEND_AFTER), now);
    }

    private static Duration until(Instant moment, Instant now) {
        return now.isBefore(moment) ? Duration.between(now, moment) : Duration.ZERO;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
