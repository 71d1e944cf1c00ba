package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestState;
import tr.nes.request.entity.ServiceRequest;

/** Finds orders. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestRecords {

    @PersistenceContext
    private EntityManager database;

    void add(ServiceRequest request) {
        database.persist(request);
        database.flush();
    }

    void remove(ServiceRequest request) {
        database.remove(request);
    }

    Optional<ServiceRequest> ofPage(String page) {
        return first("submission", page);
    }

    public Optional<ServiceRequest> ofNumber(String number) {
        return first("number", number);
    }

    private Optional<ServiceRequest> first(String column, String text) {
        return database.createQuery(
                        "select r from ServiceRequest r where r." + column + " = :text", ServiceRequest.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }

    /** The row is locked until the transaction ends. @throws RequestException REQUEST_UNKNOWN */
    public ServiceRequest lock(String number) {
        ServiceRequest found = ofNumber(number).orElseThrow(() -> new RequestException(Reason.REQUEST_UNKNOWN));
        database.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Likewise; empty if it was erased. */
    Optional<ServiceRequest> lock(UUID id) {
        Optional<ServiceRequest> found = Optional.ofNullable(database.find(ServiceRequest.class, id));
        found.ifPresent(each -> database.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The longest in this state first; {@code first} counts from 0. */
    public List<ServiceRequest> page(RequestState state, int first, int size) {
        return database.createQuery(
                        "select r from ServiceRequest r where r.state = :state order by r.since, r.number",
                        ServiceRequest.class)
                .setParameter("state", state)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** For every state. */
    public Map<RequestState, Long> counts() {
        Map<RequestState, Long> counts = new EnumMap<>(RequestState.class);
        for (RequestState state : RequestState.values()) {
            counts.put(state, 0L);
        }
        database.createQuery("select r.state, count(r) from ServiceRequest r group by r.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((RequestState) row[0], (Long) row[1]));
        return counts;
    }

    /** In one of these states since then or longer, the longest first. */
    List<ServiceRequest> waiting(Collection<RequestState> states, Instant since, int most) {
        return database.createQuery(
                        "select r from ServiceRequest r where r.state in :states and r.since <= :since order by r.since",
                        ServiceRequest.class)
                .setParameter("states", states)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
