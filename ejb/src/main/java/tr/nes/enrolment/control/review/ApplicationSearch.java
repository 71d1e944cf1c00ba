package tr.nes.enrolment.control.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationFilter;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationList;
import tr.nes.holder.HolderView;

/** Applications of institutions by filter: counts, pages and choices ask with the same conditions. */
@ApplicationScoped
@Transactional
public class ApplicationSearch {

    private static final int MOST_UNITS = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ApplicationRecords records;

    @Inject
    private LatePolicy late;

    @Inject
    private Clock clock;

    /** By institution; those with none are missing. */
    public Map<UUID, Long> counts(Collection<UUID> institutions, ApplicationFilter filter) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!institutions.isEmpty()) {
            SearchConditions where = conditions(institutions, filter);
            TypedQuery<Object[]> query = database.createQuery(
                    "select a.institution, count(a) from Application a where " + where.text()
                            + " group by a.institution",
                    Object[].class);
            for (Object[] row : where.bind(query).getResultList()) {
                counts.put((UUID) row[0], (Long) row[1]);
            }
        }
        return counts;
    }

    /** Sorts ids by index, and then reads the rows of the page only. */
    public List<Application> page(UUID institution, ApplicationFilter filter, int first, int size) {
        SearchConditions where = conditions(List.of(institution), filter);
        TypedQuery<UUID> query = database.createQuery(
                "select a.id from Application a where " + where.text() + " order by " + order(filter.order()),
                UUID.class);
        return records.inOrder(
                where.bind(query).setFirstResult(first).setMaxResults(size).getResultList());
    }

    private static String order(ApplicationFilter.Order order) {
        return switch (order) {
            case OLDEST -> "a.since, a.id";
            case NEWEST -> "a.since desc, a.id desc";
            case NAME -> "a.search, a.id";
            case NUMBER -> "a.number, a.id";
        };
    }

    /**
     * Puts those that an officer may choose on this list, in one statement, whoever shows them meanwhile: they are under
     * review from now on, and their version grows.
     *
     * @param only these; null for all that the filter finds
     * @return how many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int choose(ApplicationList list, ApplicationFilter filter, Collection<UUID> only, HolderView officer) {
        if (only != null && only.isEmpty()) {
            return 0;
        }
        SearchConditions where = conditions(List.of(list.institution()), filter)
                .and("a.list is null")
                .and("a.state in :choosable", "choosable", Queue.WAITING.states())
                .and(
                        "a.applicant.identityNumber <> :own",
                        "own",
                        officer.identityNumber().value());
        if (only != null) {
            where.and("a.id in :only", "only", only);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Query query = database.createQuery("update versioned Application a set a.list = :list, a.state = :review,"
                + " a.since = :now where " + where.text());
        int chosen = where.bind(query)
                .setParameter("list", list.id())
                .setParameter("review", ApplicationState.OFFICER_REVIEW)
                .setParameter("now", now)
                .executeUpdate();
        note(list, officer, now);
        return chosen;
    }

    private void note(ApplicationList list, HolderView officer, Instant now) {
        database.createQuery("insert into ApplicationChange (application, state, actor, byName, reason, at)"
                        + " select a.id, a.state, :actor, :name, :reason, a.since from Application a"
                        + " where a.list = :list and a.since = :now")
                .setParameter("actor", ApplicationActor.OFFICER)
                .setParameter("name", officer.fullName())
                .setParameter("reason", "list " + list.number())
                .setParameter("list", list.id())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Units that occur, in the order of their letters. */
    public List<String> units(UUID institution) {
        return database.createQuery(
                        "select distinct a.applicant.unit from Application a where a.institution = :institution"
                                + " and a.applicant.unit is not null order by a.applicant.unit",
                        String.class)
                .setParameter("institution", institution)
                .setMaxResults(MOST_UNITS)
                .getResultList();
    }

    private SearchConditions conditions(Collection<UUID> institutions, ApplicationFilter filter) {
        SearchConditions where = new SearchConditions(institutions);
        if (filter.queue() == Queue.LATE) {
            where.late(late.limits());
        } else if (filter.queue() != Queue.ALL) {
            where.and("a.state in :states", "states", filter.queue().states());
        }
        if (filter.queue() == Queue.WAITING) {
            where.and("a.list is null");
        } else if (filter.queue() == Queue.CHOSEN) {
            where.and("a.list is not null");
        }
        ApplicationState state = filter.state();
        return where.optional("a.state = :state", "state", state)
                .optional("a.purpose.kind = :kind", "kind", filter.kind())
                .optional("a.applicant.unit = :unit", "unit", filter.unit())
                .words(filter.text());
    }
}
