package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.kiosk.IdentificationMethod;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;

/** One visit at a kiosk: its step, and the data kept until it ends. */
@Entity
@Table(name = "servicing_session")
public class Visit extends TerminalSession {

    @Enumerated(EnumType.STRING)
    @Column(name = "way_in")
    private IdentificationMethod wayIn = IdentificationMethod.NONE;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "sms_challenge")
    private UUID smsChallenge;

    @Embedded
    private ChosenCard chosen;

    @Embedded
    private Sealed pendingPin;

    @Column(name = "operation_id")
    private UUID operation;

    /** A waiting document that the holder reads. */
    @Column(name = "document_id")
    private UUID document;

    protected Visit() {}

    public Visit(TerminalId terminal, String tokenHash, Instant now) {
        super(terminal, tokenHash, now);
    }

    public IdentificationMethod wayIn() {
        return wayIn;
    }

    /** @throws WrongStep if the person is not identified yet */
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

    public Optional<ChosenCard> chosen() {
        return Optional.ofNullable(chosen);
    }

    public Optional<UUID> document() {
        return Optional.ofNullable(document);
    }

    public Sealed pendingPin() {
        return pendingPin;
    }

    public void codeRedeemed(ServicingCode code, Instant now) {
        require(VisitStep.IDENTIFY);
        this.holder = code.holder().value();
        this.wayIn = IdentificationMethod.CODE;
        time.codeRedeemed(now);
        this.step = VisitStep.CHOOSE_CARD;
    }

    public void passwordAccepted(HolderId person, UUID challenge) {
        require(VisitStep.IDENTIFY);
        this.holder = person.value();
        this.smsChallenge = challenge;
        this.step = VisitStep.CONFIRM_LOGIN;
    }

    public void loginConfirmed(Instant now) {
        require(VisitStep.CONFIRM_LOGIN);
        this.wayIn = IdentificationMethod.LOGIN;
        time.confirmLogin(now);
        this.smsChallenge = null;
        this.step = VisitStep.CHOOSE_CARD;
    }

    /** Switches to an alternative: the signature instead of the password, the old PIN instead of the approval. */
    public void prefer(VisitStep way, VisitStep to) {
        require(way);
        this.step = to;
    }

    /** Starts the login by signature; until it succeeds, the person is not identified. */
    public void askForSignature(HolderId person, UUID intended) {
        work(VisitStep.SIGN_IN, intended);
        this.holder = person.value();
    }

    public void signedIn() {
        require(VisitStep.WORKING);
        this.wayIn = IdentificationMethod.SIGNATURE;
    }

    /**
     * @param seen when the look at the card began
     * @param next next step: ENTER_PIN, CARD_INFO, SIGN_CONSENT or SIGN_DOCUMENT
     */
    public void choose(String reader, CardSerial card, Instant seen, VisitStep next) {
        require(VisitStep.CHOOSE_CARD);
        this.chosen = new ChosenCard(reader, card, seen);
        time.cardPulled(null);
        this.step = next;
    }

    public void read(UUID waiting) {
        require(VisitStep.SIGN_DOCUMENT);
        this.document = waiting;
    }

    public void keepPin(Sealed pin, UUID challenge) {
        require(VisitStep.ENTER_PIN);
        this.pendingPin = pin;
        this.smsChallenge = challenge;
        this.step = VisitStep.APPROVE;
    }

    /** Returns to the previous page; a stored PIN is erased. */
    public void back() {
        switch (step) {
            case SIGN_IN -> this.step = VisitStep.IDENTIFY;
            case APPROVE, CHANGE_PIN -> {
                forgetApproval();
                this.step = VisitStep.ENTER_PIN;
            }
            case ENTER_PIN, CARD_INFO, SIGN_CONSENT, SIGN_DOCUMENT -> {
                putBack();
                this.step = VisitStep.CHOOSE_CARD;
            }
            default -> throw new WrongStep();
        }
    }

    private void putBack() {
        this.chosen = null;
        this.document = null;
    }

    private void forgetApproval() {
        this.pendingPin = null;
        this.smsChallenge = null;
    }

    /** @param from step of the approval, or in which the card's own PIN was typed */
    public void work(VisitStep from, UUID intended) {
        require(from);
        forgetApproval();
        this.operation = intended;
        this.step = VisitStep.WORKING;
    }

    /** @param next RESULT, or the step in which the holder may type a wrong PIN again */
    public void finished(VisitStep next, Instant now) {
        if (step == VisitStep.WORKING) {
            this.step = next;
            this.holder = next == VisitStep.SIGN_IN ? null : holder;
            this.operation = next == VisitStep.CHOOSE_CARD ? null : operation;
            time.touch(now);
        }
    }

    /** The chosen card was taken out before the work began: what was typed is erased. */
    public void cardPulled(Instant now) {
        if (step.needsCard()) {
            forgetApproval();
            putBack();
            this.step = VisitStep.CHOOSE_CARD;
            time.cardPulled(now);
        }
    }

    /** @param next ENTER_PIN for the same card, CHOOSE_CARD, or IDENTIFY if the login failed */
    public void goOn(VisitStep next) {
        require(VisitStep.RESULT);
        this.operation = null;
        this.document = null;
        this.chosen = next == VisitStep.ENTER_PIN ? chosen : null;
        this.holder = next == VisitStep.IDENTIFY ? null : holder;
        this.step = next;
    }

    public void end(Instant now) {
        this.step = VisitStep.ENDED;
        forgetApproval();
        time.end(now);
    }
}
