package tr.nes.production.entity;

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
import tr.nes.card.CardSerial;
import tr.nes.production.BlankCardState;
import tr.nes.production.BlankCardView;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.shared.HolderId;

/** A card of the stock. */
@Entity
@Table(name = "blank_card")
public class BlankCard {

    private static final int MOST_FAILURES = 3;

    @Id
    private String serial;

    @Version
    private long version;

    private String batch;

    @Enumerated(EnumType.STRING)
    private BlankCardState state;

    private int failures;
    private String reason = "";

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "given_up_by")
    private UUID givenUpBy;

    protected BlankCard() {}

    /** @param batch the delivery that it came with */
    public BlankCard(CardSerial serial, String batch, HolderId by, Instant now) {
        this.serial = serial.value();
        this.batch = batch;
        state = BlankCardState.BLANK;
        registeredAt = now;
        registeredBy = by.value();
    }

    public boolean isBlank() {
        return state == BlankCardState.BLANK;
    }

    public void reserve() {
        become(BlankCardState.RESERVED);
    }

    /** It can be made again, unless it fails again and again. @param counts whether it may be the card's fault */
    public void fail(String why, boolean counts) {
        failures += counts ? 1 : 0;
        reason = why;
        become(failures < MOST_FAILURES ? BlankCardState.BLANK : BlankCardState.SPOILT);
    }

    public void personalised() {
        become(BlankCardState.PERSONALISED);
        reason = "";
    }

    /** @throws ProductionException CARD_STATE if it is finished, or spoilt already */
    public void spoil(String why) {
        if (!state.successors().contains(BlankCardState.SPOILT)) {
            throw new ProductionException(Reason.CARD_STATE);
        }
        become(BlankCardState.SPOILT);
        reason = why;
    }

    /** A proposal: that is for another person to decide. @throws ProductionException CARD_STATE unless it is in the making */
    public void giveUp(HolderId by) {
        if (state != BlankCardState.RESERVED) {
            throw new ProductionException(Reason.CARD_STATE);
        }
        givenUpBy = by.value();
    }

    /** Nobody proposes any more that it is given up. */
    public void keep() {
        givenUpBy = null;
    }

    private void become(BlankCardState next) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("card " + serial + " is " + state + ", not to become " + next);
        }
        state = next;
        givenUpBy = null;
    }

    /** Who proposed to give it up; empty if nobody did, or if it went on. */
    public Optional<HolderId> givenUpBy() {
        return Optional.ofNullable(givenUpBy).map(HolderId::new);
    }

    public CardSerial serial() {
        return new CardSerial(serial);
    }

    public BlankCardState state() {
        return state;
    }

    /** @param proposer name of who proposed to give it up; null if nobody did @param own whether the viewer did */
    public BlankCardView view(String proposer, boolean own) {
        return new BlankCardView(serial, batch, state, failures, reason, registeredAt, proposer, own);
    }
}
