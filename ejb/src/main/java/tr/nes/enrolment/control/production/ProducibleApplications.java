package tr.nes.enrolment.control.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.ApplicationInProduction.ReadyApplication;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.boundary.StaffDirectory;

/** Lists applications for the production. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProducibleApplications {

    /** Signed by an officer, or accepted by the authority since it is in review. */
    private static final String READY = " and (a.state = :signed"
            + " or exists (select 1 from AuthorityReview r where r.application = a.id and r.acceptedAt >= a.since))";

    private static final String WAITING = " from Application a where a.state in (:signed, :review)";

    private static final String NUMBERED = " and a.number like :number escape '!'";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ApplicationRecords records;

    @Inject
    private StaffDirectory staff;

    public long count(String number) {
        return ready("select count(a)", "", Long.class, number).getSingleResult();
    }

    /** Sorts ids by index, and then reads the rows of the page only. */
    public List<ReadyApplication> page(String number, int first, int size) {
        return views(records.inOrder(ready("select a.id", " order by a.since, a.id", UUID.class, number)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()));
    }

    /** The comparison of numbers is left out where there is none, and stands before the search for reviews. */
    private <T> TypedQuery<T> ready(String what, String order, Class<T> type, String number) {
        String beginning = number.strip();
        TypedQuery<T> query = database.createQuery(
                        what + WAITING + (beginning.isEmpty() ? "" : NUMBERED) + READY + order, type)
                .setParameter("signed", ApplicationState.OFFICER_SIGNED)
                .setParameter("review", ApplicationState.AUTHORITY_REVIEW);
        return beginning.isEmpty() ? query : query.setParameter("number", beginning.replaceAll("([!%_])", "!$1") + "%");
    }

    public List<ReadyApplication> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : views(database.createQuery("select a from Application a where a.id in :ids", Application.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    private List<ReadyApplication> views(List<Application> applications) {
        Map<UUID, String> institutions = new HashMap<>();
        return applications.stream()
                .map(each -> new ReadyApplication(
                        each.id(),
                        each.number(),
                        each.fullName(),
                        institutions.computeIfAbsent(each.institution(), staff::title),
                        each.kind(),
                        each.state(),
                        each.since()))
                .toList();
    }
}
