package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationChange;
import tr.nes.shared.Digest;

/** Finds applications. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApplicationRecords {

    private static final Set<ApplicationState> UNFINISHED = EnumSet.allOf(ApplicationState.class).stream()
            .filter(ApplicationState::isUnfinished)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationState.class)));

    private static final Set<ApplicationState> ACCEPTED = EnumSet.allOf(ApplicationState.class).stream()
            .filter(ApplicationState::isAccepted)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationState.class)));

    @PersistenceContext
    private EntityManager database;

    /** Written at once, except among thousands, which are written together. */
    public void add(Application application) {
        database.persist(application);
        if (database.getFlushMode() == FlushModeType.AUTO) {
            database.flush();
        }
    }

    public void add(ApplicationChange change) {
        database.persist(change);
    }

    /** For who locks it again in the same transaction, which reads the row anew. */
    public void write() {
        database.flush();
    }

    /** The row is locked until the transaction ends. */
    public Optional<Application> lock(UUID id) {
        Optional<Application> found = Optional.ofNullable(id == null ? null : database.find(Application.class, id));
        found.ifPresent(application -> database.refresh(application, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** For reading. @throws ApplicationException APPLICATION_UNKNOWN if there is none with this id */
    public Application demand(UUID id) {
        return Optional.ofNullable(database.find(Application.class, id))
                .orElseThrow(() -> new ApplicationException(ApplicationException.Reason.APPLICATION_UNKNOWN));
    }

    public Optional<UUID> idOfNumber(String number) {
        return ids("a.number = :key", number).stream().findFirst();
    }

    public Optional<UUID> idOfInvitation(String token) {
        return ids("a.invitationHash = :key", Digest.sha256(token)).stream().findFirst();
    }

    /** The person's open one of this kind in that institution. */
    public Optional<UUID> idOfOpen(String identityNumber, UUID institution, ApplicationKind kind) {
        return ids("a.openKey = :key", Application.key(identityNumber, institution, kind)).stream()
                .findFirst();
    }

    /** Whether the person has another one of this kind there that is open. */
    public boolean isOtherOpen(Application application) {
        return idOfOpen(application.identityNumber(), application.institution(), application.kind())
                .filter(id -> !id.equals(application.id()))
                .isPresent();
    }

    /** Null if there is none with this id, which may be null. */
    public UUID institutionOf(UUID id) {
        return database
                .createQuery("select a.institution from Application a where a.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** One in this state, if there is any; needs no transaction. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<UUID> waiting(ApplicationState state) {
        return in(state, 1);
    }

    /** Accepted ones in the place of a lost certificate that may still be good. */
    public List<UUID> lostUnsettled(int most) {
        return database.createQuery(
                        "select a.id from Application a where a.purpose.kind = :lost and a.state in :accepted"
                                + " and a.purpose.previousSerial is not null and a.purpose.settledAt is null"
                                + " order by a.since, a.id",
                        UUID.class)
                .setParameter("lost", ApplicationKind.LOST)
                .setParameter("accepted", ACCEPTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in this state, the oldest first. */
    public List<UUID> in(ApplicationState state, int most) {
        return database.createQuery(
                        "select a.id from Application a where a.state = :state order by a.since, a.id", UUID.class)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** In this order; those that are gone are missing. For pages whose ids were found by an index. */
    public List<Application> inOrder(List<UUID> ids) {
        Map<UUID, Application> found = database.createQuery(
                        "select a from Application a where a.id in :ids", Application.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Application::id, each -> each));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Newest first. */
    public List<UUID> idsOfPerson(String identityNumber) {
        return ids("a.applicant.identityNumber = :key", identityNumber);
    }

    private List<UUID> ids(String which, String key) {
        return database.createQuery(
                        "select a.id from Application a where " + which + " order by a.deadline.expiresAt desc, a.id",
                        UUID.class)
                .setParameter("key", key)
                .getResultList();
    }

    public List<ApplicationChange> history(Application application) {
        return database.createQuery(
                        "select c from ApplicationChange c where c.application = :id order by c.number",
                        ApplicationChange.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** Unfinished ones whose time is over. */
    public List<UUID> overdue(Instant now, int most) {
        return before("", now, most);
    }

    /** Unfinished ones that end before this moment and whose applicants were not reminded. */
    public List<UUID> unreminded(Instant end, int most) {
        return before(" and a.deadline.reminded = false", end, most);
    }

    private List<UUID> before(String more, Instant end, int most) {
        TypedQuery<UUID> query = database.createQuery(
                "select a.id from Application a where a.state in :unfinished and a.deadline.expiresAt <= :end" + more
                        + " order by a.deadline.expiresAt",
                UUID.class);
        return query.setParameter("unfinished", UNFINISHED)
                .setParameter("end", end)
                .setMaxResults(most)
                .getResultList();
    }
}
