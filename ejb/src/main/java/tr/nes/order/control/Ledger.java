package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import tr.nes.order.BookingKind;
import tr.nes.order.LedgerAccount;
import tr.nes.order.entity.LedgerBooking;
import tr.nes.order.entity.LedgerEntry;
import tr.nes.shared.HolderId;

/** The books. Bookings are added and never changed; a mistake is mended by another booking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /**
     * Fails if the same was booked before; the caller holds the lock under which that is asked.
     *
     * @param source what it is booked for
     * @param by null for the server itself
     */
    public void book(BookingKind kind, String source, Postings postings, HolderId by) {
        Instant now = clock.instant();
        LedgerBooking booking = new LedgerBooking(kind, source, LocalDate.ofInstant(now, ISTANBUL), now, by);
        database.persist(booking);
        database.flush();
        postings.entries()
                .forEach(entry ->
                        database.persist(new LedgerEntry(booking.id(), entry.account(), entry.amount(), entry.debt())));
    }

    /** In kuruş; all accounts together are 0. */
    @Transactional
    public long balance(LedgerAccount account) {
        return database.createQuery(
                        "select coalesce(sum(e.amount), 0) from LedgerEntry e where e.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** What each booking of that day, in Istanbul, moved on this account in kuruş, by its source. */
    @Transactional
    public Map<String, Long> day(LocalDate day, LedgerAccount account) {
        Map<String, Long> moved = new LinkedHashMap<>();
        database.createQuery(
                        "select b.source, sum(e.amount) from LedgerBooking b, LedgerEntry e where e.booking = b.id"
                                + " and b.bookedOn = :day and e.account = :account group by b.source order by b.source",
                        Object[].class)
                .setParameter("day", day)
                .setParameter("account", account)
                .getResultList()
                .forEach(row -> moved.put((String) row[0], (Long) row[1]));
        return moved;
    }
}
