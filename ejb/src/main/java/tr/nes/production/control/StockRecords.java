package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import tr.nes.card.CardSerial;
import tr.nes.production.BlankCardState;
import tr.nes.production.entity.BlankCard;
import tr.nes.shared.HolderId;

/** Finds cards of the stock. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StockRecords {

    @PersistenceContext
    private EntityManager database;

    public void add(BlankCard card) {
        database.persist(card);
    }

    /** Locked; null if it is not in the stock. */
    public BlankCard lock(CardSerial serial) {
        BlankCard card = database.find(BlankCard.class, serial.value());
        if (card != null) {
            database.refresh(card, LockModeType.PESSIMISTIC_WRITE);
        }
        return card;
    }

    public List<String> known(Collection<String> serials) {
        return database.createQuery("select c.serial from BlankCard c where c.serial in :serials", String.class)
                .setParameter("serials", serials)
                .getResultList();
    }

    /** Blank cards of a delivery, locked. */
    public List<BlankCard> blank(String batch, int most) {
        return database.createQuery(
                        "select c from BlankCard c where c.batch = :batch and c.state = :blank order by c.serial",
                        BlankCard.class)
                .setParameter("batch", batch)
                .setParameter("blank", BlankCardState.BLANK)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Map<BlankCardState, Long> counts() {
        Map<BlankCardState, Long> counts = new EnumMap<>(BlankCardState.class);
        EnumSet.allOf(BlankCardState.class).forEach(state -> counts.put(state, 0L));
        database.createQuery("select c.state, count(c) from BlankCard c group by c.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((BlankCardState) row[0], (Long) row[1]));
        return counts;
    }

    /** Those that somebody else proposed to give up. */
    public long givenUpByOthers(HolderId person) {
        return database.createQuery(
                        "select count(c) from BlankCard c where c.state = :reserved and c.givenUpBy <> :person",
                        Long.class)
                .setParameter("reserved", BlankCardState.RESERVED)
                .setParameter("person", person.value())
                .getSingleResult();
    }

    public List<BlankCard> page(Collection<BlankCardState> states, int first, int size) {
        return database.createQuery(
                        "select c from BlankCard c where c.state in :states order by c.batch, c.serial",
                        BlankCard.class)
                .setParameter("states", states)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }
}
