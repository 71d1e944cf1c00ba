package tr.nes.kiosk.entity;

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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WayIn;
import tr.nes.kiosk.WrongStep;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;

/** One visit at a kiosk: where it stands, and what it keeps until it ends. */
@Entity
@Table(name = "servicing_session")
public class ServicingSession {

    public static final Duration IDLE = Duration.ofSeconds(90);
    static final Duration GOOD_AFTER_CODE = Duration.ofMinutes(10);
    private static final Set<ServicingStep> BEFORE_THE_CARD_IS_TOUCHED =
            EnumSet.of(ServicingStep.ENTER_PIN, ServicingStep.CARD_INFO, ServicingStep.SIGN_CONSENT);

    @Id
    private UUID id;

    @Column(name = "terminal_id")
    private String terminal;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private ServicingStep step = ServicingStep.IDENTIFY;

    @Enumerated(EnumType.STRING)
    @Column(name = "way_in")
    private WayIn wayIn = WayIn.NONE;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "sms_challenge")
    private UUID smsChallenge;

    @Column(name = "card_serial")
    private String cardSerial;

    @Column(name = "reader_id")
    private String readerId;

    @Embedded
    private Sealed pendingPin;

    @Column(name = "operation_id")
    private UUID operation;

    @Embedded
    private VisitTime time;

    @Version
    private long version;

    protected ServicingSession() {}

    public ServicingSession(TerminalId terminal, String tokenHash, Instant now) {
        this.id = UUID.randomUUID();
        this.terminal = terminal.value();
        this.tokenHash = tokenHash;
        this.time = new VisitTime(now);
    }

    public UUID id() {
        return id;
    }

    public ServicingStep step() {
        return step;
    }

    public WayIn wayIn() {
        return wayIn;
    }

    /** What the pending PIN's seal and SMS challenges are bound to. */
    public String binding() {
        return "servicing/" + id;
    }

    /** @throws WrongStep if the person is not known yet */
    public HolderId holder() {
        return knownHolder().orElseThrow(WrongStep::new);
    }

    public Optional<HolderId> knownHolder() {
        return Optional.ofNullable(holder).map(HolderId::new);
    }

    public Optional<UUID> smsChallenge() {
        return Optional.ofNullable(smsChallenge);
    }

    public Optional<UUID> operation() {
        return Optional.ofNullable(operation);
    }

    public Optional<CardSerial> card() {
        return Optional.ofNullable(cardSerial).map(CardSerial::new);
    }

    public String readerId() {
        return readerId;
    }

    public Sealed pendingPin() {
        return pendingPin;
    }

    /** @throws ServicingOver if it ended, was idle for too long or belongs to another terminal */
    public void requireLive(TerminalId here, Instant now) {
        if (step == ServicingStep.ENDED || !terminal.equals(here.value()) || isStale(now)) {
            throw new ServicingOver();
        }
    }

    /** @throws WrongStep if it stands elsewhere */
    public void require(ServicingStep expected) {
        if (step != expected) {
            throw new WrongStep();
        }
    }

    public boolean isStale(Instant now) {
        return step != ServicingStep.WORKING && time.isOver(now);
    }

    public Duration remaining(Instant now) {
        return time.remaining(now);
    }

    public void touch(Instant now) {
        time.touch(now);
    }

    public void codeRedeemed(HolderId person, Instant now) {
        require(ServicingStep.IDENTIFY);
        this.holder = person.value();
        this.wayIn = WayIn.CODE;
        time.endsAfter(GOOD_AFTER_CODE, now);
        this.step = ServicingStep.CHOOSE_CARD;
    }

    public void wordAccepted(HolderId person, UUID challenge) {
        require(ServicingStep.IDENTIFY);
        this.holder = person.value();
        this.smsChallenge = challenge;
        this.step = ServicingStep.CONFIRM_LOGIN;
    }

    public void loginConfirmed() {
        require(ServicingStep.CONFIRM_LOGIN);
        this.wayIn = WayIn.LOGIN;
        this.smsChallenge = null;
        this.step = ServicingStep.CHOOSE_CARD;
    }

    public void choose(String reader, CardSerial card) {
        require(ServicingStep.CHOOSE_CARD);
        this.readerId = reader;
        this.cardSerial = card.value();
        this.step = ServicingStep.ENTER_PIN;
    }

    public void inspect(String reader, CardSerial card) {
        choose(reader, card);
        this.step = ServicingStep.CARD_INFO;
    }

    public void offerConsent(String reader, CardSerial card) {
        choose(reader, card);
        this.step = ServicingStep.SIGN_CONSENT;
    }

    public void keepPin(Sealed pin, UUID challenge) {
        require(ServicingStep.ENTER_PIN);
        this.pendingPin = pin;
        this.smsChallenge = challenge;
        this.step = ServicingStep.APPROVE;
    }

    public void preferOldPin() {
        require(ServicingStep.ENTER_PIN);
        this.step = ServicingStep.CHANGE_PIN;
    }

    /** From APPROVE or CHANGE_PIN to the PIN, from there or from Kart bilgileri to the choice of the card. */
    public void back() {
        if (step == ServicingStep.APPROVE || step == ServicingStep.CHANGE_PIN) {
            this.pendingPin = null;
            this.smsChallenge = null;
            this.step = ServicingStep.ENTER_PIN;
        } else {
            require(BEFORE_THE_CARD_IS_TOUCHED.contains(step) ? step : ServicingStep.ENTER_PIN);
            this.cardSerial = null;
            this.readerId = null;
            this.step = ServicingStep.CHOOSE_CARD;
        }
    }

    public void approve(UUID intended) {
        require(ServicingStep.APPROVE);
        this.operation = intended;
        this.pendingPin = null;
        this.smsChallenge = null;
        this.step = ServicingStep.WORKING;
    }

    /** @param typedAt the step at which the card's PIN was typed: no other approval is needed */
    public void work(ServicingStep typedAt, UUID intended) {
        require(typedAt);
        this.operation = intended;
        this.step = ServicingStep.WORKING;
    }

    /** @param next RESULT, or where the holder may type a PIN again that was wrong */
    public void finished(ServicingStep next, Instant now) {
        if (step == ServicingStep.WORKING) {
            this.step = next;
            time.touch(now);
        }
    }

    public void end() {
        this.step = ServicingStep.ENDED;
        this.pendingPin = null;
        this.smsChallenge = null;
    }
}
