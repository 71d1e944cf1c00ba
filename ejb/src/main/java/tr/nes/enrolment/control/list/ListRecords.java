package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.shared.Randomness;
import tr.nes.signature.DocumentKind;

/** Finds lists that officers sign, and the applications on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ListRecords {

    private static final int NUMBER = 10;
    private static final int SHOWN = 100;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** @param id that of the pre-order list, if it is one */
    public ApplicationList begin(UUID id, DocumentKind kind, UUID institution) {
        ApplicationList list = new ApplicationList(id, kind, institution, randomness.digits(NUMBER), clock.instant());
        database.persist(list);
        database.flush();
        return list;
    }

    /** That to which applications are added now: begun if there is none that still changes. The institution is locked. */
    public ApplicationList open(UUID institution) {
        return of(institution).stream()
                .filter(list -> list.kind() == DocumentKind.LIST && !list.isSigned() && !list.isPrepared())
                .findFirst()
                .orElseGet(() -> begin(UUID.randomUUID(), DocumentKind.LIST, institution));
    }

    /** As it is in the database now; empty if there is none with this id, which may be null. */
    public Optional<ApplicationList> find(UUID id) {
        Optional<ApplicationList> found =
                Optional.ofNullable(id == null ? null : database.find(ApplicationList.class, id));
        found.ifPresent(database::refresh);
        return found;
    }

    /** @throws ApplicationException LIST_UNKNOWN */
    public ApplicationList demand(UUID id) {
        return find(id).orElseThrow(() -> new ApplicationException(Reason.LIST_UNKNOWN));
    }

    public Optional<ApplicationList> ofNumber(String number) {
        return database.createQuery("select l from ApplicationList l where l.number = :number", ApplicationList.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<ApplicationList> of(UUID institution) {
        return database.createQuery(
                        "select l from ApplicationList l where l.institution = :institution"
                                + " order by l.createdAt desc, l.id",
                        ApplicationList.class)
                .setParameter("institution", institution)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public long count(UUID list) {
        return database.createQuery("select count(a) from Application a where a.list = :list", Long.class)
                .setParameter("list", list)
                .getSingleResult();
    }

    /** In the order of the list. */
    public List<Application> page(UUID list, int first, int size) {
        return database.createQuery(
                        "select a from Application a where a.list = :list order by a.search, a.id", Application.class)
                .setParameter("list", list)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Of these, those on the list. */
    public List<UUID> chosen(UUID list, Collection<UUID> ids) {
        return database.createQuery("select a.id from Application a where a.list = :list order by a.id", UUID.class)
                .setParameter("list", list)
                .getResultStream()
                .filter(ids::contains)
                .toList();
    }

    /** Locked until the transaction ends. */
    public List<Application> lock(UUID list) {
        return database.createQuery("select a from Application a where a.list = :list order by a.id", Application.class)
                .setParameter("list", list)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
