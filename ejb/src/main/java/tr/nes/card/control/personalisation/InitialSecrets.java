package tr.nes.card.control.personalisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import tr.nes.card.CardSerial;
import tr.nes.card.PinProblem;
import tr.nes.card.control.pin.NewPinRules;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.entity.PukCustody;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Randomness;

/** Random PINs and PUKs of new cards, as ASCII digits that their user wipes. */
@ApplicationScoped
public class InitialSecrets {

    private static final int PIN_DIGITS = 6;
    private static final int PUK_DIGITS = 8;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private SealedSecrets seals;

    @Inject
    private Randomness randomness;

    public byte[] puk() {
        return digits(PUK_DIGITS);
    }

    /** None that anybody would guess first, or that belongs to this person. */
    public byte[] pin(NewPinRules.Owner owner) {
        while (true) {
            byte[] pin = digits(PIN_DIGITS);
            if (isGood(pin, owner)) {
                return pin;
            }
        }
    }

    private static boolean isGood(byte[] pin, NewPinRules.Owner owner) {
        char[] typed = new char[pin.length];
        try {
            for (int i = 0; i < pin.length; i++) {
                typed[i] = (char) pin[i];
            }
            return NewPinRules.check(typed, owner) == PinProblem.NONE;
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private byte[] digits(int count) {
        byte[] digits = new byte[count];
        for (int i = 0; i < count; i++) {
            digits[i] = (byte) ('0' + randomness.below(10));
        }
        return digits;
    }

    /** Committed before the card hears of them, so that no card has a PUK that nobody knows. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(CardSerial card, byte[] pin, byte[] puk) {
        store(card, pin, puk);
    }

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(CardSerial card, byte[] pin, byte[] puk) {
        Sealed sealedPuk = seals.seal(MasterKey.CUSTODY, PukCustody.recordId(card), puk);
        Sealed sealedPin = seals.seal(MasterKey.EPOCH, PinEnvelope.recordId(card), pin);
        PukCustody custody = database.find(PukCustody.class, card.value(), LockModeType.PESSIMISTIC_WRITE);
        PinEnvelope envelope = database.find(PinEnvelope.class, card.value(), LockModeType.PESSIMISTIC_WRITE);
        if (custody == null) {
            database.persist(new PukCustody(card, sealedPuk));
        } else {
            custody.replace(sealedPuk);
        }
        if (envelope == null) {
            database.persist(new PinEnvelope(card, sealedPin));
        } else {
            envelope.replace(sealedPin);
        }
    }
}
