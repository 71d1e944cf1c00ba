package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import tr.nes.shared.Installation;

/** Counts this node's rows from 1 at every start. A transaction that is rolled back leaves a gap. */
@ApplicationScoped
public class SequenceNumbers {

    private final AtomicLong last = new AtomicLong();
    private final String node;

    protected SequenceNumbers() {
        this.node = "";
    }

    @Inject
    public SequenceNumbers(Installation installation, Clock clock) {
        this.node = installation.node() + "@" + Long.toString(clock.millis(), 36) + "-"
                + Long.toString(ProcessHandle.current().pid(), 36);
    }

    /** Name and run, at most 80 characters. */
    public String node() {
        return node;
    }

    public long next() {
        return last.incrementAndGet();
    }
}
