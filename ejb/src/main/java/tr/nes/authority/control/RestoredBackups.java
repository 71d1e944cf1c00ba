package tr.nes.authority.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.authority.PendingRestore;
import tr.nes.authority.entity.RestoredBackup;

/** Restores on record. Nothing is restored under a running server, so once accepted means accepted for good. */
@ApplicationScoped
public class RestoredBackups {

    private static final System.Logger LOG = System.getLogger(RestoredBackups.class.getName());
    private static final int LONGEST_DETAIL = 200;

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    private volatile boolean accepted;

    /** Reads the table as long as a restore is pending: another server may have accepted it. */
    public boolean isPending() {
        if (!accepted) {
            accepted = unaccepted() == 0;
        }
        return !accepted;
    }

    private long unaccepted() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select count(*) from restored_backup where accepted_at is null");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("whether a restore is pending can't be read", e);
        }
    }

    /** The newest restore that is not accepted. */
    @Transactional
    public Optional<PendingRestore> pending() {
        return unaccepted(LockModeType.NONE).stream().findFirst().map(RestoredBackup::view);
    }

    private List<RestoredBackup> unaccepted(LockModeType lock) {
        return database.createQuery(
                        "select b from RestoredBackup b where b.acceptedAt is null order by b.number desc",
                        RestoredBackup.class)
                .setLockMode(lock)
                .getResultList();
    }

    /** Logs a pending restore, and records it once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void announce() {
        unaccepted(LockModeType.PESSIMISTIC_WRITE).stream().findFirst().ifPresent(this::announce);
    }

    private void announce(RestoredBackup restored) {
        String backup = restored.view().backedUpAt().toString();
        LOG.log(
                System.Logger.Level.WARNING,
                "the backup of {0} was restored and is not accepted yet: OCSP answers for revoked certificates only,"
                        + " and no revocation list is issued until nes accept-restore",
                backup);
        if (restored.record(clock.instant())) {
            audit.record(AuditFact.told(AuditAction.BACKUP_RESTORED, "", backup));
        }
    }

    /** Records the reason; does nothing if there is nothing to accept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void accept(String reason) {
        List<RestoredBackup> restored = unaccepted(LockModeType.PESSIMISTIC_WRITE);
        restored.forEach(one -> one.accept(clock.instant()));
        if (!restored.isEmpty()) {
            String detail = reason.substring(0, Math.min(reason.length(), LONGEST_DETAIL));
            audit.record(AuditFact.told(AuditAction.RESTORE_ACCEPTED, "", detail));
        }
    }
}
