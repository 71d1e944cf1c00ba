package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.review.LatePolicy;

/** How many applications there are, for the server's metrics; never called by a page. States with none are missing. */
@Stateless
@PermitAll
public class ApplicationFigures {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LatePolicy late;

    public Map<ApplicationState, Long> byState() {
        return counts(
                database.createQuery("select a.state, count(a) from Application a group by a.state", Object[].class));
    }

    /** Those that are longer in their state than is allowed. */
    public Map<ApplicationState, Long> late() {
        Map<ApplicationState, Instant> limits = late.limits();
        String either = limits.keySet().stream()
                .map(state -> "a.state = :state" + state + " and a.since < :limit" + state)
                .collect(Collectors.joining(" or "));
        if (either.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = database.createQuery(
                "select a.state, count(a) from Application a where " + either + " group by a.state", Object[].class);
        limits.forEach(
                (state, limit) -> query.setParameter("state" + state, state).setParameter("limit" + state, limit));
        return counts(query);
    }

    private static Map<ApplicationState, Long> counts(TypedQuery<Object[]> query) {
        Map<ApplicationState, Long> counts = new EnumMap<>(ApplicationState.class);
        query.getResultList().forEach(row -> counts.put((ApplicationState) row[0], (Long) row[1]));
        return counts;
    }
}
