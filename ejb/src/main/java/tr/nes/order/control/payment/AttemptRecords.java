package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.order.AttemptState;
import tr.nes.order.entity.PaymentAttempt;

/** Finds tries to pay. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AttemptRecords {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager database;

    void add(PaymentAttempt attempt) {
        database.persist(attempt);
        database.flush();
    }

    public Optional<PaymentAttempt> find(String id) {
        return Optional.ofNullable(id == null ? null : database.find(PaymentAttempt.class, id));
    }

    /** Locked until the transaction ends. */
    public Optional<PaymentAttempt> lock(String id) {
        database.createNativeQuery("select id from payment_attempt where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        Optional<PaymentAttempt> found = find(id);
        found.ifPresent(database::refresh);
        return found;
    }

    /** Tries on one of these debts that may still be paid. */
    List<String> payable(Collection<UUID> debts) {
        return database.createQuery(
                        "select distinct a.id from PaymentAttempt a join a.debts d where a.state in (:open, :refused) and d.debt in :debts",
                        String.class)
                .setParameter("open", AttemptState.OPEN)
                .setParameter("refused", AttemptState.REFUSED)
                .setParameter("debts", debts)
                .getResultList();
    }

    /** That may still be paid and began before, the oldest first. */
    List<String> payable(Instant since) {
        return database.createQuery(
                        "select a.id from PaymentAttempt a where a.state in (:open, :refused) and a.startedAt <= :since"
                                + " order by a.startedAt, a.id",
                        String.class)
                .setParameter("open", AttemptState.OPEN)
                .setParameter("refused", AttemptState.REFUSED)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** On this debt, the newest first. */
    public List<PaymentAttempt> of(UUID debt) {
        return database.createQuery(
                        "select a from PaymentAttempt a where a.id in"
                                + " (select b.id from PaymentAttempt b join b.debts d where d.debt = :debt)"
                                + " order by a.startedAt desc",
                        PaymentAttempt.class)
                .setParameter("debt", debt)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** That brought money for one of these debts. */
    public List<PaymentAttempt> booked(Collection<UUID> debts) {
        return debts.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select a from PaymentAttempt a where a.id in"
                                        + " (select b.id from PaymentAttempt b join b.debts d where d.debt in :debts)"
                                        + " and a.state in (:paid, :other)",
                                PaymentAttempt.class)
                        .setParameter("debts", debts)
                        .setParameter("paid", AttemptState.PAID)
                        .setParameter("other", AttemptState.MISMATCHED)
                        .getResultList();
    }

    public Optional<PaymentAttempt> byReceipt(String number) {
        return database.createQuery("select a from PaymentAttempt a where a.receipt = :number", PaymentAttempt.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Payments that brought something that is nobody's, or another amount than was asked for; the newest first. */
    public List<PaymentAttempt> questionable() {
        return Stream.concat(questionable("a.surplus > 0"), questionable("a.state = 'MISMATCHED'"))
                .distinct()
                .sorted(Comparator.comparing(PaymentAttempt::endedAt).reversed())
                .limit(MOST)
                .toList();
    }

    private Stream<PaymentAttempt> questionable(String condition) {
        return database
                .createQuery(
                        "select a from PaymentAttempt a where " + condition + " order by a.endedAt desc",
                        PaymentAttempt.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream();
    }
}
