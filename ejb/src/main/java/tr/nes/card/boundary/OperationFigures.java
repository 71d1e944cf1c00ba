package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import tr.nes.card.DayDuration;
import tr.nes.card.OperationState;
import tr.nes.shared.Roles;

/** Figures of the journal, without cards and people. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.AUDITOR})
public class OperationFigures {

    private static final int SECONDS_OF_A_DAY = 86_400;

    @PersistenceContext
    private EntityManager database;

    /**
     * The mean time of the operations of each day that succeeded: one query, which an index answers. Days without any are left
     * out.
     *
     * @param zone the offset by which days are told apart
     */
    public List<DayDuration> durations(LocalDate from, ZoneOffset zone) {
        String day =
                "floor((extract(epoch from intended_at) + " + zone.getTotalSeconds() + ") / " + SECONDS_OF_A_DAY + ")";
        List<?> rows = database.createNativeQuery(
                        "select day_no, count(*), avg(took) from (select " + day + " as day_no,"
                                + " extract(epoch from finished_at) - extract(epoch from intended_at) as took"
                                + " from card_operation where intended_at >= :from and state = :done) days"
                                + " group by day_no order by day_no")
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .setParameter("done", OperationState.CONFIRMED.name())
                .getResultList();
        return rows.stream().map(row -> duration((Object[]) row)).toList();
    }

    private static DayDuration duration(Object[] row) {
        return new DayDuration(
                LocalDate.ofEpochDay(((Number) row[0]).longValue()),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).doubleValue());
    }
}
