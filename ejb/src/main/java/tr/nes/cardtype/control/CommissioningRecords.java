package tr.nes.cardtype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.commissioning.CommissioningResult;
import tr.nes.cardtype.CardTypeException;
import tr.nes.cardtype.CardTypeException.Reason;
import tr.nes.cardtype.CardsInService;
import tr.nes.cardtype.CommissioningState;
import tr.nes.cardtype.entity.CardCommissioning;

/** Journal and record of commissionings; every entry is committed before the command that it announces is sent. */
@ApplicationScoped
public class CommissioningRecords {

    private static final Logger LOG = Logger.getLogger(CommissioningRecords.class.getName());

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CommissioningSignatures signatures;

    @Inject
    private CardsInService cards;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * T1: nothing was presented to the card yet.
     *
     * @param driver by what the card is driven; empty for the product's own dialect
     * @throws CardTypeException NO_TEST_CARD, TEST_CARD_SPENT
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID begin(String atr, String transport, String driver, String serial, String by) {
        if (cards.isOnRecord(serial)) {
            throw new CardTypeException(Reason.NO_TEST_CARD);
        }
        if (isSpent(serial)) {
            throw new CardTypeException(Reason.TEST_CARD_SPENT);
        }
        CardCommissioning begun = new CardCommissioning(atr, transport, driver, serial, by, clock.instant());
        database.persist(begun);
        audit.record(AuditFact.told(AuditAction.CARD_COMMISSIONING_BEGUN, serial, atr));
        return begun.id();
    }

    /** Whether its PUK was presented in a walk that did not come to its end: whether a try was spent may be unknown. */
    private boolean isSpent(String serial) {
        return !database.createQuery(
                        "select c.id from CardCommissioning c where c.cardSerial = :serial and c.pukStep <> ''"
                                + " and c.state <> :complete",
                        UUID.class)
                .setParameter("serial", serial)
                .setParameter("complete", CommissioningState.COMPLETE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Must be committed before the command goes to the card. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sending(UUID commissioning, UnblockStep step) {
        database.find(CardCommissioning.class, commissioning).sending(step.name());
    }

    /** T2. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(UUID commissioning, CommissioningResult result) {
        CardCommissioning record = database.find(CardCommissioning.class, commissioning);
        record.end(
                CommissioningState.valueOf(result.end().name()),
                result.reached().name(),
                result.confirmed().stream().map(Enum::name).toList(),
                result.emptyVerify().name(),
                result.finding(),
                clock.instant(),
                signatures::sign);
        audit.record(AuditFact.told(AuditAction.CARD_COMMISSIONED, result.serial(), record.atr()));
    }

    /** The newest that ended, if it is as it was signed; a changed one confirms nothing, nor does what is older. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<CardCommissioning> inForce(String atr, String transport, String driver) {
        Optional<CardCommissioning> newest = database.createQuery(
                        "select c from CardCommissioning c where c.atr = :atr and c.transport = :transport"
                                + " and c.driver = :driver"
                                + " and c.state <> :begun order by c.ended desc, c.id",
                        CardCommissioning.class)
                .setParameter("atr", atr)
                .setParameter("transport", transport)
                .setParameter("driver", driver)
                .setParameter("begun", CommissioningState.BEGUN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (newest.isPresent() && !isGenuine(newest.get())) {
            LOG.log(
                    Level.SEVERE,
                    "the commissioning of cards with ATR {0} was changed on record: it counts no more",
                    atr);
            return Optional.empty();
        }
        return newest;
    }

    /** Newest first; also what runs or was left behind. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<CardCommissioning> of(String transport) {
        return database.createQuery(
                        "select c from CardCommissioning c where c.transport = :transport order by c.begun desc, c.id",
                        CardCommissioning.class)
                .setParameter("transport", transport)
                .getResultList();
    }

    public boolean isGenuine(CardCommissioning record) {
        return record.signature().isEmpty()
                ? record.view(true).state() == CommissioningState.BEGUN
                : signatures.verify(record.text(), record.signature());
    }
}
