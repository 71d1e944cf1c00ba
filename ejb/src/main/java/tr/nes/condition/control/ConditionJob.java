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

/**
 * Looks at the machine every five seconds. Says in the log when the folders begin and cease to be at fault, and when a database that was
 * silent answers again; whoever misses it first says so himself.
 */
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
    private volatile Optional<MachineFault> silence = Optional.empty();

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        lookAtFolders();
        Optional<MachineFault> before = silence;
        silence = database.notReady();
        if (silence.isEmpty() && before.isPresent()) {
            ended(before.get().cause().sentence());
        }
    }

    private void lookAtFolders() {
        Optional<MachineFault> before = folders;
        folders = probe.look();
        if (folders.isPresent() && !folders.equals(before)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    FaultLines.BEGINNING + folders.get().sentence());
        } else if (folders.isEmpty() && before.isPresent()) {
            ended(before.get().sentence());
        }
    }

    private static void ended(String fault) {
        LOG.log(System.Logger.Level.WARNING, FaultLines.BEGINNING + "no longer: {0}", fault);
    }

    /** What keeps people from being served; does not wait for anything. */
    public Optional<MachineFault> maintenance() {
        return folders.or(database::maintenance);
    }

    /** What keeps people from being sent here; does not wait for anything. */
    public Optional<MachineFault> notReady() {
        return folders.or(this::silent);
    }

    /** Whoever asks notices it, so that its end is told although it was over before the next look. */
    private Optional<MachineFault> silent() {
        Optional<MachineFault> now = database.notReady();
        if (now.isPresent()) {
            silence = now;
        }
        return now;
    }
}
