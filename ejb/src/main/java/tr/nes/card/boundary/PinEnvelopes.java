package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardSerial;
import tr.nes.card.LetterPassword;
import tr.nes.card.LetterPasswordNotPortable;
import tr.nes.card.LetterPasswordWeak;
import tr.nes.card.PinNotStored;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.PinRecord;
import tr.nes.card.control.pin.PinLetter;
import tr.nes.card.control.pin.PinRecords;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Caller;
import tr.nes.shared.DomainException;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** PIN / PUK Bilgisi: the PINs with which the holder's cards were delivered. PUKs are never returned. */
@Stateless
public class PinEnvelopes {

    @Inject
    private PinRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Randomness randomness;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private Clock clock;

    /** PIN records of the caller's cards, ordered by serial number. */
    @RolesAllowed(Roles.HOLDER)
    public List<PinRecord> mine() {
        return records.of(caller.holder());
    }

    /**
     * One card's PIN: 4 to 16 ASCII digits, to be wiped by the caller. Each call is audited.
     *
     * @throws PinNotStored if nothing is stored, or the card is not the caller's
     * @throws CardException PIN_ON_KIOSK if the request comes from a kiosk
     * @throws PinOperationsWait if the phone was changed less than 24 hours ago
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public byte[] show(CardSerial card) {
        byte[] pin = open(card);
        audit.record(AuditFact.done(AuditAction.PIN_SHOWN, caller.holder(), card.value()));
        return pin;
    }

    /**
     * All stored PINs of the caller as a PDF that opens with {@code password}. Wipes the password.
     *
     * @throws LetterPasswordWeak if the password is too weak
     * @throws LetterPasswordNotPortable if PDF programs would read it differently
     * @throws PinNotStored if nothing is stored
     * @throws CardException PIN_ON_KIOSK if the request comes from a kiosk
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public byte[] letter(char[] password) {
        Map<CardSerial, byte[]> pins = new LinkedHashMap<>();
        try {
            if (!LetterPassword.isGood(password)) {
                throw new LetterPasswordWeak();
            }
            if (!LetterPassword.isPortable(password)) {
                throw new LetterPasswordNotPortable();
            }
            stored().forEach(card -> pins.put(card, open(card)));
            if (pins.isEmpty()) {
                throw new PinNotStored();
            }
            pins.keySet()
                    .forEach(card ->
                            audit.record(AuditFact.done(AuditAction.PIN_LETTER, caller.holder(), card.value())));
            return PinLetter.of(pins, password, randomness.token());
        } finally {
            Arrays.fill(password, '\0');
            pins.values().forEach(pin -> Arrays.fill(pin, (byte) 0));
        }
    }

    /**
     * Erases the caller's stored PINs, ciphertext and data key; the next epoch makes copies in backups unreadable.
     * Idempotent.
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    public void erase() {
        HolderId holder = caller.holder();
        for (CardSerial card : stored()) {
            records.lock(card).filter(PinEnvelope::isFull).ifPresent(envelope -> {
                envelope.erase(clock.instant());
                audit.record(AuditFact.done(AuditAction.PIN_ENVELOPE_ERASED, holder, card.value()));
            });
        }
    }

    private List<CardSerial> stored() {
        return mine().stream()
                .filter(record -> record.state() == PinRecord.State.STORED)
                .map(PinRecord::serial)
                .toList();
    }

    private byte[] open(CardSerial card) {
        if (!requestOrigin.terminal().isEmpty()) {
            throw refused(card, new CardException(Reason.PIN_ON_KIOSK));
        }
        holders.pinWaitEnd(caller.holder()).ifPresent(end -> {
            throw refused(card, new PinOperationsWait(end));
        });
        return records.open(caller.holder(), card).orElseThrow(() -> refused(card, new PinNotStored()));
    }

    private <R extends DomainException> R refused(CardSerial card, R reason) {
        audit.recordApart(AuditFact.refused(AuditAction.PIN_SHOWN, caller.holder(), card.value(), reason.messageKey()));
        return reason;
    }
}
