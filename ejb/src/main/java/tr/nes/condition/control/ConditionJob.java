package tr.nes.condition.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.condition.MachineFault;

/** Looks at the folders every five seconds, and says in the log when they begin and cease to be at fault. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConditionJob {

    private static final System.Logger LOG = System.getLogger(ConditionJob.class.getName());

    @Inject
    private FolderProbe probe;

    @Inject
    private DatabaseSilence database;

    private volatile Optional<MachineFault> folders = Optional.empty();

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        Optional<MachineFault> before = folders;
        folders = probe.look();
        if (folders.isPresent() && !folders.equals(before)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "{0}{1}",
                    FaultLines.BEGINNING,
                    folders.get().sentence());
        } else if (folders.isEmpty() && before.isPresent()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0}no longer: {1}",
                    FaultLines.BEGINNING,
                    before.get().sentence());
        }
    }

    /** What keeps people from being served; does not wait for anything. */
    public Optional<MachineFault> maintenance() {
        return folders.or(database::maintenance);
    }

    /** What keeps people from being sent here; does not wait for anything. */
    public Optional<MachineFault> notReady() {
        return folders.or(database::notReady);
    }
}
