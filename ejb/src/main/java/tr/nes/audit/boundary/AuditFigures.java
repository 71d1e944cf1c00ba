package tr.nes.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.audit.AuditorsDay;
import tr.nes.audit.DayCount;
import tr.nes.audit.control.PseudonymTable;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;

/** Figures of the trail, without people. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.AUDITOR})
public class AuditFigures {

    private static final int SECONDS_OF_A_DAY = 86_400;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PseudonymTable pseudonyms;

    @Inject
    private Caller caller;

    /**
     * How often each of these actions was recorded on each day, by result: one query, which an index answers. Days without any
     * are left out.
     *
     * @param zone the offset by which days are told apart
     */
    public List<DayCount> byDay(Set<AuditAction> actions, LocalDate from, ZoneOffset zone) {
        String day = "floor((extract(epoch from at) + " + zone.getTotalSeconds() + ") / " + SECONDS_OF_A_DAY + ")";
        List<?> rows = database.createNativeQuery(
                        "select day_no, action, result, count(*) from (select " + day + " as day_no, action, result"
                                + " from audit_row where action in (:actions) and at >= :from) days"
                                + " group by day_no, action, result order by day_no")
                .setParameter("actions", actions.stream().map(Enum::name).toList())
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .getResultList();
        return rows.stream().map(row -> count((Object[]) row)).toList();
    }

    /**
     * What happened since the calling auditor was last here.
     *
     * @param today the beginning of the day
     */
    @RolesAllowed(Roles.AUDITOR)
    public AuditorsDay day(Instant today) {
        Instant since = previousLogin().orElse(today);
        Optional<Object[]> verified = lastVerification();
        return new AuditorsDay(
                since,
                number("select count(r) from AuditRow r where r.at > :since", since),
                number("select count(r) from AuditRow r where r.at >= :since and r.result = 'REFUSED'", today),
                verified.map(row -> (Instant) row[0]).orElse(null),
                verified.filter(row -> row[1].toString().endsWith(" faults=0")).isPresent());
    }

    /** The login before the one that this session began with. */
    private Optional<Instant> previousLogin() {
        String me = pseudonyms.find(caller.holder()).orElse("");
        return database.createQuery(
                        "select r.at from AuditRow r where r.person = :me and r.action = 'LOGIN' and r.result = 'DONE'"
                                + " order by r.at desc",
                        Instant.class)
                .setParameter("me", me)
                .setMaxResults(2)
                .getResultStream()
                .skip(1)
                .findFirst();
    }

    private Optional<Object[]> lastVerification() {
        return database.createQuery(
                        "select r.at, r.detail from AuditRow r where r.action = 'AUDIT_VERIFIED' order by r.at desc",
                        Object[].class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private long number(String query, Instant since) {
        return database.createQuery(query, Long.class)
                .setParameter("since", since)
                .getSingleResult();
    }

    private static DayCount count(Object[] row) {
        return new DayCount(
                LocalDate.ofEpochDay(((Number) row[0]).longValue()),
                AuditAction.valueOf((String) row[1]),
                AuditResult.valueOf((String) row[2]),
                ((Number) row[3]).longValue());
    }
}
