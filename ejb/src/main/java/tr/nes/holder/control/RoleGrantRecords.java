package tr.nes.holder.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.holder.entity.RoleGrant;
import tr.nes.shared.HolderId;

/** Finds staff roles. */
@ApplicationScoped
@Transactional
public class RoleGrantRecords {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ISTANBUL);
    }

    /** Roles that count now. */
    public Set<String> inForce(HolderId holder) {
        LocalDate today = today();
        return lasting(holder).stream()
                .filter(grant -> grant.isInForce(today))
                .map(RoleGrant::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Present and coming ones. */
    public List<RoleGrant> lasting(HolderId holder) {
        LocalDate today = today();
        return database
                .createQuery(
                        "select g from RoleGrant g where g.holder = :holder and g.endedAt is null", RoleGrant.class)
                .setParameter("holder", holder.value())
                .getResultList()
                .stream()
                .filter(grant -> !grant.isOver(today))
                .toList();
    }

    /** Present and coming ones. */
    public List<RoleGrant> lasting(String role) {
        LocalDate today = today();
        return database
                .createQuery("select g from RoleGrant g where g.role = :role and g.endedAt is null", RoleGrant.class)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .filter(grant -> !grant.isOver(today))
                .toList();
    }

    /** Also those that have ended, the newest first. */
    public List<RoleGrant> all() {
        return database.createQuery("select g from RoleGrant g order by g.number desc", RoleGrant.class)
                .getResultList();
    }

    public RoleGrant find(long number) {
        return database.find(RoleGrant.class, number);
    }

    public void add(RoleGrant grant) {
        database.persist(grant);
    }

    /** Serializes whoever appoints or removes administrators, until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockAdministrators() {
        database.createNativeQuery("select id from first_admin_gate for update").getResultList();
    }
}
