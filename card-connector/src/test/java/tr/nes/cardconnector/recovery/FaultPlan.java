package tr.nes.cardconnector.recovery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tr.nes.cardconnector.akis.AkisDialect;

/** Duration and intensity of a test: it ends when both the time and the number of faults are reached. */
record FaultPlan(long seed, long end, int enough, AtomicInteger faults) {

    private static final List<AkisDialect> DIALECTS =
            List.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X);

    static FaultPlan lasting(long seed, Duration time, int faults) {
        return new FaultPlan(seed, System.nanoTime() + time.toNanos(), faults, new AtomicInteger());
    }

    boolean isOver() {
        return System.nanoTime() - end > 0 && faults.get() >= enough;
    }

    AkisDialect dialect(int slot) {
        return DIALECTS.get(slot % DIALECTS.size());
    }
}
