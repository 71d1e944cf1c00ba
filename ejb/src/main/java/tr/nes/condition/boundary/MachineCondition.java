package tr.nes.condition.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.condition.MachineFault;
import tr.nes.condition.control.ConditionJob;
import tr.nes.condition.control.MachineCauses;

/** Whether the machine lets this server work; asks neither disk nor database. */
@ApplicationScoped
@PermitAll
public class MachineCondition {

    @Inject
    private ConditionJob job;

    /** Why pages say that the server is under maintenance. */
    public Optional<MachineFault> fault() {
        return job.maintenance();
    }

    /**
     * Why load balancers should send people elsewhere: as {@link #fault}, but a silent database counts sooner, while requests that are
     * here already wait for it.
     */
    public Optional<MachineFault> notReady() {
        return job.notReady();
    }

    /** Whether something failed because of the machine. */
    public boolean isToBlame(Throwable thrown) {
        return MachineCauses.of(thrown).isPresent();
    }
}
