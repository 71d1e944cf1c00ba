package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import tr.nes.access.entity.Allowance;
import tr.nes.shared.MobilePhone;

/** How often something may be done in a period; counted in the database, so that all servers count together. */
@ApplicationScoped
public class Allowances {

    private static final ZoneId DAYS_OF = ZoneId.of("Europe/Istanbul");
    private static final int MESSAGES_PER_DAY = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AllowanceRows rows;

    @Inject
    private Clock clock;

    /** Commits by itself. The limit is the system property {@code nes.word.tries.per.minute}, 30 by default. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean takeWordTry(String address) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        int limit = Integer.getInteger("nes.word.tries.per.minute", 30);
        return take("word " + address + " " + minute, limit, minute.plus(1, ChronoUnit.HOURS));
    }

    /** Counts only if the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeMessage(MobilePhone phone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DAYS_OF);
        Instant forgetAt = today.plusDays(2).atStartOfDay(DAYS_OF).toInstant();
        return take("sms " + phone.e164() + " " + today, MESSAGES_PER_DAY, forgetAt);
    }

    private boolean take(String name, int limit, Instant forgetAt) {
        Allowance allowance = locked(name);
        if (allowance == null) {
            rows.make(name, forgetAt);
            allowance = locked(name);
        }
        return allowance.take(limit);
    }

    private Allowance locked(String name) {
        return database.find(Allowance.class, name, LockModeType.PESSIMISTIC_WRITE);
    }
}
