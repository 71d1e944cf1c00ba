package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInformation;
import tr.nes.card.CardOwner;
import tr.nes.card.CardSerial;
import tr.nes.card.InsertedCard;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationView;
import tr.nes.card.PinProblem;
import tr.nes.card.ServicingOrder;
import tr.nes.card.SigningTask;
import tr.nes.card.control.CardIdentification;
import tr.nes.card.control.CardInquiry;
import tr.nes.card.control.Inspection;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.pin.NewPinRules;
import tr.nes.card.control.pin.PinChange;
import tr.nes.card.control.pin.PinSetting;
import tr.nes.card.control.reading.CardFactsCache;
import tr.nes.card.control.signing.CardSignature;
import tr.nes.card.entity.CardOperation;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Operations of a kiosk on the card in its reader, in this order: look, judge the PIN, intend, carry out. */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class CardServicing {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Inspection inspection;

    @Inject
    private CardIdentification identification;

    @Inject
    private CardInquiry inquiry;

    @Inject
    private CardFactsCache cache;

    @Inject
    private OperationJournal journal;

    @Inject
    private PinSetting pinSetting;

    @Inject
    private PinChange pinChange;

    @Inject
    private CardSignature signature;

    @Inject
    private Holders holders;

    /**
     * Reads the card in the reader as this holder may see it, and closes an UNKNOWN operation of that card. Spends
     * no try.
     *
     * @param cancellation ends the wait for a reader in use; the result is then READER_BUSY
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CardInReader look(String readerId, ReaderName reader, HolderId holder, Cancellation cancellation) {
        return inspection.look(readerId, reader, holder, cancellation);
    }

    /**
     * Kart bilgileri; spends no try. Empty unless the chosen card is in the reader, is this holder's and can be
     * read.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<CardInformation> inform(
            ReaderName reader, CardSerial chosen, HolderId holder, Cancellation cancellation) {
        return inquiry.ask(reader, chosen, holder, cancellation);
    }

    /**
     * Finds the holder of the card in the reader, before anybody has logged in; spends no try. Empty if the card
     * is not on record.
     *
     * @throws CardConnectorException if there is no card, or reader or card do not respond
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<CardOwner> owner(ReaderName reader, Cancellation cancellation) throws CardConnectorException {
        return identification.owner(reader, cancellation);
    }

    /**
     * Called when a card was inserted: if the outcome of an operation on it is not known, reads and records its
     * real state.
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InsertedCard notice(ReaderName reader) {
        return identification.notice(reader);
    }

    /** Called when the card was removed: discards the data read from it. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forget(ReaderName reader) {
        cache.forget(reader);
    }

    /** Checks a new PIN of this holder; the caller wipes it. */
    public PinProblem judge(HolderId holder, char[] pin) {
        HolderView person = holders.view(holder);
        return NewPinRules.check(
                pin, new NewPinRules.Owner(person.identityNumber().value(), person.birthDate()));
    }

    /**
     * T1: records the operation in the caller's transaction before it starts.
     *
     * @throws tr.nes.card.CardException OPERATION_OPEN if another operation on the card is running or UNKNOWN
     * @throws tr.nes.card.CardException FOREIGN_CARD if the card is not this holder's
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public UUID intend(OperationKind kind, ServicingOrder order) {
        return journal.intend(kind, order);
    }

    /**
     * Runs the recorded operation in the background; must be called after T1 is committed.
     *
     * @param newPin ASCII digits; wiped here
     */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut(UUID operation, ServicingOrder order, byte[] newPin) {
        try {
            pinSetting.run(operation, order, newPin);
        } finally {
            Arrays.fill(newPin, (byte) 0);
        }
    }

    /**
     * Runs the recorded PIN change in the background; must be called after T1 is committed.
     *
     * @param oldPin 4 to 16 ASCII digits; wiped here
     * @param newPin likewise
     */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void changePin(UUID operation, ServicingOrder order, byte[] oldPin, byte[] newPin) {
        try {
            pinChange.run(operation, order, oldPin, newPin);
        } finally {
            Arrays.fill(oldPin, (byte) 0);
            Arrays.fill(newPin, (byte) 0);
        }
    }

    /**
     * Runs the recorded signature in the background; must be called after T1 is committed.
     *
     * @param pin 4 to 16 ASCII digits; wiped here
     */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sign(UUID operation, ServicingOrder order, byte[] pin, SigningTask task) {
        try {
            signature.run(operation, order, pin, task);
        } finally {
            Arrays.fill(pin, (byte) 0);
        }
    }

    @RolesAllowed({Roles.TERMINAL, Roles.SYSTEM})
    public Optional<OperationView> operation(UUID operation) {
        return Optional.ofNullable(database.find(CardOperation.class, operation))
                .map(CardOperation::view);
    }
}
