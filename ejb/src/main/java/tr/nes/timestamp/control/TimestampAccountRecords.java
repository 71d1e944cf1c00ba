package tr.nes.timestamp.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.timestamp.entity.CreditBooking;
import tr.nes.timestamp.entity.IssuedTimestamp;
import tr.nes.timestamp.entity.TimestampAccount;

/** Finds accounts, bookings and stamps. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TimestampAccountRecords {

    @PersistenceContext
    private EntityManager database;

    public void add(TimestampAccount account) {
        database.persist(account);
    }

    public void add(CreditBooking booking) {
        database.persist(booking);
    }

    void add(IssuedTimestamp stamp) {
        database.persist(stamp);
    }

    /** Locked until the transaction ends. */
    public Optional<TimestampAccount> lock(String number) {
        return database.createQuery("select a from TimestampAccount a where a.number = :number", TimestampAccount.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public Optional<TimestampAccount> find(String number) {
        return database.createQuery("select a from TimestampAccount a where a.number = :number", TimestampAccount.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** By number; {@code first} counts from 0. */
    public List<TimestampAccount> page(int first, int size) {
        return database.createQuery("select a from TimestampAccount a order by a.number", TimestampAccount.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count() {
        return database.createQuery("select count(a) from TimestampAccount a", Long.class)
                .getSingleResult();
    }

    /** Newest first. */
    public List<CreditBooking> bookings(UUID account, int most) {
        return database.createQuery(
                        "select b from CreditBooking b where b.accountId = :account order by b.bookedAt desc, b.id",
                        CreditBooking.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<IssuedTimestamp> issued(UUID account, String requestDigest) {
        return database.createQuery(
                        "select s from IssuedTimestamp s where s.accountId = :account and s.requestDigest = :digest",
                        IssuedTimestamp.class)
                .setParameter("account", account)
                .setParameter("digest", requestDigest)
                .getResultStream()
                .findFirst();
    }
}
