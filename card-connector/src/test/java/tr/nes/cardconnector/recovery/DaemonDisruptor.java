package tr.nes.cardconnector.recovery;

import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tr.nes.cardconnector.testing.PcscDaemon;

/** Stops, kills and suspends the daemon at intervals, and always restores it. */
final class DaemonDisruptor implements Callable<Void> {

    private static final long CALM = TimeUnit.SECONDS.toNanos(6);
    private static final long HANG = TimeUnit.SECONDS.toNanos(2);

    private final PcscDaemon daemon;
    private final FaultPlan plan;

    DaemonDisruptor(PcscDaemon daemon, FaultPlan plan) {
        this.daemon = daemon;
        this.plan = plan;
    }

    @Override
    public Void call() throws Exception {
        Random random = new Random(plan.seed());
        while (!plan.isOver()) {
            LockSupport.parkNanos(CALM);
            trouble(random.nextInt(3));
            plan.faults().incrementAndGet();
        }
        return null;
    }

    private void trouble(int kind) throws Exception {
        switch (kind) {
            case 0 -> {
                daemon.kill();
                daemon.resume();
            }
            case 1 -> {
                daemon.stop();
                daemon.resume();
            }
            default -> {
                daemon.freeze();
                LockSupport.parkNanos(HANG);
                daemon.thaw();
            }
        }
    }
}
