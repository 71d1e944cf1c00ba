package tr.nes.card.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardInProduction;
import tr.nes.card.CardSerial;
import tr.nes.card.CertificateSource;
import tr.nes.card.OperationKind;
import tr.nes.card.SecretRecipient;
import tr.nes.card.ServicingOrder;
import tr.nes.card.control.operation.CardRecords;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.operation.PersonalisationOutcomes;
import tr.nes.card.control.personalisation.BlankCardCheck;
import tr.nes.card.control.personalisation.CardMaking;
import tr.nes.card.control.personalisation.InitialSecrets;
import tr.nes.card.control.pin.NewPinRules;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.cardconnector.ReaderName;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Makes blank cards in readers, for the slice of the production: look, intend, carry out. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CardPersonalisation {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BlankCardCheck check;

    @Inject
    private CardMaking making;

    @Inject
    private CardRecords records;

    @Inject
    private OperationJournal journal;

    @Inject
    private PersonalisationOutcomes outcomes;

    @Inject
    private InitialSecrets secrets;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    /** Also closes an UNKNOWN personalisation of the card. Empty if there is no card in the reader that can be read. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<CardInProduction> look(ReaderName reader) {
        return check.look(reader);
    }

    /**
     * T1, in the caller's transaction. The card stays out of everybody's sight until it is whole.
     *
     * @param label for display: AKİS 2.5.2
     * @throws CardException FOREIGN_CARD if somebody has this card already
     * @throws CardException OPERATION_OPEN if an operation on it is running or UNKNOWN
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public UUID intend(ServicingOrder order, String label) {
        assign(order.card(), order.holder(), label);
        return journal.intend(OperationKind.PERSONALISE, order);
    }

    private void assign(CardSerial serial, HolderId holder, String label) {
        Card card = records.lock(serial.value());
        if (card == null) {
            database.persist(Card.unfinished(serial, holder, label));
            database.flush();
        } else if (card.isWhole()) {
            throw new CardException(Reason.FOREIGN_CARD);
        } else {
            card.assign(holder, label);
        }
    }

    /**
     * For a card that is made elsewhere: PIN and PUK are sealed in the caller's transaction and told to the recipient.
     *
     * @throws CardException FOREIGN_CARD if somebody has this card already
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void entrust(CardSerial serial, HolderId holder, String label, SecretRecipient recipient) {
        assign(serial, holder, label);
        HolderView person = holders.view(holder);
        byte[] pin = secrets.pin(new NewPinRules.Owner(person.identityNumber().value(), person.birthDate()));
        byte[] puk = secrets.puk();
        try {
            secrets.store(serial, pin, puk);
            recipient.accept(pin, puk);
        } finally {
            Arrays.fill(pin, (byte) 0);
            Arrays.fill(puk, (byte) 0);
        }
    }

    /** A card that was made elsewhere is in use. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void complete(CardSerial serial) {
        records.lock(serial.value()).complete();
    }

    /** Ends with a {@link tr.nes.card.PersonalisationEnded}, whatever happens; after T1 was committed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut(UUID operation, ServicingOrder order, CertificateSource source) {
        making.run(operation, order, source);
    }

    /**
     * Nobody will have this card: an UNKNOWN personalisation is closed, the PIN erased. The PUK stays in custody. For other
     * slices only.
     *
     * @throws CardException OPERATION_OPEN if it is being made
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void discard(CardSerial serial) {
        outcomes.givenUp(serial);
        if (records.openOperation(serial.value()).isPresent()) {
            throw new CardException(Reason.OPERATION_OPEN);
        }
        PinEnvelope envelope = database.find(PinEnvelope.class, serial.value());
        if (envelope != null) {
            envelope.erase(clock.instant());
        }
    }
}
