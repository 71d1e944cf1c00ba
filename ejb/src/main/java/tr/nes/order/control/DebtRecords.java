package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.order.DebtState;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PayerKind;
import tr.nes.order.entity.BankTransfer;
import tr.nes.order.entity.Debt;

/** Finds debts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DebtRecords {

    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager database;

    public void add(Debt debt) {
        database.persist(debt);
        database.flush();
    }

    /** Locked until the transaction ends, in the order of their ids. @throws OrderException DEBT_GONE if one is missing */
    public List<Debt> lock(Collection<UUID> ids) {
        return ids.stream().distinct().sorted().map(this::lock).toList();
    }

    /** Likewise. */
    public Debt lock(UUID id) {
        if (id == null) {
            throw new OrderException(Reason.DEBT_GONE);
        }
        database.createNativeQuery("select id from debt where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        Debt debt = database.find(Debt.class, id);
        if (debt == null) {
            throw new OrderException(Reason.DEBT_GONE);
        }
        database.refresh(debt);
        return debt;
    }

    public List<Debt> of(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> database.find(Debt.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean isTaken(String reference) {
        return byReference(reference).isPresent();
    }

    public Optional<Debt> byReference(String reference) {
        return database.createQuery("select d from Debt d where d.reference = :reference", Debt.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /**
     * The payer's open ones, oldest first, if the reference is of one of the payer's debts, open or not. Both questions are asked in any
     * case: the time tells nothing.
     */
    public List<Debt> open(String payer, String reference) {
        List<Debt> open = database.createQuery(
                        "select d from Debt d where d.payerNumber = :payer and d.state = :open order by d.arisenAt, d.id",
                        Debt.class)
                .setParameter("payer", payer)
                .setParameter("open", DebtState.OPEN)
                .setMaxResults(MOST)
                .getResultList();
        boolean known = byReference(reference)
                .filter(debt -> debt.payer().number().equals(payer))
                .isPresent();
        return known ? open : List.of();
    }

    /** By number of the payer, reference or cause; the newest first. One question for each column, as no index has all three. */
    public List<Debt> search(String text) {
        return Stream.of("payerNumber", "reference", "cause")
                .flatMap(column -> with(column, text))
                .distinct()
                .sorted(Comparator.comparing(Debt::arisenAt).reversed().thenComparing(Debt::id))
                .limit(MOST)
                .toList();
    }

    private Stream<Debt> with(String column, String text) {
        return database
                .createQuery(
                        "select d from Debt d where d." + column + " = :text order by d.arisenAt desc, d.id",
                        Debt.class)
                .setParameter("text", text)
                .setMaxResults(MOST)
                .getResultList()
                .stream();
    }

    /** Of this payer, the newest first. */
    public List<Debt> of(PayerKind kind, String number, int first, int size) {
        return database.createQuery(
                        "select d from Debt d where d.payerNumber = :number and d.payerKind = :kind"
                                + " order by d.arisenAt desc, d.id",
                        Debt.class)
                .setParameter("number", number)
                .setParameter("kind", kind)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(PayerKind kind, String number) {
        return sum("count(d.id)", kind, number, EnumSet.allOf(DebtState.class));
    }

    /** All open debts of this payer together, in kuruş. */
    public long owed(PayerKind kind, String number) {
        return sum("coalesce(sum(d.amount), 0)", kind, number, EnumSet.of(DebtState.OPEN));
    }

    private long sum(String what, PayerKind kind, String number, Set<DebtState> states) {
        return database.createQuery(
                        "select " + what + " from Debt d where d.payerNumber = :number and d.payerKind = :kind"
                                + " and d.state in :states",
                        Long.class)
                .setParameter("number", number)
                .setParameter("kind", kind)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** Transfers by bank for these. */
    public List<BankTransfer> transfers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("select t from BankTransfer t where t.debt in :ids", BankTransfer.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Open or not gone on yet. */
    public Optional<Debt> ofApplication(UUID application) {
        return database.createQuery("select d from Debt d where d.openFor = :application", Debt.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    /** Settled ones whose application has not gone on, the oldest first. */
    public List<UUID> unreleased() {
        return database.createQuery(
                        "select d.id from Debt d where d.openFor is not null and d.state in (:paid, :waived)"
                                + " order by d.endedAt",
                        UUID.class)
                .setParameter("paid", DebtState.PAID)
                .setParameter("waived", DebtState.WAIVED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
