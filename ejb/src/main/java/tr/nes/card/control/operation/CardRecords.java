package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.card.CardSerial;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.PinEffect;
import tr.nes.card.QuarantinedSecret;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Finds the data on record for a card. */
@ApplicationScoped
public class CardRecords {

    private static final Set<OperationState> BLOCKING = EnumSet.of(OperationState.INTENDED, OperationState.UNKNOWN);

    private static final Set<OperationKind> ABOUT_PIN = Stream.of(OperationKind.values())
            .filter(OperationKind::isAboutPin)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OperationKind.class)));

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CardCertificates certificates;

    @Inject
    private Holders holders;

    /** @param except the requesting operation, which does not count as open; may be null */
    @Transactional
    public ServicingCandidate candidate(CardFacts facts, HolderId holder, UUID except, Set<Operation> allowed) {
        Card card = database.find(Card.class, facts.serial());
        PukCustody custody = card == null ? null : database.find(PukCustody.class, facts.serial());
        boolean open = openOperation(facts.serial())
                .filter(found -> !found.id().equals(except))
                .isPresent();
        return new ServicingCandidate(
                facts,
                holder,
                card,
                custody,
                certificates.fingerprintsOf(facts.serial()),
                holders.pinWaitEnd(holder).orElse(null),
                open,
                allowed);
    }

    /** Whether an operation that sets the card's PIN never got a response. */
    public boolean pinIsInDoubt(CardSerial card) {
        return !database.createQuery(
                        "select o.id from CardOperation o where o.cardSerial = :serial and o.state in :unanswered"
                                + " and o.cardStep in :writing",
                        UUID.class)
                .setParameter("serial", card.value())
                .setParameter("unanswered", EnumSet.of(OperationState.UNKNOWN, OperationState.RECONCILED))
                .setParameter("writing", CardStep.writingPin())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean isKnown(String serial) {
        return database.find(Card.class, serial) != null;
    }

    public boolean belongs(String serial, HolderId holder) {
        Card card = database.find(Card.class, serial);
        return card != null && card.belongsTo(holder);
    }

    @Transactional
    public Optional<HolderId> owner(String serial) {
        return Optional.ofNullable(database.find(Card.class, serial))
                .filter(Card::isWhole)
                .map(Card::holder);
    }

    public Optional<CardOperation> openOperation(String serial) {
        return database.createQuery(
                        "select o from CardOperation o where o.cardSerial = :serial and o.state in :blocking",
                        CardOperation.class)
                .setParameter("serial", serial)
                .setParameter("blocking", BLOCKING)
                .getResultStream()
                .findFirst();
    }

    /** What was found out about the card's last PIN operation; empty unless its answer was missed. */
    public Optional<PinEffect> foundLast(String serial) {
        return database.createQuery(
                        "select o from CardOperation o where o.cardSerial = :serial and o.kind in :pins"
                                + " order by o.intendedAt desc",
                        CardOperation.class)
                .setParameter("serial", serial)
                .setParameter("pins", ABOUT_PIN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(operation -> operation.view().found());
    }

    /** Oldest first. */
    @Transactional
    public List<QuarantinedSecret> quarantined() {
        return database.createQuery(
                        "select p from PukCustody p where p.quarantinedAt is not null order by p.quarantinedAt",
                        PukCustody.class)
                .getResultStream()
                .map(custody -> custody.quarantineView(database.find(Card.class, custody.card())))
                .toList();
    }

    /** Oldest first. */
    @Transactional
    public List<CardOperation> inState(OperationState state) {
        return database.createQuery(
                        "select o from CardOperation o where o.state = :state order by o.intendedAt",
                        CardOperation.class)
                .setParameter("state", state)
                .getResultList();
    }

    public List<Card> cardsOf(HolderId holder) {
        return database.createQuery(
                        "select c from Card c where c.holder = :holder and c.unfinished = false order by c.serial",
                        Card.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    public PukCustody custody(String serial) {
        return database.find(PukCustody.class, serial);
    }

    /** Remembers that the card reported that it is dead. */
    @Transactional
    public void died(String serial) {
        if (!database.find(Card.class, serial).dead()) {
            lock(serial).died();
        }
    }

    /** Locks the row: operations on a card start one at a time. */
    public Card lock(String serial) {
        return database.find(Card.class, serial, LockModeType.PESSIMISTIC_WRITE);
    }
}
