package tr.nes.authority.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.shared.ClusterJobRunner;
import tr.nes.shared.Roles;

/** Issues lists soon after a change, on one server at a time; changes meanwhile are all on the next list. */
@Singleton
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevocationListJob {

    private final AtomicBoolean wanted = new AtomicBoolean();

    @Inject
    private ClusterJobRunner runner;

    @Inject
    private RevocationLists lists;

    /** After a change was committed. */
    @PermitAll
    @Asynchronous
    public void issue() {
        wanted.set(true);
        run();
    }

    /** A change that was committed while another server, or another thread here, was at the end of its list. */
    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void tick() {
        if (wanted.get()) {
            run();
        }
    }

    private void run() {
        runner.run("authority-lists", () -> {
            wanted.set(false);
            return lists.tell() && lists.isDue();
        });
    }
}
