package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.institution.entity.StaffMemberState;

/** People who are off a staff list. */
@ApplicationScoped
@Transactional
public class StaffLeavers {

    private static final int MOST_LEAVERS = 2_000;

    @PersistenceContext
    private EntityManager database;

    /** Identity numbers of those who left and did not come back, the newest first. */
    public List<String> of(UUID institution) {
        return database.createQuery(
                        "select m.identityNumber from StaffMember m where m.institution = :institution and m.state = :left"
                                + " and not exists (select o.id from StaffMember o where o.institution = :institution"
                                + " and o.identityNumber = m.identityNumber and o.state = :active)"
                                + " group by m.identityNumber order by max(m.endedAt) desc",
                        String.class)
                .setParameter("institution", institution)
                .setParameter("left", StaffMemberState.LEFT)
                .setParameter("active", StaffMemberState.ACTIVE)
                .setMaxResults(MOST_LEAVERS)
                .getResultList();
    }
}
