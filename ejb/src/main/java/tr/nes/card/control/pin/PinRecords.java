package tr.nes.card.control.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.nes.card.CardSerial;
import tr.nes.card.PinRecord;
import tr.nes.card.PinRecord.State;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.boundary.Epochs;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.HolderId;

/** Reads the stored PINs of a holder's cards in the current transaction. */
@ApplicationScoped
public class PinRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CardRecords cards;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Epochs epochs;

    public List<PinRecord> of(HolderId holder) {
        return cards.cardsOf(holder).stream().map(this::record).toList();
    }

    /**
     * Empty if the card is not the holder's, or if no PIN is stored that can be unsealed. ASCII digits, to be
     * wiped by the caller.
     */
    public Optional<byte[]> open(HolderId holder, CardSerial card) {
        return Optional.ofNullable(database.find(Card.class, card.value()))
                .filter(c -> c.belongsTo(holder))
                .flatMap(c -> envelope(card))
                .filter(PinEnvelope::isFull)
                .flatMap(envelope -> open(card, envelope));
    }

    /** Returns the envelope, locked: a concurrent key rotation waits. */
    public Optional<PinEnvelope> lock(CardSerial card) {
        return Optional.ofNullable(database.find(PinEnvelope.class, card.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<PinEnvelope> envelope(CardSerial card) {
        return Optional.ofNullable(database.find(PinEnvelope.class, card.value()));
    }

    private PinRecord record(Card card) {
        CardSerial serial = card.serial();
        PinEnvelope envelope = envelope(serial).orElse(null);
        if (card.pinSetAt() != null) {
            return new PinRecord(serial, card.label(), State.SET_AT_KIOSK, card.pinSetAt(), null);
        }
        if (envelope != null && envelope.erasedAt() != null) {
            return new PinRecord(
                    serial,
                    card.label(),
                    cards.pinIsInDoubt(serial) ? State.UNCERTAIN : State.ERASED,
                    envelope.erasedAt(),
                    Optional.ofNullable(envelope.erasedUnder())
                            .flatMap(epochs::fate)
                            .orElse(null));
        }
        return new PinRecord(serial, card.label(), opens(serial, envelope) ? State.STORED : State.MISSING, null, null);
    }

    private boolean opens(CardSerial card, PinEnvelope envelope) {
        Optional<byte[]> pin = envelope == null ? Optional.empty() : open(card, envelope);
        pin.ifPresent(digits -> Arrays.fill(digits, (byte) 0));
        return pin.isPresent();
    }

    private Optional<byte[]> open(CardSerial card, PinEnvelope envelope) {
        try {
            return Optional.of(secrets.open(MasterKey.EPOCH, PinEnvelope.recordId(card), envelope.secret()));
        } catch (SealBroken keyIsLost) {
            return Optional.empty();
        }
    }
}
